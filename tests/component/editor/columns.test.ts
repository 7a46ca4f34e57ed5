import { DOMLineBreaksComputerFactory } from 'monaco-editor/editor/browser/view/domLineBreaksComputer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { monaco } from '../../../src/renderer/editor/monaco.ts';
import { drawn, lineStarting, mountColumns, scrollOf, shownText, wordsUnder, type Mounted } from './mount.ts';
import {
  AGENCY,
  claimOf,
  contentOf,
  longStory,
  markOf,
  REWRITE,
  ROWS,
  spanOf,
  straightRows,
} from './story.ts';

const agency = contentOf('agency', 'A · Agency copy', AGENCY);
const rewrite = contentOf('rewrite', 'B · Rewrite', REWRITE);
/** The first words of rows that both variants have. */
const SHARED_ROWS = [
  'Harbour talks',
  'On Tuesday',
  'The pilots',
  'The statement',
  'They agreed',
  'The northern',
];

let mounted: Mounted | undefined;

afterEach(() => {
  mounted?.close();
  mounted = undefined;
  delete document.documentElement.dataset['theme'];
});

function paneOf(hosts: readonly HTMLElement[], index: number): HTMLElement {
  const host = hosts[index];
  if (!host) throw new Error(`There is no pane ${index}.`);
  return host;
}

async function mountStory(): Promise<Mounted> {
  mounted = await mountColumns();
  mounted.columns.show([agency, rewrite], ROWS);
  await drawn();
  return mounted;
}

function topsOf(host: HTMLElement | undefined, rows = SHARED_ROWS): number[] {
  return rows.map((words) => lineStarting(host, words).getBoundingClientRect().top);
}

