/** What scrolling in step needs of a pane. */
interface ScrollingPane {
  scrollTop(): number;
  scrollTo(top: number): void;
}

/**
 * Keeps panes of equal content height at the same scroll position, whichever of them the user scrolls.
 * A pane that is being moved by us reports scrolling too; those reports are ignored, so there is no feedback.
 */
export class ScrollSync {
  readonly #panes: readonly ScrollingPane[];
  #busy = false;
  #isApart = false;
  /** False while each pane scrolls for itself. */
  inStep = true;

  constructor(panes: readonly ScrollingPane[]) {
    this.#panes = panes;
  }

  /** To be called whenever a pane has scrolled. */
  scrolled(leader: ScrollingPane): void {
    if (this.#busy || !this.inStep) return;
    this.toAll(leader.scrollTop());
  }

  /**
   * To be called when a pane was told to scroll and had nowhere to go, being at its end: panes that stand apart come
   * together as they do when one of them scrolls.
   */
  stayed(leader: ScrollingPane): void {
    if (this.#isApart) this.scrolled(leader);
  }

  /** Moves every pane to `top`. */
  toAll(top: number): void {
    this.toEach(this.#panes.map(() => top));
  }

  /** Moves each pane to its own place, for passages too far apart to be seen in step; the next scroll rejoins them. */
  toEach(tops: readonly number[]): void {
    this.#isApart = new Set(tops).size > 1;
    this.whileStill(() => {
      this.#panes.forEach((pane, index) => {
        const top = tops[index];
        if (top !== undefined && pane.scrollTop() !== top) pane.scrollTo(top);
      });
    });
  }

  /** Runs a change during which a pane that scrolls by itself does not take the others along. */
  whileStill(change: () => void): void {
    const wasBusy = this.#busy;
    this.#busy = true;
    try {
      change();
    } finally {
      this.#busy = wasBusy;
    }
  }
}
