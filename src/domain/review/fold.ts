import { assertNever } from '../assert-never.ts';
import { decodeClock } from './clock.ts';
import type { EventDraft, EventEnvelope, MentionRecord, RevisionRecord, VariantDetails } from './events.ts';
import { claimState } from './folded.ts';
import type { FoldedClaim, FoldedMention, FoldedReview, FoldedVariant } from './folded.ts';
import type { DecisionState } from './state.ts';

/** The part of an event that decides what it does to a review. */
export type FoldableEvent = EventDraft & Pick<EventEnvelope, 'reviewId' | 'actor' | 'at'>;

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
  readonly #variants: Map<string, FoldedVariant>;
  readonly #claims: Map<string, FoldedClaim>;
  readonly #decisions: Map<string, DecisionState | null>;
  #review: FoldedReview | null;

  constructor(from: FoldedReview | null) {
    this.#variants = new Map(from?.variants);
    this.#claims = new Map(from?.claims);
    this.#decisions = new Map(from?.decisions);
    const copies = { variants: this.#variants, claims: this.#claims, decisions: this.#decisions };
    this.#review = from === null ? null : { ...from, ...copies };
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
    this.#step(this.#review, event, at);
  }

  #create(id: string, title: string, at: number): void {
    this.#review ??= {
      id,
      title,
      trashed: false,
      baseId: null,
      variants: this.#variants,
      claims: this.#claims,
      decisions: this.#decisions,
      noiseRules: new Map(),
      noiseSwitches: new Map(),
      alignments: new Map(),
      reviewers: [],
      createdAt: at,
      updatedAt: at,
    };
  }

  #step(review: FoldedReview, event: FoldableEvent, at: number): void {
    switch (event.type) {
      case 'review.created':
        return;
      case 'review.renamed':
        this.#review = { ...review, title: event.payload.title };
        return;
      case 'review.trashed':
        this.#review = { ...review, trashed: true };
        return;
      case 'review.restored':
        this.#review = { ...review, trashed: false };
        return;
      case 'variant.added':
        this.#addVariant(event.payload.variantId, event.payload.details, event.payload.revision);
        return;
      case 'variant.changed': {
        const { changes } = event.payload;
        this.#onVariant(event.payload.variantId, (known) => ({
          removed: false,
          state: { ...known.state, ...changes },
        }));
        return;
      }
      case 'variant.removed':
        this.#onVariant(event.payload.variantId, (known) => ({ ...known, removed: true }));
        return;
      case 'variant.restored':
        this.#onVariant(event.payload.variantId, (known) => ({ ...known, removed: false }));
        return;
      case 'base.set':
        this.#review = { ...review, baseId: event.payload.variantId };
        return;
      case 'claim.added': {
        const { claimId, details, mentions } = event.payload;
        if (this.#claims.has(claimId)) return;
        const folded = new Map(mentions.map((record) => [record.mentionId, { removed: false, record }]));
        const parts = { id: claimId, details, createdBy: event.actor, mentions: folded, verdicts: new Map() };
        this.#claims.set(claimId, { ...parts, removed: false, state: claimState(parts, this.#variants) });
        return;
      }
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
      case 'mention.added':
        this.#addMention(event.payload.claimId, event.payload.mention);
        return;
      case 'mention.confirmed':
        this.#onMention(event.payload, ({ record }) => ({
          removed: false,
          record: { ...record, status: 'confirmed' },
        }));
        return;
      case 'mention.unconfirmed':
        this.#onMention(event.payload, ({ record }) => ({
          removed: false,
          record: { ...record, status: 'proposed' },
        }));
        return;
      case 'mention.removed':
        this.#removeMention(event.payload.claimId, event.payload.mentionId);
        return;
      case 'mention.restored':
        this.#onMention(event.payload, ({ record }) => ({ removed: false, record }));
        return;
      case 'verdict.given': {
        const { verdict, reason } = event.payload;
        const given = verdict === null ? null : { reviewer: event.actor, verdict, reason, at };
        this.#onClaim(event.payload.claimId, (claim) => ({
          verdicts: new Map(claim.verdicts).set(event.actor, given),
        }));
        return;
      }
      case 'discrepancy.decided': {
        const { key, decision } = event.payload;
        this.#decisions.set(key, decision && { reviewer: event.actor, at, ...decision });
        return;
      }
      case 'noiseRule.set': {
        const { ruleId: id, rule } = event.payload;
        const state = rule && { reviewer: event.actor, at, ...rule, id };
        this.#review = { ...review, noiseRules: new Map(review.noiseRules).set(id, state) };
        return;
      }
      case 'noiseRule.switched': {
        const { rule, on } = event.payload;
        this.#review = { ...review, noiseSwitches: new Map(review.noiseSwitches).set(rule, on) };
        return;
      }
      case 'alignment.set': {
        const { alignmentId: id, alignment } = event.payload;
        const state = alignment && { reviewer: event.actor, at, ...alignment, id };
        this.#review = { ...review, alignments: new Map(review.alignments).set(id, state) };
        return;
      }
      default:
        assertNever(event);
    }
  }

  #addVariant(id: string, details: VariantDetails, revision: RevisionRecord): void {
    if (this.#variants.has(id)) return;
    this.#variants.set(id, { removed: false, state: { ...details, id, revision } });
    this.#showClaimsIn(id);
  }

  #onVariant(id: string, edit: (known: FoldedVariant) => FoldedVariant): void {
    const known = this.#variants.get(id);
    if (known === undefined) return;
    const edited = edit(known);
    this.#variants.set(id, edited);
    if (edited.removed !== known.removed) this.#showClaimsIn(id);
  }

  /** Mentions show only while their variant is live: brings the claims in a variant up to date with it. */
  #showClaimsIn(variantId: string): void {
    for (const [id, claim] of this.#claims)
      if ([...claim.mentions.values()].some(({ record }) => record.variantId === variantId))
        this.#claims.set(id, { ...claim, state: claimState(claim, this.#variants) });
  }

  /** Edits a claim; it is live afterwards unless the edit says otherwise. */
  #onClaim(id: string, edit: (known: FoldedClaim) => Partial<FoldedClaim>): void {
    const known = this.#claims.get(id);
    if (known === undefined) return;
    const edited = { ...known, removed: false, ...edit(known) };
    this.#claims.set(id, { ...edited, state: claimState(edited, this.#variants) });
  }

  #addMention(claimId: string, mention: MentionRecord): void {
    this.#onClaim(claimId, ({ mentions }) =>
      mentions.has(mention.mentionId)
        ? {}
        : { mentions: new Map(mentions).set(mention.mentionId, { removed: false, record: mention }) },
    );
  }

  #onMention(
    target: { readonly claimId: string; readonly mentionId: string },
    edit: (known: FoldedMention) => FoldedMention,
  ): void {
    const known = this.#claims.get(target.claimId)?.mentions.get(target.mentionId);
    if (known === undefined) return;
    this.#onClaim(target.claimId, ({ mentions }) => ({
      mentions: new Map(mentions).set(target.mentionId, edit(known)),
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
