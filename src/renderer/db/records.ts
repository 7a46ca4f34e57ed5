import { openReason } from '../../domain/review/claim-status.ts';
import type { EventDraft, EventEnvelope, ReviewEvent } from '../../domain/review/events.ts';
import { evidenceName } from '../../domain/evidence/citation.ts';
import type { VerdictScale } from '../../domain/review/scales.ts';
import { view, type FoldedReview } from '../../domain/review/folded.ts';
import type { ClaimState, EvidenceState, VariantState } from '../../domain/review/state.ts';

/*
 * The rows of the database. They are not the domain's types: a row may only change with a schema version, the domain
 * may change with any commit, and the functions here are where the two meet.
 */

/** An event; what the indexes need lies outside, the rest in `entry`. */
export interface EventRecord {
  readonly id: string;
  readonly reviewId: string;
  readonly device: string;
  readonly at: string;
  readonly entry: EventEntry;
}

type IndexedField = 'id' | 'reviewId' | 'device' | 'at';
type EventEntry = Omit<EventEnvelope, IndexedField> & EventDraft;

/** A revision's text, named by its hash. Never changed, never deleted while the log may name it. */
export interface TextRecord {
  readonly sha256: string;
  readonly text: string;
}

/** A review's line in the library, and the guard that tells whether a log held in memory is still the whole log. */
export interface ReviewRecord extends ReviewSummary {
  /** What it takes to say in words how its claims were checked, without reading the log. */
  readonly scales: readonly VerdictScale[];
  readonly evidence: readonly EvidenceTitle[];
  readonly eventCount: number;
  readonly lastEventId: string;
}

/** A piece of evidence by its name. */
export interface EvidenceTitle {
  readonly id: string;
  readonly title: string;
}

export interface VariantRecord {
  readonly reviewId: string;
  readonly variantId: string;
  /** Place in the order of adding, counting removed ones; sorts, but has gaps. */
  readonly position: number;
  readonly variant: Omit<VariantState, 'id'>;
}

export interface ClaimRecord {
  readonly reviewId: string;
  readonly claimId: string;
  /** Place in the order of adding, counting removed ones; sorts, but has gaps. */
  readonly position: number;
  readonly claim: Omit<ClaimState, 'id'>;
}

export interface EvidenceRecord {
  readonly reviewId: string;
  readonly evidenceId: string;
  /** Place in the order of adding, counting removed ones; sorts, but has gaps. */
  readonly position: number;
  readonly evidence: Omit<EvidenceState, 'id'>;
}

export interface MetaRecord {
  readonly key: string;
  readonly value: unknown;
}

/** What the library shows of a review. */
export interface ReviewSummary {
  readonly id: string;
  readonly title: string;
  readonly trashed: boolean;
  readonly variantCount: number;
  readonly claimCount: number;
  /** Claims that nothing keeps open, see `openReason`. */
  readonly checkedCount: number;
  /** Everyone who has written in the review under a name, in the order of their first event. */
  readonly reviewers: readonly string[];
  /** Unix epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The row of an event. */
export function eventRecord(event: ReviewEvent): EventRecord {
  const { id, reviewId, device, at, ...entry } = event;
  return { id, reviewId, device, at, entry };
}

/** The event of a row. */
export function eventOf({ id, reviewId, device, at, entry }: EventRecord): ReviewEvent {
  return { id, reviewId, device, at, ...entry };
}

/** The row of a review, derived from its folded log. */
export function reviewRecord(
  folded: FoldedReview,
  log: { readonly eventCount: number; readonly lastEventId: string },
): ReviewRecord {
  const review = view(folded);
  const { variants, claims } = review;
  return {
    id: folded.id,
    title: folded.title,
    trashed: folded.trashed,
    variantCount: variants.length,
    claimCount: claims.length,
    checkedCount: claims.filter((claim) => openReason(claim, review) === null).length,
    reviewers: folded.reviewers,
    createdAt: folded.createdAt,
    updatedAt: folded.updatedAt,
    scales: [...folded.scales.values()],
    evidence: [...folded.evidence.values()].flatMap(({ removed, state }) =>
      removed ? [] : [{ id: state.id, title: evidenceName(state) }],
    ),
    ...log,
  };
}

/** What the library shows of a row. */
export function reviewSummary(record: ReviewRecord): ReviewSummary {
  const { eventCount: _count, lastEventId: _last, scales: _scales, evidence: _evidence, ...summary } = record;
  return summary;
}

/** The row of a variant. */
export function variantRecord(reviewId: string, position: number, state: VariantState): VariantRecord {
  const { id, ...variant } = state;
  return { reviewId, variantId: id, position, variant };
}

/** The variant of a row. */
export function variantOf({ variantId, variant }: VariantRecord): VariantState {
  return { id: variantId, ...variant };
}

/** The row of a claim. */
export function claimRecord(reviewId: string, position: number, state: ClaimState): ClaimRecord {
  const { id, ...claim } = state;
  return { reviewId, claimId: id, position, claim };
}

/** The row of a piece of evidence. */
export function evidenceRecord(reviewId: string, position: number, state: EvidenceState): EvidenceRecord {
  const { id, ...evidence } = state;
  return { reviewId, evidenceId: id, position, evidence };
}

/** The evidence of a row. */
export function evidenceOf({ evidenceId, evidence }: EvidenceRecord): EvidenceState {
  return { id: evidenceId, ...evidence };
}

/** The claim of a row. */
export function claimOf({ claimId, claim }: ClaimRecord): ClaimState {
  return { id: claimId, ...claim };
}
