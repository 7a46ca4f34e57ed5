import type { ReviewLog } from './review-log.ts';

/** The review on screen and those an editor switches between; a log of 10,000 events is about 10 MB. */
const MOST_LOGS = 4;

/** The logs of the reviews that were used last. */
export class LogsInMemory {
  readonly #logs = new Map<string, ReviewLog>();

  get(reviewId: string): ReviewLog | undefined {
    return this.#logs.get(reviewId);
  }

  /**
   * Remembers a log that was read or written. Answers of two transactions may arrive out of order: a log only grows, so the
   * longer one is the later one.
   */
  remember(reviewId: string, log: ReviewLog): void {
    const known = this.#logs.get(reviewId);
    this.#logs.delete(reviewId);
    // Deleted for good, perhaps by another window.
    if (log.events.length === 0) return;
    this.#logs.set(reviewId, known !== undefined && known.events.length > log.events.length ? known : log);
    for (const oldest of this.#logs.keys()) {
      if (this.#logs.size <= MOST_LOGS) break;
      this.#logs.delete(oldest);
    }
  }

  forget(reviewId: string): void {
    this.#logs.delete(reviewId);
  }
}
