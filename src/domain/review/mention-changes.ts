import type { Anchor } from '../anchor/anchor.ts';
import { named } from './change.ts';
import type { Change } from './change.ts';
import type { EventDraft, MentionRecord } from './events.ts';
import type { ClaimState } from './state.ts';

/** A mention and the claim that it goes to. */
interface AddedMention {
  readonly claimId: string;
  readonly mention: MentionRecord;
}

/** Adds a wording of the claim in a variant. */
export function addMention(claim: ClaimState, mention: MentionRecord): Change {
  return {
    label: `Add mention ${named(mention.anchor.quote)}`,
    drafts: [{ type: 'mention.added', payload: { claimId: claim.id, mention } }],
  };
}

/** Adds wordings to several claims, undone as one; null where there are none. */
export function addMentions(added: readonly AddedMention[]): Change | null {
  const [first] = added;
  if (first === undefined) return null;
  return {
    label:
      added.length === 1
        ? `Add mention ${named(first.mention.anchor.quote)}`
        : `Add ${added.length} mentions`,
    drafts: added.map((payload) => ({ type: 'mention.added', payload })),
  };
}

/** Confirms a mention that was proposed through the alignment. */
export function confirmMention(claim: ClaimState, mention: MentionRecord): Change {
  return {
    label: `Confirm mention ${named(mention.anchor.quote)}`,
    drafts: [confirmation(claim, mention)],
  };
}

/** Confirms every mention of a claim that is still a proposal; null where none is. */
export function confirmMentions(claim: ClaimState): Change | null {
  const proposed = claim.mentions.filter(({ status }) => status === 'proposed');
  const [first] = proposed;
  if (first === undefined) return null;
  if (proposed.length === 1) return confirmMention(claim, first);
  return {
    label: `Confirm ${proposed.length} mentions of ${named(claim.statement)}`,
    drafts: proposed.map((mention) => confirmation(claim, mention)),
  };
}

/**
 * Puts a mention on other words, which confirms it: somebody has just said that these are the ones. Null where nothing
 * would be different.
 */
export function correctMention(claim: ClaimState, mention: MentionRecord, anchor: Anchor): Change | null {
  const { revision, start, end, state } = mention.anchor;
  const isThere =
    state === 'attached' && revision === anchor.revision && start === anchor.start && end === anchor.end;
  const isConfirmed = mention.status === 'confirmed';
  if (isThere) return isConfirmed ? null : confirmMention(claim, mention);
  const target = { claimId: claim.id, mentionId: mention.mentionId };
  const moved: EventDraft = { type: 'mention.reanchored', payload: { ...target, anchor } };
  return {
    label: `Correct mention to ${named(anchor.quote)}`,
    drafts: isConfirmed ? [moved] : [moved, confirmation(claim, mention)],
  };
}

/** Takes a mention off its claim: rejects it where it was only proposed. */
export function removeMention(claim: ClaimState, mention: MentionRecord): Change {
  const verb = mention.status === 'proposed' ? 'Reject' : 'Remove';
  return {
    label: `${verb} mention ${named(mention.anchor.quote)}`,
    drafts: [{ type: 'mention.removed', payload: { claimId: claim.id, mentionId: mention.mentionId } }],
  };
}

function confirmation(claim: ClaimState, { mentionId }: MentionRecord): EventDraft {
  return { type: 'mention.confirmed', payload: { claimId: claim.id, mentionId } };
}