describe('rows', () => {
  it('start at the same height in every pane', async () => {
    const { hosts } = await mountStory();
    expect(topsOf(hosts[0])).toEqual(topsOf(hosts[1]));
  });

  it('are left as they are while nobody sees them: lines of no width would all be broken, and broken again', async () => {
    const { stage } = await mountStory();
    const widths = (): readonly number[] =>
      monaco.editor.getEditors().map((view) => view.getLayoutInfo().width);
    const before = widths();
    stage.style.display = 'none';
    await drawn();
    expect(widths()).toEqual(before);
    stage.style.display = 'grid';
    await drawn();
    expect(widths()).toEqual(before);
  });

  it('are aligned again after the panes got narrower, and hatch what is missing', async () => {
    const { hosts, stage } = await mountStory();
    const firstRows = SHARED_ROWS.slice(0, 5);
    const before = topsOf(hosts[0], firstRows);
    stage.style.width = '700px';
    await drawn();
    const after = topsOf(hosts[0], firstRows);
    expect(after).toEqual(topsOf(hosts[1], firstRows));
    expect(after.at(-1)).toBeGreaterThan(before.at(-1) ?? Infinity);
    const [hatched] = hosts[1]?.querySelectorAll('.vm-band-absent') ?? [];
    const denial = lineStarting(hosts[0], 'Mayor Ida').getBoundingClientRect();
    const gap = hatched?.getBoundingClientRect();
    expect(gap?.top).toBeLessThanOrEqual(denial.top);
    expect(gap?.bottom).toBeGreaterThanOrEqual(denial.bottom);
    expect(hosts[0]?.querySelector('.vm-band-absent')).toBeNull();
    expect(hatched?.closest('[aria-hidden=true]')).not.toBeNull();
  });

  it('are aligned at another text size', async () => {
    const { columns, hosts } = await mountStory();
    const firstRows = SHARED_ROWS.slice(0, 4);
    const before = topsOf(hosts[0], firstRows);
    columns.setType({ size: 20, family: 'serif' });
    await drawn();
    expect(topsOf(hosts[0], firstRows)).toEqual(topsOf(hosts[1], firstRows));
    expect(topsOf(hosts[0], firstRows).at(-1)).toBeGreaterThan(before.at(-1) ?? Infinity);
  });

  it('hold three and four variants', async () => {
    mounted = await mountColumns(4);
    const contents = ['a', 'b', 'c', 'd'].map((key, index) =>
      contentOf(key, key, index % 2 === 0 ? AGENCY : REWRITE),
    );
    mounted.columns.show(
      contents,
      ROWS.map(({ cells: [left = [], right = []] }) => ({ cells: [left, right, left, right] })),
    );
    await drawn();
    const tops = mounted.hosts.map((host) => lineStarting(host, 'On Tuesday').getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
  });

  it('refuses a number of variants that is not the number of panes', async () => {
    mounted = await mountColumns();
    expect(() => mounted?.columns.show([agency], ROWS)).toThrow(RangeError);
  });

  it('shows a variant without text', async () => {
    mounted = await mountColumns();
    const empty = { key: 'empty', siglum: 'B', name: 'Empty', text: '', sentences: [], paragraphs: [] };
    mounted.columns.show(
      [agency, empty],
      ROWS.map(({ cells: [left = []] }) => ({ cells: [left, []] })),
    );
    await drawn();
    expect(mounted.hosts[1]?.querySelectorAll('.vm-band-absent')).toHaveLength(1);
  });
});

describe('scrolling', () => {
  async function mountLong(): Promise<Mounted> {
    mounted = await mountColumns();
    const contents = [longStory(80, 'tug'), longStory(80, 'long-serving old dredger and her crew')];
    mounted.columns.show(
      contents.map((story, index) => contentOf(String(index), `Log ${index}`, story)),
      straightRows(80),
    );
    await drawn();
    return mounted;
  }

  it('goes in step by wheel in any pane', async () => {
    const { hosts } = await mountLong();
    await userEvent.wheel(paneOf(hosts, 1), { delta: { y: 120 }, times: 6 });
    await drawn();
    expect(scrollOf(hosts[1])).toBeGreaterThan(200);
    expect(scrollOf(hosts[0])).toBe(scrollOf(hosts[1]));
  });

  it('goes in step by keyboard, to the very end', async () => {
    const { columns, hosts } = await mountLong();
    columns.focusPane(0);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await drawn();
    expect(scrollOf(hosts[0])).toBeGreaterThan(1000);
    expect(scrollOf(hosts[1])).toBe(scrollOf(hosts[0]));
    const [left, right] = hosts.map((host) => lineStarting(host, 'Entry 80').getBoundingClientRect().top);
    expect(left).toBe(right);
  });

  it('brings a passage into view in every pane, selects it and leaves visible passages where they are', async () => {
    const { columns, hosts, heard } = await mountLong();
    const content = contentOf('0', 'Log 0', longStory(80, 'tug'));
    const span = spanOf(content, 'Entry 60');
    columns.reveal([{ pane: 0, ...span }], { focus: 0, select: true });
    await drawn();
    const top = scrollOf(hosts[0]);
    expect(scrollOf(hosts[1])).toBe(top);
    const box = lineStarting(hosts[0], 'Entry 60').getBoundingClientRect();
    const pane = hosts[0]?.getBoundingClientRect();
    expect(Math.abs(box.top - ((pane?.top ?? 0) + 300))).toBeLessThan(60);
    expect(columns.focusedPane()).toBe(0);
    expect(heard.selections.at(-1)).toEqual({ pane: 0, ...span, text: 'Entry 60' });
    columns.reveal([{ pane: 0, ...spanOf(content, 'Entry 61') }]);
    await drawn();
    expect(scrollOf(hosts[0])).toBe(top);
  });

  it('moves the panes apart for a moved passage, and together again at the next scroll', async () => {
    const { columns, hosts } = await mountLong();
    const left = contentOf('0', 'Log 0', longStory(80, 'tug'));
    const right = contentOf('1', 'Log 1', longStory(80, 'long-serving old dredger and her crew'));
    columns.reveal([
      { pane: 0, ...spanOf(left, 'Entry 12 ') },
      { pane: 1, ...spanOf(right, 'Entry 70 ') },
    ]);
    await drawn();
    lineStarting(hosts[0], 'Entry 12');
    lineStarting(hosts[1], 'Entry 70');
    expect(scrollOf(hosts[1])).toBeGreaterThan(scrollOf(hosts[0]));
    await userEvent.wheel(paneOf(hosts, 0), { delta: { y: 60 } });
    await drawn();
    expect(scrollOf(hosts[1])).toBe(scrollOf(hosts[0]));
  });

  it('keeps what is being read in place when the panes are resized', async () => {
    const { columns, hosts, stage } = await mountLong();
    const content = contentOf('0', 'Log 0', longStory(80, 'tug'));
    columns.reveal([{ pane: 0, ...spanOf(content, 'Entry 50') }]);
    await drawn();
    stage.style.width = '600px';
    await drawn();
    const box = lineStarting(hosts[0], 'Entry 50').getBoundingClientRect();
    const pane = hosts[0]?.getBoundingClientRect();
    expect(box.top).toBeGreaterThan(pane?.top ?? Infinity);
    expect(box.bottom).toBeLessThan(pane?.bottom ?? 0);
  });
});

describe('marks', () => {
  it('stand under their words, each tone with its own class', async () => {
    const { columns, hosts } = await mountStory();
    columns.setMarks([
      markOf(0, agency, 'fruitless\nmeetings', 'style', 'w'),
      markOf(0, agency, 'Osterby', 'critical', 'place'),
      markOf(1, rewrite, 'Kestrel Bay', 'critical', 'place'),
      markOf(1, rewrite, 'despite its claims', 'material', 'connective'),
    ]);
    await drawn();
    expect(wordsUnder(hosts[0], '.vm-mark-critical').join('')).toBe('Osterby');
    expect(wordsUnder(hosts[0], '.vm-mark-style').join('')).toBe('fruitless meetings');
    expect(wordsUnder(hosts[1], '.vm-mark-critical').join('')).toBe('Kestrel Bay');
    expect(wordsUnder(hosts[1], '.vm-mark-material').join('')).toBe('despite its claims');
    const styles = ['critical', 'style'].map((tone) => {
      const words = hosts[0]?.querySelector(`.vm-mark-${tone}`);
      return words ? getComputedStyle(words).textDecorationStyle : '';
    });
    expect(styles).toEqual(['double', 'dotted']);
  });

  it('are replaced by the next ones, and dropped with the text they belong to', async () => {
    const { columns, hosts } = await mountStory();
    columns.setMarks([markOf(0, agency, 'Osterby', 'critical', 'place')]);
    columns.setMarks([markOf(0, agency, 'eleven', 'critical', 'number')]);
    await drawn();
    expect(wordsUnder(hosts[0], '.vm-mark')).toEqual(['eleven']);
    columns.show(
      [rewrite, agency],
      ROWS.map(({ cells: [left = [], right = []] }) => ({ cells: [right, left] })),
    );
    await drawn();
    expect(wordsUnder(hosts[0], '.vm-mark')).toEqual([]);
  });

  it('of the current difference are outlined, and its row is coloured in every pane', async () => {
    const { columns, hosts } = await mountStory();
    columns.setMarks([
      markOf(0, agency, 'just', 'critical', 'quote'),
      markOf(1, rewrite, 'fair', 'critical', 'quote'),
      markOf(0, agency, 'Osterby', 'critical', 'place'),
    ]);
    columns.setCurrent('quote');
    await drawn();
    for (const host of hosts) {
      const band = host.querySelector('.vm-band-current')?.getBoundingClientRect();
      const line = lineStarting(host, 'They agreed').getBoundingClientRect();
      expect(band?.top).toBeLessThanOrEqual(line.top);
      expect(band?.bottom).toBeGreaterThanOrEqual(line.bottom);
      expect(host.querySelectorAll('.vm-current')).toHaveLength(1);
    }
    columns.setCurrent(null);
    await drawn();
    expect(hosts[0]?.querySelector('.vm-current, .vm-band-current')).toBeNull();
  });

  it('show a sentence that only one variant has by a bar, not by a line under every word', async () => {
    const { columns, hosts } = await mountStory();
    columns.setMarks([
      markOf(0, agency, 'Mayor Ida Brandt denied that the town had been warned.', 'absent', 'denial'),
      markOf(0, agency, 'since March', 'absent', 'clause'),
    ]);
    await drawn();
    expect(hosts[0]?.querySelectorAll('.vm-band-only')).toHaveLength(1);
    expect(wordsUnder(hosts[0], '.vm-mark-whole').join('')).toMatch(/^Mayor Ida Brandt.*warned\.$/);
    expect(wordsUnder(hosts[0], '.vm-mark-absent:not(.vm-mark-whole)').join('')).toBe('since March');
  });

  it('are activated by click, and by Enter at the caret', async () => {
    const { columns, hosts, heard } = await mountStory();
    columns.setMarks([
      markOf(0, agency, 'Osterby', 'critical', 'place'),
      markOf(1, rewrite, 'fair', 'critical', 'quote'),
    ]);
    await drawn();
    const words = hosts[0]?.querySelector('.vm-mark-critical');
    if (!words) throw new Error('The mark is missing.');
    await userEvent.click(words);
    expect(heard.marks).toEqual(['place']);
    columns.reveal([{ pane: 1, ...spanOf(rewrite, 'fair') }], { focus: 1 });
    await userEvent.keyboard('{Enter}');
    expect(heard.marks).toEqual(['place', 'quote']);
  });

  it('explain themselves while the pointer rests on them', async () => {
    const { columns, hosts } = await mountStory();
    columns.setMarks([{ ...markOf(0, agency, 'Osterby', 'critical', 'place'), hover: 'A *town* <b>' }]);
    await drawn();
    await expect
      .poll(async () => {
        // The pointer may be there already, and would not move; a layout, for a font that came, closes the card.
        await userEvent.hover(lineStarting(hosts[0], 'Harbour talks'));
        await userEvent.hover(hosts[0]?.querySelector('.vm-mark-critical') ?? document.body);
        await new Promise((resolve) => setTimeout(resolve, 600));
        return page.getByRole('tooltip').query();
      })
      .not.toBeNull();
    await expect.element(page.getByRole('tooltip')).toHaveTextContent('A *town* <b>');
    await userEvent.hover(lineStarting(hosts[0], 'Harbour talks'));
    await expect.element(page.getByRole('tooltip')).not.toBeInTheDocument();
  });
});

/** Counts the lines that Monaco asks to be broken, from one `take` to the next. */
function countBrokenLines(): { readonly take: () => number; readonly stop: () => void } {
  let count = 0;
  const original = DOMLineBreaksComputerFactory.prototype.createLineBreaksComputer.bind(
    new DOMLineBreaksComputerFactory(new WeakRef(window)),
  );
  const spy = vi
    .spyOn(DOMLineBreaksComputerFactory.prototype, 'createLineBreaksComputer')
    .mockImplementation((...asked) => {
      const computer = original(...asked);
      return {
        ...computer,
        addRequest: (...line) => {
          count += 1;
          computer.addRequest(...line);
        },
      };
    });
  return {
    take: () => {
      const taken = count;
      count = 0;
      return taken;
    },
    stop: () => {
      spy.mockRestore();
    },
  };
}

describe('claims', () => {
  it('that stay as they are cost nothing: only lines with another one are broken anew', async () => {
    const { columns, hosts } = await mountStory();
    const settlement = claimOf(0, agency, 'just settlement', { label: 'claim 1' });
    const pilots = claimOf(0, agency, 'harbour pilots', { label: 'claim 2' });
    columns.setClaims([settlement, pilots]);
    await drawn();
    const broken = countBrokenLines();
    columns.setClaims([settlement, pilots]);
    expect(broken.take()).toBe(0);
    columns.setClaims([{ ...settlement }, { ...pilots, selected: true }]);
    const one = broken.take();
    columns.setClaims([]);
    const both = broken.take();
    broken.stop();
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(both);
    columns.setClaims([{ ...pilots, selected: true }]);
    await drawn();
    expect(wordsUnder(hosts[0], '.vm-claim-label.vm-selected').map((label) => label.trim())).toEqual([
      'claim 2',
    ]);
  });

  it('come with new texts, whose lines are then broken once', async () => {
    const claims = [
      claimOf(0, agency, 'just settlement', { label: 'claim 1' }),
      claimOf(0, agency, 'harbour pilots', { label: 'claim 2' }),
    ];
    const broken = countBrokenLines();
    mounted = await mountColumns();
    broken.take();
    mounted.columns.show([agency, rewrite], ROWS, { marks: [], claims: [], pending: null });
    mounted.columns.setClaims(claims);
    const apart = broken.take();
    mounted.close();
    mounted = await mountColumns();
    broken.take();
    mounted.columns.show([agency, rewrite], ROWS, { marks: [], claims, pending: null });
    const together = broken.take();
    broken.stop();
    expect(together).toBeGreaterThan(0);
    expect(together).toBeLessThan(apart);
    await drawn();
    const labels = wordsUnder(mounted.hosts[0], '.vm-claim-label').map((label) => label.trim());
    expect(labels).toEqual(['claim 2', 'claim 1']);
    expect(topsOf(mounted.hosts[0])).toEqual(topsOf(mounted.hosts[1]));
  });

  it('come back to their words after lines that held them were folded', async () => {
    const { columns, hosts } = await mountStory();
    columns.setClaims([
      claimOf(0, agency, 'northern channel', { label: 'claim 1' }),
      claimOf(0, agency, 'harbour pilots', { label: 'claim 2' }),
    ]);
    columns.setFolded(true);
    columns.setFolded(false);
    await drawn();
    expect(wordsUnder(hosts[0], '.vm-claim-label')).toHaveLength(2);
    expect(shownText(lineStarting(hosts[0], 'The northern'))).toMatch(/northern channel claim \d/u);
  });

  it('are outlined, dashed while proposed, and labelled after their words', async () => {
    const { columns, hosts, heard } = await mountStory();
    columns.setClaims([
      claimOf(0, agency, 'just settlement', { selected: true }),
      claimOf(1, rewrite, 'fair settlement', { proposed: true }),
    ]);
    await drawn();
    expect(wordsUnder(hosts[0], '.vm-claim-label').map((label) => label.trim())).toEqual(['claim 2']);
    const outlines = hosts.map((host) => {
      const outline = host.querySelector('.vm-claim');
      return outline ? getComputedStyle(outline).borderTopStyle : '';
    });
    expect(outlines).toEqual(['solid', 'dashed']);
    expect(topsOf(hosts[0])).toEqual(topsOf(hosts[1]));
    const label = hosts[0]?.querySelector('.vm-claim-label');
    if (!label) throw new Error('The label is missing.');
    await userEvent.click(label);
    expect(heard.claims).toEqual(['settlement']);
  });
});

describe('selecting', () => {
  it('by keyboard gives source offsets, in one pane at a time', async () => {
    const { columns, heard } = await mountStory();
    const words = spanOf(agency, 'just settlement');
    columns.reveal([{ pane: 0, start: words.start, end: words.start }], { focus: 0 });
    await userEvent.keyboard(`{Shift>}${'{ArrowRight}'.repeat('just settlement'.length)}{/Shift}`);
    expect(columns.selection()).toEqual({ pane: 0, ...words, text: 'just settlement' });
    const other = spanOf(rewrite, 'fair');
    columns.reveal([{ pane: 1, ...other }], { focus: 1, select: true });
    expect(heard.selections.at(-1)).toEqual({ pane: 1, ...other, text: 'fair' });
    await userEvent.keyboard('{ArrowRight}');
    expect(columns.selection()).toBeNull();
    expect(heard.selections.at(-1)).toBeNull();
  });

  it('maps a sentence with a line end and an emoji to the source', async () => {
    const { columns } = await mountStory();
    const sentence = AGENCY[2]?.[0] ?? '';
    const { start, end } = spanOf(agency, sentence);
    columns.reveal([{ pane: 0, start, end: start }], { focus: 0 });
    await userEvent.keyboard('{Shift>}{End}{End}{End}{ArrowDown}{ArrowDown}{End}{/Shift}');
    const selection = columns.selection();
    expect(selection?.start).toBe(start);
    expect(selection?.text.startsWith(sentence)).toBe(true);
    expect(agency.text.slice(selection?.start, selection?.end)).toBe(selection?.text);
    columns.reveal([{ pane: 0, start, end }], { focus: 0, select: true });
    expect(columns.selection()).toEqual({ pane: 0, start, end, text: sentence });
  });

  it('offers claims, alignment by hand and “Copy”, and nothing else, in the context menu', async () => {
    const { columns, heard } = await mountStory();
    const words = spanOf(agency, 'just settlement');
    columns.reveal([{ pane: 0, ...words }], { focus: 0, select: true });
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    const items = page.getByRole('menuitem');
    await expect.element(items.first()).toBeVisible();
    const labels = items.elements().map((item) => shownText(item));
    expect(labels).toEqual([
      expect.stringMatching(/^Annotate claim(Ctrl|⌘)\+?Enter$/),
      'Mark as the same as…',
      'Mark as not the same…',
      'Copy',
    ]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => heard.annotated).toEqual([{ pane: 0, ...words, text: 'just settlement' }]);
  });
});

describe('keys', () => {
  const KEYS = [
    '{F7}',
    '{Shift>}{F7}{/Shift}',
    '{F6}',
    '{F1}',
    '{Control>}k{/Control}',
    '{Control>}e{/Control}',
    '{Control>}f{/Control}',
    '{F3}',
    '{Control>}{Enter}{/Control}',
    '{Control>}o{/Control}',
    '{Control>}1{/Control}',
    '{Control>}2{/Control}',
    '{Control>}z{/Control}',
    '{Control>}y{/Control}',
    '{Control>}{Shift>}z{/Shift}{/Control}',
    '{Control>}{Shift>}d{/Shift}{/Control}',
    '{Control>}{Shift>}l{/Shift}{/Control}',
    '?',
  ];

  it.each(KEYS)('%s reaches the window from a focused pane', async (key) => {
    const { columns } = await mountStory();
    columns.focusPane(0);
    const seen: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      if (['Control', 'Shift'].includes(event.key)) return;
      seen.push(`${event.key} ${event.defaultPrevented}`);
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    await userEvent.keyboard(key);
    window.removeEventListener('keydown', listen);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/ false$/);
  });

  it('Tab leaves a pane for the next', async () => {
    const { columns, heard } = await mountStory();
    columns.focusPane(0);
    await userEvent.keyboard('{Tab}');
    expect(columns.focusedPane()).toBe(1);
    expect(heard.focused).toEqual([0, 1]);
  });
});

