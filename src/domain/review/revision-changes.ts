import type { Anchor } from '../anchor/anchor.ts';
import type { CarriedAnchor } from '../anchor/carry-over.ts';
import { named } from './change.ts';
import type { Change } from './change.ts';
import type { EventDraft, RevisionRecord } from './events.ts';
import type { ClaimState, MentionState, ReviewState, VariantState } from './state.ts';

/** A mention by its claim, and where it stands. */
export interface MentionPlace {
  readonly claimId: string;
  readonly mentionId: string;
  readonly anchor: Anchor;
}

/** What becomes of a mention in a new revision. */
export interface CarriedMention {
  readonly claimId: string;
  readonly mentionId: string;
  readonly carried: CarriedAnchor;
}

/**
 * The mentions in a variant by the revision that their anchors belong to: those that asked or were orphans in earlier
 * revisions are still anchored there, and are carried over from there.
 */
export function mentionsByRevision(
  { claims }: Pick<ReviewState, 'claims'>,
  variantId: string,
): ReadonlyMap<string, readonly MentionPlace[]> {
  const byRevision = new Map<string, MentionPlace[]>();
  for (const { id: claimId, mentions } of claims)
    for (const { mentionId, variantId: own, anchor } of mentions) {
      if (own !== variantId) continue;
      const place = { claimId, mentionId, anchor };
      const known = byRevision.get(anchor.revision);
      if (known === undefined) byRevision.set(anchor.revision, [place]);
      else known.push(place);
    }
  return byRevision;
}

/**
 * Gives a variant a new revision and its mentions their places in it; undone as one.
 *
 * @returns null when the text is the present one
 */
export function reviseVariant(
  variant: VariantState,
  revision: RevisionRecord,
  carried: readonly CarriedMention[],
): Change | null {
  if (revision.sha256 === variant.revision.sha256) return null;
  const revised: EventDraft = {
    type: 'variant.revised',
    payload: { variantId: variant.id, revisions: [...variant.revisions, revision] },
  };
  const reanchored = carried.map(({ claimId, mentionId, carried: { anchor } }): EventDraft => ({
    type: 'mention.reanchored',
    payload: { claimId, mentionId, anchor },
  }));
  return { label: `Give ${named(variant.label)} a new revision`, drafts: [revised, ...reanchored] };
}

/**
 * Puts a mention where a person says: on a candidate, or on words selected by hand. The person has looked at the words,
 * so that a proposed mention is confirmed with it.
 *
 * @param anchor in the variant's present revision
 */
export function relinkMention(
  claim: ClaimState,
  { mentionId, status }: MentionState,
  anchor: Anchor,
): Change {
  // How sure the engine was is of no interest any more.
  const { revision, start, end, quote, prefix, suffix } = anchor;
  const placed: Anchor = { revision, start, end, quote, prefix, suffix, state: 'attached' };
  const target = { claimId: claim.id, mentionId };
  const drafts: EventDraft[] = [{ type: 'mention.reanchored', payload: { ...target, anchor: placed } }];
  if (status === 'proposed') drafts.push({ type: 'mention.confirmed', payload: target });
  return { label: `Link mention to ${named(anchor.quote)}`, drafts };
}

/** Says of a mention that asks that it belongs to none of its candidates; null when it is an orphan already. */
export function leaveOrphan(claim: ClaimState, { mentionId, anchor }: MentionState): Change | null {
  if (anchor.state === 'orphan') return null;
  return {
    label: `Leave mention ${named(anchor.quote)} unlinked`,
    drafts: [
      {
        type: 'mention.reanchored',
        payload: { claimId: claim.id, mentionId, anchor: { ...anchor, state: 'orphan', confidence: 0 } },
      },
    ],
  };
}
