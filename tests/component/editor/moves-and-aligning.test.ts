import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  chooseFromMenu,
  drawn,
  lineStarting,
  mountColumns,
  scrollOf,
  wordsUnder,
  type Mounted,
} from './mount.ts';
import { contentOf, longStory, markOf, spanOf } from './story.ts';

let mounted: Mounted | undefined;

afterEach(() => {
  mounted?.close();
  mounted = undefined;
});

/** The sixtieth entry of A is the second of B. */
const story = longStory(60, 'tug');
const moved = [...story.slice(0, 1), ...story.slice(59), ...story.slice(1, 59)];
const left = contentOf('l', 'A · Agency', story);
const right = contentOf('r', 'B · Rewrite', moved);
const ROWS = [
  { cells: [[0], [0]] },
  { cells: [[], [1]] },
  ...Array.from({ length: 58 }, (_, index) => ({ cells: [[index + 1], [index + 2]] })),
  { cells: [[59], []] },
];
const here = spanOf(left, story[59]?.[0] ?? '');
const there = spanOf(right, story[59]?.[0] ?? '');

async function mountMoved(): Promise<Mounted> {
  mounted = await mountColumns();
  mounted.columns.show([left, right], ROWS);
  mounted.columns.setMarks([
    { pane: 0, ...here, tone: 'move', id: 'm', hover: 'Moved' },
    { pane: 1, ...there, tone: 'move', id: 'm', hover: 'Moved' },
    markOf(0, left, 'Entry 5 ', 'material', 'x'),
  ]);
  await drawn();
  return mounted;
}

describe('a moved passage', () => {
  it('says at each end where the other is', async () => {
    const { columns, hosts } = await mountMoved();
    expect(wordsUnder(hosts[1], '.vm-move-label').map((label) => label.trim())).toEqual([
      '↓ moved from ¶ 60',
    ]);
    columns.reveal([{ pane: 0, ...here }]);
    await drawn();
    expect(wordsUnder(hosts[0], '.vm-move-label').map((label) => label.trim())).toEqual(['↑ moved to ¶ 2']);
  });

  it('is gone to from its label, with both ends in view', async () => {
    const { columns, hosts, heard } = await mountMoved();
    const label = hosts[1]?.querySelector('.vm-move-label');
    if (!label) throw new Error('The label is missing.');
    await userEvent.click(label);
    await drawn();
    expect(columns.focusedPane()).toBe(0);
    lineStarting(hosts[0], '↑ moved to ¶ 2');
    lineStarting(hosts[1], '↓ moved from ¶ 60');
    expect(heard.said).toEqual(['Paragraph 60 in A']);
    expect(heard.marks).toEqual([]);
  });

  it('is gone to and back by one key', async () => {
    const { columns, heard } = await mountMoved();
    columns.reveal([{ pane: 1, ...there }], { focus: 1 });
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(columns.focusedPane()).toBe(0);
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(columns.focusedPane()).toBe(1);
    expect(heard.said).toEqual(['Paragraph 60 in A', 'Paragraph 2 in B']);
  });

  it('leaves the panes apart only until the wheel is turned, also where the text is at its end', async () => {
    const { columns, hosts } = await mountMoved();
    columns.reveal([
      { pane: 0, ...here },
      { pane: 1, ...there },
    ]);
    await drawn();
    const tops = (): readonly number[] => hosts.map(scrollOf);
    expect(tops()[1]).toBe(0);
    expect(tops()[0]).toBeGreaterThan(500);
    const words = lineStarting(hosts[1], '↓ moved from ¶ 60');
    // Up, where the pane is at its top already.
    await userEvent.wheel(words, { delta: { y: -100 } });
    await drawn();
    expect(tops()).toEqual([0, 0]);
  });

  it('is the only one that has anywhere to go', async () => {
    const { columns } = await mountMoved();
    columns.reveal([{ pane: 0, ...spanOf(left, 'Entry 5 ') }], { focus: 0 });
    expect(columns.jump()).toBe(false);
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(columns.focusedPane()).toBe(0);
  });

  it('opens the pane of its other end', async () => {
    const { columns, heard } = await mountMoved();
    columns.reveal([{ pane: 1, ...there }], { focus: 1 });
    columns.setCollapsed([true, false]);
    columns.jump();
    expect(heard.needed).toEqual([0]);
  });
});

describe('aligning by hand', () => {
  it('takes the sentence with the caret, or those that are selected', async () => {
    const { columns } = await mountMoved();
    const second = left.sentences[1] ?? { start: 0, end: 0 };
    const third = left.sentences[2] ?? { start: 0, end: 0 };
    const sentence = { pane: 0, start: second.start, end: second.end };
    for (const at of [second.start, second.start + 10, second.end]) {
      columns.reveal([{ pane: 0, start: at, end: at }], { focus: 0 });
      expect(columns.sentences()).toEqual(sentence);
    }
    columns.reveal([{ pane: 0, start: second.end - 4, end: third.start + 3 }], { focus: 0, select: true });
    expect(columns.sentences()).toEqual({ pane: 0, start: second.start, end: third.end });
    columns.reveal([{ pane: 0, start: second.start, end: second.end }], { focus: 0, select: true });
    expect(columns.sentences()).toEqual(sentence);
  });

  it.each([
    ['Mark as the same as…', 'pair'],
    ['Mark as not the same…', 'not-a-pair'],
  ])('is asked for by “%s” in the context menu', async (name, relation) => {
    const { columns, heard } = await mountMoved();
    columns.reveal([{ pane: 1, start: there.start + 8, end: there.start + 8 }], { focus: 1 });
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await chooseFromMenu(name);
    await expect.poll(() => heard.aligned).toEqual([{ relation, passage: { pane: 1, ...there } }]);
  });

  it('outlines the first passage and asks for the second', async () => {
    const { columns, hosts, heard } = await mountMoved();
    const [first] = left.sentences;
    columns.setPending({ pane: 0, start: first?.start ?? 0, end: first?.end ?? 0 });
    await drawn();
    expect(hosts.map((host) => host.querySelectorAll('.vm-pending').length > 0)).toEqual([true, false]);
    expect(wordsUnder(hosts[0], '.vm-pending-label').join('').trim()).toBe('⇄ choose the other');
    columns.focusPane(1);
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await expect
      .element(page.getByRole('menuitem', { name: 'Mark as the same as…' }))
      .not.toBeInTheDocument();
    await chooseFromMenu('The same as the marked passage');
    await expect.poll(() => heard.aligned.map(({ relation }) => relation)).toEqual(['pair']);
    columns.setPending(null);
    await drawn();
    expect(hosts[0]?.querySelector('.vm-pending, .vm-pending-label')).toBeNull();
  });
});