describe('text', () => {
  it('names invisible characters and sets right-to-left text from the right', async () => {
    mounted = await mountColumns();
    const hidden = contentOf('h', 'Hidden', [['Head'], ['The pilots were paid ten\u200Bfold.']]);
    const arabic = contentOf('r', 'Arabic', [['عنوان'], ['قال الوزير إن القناة مغلقة.']]);
    mounted.columns.show([hidden, arabic], straightRows(2));
    await drawn();
    expect(wordsUnder(mounted.hosts[0], '.vm-invisible')).toEqual(['U+200B']);
    const line = mounted.hosts[1]?.querySelector('.view-line');
    expect(line?.getAttribute('dir') ?? line?.querySelector('[dir]')?.getAttribute('dir')).toBe('rtl');
  });

  it('shows no sign in the place of an invisible character, beside its name', async () => {
    mounted = await mountColumns();
    const marked = contentOf('m', 'Marked', [['Head'], ['The pilots were\uFEFFpaid ten\u00ADfold.']]);
    mounted.columns.show([marked, rewrite], straightRows(2));
    await drawn();
    expect(wordsUnder(mounted.hosts[0], '.vm-invisible')).toEqual(['U+FEFF', 'U+00AD']);
    const line = lineStarting(mounted.hosts[0], 'The pilots');
    const seen = [...line.querySelectorAll<HTMLElement>('span span')].filter(
      (part) => part.getBoundingClientRect().width > 0.5,
    );
    expect(seen.map((part) => part.textContent).join('')).not.toContain('\uFFFD');
    expect(seen.length).toBeGreaterThan(3);
  });

  it.each([13, 16.5, 24])('keeps rows with many names of characters in the pane, at %i', async (size) => {
    mounted = await mountColumns();
    // Each name that is drawn wider than it is measured pushes the end of its row out a little further.
    const words = 'in\u00ADter\u00ADna\u00ADti\u00ADo\u00ADnal \u200Bau\u00ADtho\u00ADri\u00ADties ';
    const marked = contentOf('m', 'Marked', [['Head'], [`${words.repeat(12)}met.`]]);
    mounted.columns.setType({ size, family: 'serif' });
    mounted.columns.show([marked, rewrite], straightRows(2));
    await drawn();
    const rows = [...(mounted.hosts[0]?.querySelectorAll<HTMLElement>('.view-line > span') ?? [])];
    const edge = mounted.hosts[0]?.getBoundingClientRect().right ?? 0;
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row.getBoundingClientRect().right).toBeLessThan(edge);
  });

  it('shows a paragraph of 20,000 characters whole', async () => {
    mounted = await mountColumns();
    const long = contentOf('l', 'Long', [[`${'harbour '.repeat(2500)}end.`]]);
    mounted.columns.show([long, rewrite], [{ cells: [[0], [0]] }, { cells: [[], [1, 2, 3, 4, 5]] }]);
    mounted.columns.focusPane(0);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await drawn();
    expect(shownText(mounted.hosts[0]?.querySelector('.view-lines') ?? document.body)).toContain('end.');
  });
});

