import { failed, ok, type Result } from '../../domain/result.ts';
import type { CheckedClaim, ClaimHit, ClaimKey, IndexedClaim } from '../../domain/search/checked-claim.ts';
import type { ClaimQuery } from '../../domain/search/claim-index.ts';
import type { Span } from '../../domain/compare/comparison.ts';
import type { ClaimSearchRequest, ClaimSearchResponse, ClaimSearchTask } from './claim-search-protocol.ts';
import ClaimSearchWorker from './claim-search.worker.ts?worker';

/** Where the claims come from. Both rejections are shown as a failed search. */
export interface ClaimSource {
  /** How many claims `batches` is about to give. */
  readonly count: () => Promise<number>;
  /** All claims that somebody has judged, some thousand at a time; the next batch is asked for when one is indexed. */
  readonly batches: () => AsyncIterable<readonly IndexedClaim[]>;
  /** The claims of these keys as they are now, in any order; those that are gone are left out. */
  readonly details: (keys: readonly ClaimKey[]) => Promise<readonly CheckedClaim[]>;
}

/** A claim that was checked before and says something like what was asked for. */
export interface ClaimMatch {
  readonly claim: CheckedClaim;
  /** 0 to 1. */
  readonly score: number;
  /** The words of the statement that were asked for, in order. */
  readonly marks: readonly Span[];
}

/** How far the index is. What is not in it yet is not found. */
export type IndexingStatus =
  | { readonly step: 'idle' }
  | { readonly step: 'indexing'; readonly done: number; readonly total: number }
  | { readonly step: 'ready' }
  | { readonly step: 'failed' };

/** Why a search gave no matches: a later one took its place, or worker or storage failed. */
export type ClaimSearchProblem = 'cancelled' | 'failed';

/**
 * The claims of all reviews, searched in a worker. The worker starts with the first search and reads all claims once;
 * after that it is told of each change.
 */
export class ClaimSearch {
  status = $state.raw<IndexingStatus>({ step: 'idle' });
  readonly #source: ClaimSource;
  #worker: Worker | null = null;
  #nextJob = 1;
  readonly #waiting = new Map<number, PromiseWithResolvers<readonly ClaimHit[]>>();
  /** Settled when the last search that was asked for is. */
  #lastSearch: Promise<unknown> = Promise.resolve();
  /** Claims that changed while all are read: what was read of them before may come after the change. */
  readonly #changed = new Set<string>();

  constructor(source: ClaimSource) {
    this.#source = source;
  }

  /** Starts reading the claims, unless that was done; after a failure once more. */
  start(): void {
    if (this.status.step === 'idle' || this.status.step === 'failed') void this.#readAll();
  }

  /** Ends the worker and frees what it holds; the next search starts anew. */
  stop(): void {
    this.#end({ step: 'idle' });
  }

  /**
   * The claims most like a text, the best first. Searches run one after the other, so that one which is aborted before
   * its turn costs nothing.
   */
  async search(
    query: ClaimQuery,
    signal: AbortSignal,
  ): Promise<Result<readonly ClaimMatch[], ClaimSearchProblem>> {
    this.start();
    const isCancelled = (): boolean => signal.aborted;
    const turn = Promise.withResolvers<undefined>();
    const before = this.#lastSearch;
    this.#lastSearch = turn.promise;
    try {
      await before;
      if (isCancelled()) return failed('cancelled');
      const hits = await this.#run({ task: 'search', query });
      const claims = hits.length === 0 ? [] : await this.#source.details(hits);
      return isCancelled() ? failed('cancelled') : ok(matchesOf(hits, claims));
    } catch {
      return failed(isCancelled() ? 'cancelled' : 'failed');
    } finally {
      turn.resolve(undefined);
    }
  }

  /** Tells of claims that were judged, or whose statement or verdict changed. */
  put(claims: readonly IndexedClaim[]): void {
    this.#change({ task: 'put', claims }, claims);
  }

  /** Tells of claims that are gone, also with their review into the trash, or that nobody judges any more. */
  remove(claims: readonly ClaimKey[]): void {
    this.#change({ task: 'remove', claims }, claims);
  }

  /** Before the claims are read there is nothing to change: reading finds them as they are. */
  #change(task: ClaimSearchTask, claims: readonly ClaimKey[]): void {
    if (this.#worker === null) return;
    if (this.status.step === 'indexing') for (const claim of claims) this.#changed.add(nameOf(claim));
    // A worker that fails at it says so, and ends.
    this.#run(task).catch(() => undefined);
  }

  async #readAll(): Promise<void> {
    const worker = this.#startWorker();
    this.#changed.clear();
    let [done, total] = [0, 0];
    const isCurrent = (): boolean => this.#worker === worker;
    const tell = (): void => {
      if (isCurrent()) this.status = { step: 'indexing', done, total: Math.max(done, total) };
    };
    tell();
    try {
      total = await this.#source.count();
      tell();
      for await (const batch of this.#source.batches()) {
        if (!isCurrent()) return;
        const claims = batch.filter((claim) => !this.#changed.has(nameOf(claim)));
        await this.#run({ task: 'put', claims });
        done += batch.length;
        tell();
      }
      if (isCurrent()) this.status = { step: 'ready' };
    } catch {
      if (isCurrent()) this.#end({ step: 'failed' });
    }
  }

  async #run(task: ClaimSearchTask): Promise<readonly ClaimHit[]> {
    if (this.#worker === null) throw new Error('The worker was ended.');
    const job = this.#nextJob++;
    const waiting = Promise.withResolvers<readonly ClaimHit[]>();
    this.#waiting.set(job, waiting);
    this.#worker.postMessage({ job, task } satisfies ClaimSearchRequest);
    return waiting.promise;
  }

  #startWorker(): Worker {
    const worker = new ClaimSearchWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<ClaimSearchResponse>) => {
      if (data.task === 'done') {
        this.#waiting.get(data.job)?.resolve(data.hits);
        this.#waiting.delete(data.job);
      } else if (this.#worker === worker) {
        // An index that failed half-way cannot be trusted.
        this.#end({ step: 'failed' });
      }
    });
    worker.addEventListener('error', () => {
      if (this.#worker === worker) this.#end({ step: 'failed' });
    });
    this.#worker = worker;
    return worker;
  }

  #end(status: IndexingStatus): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.status = status;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error('The worker was ended.'));
  }
}

function nameOf({ reviewId, claimId }: ClaimKey): string {
  return `${reviewId} ${claimId}`;
}

function matchesOf(hits: readonly ClaimHit[], claims: readonly CheckedClaim[]): readonly ClaimMatch[] {
  const byName = new Map(claims.map((claim) => [nameOf(claim), claim]));
  return hits.flatMap((hit) => {
    const claim = byName.get(nameOf(hit));
    if (claim === undefined) return [];
    // Reworded a moment ago: it is still worth showing, but nobody knows which of its words were meant.
    return [{ claim, score: hit.score, marks: claim.statement === hit.statement ? hit.marks : [] }];
  });
}
