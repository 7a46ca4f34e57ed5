import { mount, unmount } from 'svelte';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ColumnRow, PaneContent, PanePassage } from '../../../src/renderer/editor/types.ts';
import ColumnsView from '../../../src/renderer/features/compare/ColumnsView.svelte';
import { drawn, lineStarting } from '../editor/mount.ts';
import { contentOf, longStory, spanOf } from '../editor/story.ts';

interface Head {
  readonly siglum: string;
  readonly label: string;
  readonly about: string;
}

/** To the linter a component is `any`. */
interface Shown {
  readonly heads: readonly Head[];
  readonly panes: readonly PaneContent[];
  readonly rows: readonly ColumnRow[];
}

const head = (siglum: string): Head => ({ siglum, label: siglum, about: '900 words' });
const notes = Array.from({ length: 40 }, (_, entry) => [`Note ${entry} of the harbour master.`]);

it.each([2, 3])(
  'goes to a passage of a variant that comes with the same step, as one of %i',
  async (count) => {
    await page.viewport(1000, 640);
    const host = document.createElement('div');
    host.style.cssText = 'display: grid; width: 1000px; height: 600px;';
    document.body.append(host);
    const [agency, rewrite] = ['a', 'b'].map((key) => contentOf(key, key, longStory(40, key)));
    const master = contentOf('c', 'c', notes);
    if (agency === undefined || rewrite === undefined) throw new Error('There are no texts.');
    const rowsOf = (columns: number): readonly ColumnRow[] =>
      Array.from({ length: 40 }, (_, row) => ({ cells: Array.from({ length: columns }, () => [row]) }));
    let shown = $state.raw<Shown>({
      heads: [head('A'), head('B')],
      panes: [agency, rewrite],
      rows: rowsOf(2),
    });
    const props = {
      get heads() {
        return shown.heads;
      },
      get panes() {
        return shown.panes;
      },
      get rows() {
        return shown.rows;
      },
      ...{ marks: [], claims: [], currentId: null, theme: 'light' as const },
      ...{ onselection: vi.fn(), onannotate: vi.fn(), onmark: vi.fn(), onclaim: vi.fn() },
    };
    const view = mount(ColumnsView, { target: host, props }) as {
      reveal(passages: readonly PanePassage[]): void;
    };
    onTestFinished(async () => {
      await unmount(view);
      host.remove();
    });
    const hosts = (): HTMLElement[] => [...host.querySelectorAll<HTMLElement>('[data-host]')];
    await expect
      .poll(() => host.querySelectorAll('.view-line').length, { timeout: 20_000 })
      .toBeGreaterThan(4);
    const panes = [agency, ...(count === 3 ? [rewrite] : []), master];
    shown = { heads: ['A', 'B', 'C'].slice(0, count).map(head), panes, rows: rowsOf(count) };
    // Before anything of it is on screen.
    view.reveal([{ pane: count - 1, ...spanOf(master, 'Note 33 ') }]);
    await expect.poll(() => hosts().length).toBe(count);
    await expect.poll(() => lineStarting(hosts()[count - 1], 'Note 33 ').isConnected).toBe(true);
    await drawn();
    expect(lineStarting(hosts()[count - 1], 'Note 33 ')).toBeVisible();
  },
);