describe('theme and life', () => {
  it('takes its colours from the dark theme', async () => {
    const { columns, hosts } = await mountStory();
    columns.setMarks([markOf(0, agency, 'Osterby', 'critical', 'place')]);
    await drawn();
    const colour = (): string =>
      getComputedStyle(lineStarting(hosts[0], 'On Tuesday').querySelector('span span') ?? document.body)
        .color;
    const light = colour();
    document.documentElement.dataset['theme'] = 'dark';
    columns.setTheme('dark');
    await drawn();
    expect(light).toBe('rgb(29, 31, 35)');
    expect(colour()).toBe('rgb(231, 230, 227)');
    expect(wordsUnder(hosts[0], '.vm-mark-critical')).toEqual(['Osterby']);
  });

  it('keeps the caret and the place of a variant that is shown again', async () => {
    const { columns } = await mountStory();
    const words = spanOf(agency, 'Osterby');
    columns.reveal([{ pane: 0, ...words }], { focus: 0, select: true });
    columns.show([{ ...agency, name: 'A · Renamed' }, rewrite], ROWS);
    expect(columns.selection()).toEqual({ pane: 0, ...words, text: 'Osterby' });
    columns.show(
      [agency, { ...rewrite, key: 'other', text: rewrite.text.replace('twelve', 'eleven') }],
      ROWS,
    );
    expect(columns.selection()?.text).toBe('Osterby');
  });

  it('says that the selection is gone with the text it was in', async () => {
    const { columns, heard } = await mountStory();
    columns.reveal([{ pane: 0, ...spanOf(agency, 'Osterby') }], { focus: 0, select: true });
    const swapped = ROWS.map(({ cells: [left = [], right = []] }) => ({ cells: [right, left] }));
    columns.show([rewrite, agency], swapped);
    expect(columns.selection()).toBeNull();
    expect(heard.selections.at(-1)).toBeNull();
  });

  it('leaves no model and no element behind', async () => {
    const { columns, hosts } = await mountStory();
    columns.show(
      [rewrite, agency],
      ROWS.map(({ cells: [left = [], right = []] }) => ({ cells: [right, left] })),
    );
    expect(monaco.editor.getModels()).toHaveLength(2);
    columns.dispose();
    expect(monaco.editor.getModels()).toHaveLength(0);
    expect(hosts.map((host) => host.childElementCount)).toEqual([0, 0]);
    mounted = undefined;
  });

  it('marks two thousand differences in well under a second', async () => {
    mounted = await mountColumns();
    const contents = [0, 1].map((pane) => contentOf(String(pane), 'Log', longStory(1000, 'tug')));
    mounted.columns.show(contents, straightRows(1000));
    const marks = contents.flatMap((content, pane) =>
      content.sentences.map(({ start }, index) => ({
        pane,
        start: start + 6,
        end: start + 9,
        tone: 'material' as const,
        id: String(index),
        hover: '',
      })),
    );
    const from = performance.now();
    mounted.columns.setMarks(marks);
    expect(performance.now() - from).toBeLessThan(800);
    await drawn();
    expect(wordsUnder(mounted.hosts[0], '.vm-mark')[0]).toBe('1 o');
  });
});
