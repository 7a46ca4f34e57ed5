import { describe, expect, it } from 'vitest';
import { ScrollSync } from '../../../src/renderer/editor/scroll-sync.ts';

/** A pane that reports every scroll at once, as Monaco does, to the sync it belongs to. */
class FakePane {
  moves = 0;
  report: (pane: FakePane) => void = () => undefined;
  #top = 0;

  scrollTop(): number {
    return this.#top;
  }

  scrollTo(top: number): void {
    this.moves += 1;
    this.#top = top;
    this.report(this);
  }
}

function threePanes(): { readonly panes: readonly FakePane[]; readonly sync: ScrollSync } {
  const panes = [new FakePane(), new FakePane(), new FakePane()];
  const sync = new ScrollSync(panes);
  for (const pane of panes) pane.report = (leader) => sync.scrolled(leader);
  return { panes, sync };
}

describe('ScrollSync', () => {
  it('brings the other panes to where one was scrolled, each once', () => {
    const { panes } = threePanes();
    panes[1]?.scrollTo(240);
    expect(panes.map((pane) => pane.scrollTop())).toEqual([240, 240, 240]);
    expect(panes.map((pane) => pane.moves)).toEqual([1, 1, 1]);
  });

  it('moves panes apart on demand and joins them again at the next scroll', () => {
    const { panes, sync } = threePanes();
    sync.toEach([100, 900, 100]);
    expect(panes.map((pane) => pane.scrollTop())).toEqual([100, 900, 100]);
    panes[2]?.scrollTo(130);
    expect(panes.map((pane) => pane.scrollTop())).toEqual([130, 130, 130]);
  });
});
