import { assertNever } from '../assert-never.ts';
import { inOrder } from './event-order.ts';
import type { ClaimDetails, EventDraft, ReviewEvent, VariantDetails } from './events.ts';
import { Folding } from './fold.ts';
import type { FoldedReview } from './folded.ts';

/**
 * Drafts that take a change back: everything the change set is set to what it was before the change. Works for an
 * undo too, which redoes what it undid. Only the change's own doing is taken back: an item that somebody else has
 * removed in the meantime stays removed. Stamp the drafts with the actor of the change, since a verdict can only be
 * taken back by its reviewer.
 *
 * @returns an empty list when there is no such change or it only created the review.
 */
export function compensate(events: Iterable<ReviewEvent>, changeId: string): readonly EventDraft[] {
  const folding = new Folding(null);
  const inverses: (readonly EventDraft[])[] = [];
  let last: ReviewEvent | null = null;
  let actor = '';
  for (const event of inOrder(events)) {
    if (event.change.id === changeId) {
      actor = event.actor;
      if (folding.review !== null) inverses.push(inverseOf(event, folding.review));
    }
    folding.add(event);
    last = event;
  }
  if (last === null) return [];

  // The rest of the log may have removed what the change had edited, and an edit brings an item back. So the drafts
  // are tried out on the review as it is now, and each removal they would lift is put down again.
  const { reviewId, at } = last;
  const drafts: EventDraft[] = [];
  for (const inverse of inverses.toReversed())
    for (const draft of inverse) {
      const tombstones = folding.review === null ? [] : liftedBy(draft, folding.review);
      for (const each of [draft, ...tombstones]) {
        folding.add({ reviewId, actor, at, ...each });
        drafts.push(each);
      }
    }
  return drafts;
}

/** What sets everything an event has set to its value `before` the event. */
function inverseOf(event: ReviewEvent, before: FoldedReview): readonly EventDraft[] {
  switch (event.type) {
    case 'review.created':
      return [];
    case 'review.renamed':
      return [{ type: 'review.renamed', payload: { title: before.title } }];
    case 'review.trashed':
    case 'review.restored':
      return [{ type: before.trashed ? 'review.trashed' : 'review.restored', payload: {} }];
    case 'variant.added': {
      const { variantId } = event.payload;
      return before.variants.has(variantId) ? [] : [{ type: 'variant.removed', payload: { variantId } }];
    }
    case 'variant.changed': {
      const { variantId } = event.payload;
      const variant = before.variants.get(variantId);
      if (variant === undefined) return [];
      const changes: Partial<VariantDetails> = pick(variant.state, event.payload.changes);
      return [{ type: 'variant.changed', payload: { variantId, changes } }, ...liftedBy(event, before)];
    }
    case 'variant.removed':
    case 'variant.restored': {
      const { variantId } = event.payload;
      const variant = before.variants.get(variantId);
      if (variant === undefined) return [];
      return [{ type: variant.removed ? 'variant.removed' : 'variant.restored', payload: { variantId } }];
    }
    case 'base.set':
      return [{ type: 'base.set', payload: { variantId: before.baseId } }];
    case 'claim.added': {
      const { claimId } = event.payload;
      return before.claims.has(claimId) ? [] : [{ type: 'claim.removed', payload: { claimId } }];
    }
    case 'claim.changed': {
      const { claimId } = event.payload;
      const claim = before.claims.get(claimId);
      if (claim === undefined) return [];
      const changes: Partial<ClaimDetails> = pick(claim.details, event.payload.changes);
      return [{ type: 'claim.changed', payload: { claimId, changes } }, ...liftedBy(event, before)];
    }
    case 'claim.removed':
    case 'claim.restored': {
      const { claimId } = event.payload;
      const claim = before.claims.get(claimId);
      if (claim === undefined) return [];
      return [{ type: claim.removed ? 'claim.removed' : 'claim.restored', payload: { claimId } }];
    }
    case 'mention.added': {
      const { claimId, mention } = event.payload;
      const claim = before.claims.get(claimId);
      if (claim === undefined || claim.mentions.has(mention.mentionId)) return [];
      const removal = {
        type: 'mention.removed',
        payload: { claimId, mentionId: mention.mentionId },
      } as const;
      return [removal, ...liftedBy(event, before)];
    }
    case 'mention.confirmed':
    case 'mention.unconfirmed': {
      const mention = before.claims.get(event.payload.claimId)?.mentions.get(event.payload.mentionId);
      if (mention === undefined) return [];
      const type = mention.record.status === 'confirmed' ? 'mention.confirmed' : 'mention.unconfirmed';
      return [{ type, payload: event.payload }, ...liftedBy(event, before)];
    }
    case 'mention.removed':
    case 'mention.restored': {
      const mention = before.claims.get(event.payload.claimId)?.mentions.get(event.payload.mentionId);
      if (mention === undefined) return [];
      const type = mention.removed ? 'mention.removed' : 'mention.restored';
      return [{ type, payload: event.payload }, ...claimLiftedBy(event, before)];
    }
    case 'verdict.given': {
      const { claimId } = event.payload;
      const claim = before.claims.get(claimId);
      if (claim === undefined) return [];
      const earlier = claim.verdicts.get(event.actor) ?? null;
      const payload = { claimId, verdict: earlier?.verdict ?? null, reason: earlier?.reason ?? '' };
      return [{ type: 'verdict.given', payload }, ...liftedBy(event, before)];
    }
    case 'discrepancy.decided': {
      const { key } = event.payload;
      return [{ type: event.type, payload: { key, decision: before.decisions.get(key) ?? null } }];
    }
    case 'noiseRule.set': {
      const { ruleId } = event.payload;
      return [{ type: event.type, payload: { ruleId, rule: withoutId(before.noiseRules.get(ruleId)) } }];
    }
    case 'noiseRule.switched': {
      const { rule } = event.payload;
      return [{ type: event.type, payload: { rule, on: before.noiseSwitches.get(rule) ?? true } }];
    }
    case 'alignment.set': {
      const { alignmentId } = event.payload;
      const alignment = withoutId(before.alignments.get(alignmentId));
      return [{ type: event.type, payload: { alignmentId, alignment } }];
    }
    default:
      return assertNever(event);
  }
}

