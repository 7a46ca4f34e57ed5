import { assertNever } from '../assert-never.ts';
import { decodeClock } from './clock.ts';
import { BLANK_CLAIM } from './events.ts';
import type { EventDraft, EventEnvelope, EventPayloads, GivenVerdict } from './events.ts';
import { claimState } from './folded.ts';
import type { FoldedClaim, FoldedItem, FoldedMention, FoldedReview } from './folded.ts';
import { DEFAULT_POLICY } from './policy.ts';
import type { ReviewPolicy } from './policy.ts';
import { blankRegisters, isRegisterDraft, withSaid } from './registers.ts';
import type { RegisterType } from './registers.ts';
import { DESK_SCALE } from './scales.ts';
import type { EvidenceState, QueryState, VariantState, VerdictState } from './state.ts';

/** The part of an event that decides what it does to a review. */
export type FoldableEvent = EventDraft & Pick<EventEnvelope, 'reviewId' | 'actor' | 'at'>;

/** An event that is not said under a key. */
type ItemEvent = EventDraft<Exclude<EventDraft['type'], RegisterType>> &
  Pick<EventEnvelope, 'reviewId' | 'actor'>;

/**
 * Folds events, in the order in which they count, onto a review (null: onto nothing). Pure: `from` stays as it is.
 *
 * Rules, in the order's favour: the last writer of a field wins; an edit after a removal brings the item back; events
 * about unknown items do nothing. The trash is a place where a review can be seen and taken back from, so an edit does
 * not take a review out of it.
 */
export function fold(from: FoldedReview | null, events: Iterable<FoldableEvent>): FoldedReview | null {
  const folding = new Folding(from);
  for (const event of events) folding.add(event);
  return folding.review;
}

/**
 * A fold in progress. Its maps are copied once and then written in place, because a copy for every event would make
 * opening a review quadratic in its claims; the items in the maps are never changed in place.
 */
export class Folding {
  readonly #variants: Map<string, FoldedItem<VariantState>>;
  readonly #claims: Map<string, FoldedClaim>;
  readonly #evidence: Map<string, FoldedItem<EvidenceState>>;
  readonly #queries: Map<string, FoldedItem<Omit<QueryState, 'answer'>>>;
  #review: FoldedReview | null;

  constructor(from: FoldedReview | null) {
    this.#variants = new Map(from?.variants);
    this.#claims = new Map(from?.claims);
    this.#evidence = new Map(from?.evidence);
    this.#queries = new Map(from?.queries);
    this.#review = from === null ? null : { ...from, ...this.#items() };
  }

  /** The review after the events so far. Its maps change with the next `add`: read it at once, or add no more. */
  get review(): FoldedReview | null {
    return this.#review;
  }

