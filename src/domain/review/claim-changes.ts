import { differing, named } from './change.ts';
import type { Change } from './change.ts';
import type {
  ClaimDetails,
  EventDraft,
  GivenVerdict,
  MentionRecord,
  NewClaimDetails,
  SeenWording,
} from './events.ts';
import type { ClaimState } from './state.ts';

/** Annotates a claim with the mentions known so far. */
export function annotateClaim(
  claimId: string,
  details: NewClaimDetails,
  mentions: readonly MentionRecord[],
): Change {
  return {
    label: `Annotate claim ${named(details.statement)}`,
    drafts: [{ type: 'claim.added', payload: { claimId, details, mentions } }],
  };
}

/** Changes a claim's details; null when nothing would be different. */
export function changeClaim(claim: ClaimState, wanted: Partial<ClaimDetails>): Change | null {
  const changes = differing(claim, wanted);
  if (changes === null) return null;
  return {
    label: `Edit claim ${named(claim.statement)}`,
    drafts: [{ type: 'claim.changed', payload: { claimId: claim.id, changes } }],
  };
}

/** Removes a claim with everything on it. */
export function removeClaim(claim: ClaimState): Change {
  return {
    label: `Remove claim ${named(claim.statement)}`,
    drafts: [{ type: 'claim.removed', payload: { claimId: claim.id } }],
  };
}

/** Gives the reviewer's verdict on a claim in the wordings that it has now, or takes it back. */
export function giveVerdict(claim: ClaimState, given: GivenVerdict): Change {
  return {
    label: `${given.verdict === null ? 'Take back verdict on' : 'Give verdict on'} ${named(claim.statement)}`,
    drafts: [verdictOn(claim.id, claim.mentions, given)],
  };
}

/** A verdict on a claim, with the words of its mentions: those it was given on. */
export function verdictOn(
  claimId: string,
  mentions: readonly MentionRecord[],
  given: GivenVerdict,
): EventDraft<'verdict.given'> {
  return { type: 'verdict.given', payload: { claimId, ...given, ...seen(mentions, given) } };
}

/** Gives the reviewer's verdict on whether a mention says what the source says, or takes it back. */
export function giveFidelity(claim: ClaimState, mention: MentionRecord, given: GivenVerdict): Change {
  const { mentionId, anchor } = mention;
  const verb = given.verdict === null ? 'Take back fidelity of' : 'Judge fidelity of';
  const payload = { claimId: claim.id, mentionId, ...given, ...seen([mention], given) };
  return { label: `${verb} ${named(anchor.quote)}`, drafts: [{ type: 'fidelity.given', payload }] };
}

/** What a verdict was given on; a verdict taken back was given on nothing. */
function seen(
  mentions: readonly MentionRecord[],
  { verdict }: GivenVerdict,
): { readonly wordings?: readonly SeenWording[] } {
  if (verdict === null) return {};
  return { wordings: mentions.map(({ mentionId, anchor }) => ({ mentionId, quote: anchor.quote })) };
}
