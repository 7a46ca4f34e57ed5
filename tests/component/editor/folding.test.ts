import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { monaco } from '../../../src/renderer/editor/monaco.ts';
import {
  chooseFromMenu,
  drawn,
  lineStarting,
  mountColumns,
  scrollOf,
  shownText,
  wordsUnder,
  type Mounted,
} from './mount.ts';
import { claimOf, contentOf, longStory, markOf, spanOf, straightRows } from './story.ts';

let mounted: Mounted | undefined;

afterEach(() => {
  mounted?.close();
  mounted = undefined;
});

/** Twenty entries alike, but for the tenth and the last: 1–8, 9 10 11, 12–18, 19 20. */
const story = longStory(20, 'tug').map(([sentence = '']) => [sentence]);
const changed = story.map(([sentence = ''], index) => [
  index === 9 || index === 19 ? sentence.replace('tug', 'ferry') : sentence,
]);
const left = contentOf('l', 'A · Agency', story);
const right = contentOf('r', 'B · Rewrite', changed);
const MARKS = [
  ...[10, 20].map((entry) =>
    markOf(0, left, `Entry ${entry} of the harbour log says that the tug`, 'critical', `${entry}`),
  ),
  ...[10, 20].map((entry) =>
    markOf(1, right, `Entry ${entry} of the harbour log says that the ferry`, 'critical', `${entry}`),
  ),
];

async function mountFolded(): Promise<Mounted> {
  mounted = await mountColumns();
  mounted.columns.show([left, right], straightRows(20));
  mounted.columns.setMarks(MARKS);
  mounted.columns.setFolded(true);
  await drawn();
  return mounted;
}

const linesOf = (pane: number): string[] =>
  monaco.editor
    .getModels()
    .at(pane)
    ?.getValue()
    .split('\n')
    .map((line) => line.replace(/ of .*/, '')) ?? [];
const FOLDED = [
  '8 sentences the same',
  'Entry 9',
  'Entry 10',
  'Entry 11',
  '7 sentences the same',
  'Entry 19',
  'Entry 20',
];

function fold(host: HTMLElement | undefined): HTMLElement {
  const lines = [...(host?.querySelectorAll<HTMLElement>('.view-line') ?? [])];
  const found = lines.find((line) => shownText(line).includes('the same'));
  if (!found) throw new Error('There is no fold.');
  return found;
}

