import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { monaco } from '../../../src/renderer/editor/monaco.ts';
import { drawn, lineStarting, mountColumns, scrollOf, wordsUnder, type Mounted } from './mount.ts';
import { AGENCY, contentOf, longStory, markOf, REWRITE, ROWS, spanOf, straightRows } from './story.ts';

const agency = contentOf('agency', 'A · Agency copy', AGENCY);
const rewrite = contentOf('rewrite', 'B · Rewrite', REWRITE);

let mounted: Mounted | undefined;

afterEach(() => {
  mounted?.close();
  mounted = undefined;
});

async function mountStory(): Promise<Mounted> {
  mounted = await mountColumns();
  mounted.columns.show([agency, rewrite], ROWS);
  await drawn();
  return mounted;
}

async function mountLong(panes = 2): Promise<Mounted> {
  mounted = await mountColumns(panes);
  const contents = Array.from({ length: panes }, (_, pane) =>
    contentOf(`${pane}`, `${pane}`, longStory(80, 'tug')),
  );
  mounted.columns.show(
    contents,
    straightRows(80).map(({ cells }) => ({ cells: contents.map(() => cells[0] ?? []) })),
  );
  await drawn();
  return mounted;
}

describe('scrolling apart', () => {
  it('leaves the other panes where they are, until they scroll together again', async () => {
    const { columns, hosts } = await mountLong(3);
    columns.setInStep(false);
    await userEvent.wheel(hosts[1] ?? document.body, { delta: { y: 120 }, times: 5 });
    await drawn();
    const apart = scrollOf(hosts[1]);
    expect(apart).toBeGreaterThan(200);
    expect([scrollOf(hosts[0]), scrollOf(hosts[2])]).toEqual([0, 0]);
    columns.focusPane(1);
    columns.setInStep(true);
    await drawn();
    expect(hosts.map(scrollOf)).toEqual([apart, apart, apart]);
  });

  it('shows a passage in its own pane only', async () => {
    const { columns, hosts } = await mountLong();
    columns.setInStep(false);
    columns.reveal([{ pane: 1, ...spanOf(contentOf('1', '1', longStory(80, 'tug')), 'Entry 60') }]);
    await drawn();
    lineStarting(hosts[1], 'Entry 60');
    expect(scrollOf(hosts[0])).toBe(0);
  });

  it('keeps each pane’s own place when the panes are laid out anew', async () => {
    const { columns, hosts, stage } = await mountLong();
    const content = contentOf('0', '0', longStory(80, 'tug'));
    columns.setInStep(false);
    columns.reveal([
      { pane: 0, ...spanOf(content, 'Entry 20') },
      { pane: 1, ...spanOf(content, 'Entry 60') },
    ]);
    stage.style.width = '600px';
    await drawn();
    lineStarting(hosts[0], 'Entry 20');
    lineStarting(hosts[1], 'Entry 60');
  });
});

describe('reading type', () => {
  it('comes in two families and any size, with rows aligned', async () => {
    const { columns, hosts } = await mountStory();
    const look = (): { size: string; family: string; tops: number[] } => {
      const style = getComputedStyle(hosts[0]?.querySelector('.view-lines') ?? document.body);
      const tops = hosts.map((host) => lineStarting(host, 'The pilots').getBoundingClientRect().top);
      return { size: style.fontSize, family: style.fontFamily, tops };
    };
    for (const type of [{ size: 14, family: 'sans' } as const, { size: 24, family: 'serif' } as const]) {
      columns.setType(type);
      await drawn();
      const { size, family, tops } = look();
      expect(size).toBe(`${type.size}px`);
      expect(family).toMatch(type.family === 'sans' ? /Inter/ : /Source Serif/);
      expect(tops[0]).toBe(tops[1]);
    }
  });
});

describe('collapsing', () => {
  it('takes a pane out of the layout and brings it back in step', async () => {
    mounted = await mountColumns();
    const { columns, hosts } = mounted;
    const long = 'long-serving old dredger with all of her crew, and the pilot’s boat beside her';
    columns.show(
      [contentOf('0', 'A', longStory(40, 'tug')), contentOf('1', 'B', longStory(40, long))],
      straightRows(40),
    );
    const total = (): number => monaco.editor.getEditors()[0]?.getScrollHeight() ?? 0;
    const both = total();
    columns.setCollapsed([false, true]);
    expect(total()).toBeLessThan(both);
    columns.setCollapsed([false, false]);
    await drawn();
    expect(total()).toBe(both);
    const tops = hosts.map((host) => lineStarting(host, 'Entry 5').getBoundingClientRect().top);
    expect(tops[0]).toBe(tops[1]);
  });

  it('shows in a pane that comes back the place that is being read', async () => {
    const { columns, hosts } = await mountLong();
    columns.setCollapsed([false, true]);
    columns.reveal([{ pane: 0, ...spanOf(contentOf('0', '0', longStory(80, 'tug')), 'Entry 60') }]);
    columns.setCollapsed([false, false]);
    await drawn();
    expect(scrollOf(hosts[1])).toBe(scrollOf(hosts[0]));
    lineStarting(hosts[1], 'Entry 60');
  });
});

describe('the margin beside the text', () => {
  it('begins a selection, as the first letter does', async () => {
    const { columns, hosts } = await mountStory();
    const line = lineStarting(hosts[0], 'They agreed').getBoundingClientRect();
    const host = hosts[0] ?? document.body;
    const box = host.getBoundingClientRect();
    await userEvent.dragAndDrop(host, host, {
      sourcePosition: { x: 8, y: line.top - box.top + 10 },
      targetPosition: { x: line.left - box.left + 100, y: line.top - box.top + 10 },
    });
    const { start } = spanOf(agency, 'They agreed');
    expect(columns.selection()).toMatchObject({ pane: 0, start });
    expect(columns.selection()?.text).toMatch(/^They agreed/);
    expect(columns.focusedPane()).toBe(0);
  });

  it('ends one with the button', async () => {
    const { columns, hosts } = await mountStory();
    const host = hosts[0] ?? document.body;
    await userEvent.click(host, { position: { x: 8, y: 30 } });
    await userEvent.hover(host, { position: { x: 200, y: 90 } });
    expect(columns.selection()).toBeNull();
  });
});

