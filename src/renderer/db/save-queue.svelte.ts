import type { ErrorCode } from '../../contract/errors.ts';
import type { Result } from '../../domain/result.ts';
import type { Change } from '../../domain/review/change.ts';
import type { ChangeStamp } from '../../domain/review/events.ts';
import type { TextRecord } from './records.ts';
import type { ReviewWrite } from './review-log.ts';
import type { ReviewRepository } from './review-repository.ts';
import { storageProblem } from './storage-problem.ts';
import type { StorageProblem } from './storage-problem.ts';

/** What the editor is told about saving. */
export type SaveState =
  /** `at`: Unix epoch milliseconds of the last save, or null while nothing was saved since the start. */
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  /** `pending`: changes entered and not saved, the failed one included. */
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly pending: number };

type Saved = Result<ChangeStamp | null, StorageProblem>;

interface Job {
  readonly write: ReviewWrite;
  readonly run: () => Promise<Saved>;
  readonly done: (change: ChangeStamp | null) => void;
}

export interface SaveQueueOptions {
  readonly writer: Pick<ReviewRepository, 'append' | 'undo' | 'redo'>;
  /** Wall clock, milliseconds since the Unix epoch. */
  readonly now: () => number;
  readonly newId: () => string;
}

/**
 * Saves changes one after the other, in the order in which they were made. When one fails, it and all after it stay in
 * the queue until `retry()`; each keeps its change id, so that one which was saved after all is not saved twice.
 */
export class SaveQueue {
  readonly #options: SaveQueueOptions;
  #jobs: readonly Job[] = $state.raw([]);
  #state: SaveState = $state.raw({ kind: 'saved', at: null });
  #running = false;
  #draining: Promise<void> = Promise.resolve();

  constructor(options: SaveQueueOptions) {
    this.#options = options;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Whether leaving now would lose something. */
  get hasUnsaved(): boolean {
    return this.#jobs.length > 0;
  }

  /** What was entered and is not saved yet, in order. */
  get pending(): readonly ReviewWrite[] {
    return this.#jobs.map(({ write }) => write);
  }

  /** Waits until everything is saved, or storage refuses. */
  async settled(): Promise<void> {
    await this.#draining;
  }

  /** Queues a change. The promise is kept when it is saved, however many retries that takes, and never fails. */
  append(reviewId: string, change: Change, texts: readonly TextRecord[] = []): Promise<ChangeStamp | null> {
    const { writer, newId } = this.#options;
    const changeId = newId();
    return this.#enqueue({ kind: 'append', reviewId, changeId, change, texts }, () =>
      writer.append(reviewId, change, { changeId, texts }),
    );
  }

  /** Queues taking back the last change. Gives the change taken back, or null when there was none. */
  undo(reviewId: string): Promise<ChangeStamp | null> {
    const { writer, newId } = this.#options;
    const changeId = newId();
    return this.#enqueue({ kind: 'undo', reviewId, changeId }, () => writer.undo(reviewId, { changeId }));
  }

  /** Queues bringing back the last change taken back. Gives that change, or null when there was none. */
  redo(reviewId: string): Promise<ChangeStamp | null> {
    const { writer, newId } = this.#options;
    const changeId = newId();
    return this.#enqueue({ kind: 'redo', reviewId, changeId }, () => writer.redo(reviewId, { changeId }));
  }

  /** Tries again to save everything that is in the queue. Does nothing while nothing has failed. */
  retry(): void {
    if (this.#state.kind === 'failed') this.#drain();
  }

  #enqueue(write: ReviewWrite, run: () => Promise<Saved>): Promise<ChangeStamp | null> {
    return new Promise((done) => {
      this.#jobs = [...this.#jobs, { write, run, done }];
      if (this.#state.kind === 'failed') this.#state = { ...this.#state, pending: this.#jobs.length };
      else this.#drain();
    });
  }

  #drain(): void {
    if (!this.#running) this.#draining = this.#saveAll();
  }

  async #saveAll(): Promise<void> {
    this.#running = true;
    this.#state = { kind: 'saving' };
    for (let [job] = this.#jobs; job !== undefined; [job] = this.#jobs) {
      const saved = await attempt(job);
      // A review that another window has deleted for good takes no changes, and nobody waits for them.
      if (!saved.ok && saved.problem.code !== 'review-gone') {
        this.#running = false;
        this.#state = { kind: 'failed', code: saved.problem.code, pending: this.#jobs.length };
        return;
      }
      this.#jobs = this.#jobs.slice(1);
      job.done(saved.ok ? saved.value : null);
    }
    this.#running = false;
    this.#state = { kind: 'saved', at: this.#options.now() };
  }
}

/** A job that throws must not stop the queue for good: it has failed like any other. */
async function attempt(job: Job): Promise<Saved> {
  try {
    return await job.run();
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}
