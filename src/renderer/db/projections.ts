import { Dexie, type Table, type Transaction } from 'dexie';
import type { FoldedReview } from '../../domain/review/folded.ts';
import { inPieces } from './in-pieces.ts';
import { claimRecord, eventOf, evidenceRecord, reviewRecord, variantRecord } from './records.ts';
import type { ClaimRecord, EventRecord, EvidenceRecord, ReviewRecord, VariantRecord } from './records.ts';
import { readLog, type ReviewLog } from './review-log.ts';

/** The tables that are derived from the events. */
interface ProjectionTables {
  readonly reviews: Table<ReviewRecord, string>;
  readonly variants: Table<VariantRecord, [string, string]>;
  readonly claims: Table<ClaimRecord, [string, string]>;
  readonly evidence: Table<EvidenceRecord, [string, string]>;
}

interface Foldable<State> {
  readonly removed: boolean;
  readonly state: State;
}

/** Rows written, and the keys of rows deleted. */
export interface RowChanges<Row> {
  readonly put: Row[];
  readonly remove: [string, string][];
}

/**
 * Writes the rows in which a review differs from `before` (null: all of them). Must run in the transaction that writes
 * the events. Folding keeps the reference of what it did not change, so comparing references finds the difference.
 *
 * @returns which claims may be offered from now on, and which no longer
 */
export async function writeProjections(
  db: ProjectionTables,
  before: FoldedReview | null,
  log: ReviewLog,
): Promise<RowChanges<ClaimRecord>> {
  const { folded, events } = log;
  if (folded === null) return { put: [], remove: [] };
  const { id } = folded;
  const variants = rowChanges(id, before?.variants, folded.variants, variantRecord);
  const claims = rowChanges(id, before?.claims, folded.claims, claimRecord);
  const evidence = rowChanges(id, before?.evidence, folded.evidence, evidenceRecord);
  await db.variants.bulkDelete(variants.remove);
  await db.variants.bulkPut(variants.put);
  await db.claims.bulkDelete(claims.remove);
  await inPieces(claims.put, (piece) => db.claims.bulkPut(piece));
  await db.evidence.bulkDelete(evidence.remove);
  await db.evidence.bulkPut(evidence.put);
  const guard = { eventCount: events.length, lastEventId: events.at(-1)?.id ?? '' };
  await db.reviews.put(reviewRecord(folded, guard));
  return offeredChanges(before, folded, claims);
}

/** Nothing is offered of a review in the trash; when it comes back, all of it is again. */
function offeredChanges(
  before: FoldedReview | null,
  folded: FoldedReview,
  written: RowChanges<ClaimRecord>,
): RowChanges<ClaimRecord> {
  if (folded.trashed) {
    const all = [...folded.claims.keys()].map((claimId): [string, string] => [folded.id, claimId]);
    return { put: [], remove: before?.trashed === true ? [] : all };
  }
  if (before?.trashed !== true) return written;
  return { ...rowChanges(folded.id, undefined, folded.claims, claimRecord), remove: written.remove };
}

/**
 * Deletes a review's rows and writes them anew from its log. Must run in a transaction.
 *
 * @returns which claims may be offered from now on, and which no longer
 */
export async function rewriteProjections(
  db: ProjectionTables,
  reviewId: string,
  log: ReviewLog,
): Promise<RowChanges<ClaimRecord>> {
  await db.variants
    .where('[reviewId+variantId]')
    .between(...rowsOf(reviewId))
    .delete();
  await db.claims
    .where('[reviewId+claimId]')
    .between(...rowsOf(reviewId))
    .delete();
  await db.evidence
    .where('[reviewId+evidenceId]')
    .between(...rowsOf(reviewId))
    .delete();
  await db.reviews.delete(reviewId);
  return await writeProjections(db, null, log);
}

/** Derives all rows anew from the events, while an older schema is brought up to date. */
export async function rebuildAll(transaction: Transaction): Promise<void> {
  const tables: ProjectionTables = {
    reviews: transaction.table<ReviewRecord, string>('reviews'),
    variants: transaction.table<VariantRecord, [string, string]>('variants'),
    claims: transaction.table<ClaimRecord, [string, string]>('claims'),
    evidence: transaction.table<EvidenceRecord, [string, string]>('evidence'),
  };
  const events = transaction.table<EventRecord, string>('events');
  for (const reviewId of await tables.reviews.toCollection().primaryKeys()) {
    const rows = await events
      .where('[reviewId+at]')
      .between(...rowsOf(reviewId))
      .toArray();
    // Whose undo it is plays no part in the rows.
    await rewriteProjections(tables, reviewId, readLog(rows.map(eventOf), ''));
  }
}

/** Bounds of all keys that start with a review's id. */
export function rowsOf(...prefix: readonly string[]): [unknown[], unknown[]] {
  return [
    [...prefix, Dexie.minKey],
    [...prefix, Dexie.maxKey],
  ];
}

function rowChanges<State, Row>(
  reviewId: string,
  before: ReadonlyMap<string, Foldable<State>> | undefined,
  now: ReadonlyMap<string, Foldable<State>>,
  rowOf: (reviewId: string, position: number, state: State) => Row,
): RowChanges<Row> {
  const changes: RowChanges<Row> = { put: [], remove: [] };
  let position = 0;
  for (const [id, item] of now) {
    if (item !== before?.get(id)) {
      if (item.removed) changes.remove.push([reviewId, id]);
      else changes.put.push(rowOf(reviewId, position, item.state));
    }
    position += 1;
  }
  return changes;
}
