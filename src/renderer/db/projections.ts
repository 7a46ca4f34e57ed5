import { Dexie } from 'dexie';
import type { FoldedReview } from '../../domain/review/folded.ts';
import type { VariorumDatabase } from './database.ts';
import { inPieces } from './in-pieces.ts';
import { claimRecord, reviewRecord, variantRecord } from './records.ts';
import type { ReviewLog } from './review-log.ts';

interface Foldable<State> {
  readonly removed: boolean;
  readonly state: State;
}

interface RowChanges<Row> {
  readonly put: Row[];
  readonly remove: [string, string][];
}

/**
 * Writes the rows in which a review differs from `before` (null: all of them). Must run in the transaction that writes
 * the events. Folding keeps the reference of what it did not change, so comparing references finds the difference.
 */
export async function writeProjections(
  db: VariorumDatabase,
  before: FoldedReview | null,
  log: ReviewLog,
): Promise<void> {
  const { folded, events } = log;
  if (folded === null) return;
  const { id } = folded;
  const variants = rowChanges(id, before?.variants, folded.variants, variantRecord);
  const claims = rowChanges(id, before?.claims, folded.claims, claimRecord);
  await db.variants.bulkDelete(variants.remove);
  await db.variants.bulkPut(variants.put);
  await db.claims.bulkDelete(claims.remove);
  await inPieces(claims.put, (piece) => db.claims.bulkPut(piece));
  const guard = { eventCount: events.length, lastEventId: events.at(-1)?.id ?? '' };
  await db.reviews.put(reviewRecord(folded, guard));
}

/** Deletes a review's rows and writes them anew from its log. Must run in a transaction. */
export async function rewriteProjections(
  db: VariorumDatabase,
  reviewId: string,
  log: ReviewLog,
): Promise<void> {
  await db.variants
    .where('[reviewId+variantId]')
    .between(...rowsOf(reviewId))
    .delete();
  await db.claims
    .where('[reviewId+claimId]')
    .between(...rowsOf(reviewId))
    .delete();
  await db.reviews.delete(reviewId);
  await writeProjections(db, null, log);
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
