import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { compare } from '../../../src/domain/compare/compare.ts';
import { synopsisOf, type Synopsis as SynopsisData } from '../../../src/domain/compare/views/synopsis.ts';
import type {
  CellPlace,
  SynopsisAlignment,
} from '../../../src/renderer/features/synopsis/manual-alignment.ts';
import Synopsis from '../../../src/renderer/features/synopsis/Synopsis.svelte';
import { expectAccessible } from '../support/accessible.ts';

const STORY = [
  'The town of Elvenes closed its ferry terminal on Monday after divers found 12 cracks.',
  'Manager Signe Moen called it “the only safe choice” and promised a new quay by June.',
  'The skippers’ league said that 80 families live by the ferry and that nobody had warned them.',
  'A replacement boat will leave from Tangvik every second hour until the work is done.',
] as const;

/** The story with some words replaced and some of its paragraphs left out. */
function variant(
  replacements: Readonly<Record<string, string>> = {},
  without: readonly number[] = [],
): string {
  const text = STORY.filter((_, index) => !without.includes(index)).join('\n\n');
  return Object.entries(replacements).reduce((changed, [from, to]) => changed.replace(from, to), text);
}

const THREE = [variant(), variant({ '12 cracks': '21 cracks', leave: 'depart' }), variant({}, [2])];

function synopsisFor(texts: readonly string[], base = 0): SynopsisData {
  const inputs = texts.map((text, index) => ({ label: `Version ${index + 1}`, text }));
  return synopsisOf(compare(inputs, { words: true }), texts, base);
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

async function mount(texts: readonly string[] = THREE, synopsis = synopsisFor(texts)) {
  const onopen = vi.fn<(place: CellPlace) => void>();
  const onalign = vi.fn<(alignment: SynopsisAlignment) => void>();
  const host = document.createElement('main');
  host.style.height = '720px';
  document.body.replaceChildren(host);
  const labels = texts.map((_, index) => `Version ${index + 1}`);
  const shown = await render(
    Synopsis,
    { target: host, props: { synopsis, labels, onopen, onalign } },
    { baseElement: host },
  );
  if (texts.length > 1 && synopsis.rows.length > 0)
    await expect
      .poll(() => rows().length, { timeout: 3_000 })
      .toBeGreaterThan(Math.min(3, synopsis.rows.length - 1));
  // To the linter, what a component exports is `any`.
  const { reveal, focus } = shown.component as {
    readonly reveal: (place: CellPlace) => Promise<void>;
    readonly focus: () => void;
  };
  return { ...shown, reveal, focus, onopen, onalign, synopsis };
}

const grid = page.getByRole('grid', { name: 'Synopsis' });
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];
/** A cell by its row in the story and its column: 0 for the row's head, 1 for the base. */
function cell(row: number, column: number): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${column}"]`);
  if (!found) throw new Error(`No cell at row ${row}, column ${column}`);
  return found;
}
const spoken = (element: Element): string => element.textContent.replace(/\s+/gu, ' ').trim();
const status = (): string => spoken(page.getByRole('status').element());

/** Where the keyboard is, as row and column. */
function focused(): readonly [number, number] | null {
  const element = document.activeElement;
  const row = element?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const column = element instanceof HTMLElement ? element.dataset['column'] : undefined;
  return row === undefined || column === undefined ? null : [Number(row), Number(column)];
}

async function press(keys: string, place: readonly [number, number]): Promise<void> {
  await userEvent.keyboard(keys);
  await expect.poll(focused, { timeout: 3_000 }).toEqual(place);
}

it('stands in the order of the base, with what moved marked where the base has it', async () => {
  const moved = [STORY[0], STORY[3], 'Nobody was hurt.', STORY[1], STORY[2]].join('\n\n');
  for (const texts of [
    [variant(), moved],
    [moved, variant()],
  ]) {
    const { unmount } = await mount(texts);
    const base = rows().map((row) => spoken(row.querySelector('[data-column="1"]') ?? row));
    const told = (texts[0] ?? '').split('\n\n');
    const places = told.map((sentence) => base.findIndex((words) => words.includes(sentence.slice(0, 30))));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(rows().map((row) => spoken(row.querySelector('.number') ?? row))).toEqual(
      rows().map((_, index) => `${index + 1}`),
    );
    expect(rows().some((row) => spoken(row).includes('moved from ¶'))).toBe(true);
    await unmount();
  }
});

