import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { monaco } from '../../../src/renderer/editor/monaco.ts';
import { drawn, mountColumns, type Mounted } from './mount.ts';
import { contentOf, type Story } from './story.ts';

// The times are printed and not asserted: a busy machine must not fail a test. A frame is 16 ms, a fold may take 50.

let mounted: Mounted | undefined;

afterEach(() => {
  mounted?.close();
  mounted = undefined;
});

/** A story of some thousand words; every fifth sentence differs between the panes, so that there is much to fold. */
function thousandWords(pane: number): Story {
  return Array.from({ length: 25 }, (_, paragraph) =>
    [0, 1].map((sentence) => {
      const number = paragraph * 2 + sentence;
      const boat = number % 5 === 0 ? `boat ${pane}` : 'boat';
      return `On day ${number} the ${boat} left the northern quay before the fog had lifted, and the pilots on the outer station counted nobody else.`;
    }),
  );
}

async function mountFour(): Promise<Mounted> {
  mounted = await mountColumns(4);
  const contents = [0, 1, 2, 3].map((pane) => contentOf(`v${pane}`, `${pane}`, thousandWords(pane)));
  const rows = (contents[0]?.sentences ?? []).map((_, index) => ({ cells: contents.map(() => [index]) }));
  mounted.columns.show(contents, rows);
  mounted.columns.setMarks(
    contents.flatMap((content, pane) =>
      content.sentences.flatMap(({ start }, index) =>
        index % 5 !== 0
          ? []
          : Array.from({ length: 50 }, (_, mark) => ({
              pane,
              start: start + mark * 2,
              end: start + mark * 2 + 2,
              tone: 'material' as const,
              id: `${index} ${mark}`,
              hover: '',
            })),
      ),
    ),
  );
  await drawn();
  return mounted;
}

/** Draws every pane now, in the browser too. */
function draw(): void {
  for (const view of monaco.editor.getEditors()) view.render(false);
  document.body.getBoundingClientRect();
}

/** What is asked of the browser's own tools, whose types come with another runtime's. */
interface Tools {
  send(method: 'Performance.enable', options: { readonly timeDomain: 'threadTicks' }): Promise<void>;
  send(method: 'Performance.getMetrics'): Promise<{
    readonly metrics: readonly { readonly name: string; readonly value: number }[];
  }>;
}

function tools(): Tools {
  return cdp() as unknown as Tools;
}

/** Milliseconds that the page's thread has worked so far; what others do on the machine does not count. */
async function worked(): Promise<number> {
  const { metrics } = await tools().send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** Prints the work that a change and its drawing cost on average, in milliseconds. */
async function workOf(what: string, runs: number, change: (run: number) => void): Promise<void> {
  await tools().send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await worked();
  const times = Array.from({ length: runs }, (_, run) => {
    const from = performance.now();
    change(run);
    draw();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  // The task must be over before it is counted.
  await drawn();
  const work = ((await worked()) - before) / runs;
  const p95 = times[Math.floor(runs * 0.95)] ?? NaN;
  console.info(`${what}: ${work.toFixed(1)} ms of work, ${p95.toFixed(1)} ms by the clock (p95)`);
}

it('scrolls four panes of a thousand words with two thousand marks, in step', async () => {
  await mountFour();
  const [view] = monaco.editor.getEditors();
  await workOf('scrolling', 100, (run) => view?.setScrollTop(run * 20));
  expect(monaco.editor.getEditors().map((each) => each.getScrollTop())).toEqual([1980, 1980, 1980, 1980]);
});

it('selects there', async () => {
  await mountFour();
  const [view] = monaco.editor.getEditors();
  await workOf('selecting', 100, (run) => view?.setSelection(new monaco.Range(1, 1, 1 + (run % 8), 2 + run)));
  expect(view?.getSelection()?.endColumn).toBe(101);
});

it('folds and unfolds there', async () => {
  const { columns } = await mountFour();
  const lines = (): number => monaco.editor.getModels()[0]?.getLineCount() ?? 0;
  const all = lines();
  await workOf('folding and unfolding', 20, (run) => columns.setFolded(run % 2 === 0));
  expect(lines()).toBe(all);
  columns.setFolded(true);
  expect(lines()).toBe(all - 11);
});

it('opens two texts of five million characters', async () => {
  mounted = await mountColumns();
  const paragraph = 'The pilots of Vellmark waited for the tide, and the tide came late. '.repeat(14);
  const story = Array.from({ length: 5_000 }, () => [paragraph]);
  const contents = [0, 1].map((pane) => contentOf(`v${pane}`, `${pane}`, story));
  expect(contents[0]?.text.length).toBeGreaterThan(4_700_000);
  const rows = story.map((_, index) => ({ cells: [[index], [index]] }));
  const from = performance.now();
  mounted.columns.show(contents, rows);
  const shown = performance.now();
  mounted.columns.setFolded(true);
  const folded = performance.now();
  const found = mounted.columns.find({ words: 'vellmark', matchCase: false, wholeWords: true });
  const end = performance.now();
  console.info(
    `5 MB: open ${Math.round(shown - from)}, fold ${Math.round(folded - shown)}, find ${Math.round(end - folded)} ms`,
  );
  expect(found).toMatchObject({ counts: [2_000, 2_000], isCapped: true });
  await drawn();
  expect(monaco.editor.getModels()[0]?.getValue()).toBe('5000 sentences the same');
}, 60_000);
