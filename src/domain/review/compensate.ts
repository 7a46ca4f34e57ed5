import { assertNever } from '../assert-never.ts';
import { inOrder } from './event-order.ts';
import type { EventDraft, GivenVerdict, ReviewEvent } from './events.ts';
import { Folding } from './fold.ts';
import type { FoldedItem, FoldedReview } from './folded.ts';
import { isRegisterDraft, saidBefore } from './registers.ts';
import type { RegisterType } from './registers.ts';
import type { VerdictState } from './state.ts';

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
  return isRegisterDraft(event)
    ? [saidBefore(before.registers, event)]
    : inverseOfEdit(event, event.actor, before);
}

function inverseOfEdit(
  event: EventDraft<Exclude<EventDraft['type'], RegisterType>>,
  actor: string,
  before: FoldedReview,
): readonly EventDraft[] {
  switch (event.type) {
    case 'review.created':
      return [];
    case 'review.renamed':
      return [{ type: 'review.renamed', payload: { title: before.title } }];
    case 'review.trashed':
    case 'review.restored':
      return [{ type: before.trashed ? 'review.trashed' : 'review.restored', payload: {} }];
    case 'policy.changed':
      return [{ type: event.type, payload: { changes: pick(before.policy, event.payload.changes) } }];
    case 'base.set':
      return [{ type: 'base.set', payload: { variantId: before.baseId } }];
    case 'variant.added': {
      const { variantId } = event.payload;
      return before.variants.has(variantId) ? [] : [{ type: 'variant.removed', payload: { variantId } }];
    }
    case 'variant.changed': {
      const { variantId } = event.payload;
      const known = before.variants.get(variantId);
      if (known === undefined) return [];
      const changes = pick(known.state, event.payload.changes);
      return [{ type: event.type, payload: { variantId, changes } }, ...liftedBy(event, before)];
    }
    case 'variant.revised': {
      const { variantId } = event.payload;
      const known = before.variants.get(variantId);
      if (known === undefined) return [];
      const { revisions } = known.state;
      return [{ type: event.type, payload: { variantId, revisions } }, ...liftedBy(event, before)];
    }
    case 'variant.removed':
    case 'variant.restored': {
      const { payload } = event;
      const type = removal(before.variants, payload.variantId, 'variant.removed', 'variant.restored');
      return type === null ? [] : [{ type, payload }];
    }
    case 'evidence.added': {
      const { evidenceId } = event.payload;
      return before.evidence.has(evidenceId) ? [] : [{ type: 'evidence.removed', payload: { evidenceId } }];
    }
    case 'evidence.changed': {
      const { evidenceId } = event.payload;
      const known = before.evidence.get(evidenceId);
      if (known === undefined) return [];
      const changes = pick(known.state, event.payload.changes);
      return [{ type: event.type, payload: { evidenceId, changes } }, ...liftedBy(event, before)];
    }
    case 'evidence.removed':
    case 'evidence.restored': {
      const { payload } = event;
      const type = removal(before.evidence, payload.evidenceId, 'evidence.removed', 'evidence.restored');
      return type === null ? [] : [{ type, payload }];
    }
    case 'query.added': {
      const { queryId } = event.payload;
      return before.queries.has(queryId) ? [] : [{ type: 'query.removed', payload: { queryId } }];
    }
    case 'query.changed': {
      const { queryId } = event.payload;
      const known = before.queries.get(queryId);
      if (known === undefined) return [];
      const changes = pick(known.state, event.payload.changes);
      return [{ type: event.type, payload: { queryId, changes } }, ...liftedBy(event, before)];
    }
    case 'query.removed':
    case 'query.restored': {
      const { payload } = event;
      const type = removal(before.queries, payload.queryId, 'query.removed', 'query.restored');
      return type === null ? [] : [{ type, payload }];
    }
    case 'claim.added': {
      const { claimId } = event.payload;
      return before.claims.has(claimId) ? [] : [{ type: 'claim.removed', payload: { claimId } }];
    }
    case 'claim.changed': {
      const { claimId } = event.payload;
      const known = before.claims.get(claimId);
      if (known === undefined) return [];
      const changes = pick(known.details, event.payload.changes);
      return [{ type: event.type, payload: { claimId, changes } }, ...liftedBy(event, before)];
    }
    case 'claim.removed':
    case 'claim.restored': {
      const { payload } = event;
      const type = removal(before.claims, payload.claimId, 'claim.removed', 'claim.restored');
      return type === null ? [] : [{ type, payload }];
    }
    case 'verdict.given': {
      const { claimId } = event.payload;
      const claim = before.claims.get(claimId);
      if (claim === undefined) return [];
      const payload = { claimId, ...givenAgain(claim.verdicts.get(actor)) };
      return [{ type: event.type, payload }, ...liftedBy(event, before)];
    }
    case 'evidence.linked': {
      const { claimId, evidenceId } = event.payload;
      const claim = before.claims.get(claimId);
      if (claim === undefined) return [];
      const link = claim.links.get(evidenceId) ?? null;
      return [{ type: event.type, payload: { claimId, evidenceId, link } }, ...liftedBy(event, before)];
    }
    case 'mention.added': {
      const { claimId, mention } = event.payload;
      const claim = before.claims.get(claimId);
      if (claim === undefined || claim.mentions.has(mention.mentionId)) return [];
      const payload = { claimId, mentionId: mention.mentionId };
      return [{ type: 'mention.removed', payload }, ...liftedBy(event, before)];
    }
    case 'mention.confirmed':
    case 'mention.unconfirmed':
    case 'mention.reanchored':
    case 'fidelity.given': {
      const { claimId, mentionId } = event.payload;
      const mention = before.claims.get(claimId)?.mentions.get(mentionId);
      if (mention === undefined) return [];
      const { record, fidelity } = mention;
      const target = { claimId, mentionId };
      const lifted = liftedBy(event, before);
      if (event.type === 'mention.reanchored')
        return [{ type: event.type, payload: { ...target, anchor: record.anchor } }, ...lifted];
      if (event.type === 'fidelity.given')
        return [{ type: event.type, payload: { ...target, ...givenAgain(fidelity.get(actor)) } }, ...lifted];
      const type = record.status === 'confirmed' ? 'mention.confirmed' : 'mention.unconfirmed';
      return [{ type, payload: target }, ...lifted];
    }
    case 'mention.removed':
    case 'mention.restored': {
      const { payload } = event;
      const mentions = before.claims.get(payload.claimId)?.mentions;
      const type = removal(mentions, payload.mentionId, 'mention.removed', 'mention.restored');
      return type === null ? [] : [{ type, payload }, ...claimLiftedBy(event, before)];
    }
    default:
      return assertNever(event);
  }
}

