import type { AlignedRows } from './aligned-rows.ts';

/** When the rows are laid out: once for all that is changed together. */
export class Layouts {
  readonly #aligned: AlignedRows;
  /** Draws what follows the rows. */
  readonly #colour: () => void;
  #isDue = false;
  /** True while we change what Monaco measures: its own reports of it need no answer then. */
  #isUnderWay = false;
  #isDisposed = false;

  constructor(aligned: AlignedRows, colour: () => void) {
    this.#aligned = aligned;
    this.#colour = colour;
  }

  /** Makes changes that may alter heights and aligns the rows; inside another such change, leaves the aligning to it. */
  now(change: () => void = () => undefined): void {
    if (this.#isUnderWay) {
      change();
      return;
    }
    this.#isUnderWay = true;
    try {
      this.#aligned.layOut(change);
    } finally {
      this.#isUnderWay = false;
    }
    this.#colour();
  }

  /** Monaco reports one cause several times, once a pane; all of it is answered by one layout before the next frame. */
  soon(): void {
    if (this.#isDue || this.#isUnderWay) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (!this.#isDisposed) this.now();
    });
  }

  /** Colours the rows, unless a layout that is under way will. */
  colour(): void {
    if (!this.#isUnderWay) this.#colour();
  }

  /** No layout comes after this. */
  dispose(): void {
    this.#isDisposed = true;
  }
}
