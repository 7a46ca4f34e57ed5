import type { PickedFile } from '../platform/platform.ts';

/** Files dropped on the library, on their way into the review that was made for them. */
export class PendingFiles {
  #files: readonly PickedFile[] = [];

  put(files: readonly PickedFile[]): void {
    this.#files = files;
  }

  /** Hands the files over, once. */
  take(): readonly PickedFile[] {
    const files = this.#files;
    this.#files = [];
    return files;
  }
}
