import type { ClaimHit, ClaimKey, IndexedClaim } from '../../domain/search/checked-claim.ts';
import type { ClaimQuery } from '../../domain/search/claim-index.ts';

/** What the window asks of the worker that searches claims. */
export type ClaimSearchTask =
  | { readonly task: 'put'; readonly claims: readonly IndexedClaim[] }
  | { readonly task: 'remove'; readonly claims: readonly ClaimKey[] }
  | { readonly task: 'search'; readonly query: ClaimQuery };

/** A task with the number that pairs the answer with it. Tasks are done in the order in which they come. */
export interface ClaimSearchRequest {
  readonly job: number;
  readonly task: ClaimSearchTask;
}

/** What the worker answers: what was found, or nothing of a task that finds nothing. */
export type ClaimSearchResponse =
  | { readonly job: number; readonly task: 'done'; readonly hits: readonly ClaimHit[] }
  | { readonly job: number; readonly task: 'failed'; readonly reason: string };
