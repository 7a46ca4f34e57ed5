import type { PickedFile } from '../platform/platform.ts';

/** Files dropped on the library, on their way into the review that was made for them. */
export class PendingFiles {
  readonly #files = new Map<string, readonly PickedFile[]>();

  put(reviewId: string, files: readonly PickedFile[]): void {
    this.#files.set(reviewId, files);
  }

  /** Hands a review's files over, once. */
  take(reviewId: string): readonly PickedFile[] {
    const files = this.#files.get(reviewId) ?? [];
    this.#files.delete(reviewId);
    return files;
  }
}
