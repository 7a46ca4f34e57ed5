import type { CheckedClaim, IndexedClaim } from '../../../src/domain/search/checked-claim.ts';
import type { ClaimSource } from '../../../src/renderer/workers/claim-search.svelte.ts';

export function checkedClaim(
  claimId: string,
  statement: string,
  details: Partial<CheckedClaim> = {},
): CheckedClaim {
  return {
    ...{ reviewId: 'earlier', claimId, statement, checkedAt: Date.UTC(2025, 2, 12, 9, 30) },
    ...{ reviewTitle: 'The pier of Skerry', kind: 'event', verdict: 'Confirmed', tone: 'good' },
    ...{ reason: '', evidence: [], reviewers: ['Ida'] },
    ...details,
  };
}

/** Claims in memory, given in batches of two; a batch waits for `gate`. */
export class ClaimShelf implements ClaimSource {
  claims: readonly CheckedClaim[];
  gate: Promise<unknown> = Promise.resolve();
  broken = false;
  reads = 0;

  constructor(claims: readonly CheckedClaim[]) {
    this.claims = claims;
  }

  readonly count = (): Promise<number> =>
    this.broken ? Promise.reject(new Error('storage is gone')) : Promise.resolve(this.claims.length);

  readonly batches = async function* (this: ClaimShelf): AsyncGenerator<readonly IndexedClaim[]> {
    this.reads += 1;
    const { claims } = this;
    for (let at = 0; at < claims.length; at += 2) {
      await this.gate;
      yield claims.slice(at, at + 2).map(({ reviewId, claimId, statement, checkedAt }) => ({
        reviewId,
        claimId,
        statement,
        checkedAt,
      }));
    }
  }.bind(this);

  details: ClaimSource['details'] = (keys) =>
    Promise.resolve(
      this.claims.filter((claim) =>
        keys.some((key) => key.claimId === claim.claimId && key.reviewId === claim.reviewId),
      ),
    );
}
