import { afterEach, expect, it } from 'vitest';
import { monaco } from '../../../src/renderer/editor/monaco.ts';
import { drawn, mountColumns, type Mounted } from './mount.ts';
import { contentOf, type Story } from './story.ts';

/** Milliseconds in a frame at 60 Hz, and what folding may take. */
const FRAME = 16;
const FOLDING = 50;
/** A machine that runs tests has other work beside them; a fault that matters costs more than this many times. */
const BUSY = 4;

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

/** How long a change and its drawing take in the middle of many runs; what is slower is the machine's other work. */
function usualTime(what: string, runs: number, change: (run: number) => void): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const from = performance.now();
    change(run);
    draw();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(runs * share)] ?? Infinity;
  console.info(`${what}: p50 ${at(0.5).toFixed(1)}, p95 ${at(0.95).toFixed(1)} ms`);
  return at(0.5);
}

it('scrolls four panes of a thousand words with two thousand marks, in step', async () => {
  await mountFour();
  const [view] = monaco.editor.getEditors();
  const time = usualTime('scrolling', 100, (run) => view?.setScrollTop(run * 20));
  expect(monaco.editor.getEditors().map((each) => each.getScrollTop())).toEqual([1980, 1980, 1980, 1980]);
  expect(time).toBeLessThan(FRAME * BUSY);
});

it('selects there', async () => {
  await mountFour();
  const [view] = monaco.editor.getEditors();
  const time = usualTime('selecting', 100, (run) =>
    view?.setSelection(new monaco.Range(1, 1, 1 + (run % 8), 2 + run)),
  );
  expect(time).toBeLessThan(FRAME * BUSY);
});

it('folds and unfolds there', async () => {
  const { columns } = await mountFour();
  const lines = (): number => monaco.editor.getModels()[0]?.getLineCount() ?? 0;
  const all = lines();
  const time = usualTime('folding and unfolding', 10, (run) => columns.setFolded(run % 2 === 0));
  expect(lines()).toBe(all);
  columns.setFolded(true);
  expect(lines()).toBe(all - 11);
  expect(time).toBeLessThan(FOLDING * BUSY);
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
