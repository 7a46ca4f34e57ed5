import { checkedClaimOf } from '../../domain/search/checked-claim-of.ts';
import type { CheckedClaim, ClaimKey, IndexedClaim } from '../../domain/search/checked-claim.ts';
import type { ClaimSearch, ClaimSource } from '../workers/claim-search.svelte.ts';
import type { VariorumDatabase } from './database.ts';
import type { RowChanges } from './projections.ts';
import { claimOf, type ClaimRecord } from './records.ts';

/** Claims read at once: some milliseconds of work for the window. */
const BATCH = 500;

/** The claims of all reviews that are not in the trash, from their rows, for the search among what was checked before. */
export function claimSource(db: VariorumDatabase): ClaimSource {
  return {
    count: () => db.claims.count(),
    batches: () => batches(db),
    details: (keys) => details(db, keys),
  };
}

/** Tells the search of what the repository says of claims. */
export function claimFollower(
  search: Pick<ClaimSearch, 'put' | 'remove'>,
): (changes: RowChanges<ClaimRecord>) => void {
  return ({ put, remove }) => {
    search.put(put.flatMap((row) => indexedClaimOf(row) ?? []));
    const open = put.filter((row) => indexedClaimOf(row) === null);
    search.remove([...open, ...remove.map(([reviewId, claimId]) => ({ reviewId, claimId }))]);
  };
}

/** A claim as the index keeps it, or null while nobody has judged it. */
function indexedClaimOf({ reviewId, claimId, claim }: ClaimRecord): IndexedClaim | null {
  if (claim.verdicts.length === 0) return null;
  const checkedAt = Math.max(...claim.verdicts.map(({ at }) => at));
  return { reviewId, claimId, statement: claim.statement, checkedAt };
}

async function* batches(db: VariorumDatabase): AsyncGenerator<readonly IndexedClaim[]> {
  // One that goes there, or comes back, while the rows are read is told of by the repository.
  const trashed = new Set(await db.reviews.filter((review) => review.trashed).primaryKeys());
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
    yield rows.flatMap((row) => (trashed.has(row.reviewId) ? [] : (indexedClaimOf(row) ?? [])));
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
    // Another window may have put it in the trash.
    if (row === undefined || review === undefined || review.trashed) return [];
    const scales = new Map(review.scales.map((scale) => [scale.id, scale]));
    const { id, title, evidence } = review;
    return checkedClaimOf({ id, title, scales, evidence }, claimOf(row)) ?? [];
  });
}