describe('what is missing', () => {
  it('is named at its place in the pane that lacks it, while it is the current difference', async () => {
    const { columns, hosts } = await mountStory();
    const denial = 'Mayor Ida Brandt denied that the town had been warned.';
    columns.setMarks([markOf(0, agency, denial, 'absent', 'denial')]);
    columns.setCurrent('denial');
    await drawn();
    const [missing] = hosts[1]?.querySelectorAll('.vm-band-missing') ?? [];
    expect(missing?.textContent).toBe('Not in B');
    const line = lineStarting(hosts[0], 'Mayor Ida').getBoundingClientRect();
    expect(missing?.getBoundingClientRect().top).toBeLessThanOrEqual(line.top);
    expect(missing?.getBoundingClientRect().bottom).toBeGreaterThanOrEqual(line.bottom);
    expect(hosts[1]?.querySelector('.vm-band-current')).not.toBeNull();
    expect(hosts[0]?.querySelector('.vm-band-missing')).toBeNull();
  });

  it('is hatched in every pane that lacks it', async () => {
    mounted = await mountColumns(4);
    const contents = [AGENCY, REWRITE, AGENCY, REWRITE].map((story, pane) =>
      contentOf(`${pane}`, 'ABCD'[pane] ?? '', story),
    );
    mounted.columns.show(
      contents,
      ROWS.map(({ cells: [left = [], right = []] }) => ({ cells: [left, right, left, right] })),
    );
    mounted.columns.reveal([{ pane: 0, ...spanOf(agency, 'Mayor Ida') }]);
    await drawn();
    expect(mounted.hosts.map((host) => host.querySelectorAll('.vm-band-absent').length)).toEqual([
      0, 1, 0, 1,
    ]);
  });
});

describe('right-to-left text', () => {
  const arabic = contentOf('r', 'B · Arabic', [
    ['أُغلقت القناة الشمالية أمام السفن الكبيرة.'],
    ['Vellmark هي المدينة التي دفعت 340 ألف كرونة.'],
    ['The mayor said in English that nobody was paid.'],
  ]);
  const rows = [{ cells: [[0], [0]] }, { cells: [[1], [1]] }, { cells: [[2], [2]] }];

  async function mountArabic(): Promise<Mounted> {
    mounted = await mountColumns();
    mounted.columns.show([{ ...arabic, key: 'l', siglum: 'A' }, arabic], rows);
    await drawn();
    return mounted;
  }

  it('runs paragraph by paragraph in its own direction', async () => {
    const { hosts } = await mountArabic();
    const lines = [...(hosts[0]?.querySelectorAll<HTMLElement>('.view-line') ?? [])];
    const isRight = lines.map((line) => {
      const words = line.querySelector('span')?.getBoundingClientRect();
      const pane = hosts[0]?.getBoundingClientRect();
      return (words?.left ?? 0) - (pane?.left ?? 0) > 40;
    });
    expect(isRight).toEqual([true, true, false]);
  });

  it('is never set in a font of code, which many a serif has to give way to', async () => {
    const { hosts } = await mountArabic();
    const lines = hosts[0]?.querySelector('.view-lines');
    const fonts = lines ? getComputedStyle(lines).fontFamily.split(/,\s*/u) : [];
    expect(fonts).toContain('sans-serif');
    expect(fonts.slice(0, fonts.indexOf('sans-serif')).join()).not.toMatch(/mono/iu);
  });

  it('has its headline no wider than the lines were broken for', async () => {
    const { hosts } = await mountArabic();
    const headline = hosts[1]?.querySelector('.vm-role-headline');
    const before = headline?.getBoundingClientRect().width ?? 0;
    expect(before).toBeGreaterThan(0);
    headline?.classList.remove('vm-role-headline');
    expect(headline?.getBoundingClientRect().width).toBeCloseTo(before, 0);
  });

  it('is marked, selected and told in its own offsets, and its bar stands where its lines begin', async () => {
    const { columns, hosts } = await mountArabic();
    const sentence = arabic.text.slice(0, arabic.sentences[0]?.end);
    columns.setMarks([markOf(0, arabic, '340', 'critical', 'n'), markOf(1, arabic, sentence, 'absent', 'o')]);
    await drawn();
    expect(wordsUnder(hosts[0], '.vm-mark-critical')).toEqual(['340']);
    const bar = hosts[1]?.querySelector('.vm-band-only');
    expect(bar ? getComputedStyle(bar).borderRightWidth : '').toBe('3px');
    const words = spanOf(arabic, 'القناة');
    columns.reveal([{ pane: 0, start: words.start, end: words.start }], { focus: 0 });
    await userEvent.keyboard(`{Shift>}${'{ArrowLeft}'.repeat('القناة'.length)}{/Shift}`);
    expect(columns.selection()).toEqual({ pane: 0, ...words, text: 'القناة' });
  });

  it('folds under a label that reads from left to right', async () => {
    const { columns, hosts } = await mountArabic();
    columns.setFolded(true);
    await drawn();
    expect(monaco.editor.getModels()[0]?.getValue()).toBe('3 sentences the same');
    const label = hosts[0]?.querySelector('.view-line .vm-fold-label');
    expect(label ? getComputedStyle(label).direction : '').toBe('ltr');
  });
});
