import type { Pane } from './pane.ts';
import { scrollTargets } from './reveal.ts';
import type { ScrollSync } from './scroll-sync.ts';
import type { PanePassage } from './types.ts';

/** Scrolls the panes so that passages are seen. */
export class Viewport {
  readonly #panes: readonly Pane[];
  readonly #sync: ScrollSync;

  constructor(panes: readonly Pane[], sync: ScrollSync) {
    this.#panes = panes;
    this.#sync = sync;
  }

  /**
   * Not at all where they are seen; else to the middle, in step unless they stand too far apart. While each pane
   * scrolls for itself, a pane without a passage stays where it is.
   */
  scrollTo(passages: readonly PanePassage[]): void {
    const open = this.#panes.filter((pane) => pane.isOpen);
    const [lead] = open;
    if (!lead) return;
    const extents = this.#panes.map((pane, index) => {
      const own = passages.filter((passage) => passage.pane === index).map((each) => pane.extentOf(each));
      if (own.length === 0 || !pane.isOpen) return null;
      return {
        top: Math.min(...own.map(({ top }) => top)),
        bottom: Math.max(...own.map(({ bottom }) => bottom)),
      };
    });
    const tops = this.#panes.map((pane) => (pane.isOpen ? pane : lead).scrollTop());
    const height = Math.min(...open.map((pane) => pane.height));
    if (this.#sync.inStep) {
      const targets = scrollTargets(extents, tops, height);
      if (targets) this.#sync.toEach(targets);
      return;
    }
    this.#sync.toEach(
      tops.map((top, index) => scrollTargets([extents[index] ?? null], [top], height)?.[0] ?? top),
    );
  }
}
