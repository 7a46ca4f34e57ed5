import { checkedClaimOf } from '../../domain/search/checked-claim-of.ts';
import type { CheckedClaim, ClaimKey, IndexedClaim } from '../../domain/search/checked-claim.ts';
import type { ClaimSource } from '../workers/claim-search.svelte.ts';
import type { VariorumDatabase } from './database.ts';
import { claimOf, type ClaimRecord } from './records.ts';

/** Claims read at once: some milliseconds of work for the window. */
const BATCH = 500;

/** The claims of all reviews, from their rows, for the search among what was checked before. */
export function claimSource(db: VariorumDatabase): ClaimSource {
  return {
    count: () => db.claims.count(),
    batches: () => batches(db),
    details: (keys) => details(db, keys),
  };
}

/** A claim as the index keeps it, or null while nobody has judged it. */
export function indexedClaimOf({ reviewId, claimId, claim }: ClaimRecord): IndexedClaim | null {
  if (claim.verdicts.length === 0) return null;
  const checkedAt = Math.max(...claim.verdicts.map(({ at }) => at));
  return { reviewId, claimId, statement: claim.statement, checkedAt };
}

async function* batches(db: VariorumDatabase): AsyncGenerator<readonly IndexedClaim[]> {
  let last: [string, string] | null = null;
  for (;;) {
    const rows: ClaimRecord[] = await (
      last === null ? db.claims.orderBy(':id') : db.claims.where(':id').above(last)
    )
      .limit(BATCH)
      .toArray();
    const end = rows.at(-1);
    if (end === undefined) return;
    last = [end.reviewId, end.claimId];
    yield rows.flatMap((row) => indexedClaimOf(row) ?? []);
  }
}

async function details(db: VariorumDatabase, keys: readonly ClaimKey[]): Promise<readonly CheckedClaim[]> {
  const reviewIds = [...new Set(keys.map(({ reviewId }) => reviewId))];
  const [rows, reviews] = await Promise.all([
    db.claims.bulkGet(keys.map(({ reviewId, claimId }): [string, string] => [reviewId, claimId])),
    db.reviews.bulkGet(reviewIds),
  ]);
  const byId = new Map(reviews.flatMap((review) => (review === undefined ? [] : [[review.id, review]])));
  return rows.flatMap((row) => {
    const review = row && byId.get(row.reviewId);
    if (row === undefined || review === undefined) return [];
    const scales = new Map(review.scales.map((scale) => [scale.id, scale]));
    const { id, title, evidence } = review;
    return checkedClaimOf({ id, title, scales, evidence }, claimOf(row)) ?? [];
  });
}