/** What was said before, with who said it and when; its id stands beside it in the payload. */
function withoutId<Known extends { readonly id: string }>(
  known: Known | null | undefined,
): Omit<Known, 'id'> | null {
  if (!known) return null;
  const { id: _id, ...rest } = known;
  return rest;
}

/** The removals that an edit lifts from a review by bringing its item back, as the drafts that put them down again. */
function liftedBy(edit: EventDraft, review: FoldedReview): readonly EventDraft[] {
  switch (edit.type) {
    case 'variant.changed': {
      const { variantId } = edit.payload;
      const removed = review.variants.get(variantId)?.removed === true;
      return removed ? [{ type: 'variant.removed', payload: { variantId } }] : [];
    }
    case 'claim.changed':
    case 'verdict.given':
    case 'mention.added':
    case 'mention.restored':
      return claimLiftedBy(edit, review);
    case 'mention.confirmed':
    case 'mention.unconfirmed': {
      const { claimId, mentionId } = edit.payload;
      const removed = review.claims.get(claimId)?.mentions.get(mentionId)?.removed === true;
      const mention = { type: 'mention.removed', payload: { claimId, mentionId } } as const;
      return [...(removed ? [mention] : []), ...claimLiftedBy(edit, review)];
    }
    default:
      return [];
  }
}

function claimLiftedBy(
  edit: EventDraft & { readonly payload: { readonly claimId: string } },
  review: FoldedReview,
): readonly EventDraft[] {
  const { claimId } = edit.payload;
  return review.claims.get(claimId)?.removed === true
    ? [{ type: 'claim.removed', payload: { claimId } }]
    : [];
}

/** The values that `source` has for the fields named in `wanted`. */
function pick<Source extends object>(source: Source, wanted: object): Partial<Source> {
  const picked: Partial<Source> = {};
  for (const key in source) if (Object.hasOwn(wanted, key)) picked[key] = source[key];
  return picked;
}