  add(event: FoldableEvent): void {
    const at = decodeClock(event.at)?.ms ?? 0;
    if (event.type === 'review.created') this.#create(event.reviewId, event.payload.title, at);
    if (this.#review === null) return;
    const { reviewers } = this.#review;
    const isNew = event.actor !== '' && !reviewers.includes(event.actor);
    this.#review = {
      ...this.#review,
      reviewers: isNew ? [...reviewers, event.actor] : reviewers,
      updatedAt: Math.max(this.#review.updatedAt, at),
    };
    if (isRegisterDraft(event)) {
      const registers = withSaid(this.#review.registers, event, { reviewer: event.actor, at });
      this.#review = { ...this.#review, registers };
    } else this.#step(this.#review, event, at);
  }

  #items(): Pick<FoldedReview, 'variants' | 'claims' | 'evidence' | 'queries'> {
    return {
      variants: this.#variants,
      claims: this.#claims,
      evidence: this.#evidence,
      queries: this.#queries,
    };
  }

  #create(id: string, title: string, at: number): void {
    this.#review ??= {
      id,
      title,
      trashed: false,
      baseId: null,
      ...this.#items(),
      registers: blankRegisters(),
      policy: DEFAULT_POLICY,
      scales: new Map(),
      reviewers: [],
      createdAt: at,
      updatedAt: at,
    };
  }

  #step(review: FoldedReview, event: ItemEvent, at: number): void {
    switch (event.type) {
      case 'review.created':
        return;
      case 'review.renamed':
        this.#review = { ...review, title: event.payload.title };
        return;
      case 'review.trashed':
      case 'review.restored':
        this.#review = { ...review, trashed: event.type === 'review.trashed' };
        return;
      case 'policy.changed':
        this.#setPolicy(review, event.payload.changes);
        return;
      case 'variant.added': {
        const { variantId, details, revision } = event.payload;
        if (this.#variants.has(variantId)) return;
        const state = { ...details, id: variantId, revision, revisions: [revision] };
        this.#put(this.#variants, variantId, { removed: false, state });
        return;
      }
      case 'variant.changed':
        this.#edit(this.#variants, event.payload.variantId, event.payload.changes);
        return;
      case 'variant.revised': {
        const { variantId, revisions } = event.payload;
        const revision = revisions.at(-1);
        if (revision !== undefined) this.#edit(this.#variants, variantId, { revision, revisions });
        return;
      }
      case 'variant.removed':
      case 'variant.restored':
        this.#setRemoved(this.#variants, event.payload.variantId, event.type === 'variant.removed');
        return;
      case 'base.set':
        this.#review = { ...review, baseId: event.payload.variantId };
        return;
      case 'evidence.added': {
        const { evidenceId: id, details, content } = event.payload;
        if (this.#evidence.has(id)) return;
        const state = { ...details, id, content, addedBy: event.actor, addedAt: at };
        this.#put(this.#evidence, id, { removed: false, state });
        return;
      }
      case 'evidence.changed':
        this.#edit(this.#evidence, event.payload.evidenceId, event.payload.changes);
        return;
      case 'evidence.removed':
      case 'evidence.restored':
        this.#setRemoved(this.#evidence, event.payload.evidenceId, event.type === 'evidence.removed');
        return;
      case 'query.added': {
        const { queryId: id, details } = event.payload;
        if (this.#queries.has(id)) return;
        const state = { ...details, id, askedBy: event.actor, askedAt: at };
        this.#put(this.#queries, id, { removed: false, state });
        return;
      }
      case 'query.changed':
        this.#edit(this.#queries, event.payload.queryId, event.payload.changes);
        return;
      case 'query.removed':
      case 'query.restored':
        this.#setRemoved(this.#queries, event.payload.queryId, event.type === 'query.removed');
        return;
      case 'claim.added':
        this.#addClaim(event.payload, event.actor);
        return;
      case 'claim.changed': {
        const { changes } = event.payload;
        this.#onClaim(event.payload.claimId, ({ details }) => ({ details: { ...details, ...changes } }));
        return;
      }
      case 'claim.removed':
        this.#onClaim(event.payload.claimId, () => ({ removed: true }));
        return;
      case 'claim.restored':
        this.#onClaim(event.payload.claimId, () => ({}));
        return;
      case 'verdict.given': {
        const given = verdictState(event.payload, event.actor, at);
        this.#onClaim(event.payload.claimId, ({ verdicts }) => ({
          verdicts: new Map(verdicts).set(event.actor, given),
        }));
        return;
      }
      case 'evidence.linked': {
        const { evidenceId, link } = event.payload;
        const said = link && { reviewer: event.actor, at, ...link };
        this.#onClaim(event.payload.claimId, ({ links }) => ({
          links: new Map(links).set(evidenceId, said),
        }));
        return;
      }
      case 'mention.added': {
        const { claimId, mention } = event.payload;
        this.#onClaim(claimId, ({ mentions }) =>
          mentions.has(mention.mentionId)
            ? {}
            : { mentions: new Map(mentions).set(mention.mentionId, foldedMention(mention)) },
        );
        return;
      }
      case 'mention.confirmed':
      case 'mention.unconfirmed': {
        const status = event.type === 'mention.confirmed' ? 'confirmed' : 'proposed';
        this.#onMention(event.payload, ({ record }) => ({ record: { ...record, status } }));
        return;
      }
      case 'mention.reanchored': {
        const { anchor } = event.payload;
        this.#onMention(event.payload, ({ record }) => ({ record: { ...record, anchor } }));
        return;
      }
      case 'fidelity.given': {
        const given = verdictState(event.payload, event.actor, at);
        this.#onMention(event.payload, ({ fidelity }) => ({
          fidelity: new Map(fidelity).set(event.actor, given),
        }));
        return;
      }
      case 'mention.removed':
        this.#removeMention(event.payload.claimId, event.payload.mentionId);
        return;
      case 'mention.restored':
        this.#onMention(event.payload, () => ({}));
        return;
      default:
        assertNever(event);
    }
  }

  #setPolicy(review: FoldedReview, changes: Partial<ReviewPolicy>): void {
    const scales = new Map(review.scales);
    for (const scale of [changes.veracity, changes.fidelity])
      if (scale !== undefined) scales.set(scale.id, scale);
    this.#review = { ...review, scales, policy: { ...review.policy, ...changes } };
  }

  #put<State>(items: Map<string, FoldedItem<State>>, id: string, item: FoldedItem<State>): void {
    const wasLive = items.get(id)?.removed === false;
    items.set(id, item);
    if (wasLive === item.removed) this.#showClaimsWith(id);
  }

  /** Edits an item, which is live afterwards. */
  #edit<State>(items: Map<string, FoldedItem<State>>, id: string, changes: Partial<State>): void {
    const known = items.get(id);
    if (known !== undefined) this.#put(items, id, { removed: false, state: { ...known.state, ...changes } });
  }

  #setRemoved<State>(items: Map<string, FoldedItem<State>>, id: string, removed: boolean): void {
    const known = items.get(id);
    if (known !== undefined) this.#put(items, id, { ...known, removed });
  }

  /** Mentions and links show only while what they refer to is live: brings the claims that refer to an item up to date. */
  #showClaimsWith(id: string): void {
    for (const [claimId, claim] of this.#claims)
      if (claim.links.has(id) || [...claim.mentions.values()].some(({ record }) => record.variantId === id))
        this.#claims.set(claimId, { ...claim, state: claimState(claim, this.#items()) });
  }

  #addClaim({ claimId: id, details, mentions }: EventPayloads['claim.added'], createdBy: string): void {
    if (this.#claims.has(id)) return;
    const parts = {
      ...{ id, createdBy, details: { ...BLANK_CLAIM, ...details } },
      mentions: new Map(mentions.map((record) => [record.mentionId, foldedMention(record)])),
      verdicts: new Map<string, VerdictState | null>(),
      links: new Map<string, null>(),
    };
    this.#claims.set(id, { ...parts, removed: false, state: claimState(parts, this.#items()) });
  }

  /** Edits a claim; it is live afterwards unless the edit says otherwise. */
  #onClaim(id: string, change: (known: FoldedClaim) => Partial<FoldedClaim>): void {
    const known = this.#claims.get(id);
    if (known === undefined) return;
    const edited = { ...known, removed: false, ...change(known) };
    this.#claims.set(id, { ...edited, state: claimState(edited, this.#items()) });
  }

  /** Edits a mention; it and its claim are live afterwards. */
  #onMention(
    target: { readonly claimId: string; readonly mentionId: string },
    change: (known: FoldedMention) => Partial<FoldedMention>,
  ): void {
    const known = this.#claims.get(target.claimId)?.mentions.get(target.mentionId);
    if (known === undefined) return;
    this.#onClaim(target.claimId, ({ mentions }) => ({
      mentions: new Map(mentions).set(target.mentionId, { ...known, removed: false, ...change(known) }),
    }));
  }

  /** Taking a mention away is no reason to bring a removed claim back. */
  #removeMention(claimId: string, mentionId: string): void {
    const claim = this.#claims.get(claimId);
    const mention = claim?.mentions.get(mentionId);
    if (claim === undefined || mention === undefined) return;
    this.#onClaim(claimId, ({ mentions }) => ({
      removed: claim.removed,
      mentions: new Map(mentions).set(mentionId, { ...mention, removed: true }),
    }));
  }
}

function foldedMention(record: FoldedMention['record']): FoldedMention {
  return { removed: false, record, fidelity: new Map() };
}

function verdictState(given: GivenVerdict, reviewer: string, at: number): VerdictState | null {
  const { verdict, reason, scaleId = DESK_SCALE.id, evidenceIds = [], basedOn = [], wordings = [] } = given;
  return verdict === null
    ? null
    : { reviewer, verdict, scaleId, reason, evidenceIds, basedOn, wordings, at: given.at ?? at };
}