describe('folding', () => {
  it('makes one line of what is the same in every pane, and keeps the sentence beside a difference', async () => {
    const { hosts } = await mountFolded();
    expect(linesOf(0)).toEqual(FOLDED);
    expect(linesOf(1)).toEqual(FOLDED);
    for (const words of ['Entry 9', 'Entry 10', 'Entry 19']) {
      const tops = hosts.map((host) => lineStarting(host, words).getBoundingClientRect().top);
      expect(tops[0]).toBe(tops[1]);
    }
    expect(hosts.map((host) => host.querySelectorAll('.vm-band-fold').length)).toEqual([2, 2]);
    expect(wordsUnder(hosts[0], '.vm-mark-critical')[0]).toContain('Entry 10');
  });

  it('is undone as a whole', async () => {
    const { columns, hosts } = await mountFolded();
    columns.setFolded(false);
    await drawn();
    expect(linesOf(0)).toHaveLength(20);
    expect(hosts[0]?.querySelector('.vm-band-fold')).toBeNull();
    expect(wordsUnder(hosts[0], '.vm-mark-critical')[0]).toContain('Entry 10');
  });

  it.each(['label', 'rest of the line'])(
    'opens one fold in all panes by a click on its %s',
    async (where) => {
      const { hosts, heard } = await mountFolded();
      const line = fold(hosts[1]);
      if (where === 'label') await userEvent.click(line.querySelector('.vm-fold-label') ?? line);
      else await userEvent.click(line, { position: { x: 380, y: 10 } });
      await drawn();
      expect(linesOf(0)).toHaveLength(14);
      expect(linesOf(0)).toEqual(linesOf(1));
      expect(linesOf(0).at(-3)).toBe('7 sentences the same');
      expect(heard.said).toEqual(['8 sentences unfolded']);
    },
  );

  it.each(['{Enter}', ' '])('opens one by %j at the caret, and closes it again by command', async (key) => {
    const { columns, heard } = await mountFolded();
    columns.focusPane(0);
    await userEvent.keyboard(key);
    expect(linesOf(1).slice(0, 2)).toEqual(['Entry 1', 'Entry 2']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(columns.toggleFold()).toBe(true);
    expect(linesOf(1)).toEqual(FOLDED);
    expect(heard.said).toEqual(['8 sentences unfolded', '8 sentences folded']);
    // The caret is in the fold now; beside a difference there is none.
    expect(columns.toggleFold()).toBe(true);
    columns.reveal([{ pane: 0, ...spanOf(left, 'Entry 10') }], { focus: 0 });
    expect(columns.toggleFold()).toBe(false);
  });

  it('is offered in the context menu', async () => {
    const { columns } = await mountFolded();
    columns.focusPane(0);
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await chooseFromMenu('Show the folded sentences');
    await expect.poll(() => linesOf(0).length).toBe(14);
  });

  it('gives way to what is shown or found inside', async () => {
    const { columns, hosts } = await mountFolded();
    columns.reveal([{ pane: 1, ...spanOf(right, 'Entry 3 ') }], { focus: 1, select: true });
    await drawn();
    expect(linesOf(0)[2]).toBe('Entry 3');
    expect(columns.selection()?.text).toBe('Entry 3');
    lineStarting(hosts[0], 'Entry 3');
    const query = { words: 'Entry 15', matchCase: false, wholeWords: true };
    expect(columns.find(query).counts).toEqual([1, 1]);
    expect(linesOf(0)).toContain('7 sentences the same');
    columns.stepFind(1);
    expect(linesOf(0)).toContain('Entry 15');
  });

  it('keeps what is being read in place, the caret and the selection at their words', async () => {
    const { columns, hosts } = await mountFolded();
    columns.setFolded(false);
    const words = spanOf(left, 'Entry 10');
    columns.reveal([{ pane: 0, ...words }], { focus: 0, select: true });
    await drawn();
    for (const isFolded of [true, false]) {
      columns.setFolded(isFolded);
      await drawn();
      expect(columns.selection()).toMatchObject({ ...words, text: 'Entry 10' });
      lineStarting(hosts[0], 'Entry 10');
      expect(scrollOf(hosts[0])).toBe(scrollOf(hosts[1]));
    }
  });

  it('selects and copies the hidden words, as the variant has them', async () => {
    const { columns, hosts } = await mountFolded();
    monaco.editor.getEditors()[0]?.setSelection(new monaco.Range(1, 1, 3, 1));
    const wanted = left.text.slice(0, left.text.indexOf('Entry 10')).trimEnd();
    expect(columns.selection()?.text).toBe(wanted);
    const copied = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData: copied, bubbles: true, cancelable: true });
    hosts[0]?.querySelector('.native-edit-context, textarea')?.dispatchEvent(event);
    expect(copied.getData('text/plain')).toBe(wanted);
  });

  it('counts the claims inside, and leaves open what has a mark', async () => {
    const { columns } = await mountFolded();
    columns.setClaims([
      claimOf(0, left, 'Entry 2 '),
      claimOf(1, right, 'Entry 3 '),
      claimOf(0, left, 'Entry 10'),
    ]);
    expect(linesOf(0)[0]).toBe('8 sentences the same · 1 claim');
    columns.setMarks([...MARKS, markOf(0, left, 'Entry 4 ', 'material', 'speaker')]);
    expect(linesOf(1).slice(0, 5)).toEqual([
      '2 sentences the same · 1 claim',
      'Entry 3',
      'Entry 4',
      'Entry 5',
      '3 sentences the same',
    ]);
  });

  it('leaves no model behind, and starts anew with new texts', async () => {
    const { columns } = await mountFolded();
    columns.toggleFold();
    columns.show([right, left], straightRows(20));
    columns.setMarks(MARKS.map((mark) => ({ ...mark, pane: 1 - mark.pane })));
    expect(linesOf(0)).toEqual(FOLDED);
    expect(monaco.editor.getModels()).toHaveLength(2);
    columns.dispose();
    expect(monaco.editor.getModels()).toHaveLength(0);
  });

  it('makes new room only around what folds, and leaves the rows level', async () => {
    mounted = await mountColumns();
    // Unequal words, so that rows need room in one pane or the other.
    const longer = changed.map(([sentence = ''], index) => [
      index === 9 || index === 19 ? `${sentence} ${'Nobody saw it leave. '.repeat(9)}` : sentence,
    ]);
    const other = contentOf('o', 'B · Rewrite', longer);
    mounted.columns.show([left, other], straightRows(20));
    await drawn();
    const zones = (): Element[] => [
      ...(mounted?.hosts[0]?.querySelectorAll('.view-zones > [monaco-view-zone]') ?? []),
    ];
    const before = zones();
    mounted.columns.setFolded(true);
    await drawn();
    // 1–8 and 12–18 have folded: the room around them is new, that below 9, 10, 11, 19 and 20 is the old one.
    expect(zones().filter((zone) => before.includes(zone)).length).toBe(5);
    expectLevel();
    mounted.columns.setFolded(false);
    await drawn();
    expect(zones().length).toBe(before.length);
    expectLevel();
  });
});

/** Every line of the first pane starts at the height of its counterpart in the other. */
function expectLevel(): void {
  const [one, other] = monaco.editor.getEditors();
  const tops = (view = one): (number | undefined)[] =>
    linesOf(0).map((_, line) => view?.getTopForLineNumber(line + 1));
  expect(tops(one)).toEqual(tops(other));
}