/** The event that removes or restores an item as it was; null for an item that was not there. */
function removal<Removed extends string, Restored extends string>(
  items: ReadonlyMap<string, Pick<FoldedItem<unknown>, 'removed'>> | undefined,
  id: string,
  removed: Removed,
  restored: Restored,
): Removed | Restored | null {
  const item = items?.get(id);
  if (item === undefined) return null;
  return item.removed ? removed : restored;
}

/** A verdict as it was given, with its time; or that there was none. */
function givenAgain(known: VerdictState | null | undefined): GivenVerdict {
  if (!known) return { verdict: null, reason: '' };
  const { reviewer: _reviewer, ...given } = known;
  return given;
}

/** The removals that an edit lifts from a review by bringing its item back, as the drafts that put them down again. */
function liftedBy(edit: EventDraft, review: FoldedReview): readonly EventDraft[] {
  switch (edit.type) {
    case 'variant.changed':
    case 'variant.revised': {
      const { variantId } = edit.payload;
      const removed = review.variants.get(variantId)?.removed === true;
      return removed ? [{ type: 'variant.removed', payload: { variantId } }] : [];
    }
    case 'evidence.changed': {
      const { evidenceId } = edit.payload;
      const removed = review.evidence.get(evidenceId)?.removed === true;
      return removed ? [{ type: 'evidence.removed', payload: { evidenceId } }] : [];
    }
    case 'query.changed': {
      const { queryId } = edit.payload;
      const removed = review.queries.get(queryId)?.removed === true;
      return removed ? [{ type: 'query.removed', payload: { queryId } }] : [];
    }
    case 'claim.changed':
    case 'verdict.given':
    case 'evidence.linked':
    case 'mention.added':
    case 'mention.restored':
      return claimLiftedBy(edit, review);
    case 'mention.confirmed':
    case 'mention.unconfirmed':
    case 'mention.reanchored':
    case 'fidelity.given': {
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
