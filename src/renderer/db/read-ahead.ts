/** Reads reviews that are likely to be opened next, before they are asked for. */
export class ReadAhead {
  readonly #read: (reviewId: string) => Promise<unknown>;
  readonly #underWay = new Map<string, Promise<void>>();

  /** @param read reads a review into memory */
  constructor(read: (reviewId: string) => Promise<unknown>) {
    this.#read = read;
  }

  /** Begins to read a review. Whether that works is seen when the review is asked for. */
  start(reviewId: string): void {
    if (this.#underWay.has(reviewId)) return;
    const over = (): void => {
      this.#underWay.delete(reviewId);
    };
    this.#underWay.set(reviewId, this.#read(reviewId).then(over, over));
  }

  /** Kept once a review that is being read is there, so that it is not read twice; null where it is not being read. */
  underWay(reviewId: string): Promise<void> | null {
    return this.#underWay.get(reviewId) ?? null;
  }
}
