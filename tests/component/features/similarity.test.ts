import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { compare } from '../../../src/domain/compare/compare.ts';
import type { Comparison } from '../../../src/domain/compare/comparison.ts';
import SimilarityMatrix from '../../../src/renderer/features/similarity/SimilarityMatrix.svelte';
import SimilarityBar from '../../../src/renderer/ui/SimilarityBar.svelte';
import { expectAccessible } from '../support/accessible.ts';

const STORY =
  'The harbour board of Skarvik voted on Tuesday to close the northern pier after an inspection found cracked pillars. ' +
  'Board chair Ingrid Solheim promised new moorings by October and thanked the inspectors for their work.';
const COPY = STORY.replace('cracked', 'broken');
const CAKE =
  'Whisk four eggs with sugar. Bake for an hour and let the cake cool on a rack before you cut it.';

beforeEach(async () => {
  await page.viewport(800, 700);
});

async function mount(texts: readonly string[]) {
  const comparison: Comparison = compare(texts.map((text, index) => ({ label: `Text ${index + 1}`, text })));
  const onpair = vi.fn<(left: number, right: number) => void>();
  const onremove = vi.fn<(variant: number) => void>();
  const host = document.createElement('main');
  document.body.replaceChildren(host);
  const props = { comparison, texts, onpair, onremove };
  const shown = await render(SimilarityMatrix, { target: host, props }, { baseElement: host });
  return { ...shown, onpair, onremove };
}

const grid = page.getByRole('grid', { name: 'Similarity of the variants' });
const cell = (row: number, column: number) =>
  grid.element().querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
const wordsIn = (row: number, column: number) => cell(row, column)?.textContent.replace(/\s+/gu, ' ').trim();
const focused = () => document.activeElement?.getAttribute('data-cell');

describe('the table', () => {
  it('has a head for each variant and says of each pair how much agrees and the verdict', async () => {
    await mount([STORY, COPY, CAKE]);
    const heads = grid
      .getByRole('columnheader')
      .elements()
      .map(({ textContent }) => textContent.trim());
    expect(heads).toEqual(['A, Text 1', 'B, Text 2', 'C, Text 3']);
    expect(grid.getByRole('rowheader').elements()).toHaveLength(3);
    expect(wordsIn(0, 1)).toMatch(/^9\d % derived$/u);
    expect(wordsIn(0, 2)).toMatch(/^\d % unrelated$/u);
    expect(cell(1, 0)?.getAttribute('aria-label')).toMatch(
      /^B, Text 2; and A, Text 1: derived\. 9\d % of B’s words agree, \d+ in a row$/u,
    );
    expect(cell(1, 1)).toBeNull();
  });

  it('says the verdict with letters that it explains where cells are small', async () => {
    await mount(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? STORY : COPY)));
    expect(wordsIn(0, 1)).toMatch(/^9\d d$/u);
    expect(wordsIn(0, 2)).toMatch(/^100 d$/u);
    await expect
      .element(page.getByText(/d derived · p partly derived · i independent · u unrelated/u))
      .toBeVisible();
    const frame = grid.element().parentElement;
    expect(frame?.scrollWidth).toBe(frame?.clientWidth);
  });

  it('goes by the arrow keys over the diagonal, and not past its edges', async () => {
    await mount([STORY, COPY, CAKE]);
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('0 1');
    const seen: unknown[] = [];
    const keys = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'Home',
      'End',
    ];
    for (const key of keys) {
      await userEvent.keyboard(`{${key}}`);
      seen.push(focused());
    }
    expect(seen).toEqual(['0 1', '2 1', '2 0', '2 0', '2 1', '2 1', '2 0', '2 1']);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('0 1');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe('2 1');
    expect(grid.element().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('reads out the longest run of the pair that is pointed at or focused', async () => {
    await mount([STORY, COPY, CAKE]);
    cell(1, 0)?.focus();
    await expect.element(page.getByText('A and B: derived')).toBeVisible();
    const [run] = page.getByText(/^“The harbour board of Skarvik.+inspection found”$/u).elements();
    expect(run).toBeDefined();
    const other = cell(2, 0);
    if (other) await userEvent.hover(other);
    await expect.element(page.getByText('A and C: unrelated')).toBeVisible();
  });

  it('opens a pair by click and by keyboard, the row first', async () => {
    const { onpair } = await mount([STORY, COPY, CAKE]);
    const one = cell(2, 1);
    if (one) await userEvent.click(one);
    cell(0, 2)?.focus();
    await userEvent.keyboard('{Enter}');
    expect(onpair.mock.calls).toEqual([
      [2, 1],
      [0, 2],
    ]);
  });

  it('keeps its place where a variant is removed', async () => {
    const { rerender } = await mount([STORY, COPY, CAKE]);
    cell(2, 1)?.focus();
    const texts = [STORY, COPY];
    await rerender({ comparison: compare(texts.map((text) => ({ label: 'Text', text }))), texts });
    expect(grid.element().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await expect.element(page.getByText(/^Each figure is/u)).toBeVisible();
  });
});

describe('the origins', () => {
  it('are said in plain words', async () => {
    await mount([STORY, COPY]);
    await expect
      .element(page.getByText('2 variants, one origin: no variant confirms another.'))
      .toBeVisible();
    await expect
      .element(
        page.getByText(
          /^A and B share one origin: 9\d % of B’s words agree, \d+ in a row\. Agreement between them is not confirmation\.$/u,
        ),
      )
      .toBeVisible();
  });

  it('name a variant of another story and offer to remove it', async () => {
    const { onremove } = await mount([STORY, CAKE, COPY]);
    await expect.element(page.getByText(/tells another\s+story than the others do\./u)).toBeVisible();
    await page.getByRole('button', { name: 'Remove B, Text 2, from the review' }).click();
    expect(onremove.mock.calls).toEqual([[1]]);
  });

  it('ask for nothing where all tell one story', async () => {
    await mount([STORY, COPY]);
    expect(page.getByRole('button', { name: /^Remove/u }).elements()).toEqual([]);
  });
});

it('says what to do where there is one variant only', async () => {
  await mount([STORY]);
  await expect.element(page.getByText(/^With two variants/u)).toBeVisible();
});

it.each([2, 8])('has no accessibility fault that axe can find with %i variants', async (count) => {
  await mount([...Array.from({ length: count - 1 }, (_, index) => (index % 2 === 0 ? STORY : COPY)), CAKE]);
  cell(0, 1)?.focus();
  await expectAccessible();
});

it('is a bar with words in the list of variants', async () => {
  const { container } = await render(SimilarityBar, { similarity: 0.714, derivation: 'partly-derived' });
  await expect.element(page.getByText('partly derived · 71 %')).toBeVisible();
  const [words, bar] = container.querySelectorAll('.similarity > span');
  const filled = bar?.querySelector('span')?.clientWidth ?? 0;
  expect(filled / (bar?.clientWidth ?? 1)).toBeCloseTo(0.714, 1);
  expect(words).toBeDefined();
  await expectAccessible();
});