describe('the table', () => {
  it('has a head for each variant, the base first, and says how often each is alone', async () => {
    await mount(THREE, synopsisFor(THREE, 1));
    const heads = grid.getByRole('columnheader').elements().map(spoken);
    expect(heads).toEqual([
      'Row',
      'B Version 2 base alone in 1 fact, 1 in wording',
      'A Version 1',
      'C Version 3 alone in 1 fact',
      'Readings of the row',
    ]);
  });

  it('says how many rows and columns it has, and which each is', async () => {
    const { synopsis } = await mount();
    expect(grid.element().getAttribute('aria-rowcount')).toBe(String(synopsis.rows.length + 1));
    expect(grid.element().getAttribute('aria-colcount')).toBe('5');
    const drawn = grid.getByRole('row').elements();
    expect(drawn.map((row) => row.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3', '4', '5']);
    expect(cell(0, 2).getAttribute('aria-colindex')).toBe('3');
  });

  it('says of each cell whose it is, how it stands and what it says', async () => {
    await mount();
    expect(spoken(cell(0, 1))).toMatch(/^A, ● base: The town of Elvenes/u);
    expect(spoken(cell(0, 2))).toMatch(/^B, ≠ fact changed: The town .+ found 21 cracks\./u);
    expect(spoken(cell(1, 2))).toMatch(/^B, = same: Manager/u);
    expect(spoken(cell(2, 3))).toBe('C, ∅ absent.');
    expect(spoken(cell(3, 2))).toMatch(/^B, ≈ reworded: A replacement/u);
  });

  it('marks the words that differ and names their kind', async () => {
    await mount();
    const [mark] = cell(0, 2).querySelectorAll('mark');
    expect([mark?.textContent, mark?.title, mark?.className.includes('critical')]).toEqual([
      '21',
      'Number changed',
      true,
    ]);
  });

  it('has the apparatus of each row below it, and who alone says what', async () => {
    await mount();
    expect(spoken(cell(0, 4))).toBe('Readings: 12] 21 B only B of 3 says “21”');
    expect(spoken(cell(2, 4))).toMatch(/om\. C only C of 3 leaves out “The skippers’ league .+ …”$/u);
    // Nothing of substance differs here.
    expect(document.querySelector('[data-row="3"] [data-column="4"]')).toBeNull();
  });

  it('keeps lemma and reading apart where both are written from right to left', async () => {
    await mount(['وصل القطار إلى دمشق يوم الاثنين.', 'وصل القطار إلى بيروت يوم الاثنين.']);
    const isolated = [...document.querySelectorAll('.apparatus bdi')].map(({ textContent }) => textContent);
    expect(isolated).toEqual(['دمشق', 'بيروت']);
  });

  it('goes from a lone reading to the cell that has it', async () => {
    await mount();
    await page.getByRole('button', { name: 'only B of 3 says “21”' }).click();
    await expect.poll(focused).toEqual([0, 2]);
  });

  it('shows hostile words and right-to-left ones as they are', async () => {
    const texts = [
      '<img src=x onerror="document.title=1"> one two three.',
      'قال رئيس البلدية إن الميناء مغلق.',
    ];
    await mount(texts);
    expect(grid.element().querySelector('img')).toBeNull();
    const words = [...document.querySelectorAll<HTMLElement>('.words')].find((each) =>
      each.innerText.startsWith('قال'),
    );
    expect(words && getComputedStyle(words).direction).toBe('rtl');
  });

  it('keeps its base in view while the others scroll sideways', async () => {
    await mount(Array.from({ length: 9 }, () => STORY.join('\n\n')));
    const before = cell(0, 1).getBoundingClientRect().left;
    grid.element().scrollLeft = 500;
    await expect.poll(() => cell(0, 4).getBoundingClientRect().left).toBeLessThan(400);
    expect(cell(0, 1).getBoundingClientRect().left).toBe(before);
    expect(cell(0, 4).getBoundingClientRect().width).toBeGreaterThan(200);
  });
});

describe('a long passage', () => {
  const long = `${'The clerk read the letter again and put it back upon the pile of papers, '.repeat(9)}and left for Tangvik.`;
  const texts = [long, long.replace('Tangvik', 'Osterby'), long];

  it('is folded round what differs, and unfolds by its button and by the space bar', async () => {
    await mount(texts);
    const words = (): string => cell(0, 2).querySelector('.words')?.textContent ?? '';
    expect(words().length).toBeLessThan(500);
    expect(words()).toContain('Osterby');
    await page.getByRole('button', { name: 'more of row 1' }).click();
    expect(words().trim()).toBe(texts[1]);
    cell(0, 2).focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => words().length).toBeLessThan(500);
  });
});

describe('the rows', () => {
  it('are filtered, with their numbers kept and their count said', async () => {
    await mount();
    await page.getByRole('radio', { name: 'Facts differ 1' }).click();
    await expect.poll(() => rows().map(({ dataset }) => dataset['row'])).toEqual(['0']);
    expect(grid.element().getAttribute('aria-rowcount')).toBe('2');
    await page.getByRole('radio', { name: 'Not in every variant 1' }).click();
    await expect.poll(() => rows().map(({ dataset }) => dataset['row'])).toEqual(['2']);
    expect(spoken(cell(2, 0))).toMatch(/^Row 3 ¶ 3/u);
    await page.getByRole('radio', { name: 'Anything differs 3' }).click();
    await expect.poll(() => rows()).toHaveLength(3);
  });

  it('can all be shown again where a filter leaves none', async () => {
    const { focus } = await mount([STORY.join('\n\n'), STORY.join('\n\n')]);
    const none = page.getByRole('radio', { name: 'Facts differ 0' });
    await none.click();
    await expect.element(page.getByText('No row in which facts differ')).toBeVisible();
    none.element().blur();
    focus();
    await expect.element(none).toHaveFocus();
    await page.getByRole('button', { name: 'Show all rows' }).click();
    await expect.poll(() => rows()).toHaveLength(4);
    await expect.poll(focused).toEqual([0, 1]);
  });
});

describe('the columns', () => {
  it('can be sorted by who is most often alone', async () => {
    const texts = [
      variant(),
      variant(),
      variant({ Monday: 'Friday', '80': '18' }),
      variant({ June: 'July' }),
    ];
    await mount(texts);
    await page.getByRole('radio', { name: 'Most alone first' }).click();
    const sigla = (): string[] =>
      grid
        .getByRole('columnheader')
        .elements()
        .slice(1, -1)
        .map((head) => spoken(head).charAt(0));
    expect(sigla()).toEqual(['A', 'C', 'D', 'B']);
    expect(spoken(cell(0, 2))).toMatch(/^C, ≠ fact changed/u);
  });

  it('have nothing to be sorted by where there are two', async () => {
    await mount(THREE.slice(0, 2));
    expect(page.getByRole('radio', { name: 'Most alone first' }).elements()).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('enters at one cell and moves between cells, stopping at the ends', async () => {
    await mount();
    expect(document.querySelectorAll('[data-column][tabindex="0"]')).toHaveLength(1);
    cell(0, 1).focus();
    await press('{ArrowUp}', [0, 1]);
    await press('{ArrowRight}', [0, 2]);
    await press('{ArrowDown}', [1, 2]);
    await press('{ArrowLeft}{ArrowLeft}{ArrowLeft}', [1, 0]);
    await press('{End}', [1, 3]);
    await press('{Home}', [1, 0]);
    await press('{Control>}{End}{/Control}', [3, 3]);
    await press('{ArrowDown}', [3, 3]);
    await press('{Control>}{Home}{/Control}', [0, 0]);
    await press('{PageDown}', [3, 0]);
    await press('{PageUp}', [0, 0]);
    expect(document.querySelectorAll('[data-column][tabindex="0"]')).toHaveLength(1);
  });

  it('keeps to the column of the readings past rows without any', async () => {
    await mount();
    cell(0, 1).focus();
    await press('{End}', [0, 4]);
    await press('{ArrowDown}', [1, 3]);
    await press('{ArrowDown}', [2, 4]);
  });

  it('opens a passage in the columns with Enter, but not from the row’s head', async () => {
    const { onopen } = await mount();
    cell(1, 2).focus();
    cell(1, 2).click();
    await userEvent.keyboard('{Enter}');
    await press('{Home}', [1, 0]);
    await userEvent.keyboard('{Enter}');
    expect(onopen.mock.calls).toEqual([[{ row: 1, variant: 1 }]]);
  });

  it('shows a cell for somebody outside, who keeps the keyboard, also one that a filter hides', async () => {
    const { reveal, focus } = await mount();
    const filter = page.getByRole('radio', { name: 'Facts differ 1' });
    await filter.click();
    await reveal({ row: 2, variant: 0 });
    await expect.element(cell(2, 1)).toHaveAttribute('aria-current', 'true');
    await expect.element(filter).toHaveFocus();
    focus();
    await expect.poll(focused).toEqual([2, 1]);
    // Within the table the keyboard goes along.
    await reveal({ row: 1, variant: 1 });
    await expect.poll(focused).toEqual([1, 2]);
    expect(document.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
  });
});

describe('alignment by hand', () => {
  const spanOf = ({ rows: all }: SynopsisData, row: number, of: number) => {
    const span = all[row]?.cells[of]?.span;
    return { variant: of, start: span?.start, end: span?.end };
  };

  it('marks one passage and pairs it with another by key', async () => {
    const { onalign, synopsis } = await mount();
    cell(0, 2).focus();
    await userEvent.keyboard('m');
    await expect
      .poll(status)
      .toMatch(/^B ¶ 1 is marked\. Go to the passage that says the same and press M\./u);
    expect(spoken(cell(0, 2))).toContain('marked');
    await press('{ArrowDown}{ArrowRight}', [1, 3]);
    await userEvent.keyboard('m');
    await expect.poll(status).toBe('B ¶ 1 and C ¶ 2 say the same.');
    expect(onalign.mock.calls).toEqual([
      [{ relation: 'pair', sides: [spanOf(synopsis, 0, 1), spanOf(synopsis, 1, 2)] }],
    ]);
    expect(document.querySelector('.marked')).toBeNull();
  });

  it('pairs with what the row is read against where the cell itself is empty', async () => {
    const { onalign, synopsis } = await mount();
    cell(0, 2).focus();
    await userEvent.keyboard('m');
    await press('{ArrowDown}{ArrowDown}{ArrowRight}', [2, 3]);
    await userEvent.keyboard('M');
    expect(onalign.mock.calls).toEqual([
      [{ relation: 'pair', sides: [spanOf(synopsis, 0, 1), spanOf(synopsis, 2, 0)] }],
    ]);
  });

  it('gives a mark up with Escape, with its button and with a second M', async () => {
    const { onalign } = await mount();
    cell(0, 2).focus();
    const marked = () => document.querySelectorAll('.marked').length;
    for (const giveUp of ['{Escape}', 'm']) {
      await userEvent.keyboard('m');
      await expect.poll(marked).toBe(1);
      await userEvent.keyboard(giveUp);
      await expect.poll(marked).toBe(0);
      expect(status()).toBe('Nothing is marked.');
    }
    await userEvent.keyboard('m');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(marked()).toBe(0);
    expect(onalign).not.toHaveBeenCalled();
  });

  it('says why a passage cannot be paired or marked', async () => {
    const { onalign } = await mount();
    cell(0, 2).focus();
    await userEvent.keyboard('m');
    await press('{ArrowRight}', [0, 3]);
    await userEvent.keyboard('m');
    await expect.poll(status).toMatch(/They are in one row already\./u);
    await userEvent.keyboard('{Escape}');
    await press('{ArrowDown}{ArrowDown}', [2, 3]);
    await userEvent.keyboard('m');
    await expect.poll(status).toBe('There is no passage here to mark.');
    expect(onalign).not.toHaveBeenCalled();
  });

  it('forgets a mark when another comparison comes', async () => {
    const { rerender } = await mount();
    cell(0, 2).focus();
    await userEvent.keyboard('m');
    await rerender({ synopsis: synopsisFor(THREE) });
    expect(document.querySelector('.marked')).toBeNull();
  });

  it('keeps a passage apart from its base with N', async () => {
    const { onalign, synopsis } = await mount();
    cell(0, 2).focus();
    await userEvent.keyboard('n');
    expect(onalign.mock.calls).toEqual([
      [{ relation: 'not-a-pair', sides: [spanOf(synopsis, 0, 0), spanOf(synopsis, 0, 1)] }],
    ]);
    expect(status()).toBe('B ¶ 1 is not A ¶ 1.');
    await press('{ArrowLeft}', [0, 1]);
    await userEvent.keyboard('n');
    await expect.poll(status).toMatch(/^The row is read against this passage\./u);
    expect(onalign).toHaveBeenCalledOnce();
  });

  it('pairs a passage that is dragged onto another row, and shows where it would go', async () => {
    const { onalign, synopsis } = await mount();
    const seen: (string | undefined)[] = [];
    const watch = new MutationObserver(() => {
      const drop = document.querySelector<HTMLElement>('.drop');
      if (drop)
        seen.push(`${drop.closest<HTMLElement>('[data-row]')?.dataset['row']} ${drop.dataset['variant']}`);
    });
    watch.observe(grid.element(), { subtree: true, attributes: true, attributeFilter: ['class'] });
    const grip = cell(0, 2).querySelector('.grip');
    if (!grip) throw new Error('The cell has nothing to be dragged by.');
    await userEvent.dragAndDrop(grip, cell(3, 3));
    watch.disconnect();
    expect(seen).toContain('3 2');
    expect(onalign.mock.calls).toEqual([
      [{ relation: 'pair', sides: [spanOf(synopsis, 0, 1), spanOf(synopsis, 3, 2)] }],
    ]);
    expect(document.querySelector('.drop')).toBeNull();
  });

  it('is in a menu too, which gives the keyboard back to its cell', async () => {
    const { onopen } = await mount();
    cell(1, 2).focus();
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await page.getByRole('menuitem', { name: 'Mark, to pair with another passage' }).click();
    await expect.poll(status).toMatch(/^B ¶ 2 is marked/u);
    await expect.poll(focused).toEqual([1, 2]);
    cell(0, 1).querySelector<HTMLElement>('.grip')?.click();
    await expect.element(page.getByRole('menuitem', { name: 'Says the same as B ¶ 2' })).toBeVisible();
    await page.getByRole('menuitem', { name: 'Open in columns' }).click();
    expect(onopen.mock.calls).toEqual([[{ row: 0, variant: 0 }]]);
  });
});

describe('nothing to show', () => {
  it.each([
    [['One alone.'], /Add a second variant/u],
    [['', ''], /The variants have no text/u],
  ] as const)('is said for %j', async (texts, words) => {
    await mount(texts);
    await expect.element(page.getByText(words)).toBeVisible();
  });
});

describe('2,000 rows of 6 variants', () => {
  const names = ['Moen', 'Dahl', 'Berg', 'Lund', 'Vik'];
  const sentence = (index: number, change: string): string =>
    `Entry ${index} of the ledger says that skipper ${names[index % 5] ?? ''} paid ${change} crowns for berth ${index * 7}.`;
  const many = (count: number, variants: number): string[] =>
    Array.from({ length: variants }, (_, of) =>
      Array.from({ length: count }, (__, index) =>
        sentence(index, String(index % 9 === of ? 55 + of : 40)),
      ).join('\n\n'),
    );

  it('are drawn in part only, and their end is reached at once', async () => {
    const texts = many(300, 2);
    const two = synopsisFor(texts);
    // What the engine makes of 300 rows, often enough for a long list; every row keeps a number of its own.
    const long: SynopsisData = {
      base: 0,
      rows: Array.from({ length: 2_000 }, (_, index) => {
        const row = two.rows[index % two.rows.length];
        if (!row) throw new Error('There are no rows to repeat.');
        const after = Math.floor(index / two.rows.length) * (texts[0] ?? '').length;
        const cells = row.cells.map(({ span, ...rest }) => ({
          ...rest,
          span: span && { start: span.start + after, end: span.end + after },
        }));
        return { ...row, index, cells: [...cells, ...cells, ...cells] };
      }),
    };
    await mount([...texts, ...texts, ...texts], long);
    expect(rows().length).toBeLessThan(60);
    cell(0, 1).focus();
    await press('{Control>}{End}{/Control}', [1_999, expect.any(Number) as number]);
    expect(rows().length).toBeLessThan(60);
    await press('{Control>}{Home}{/Control}', [0, 0]);
  });
});

it.each([2, 9])('has no accessibility fault that axe can find, with %i variants', async (count) => {
  const texts = [...THREE, ...Array.from({ length: 6 }, (_, index) => variant({ '80': String(81 + index) }))];
  await mount(texts.slice(0, count));
  cell(0, 2).focus();
  await userEvent.keyboard('m');
  await expectAccessible();
  cell(0, 1).querySelector<HTMLElement>('.grip')?.click();
  await expect.element(page.getByRole('menu')).toBeVisible();
  await expectAccessible();
});
