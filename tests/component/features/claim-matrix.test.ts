import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { claimEntries } from '../../../src/domain/claims/claim-list.ts';
import { blankReview } from '../../../src/domain/review/blank-review.ts';
import type { ClaimState, MentionState } from '../../../src/domain/review/state.ts';
import { FIDELITY_SCALE } from '../../../src/domain/review/scales.ts';
import ClaimMatrix from '../../../src/renderer/features/claims/ClaimMatrix.svelte';
import { expectAccessible } from '../support/accessible.ts';
import { verdictOf } from '../support/review.ts';
import { deskOf } from './claims-desk.ts';

const A = [
  'The harbour board of Skarvik voted on Tuesday to close the northern pier after an inspection found 14 cracked pillars.',
  'Mayor Petter Dahl denied that the town had known about the damage since spring.',
  'Repairs would cost about 45 million kroner, according to a report that the board received last week.',
].join('\n\n');
const B = A.replace('on Tuesday ', '').replace('14 cracked', '41 cracked');
const C = A.replace(/Mayor Petter.*\n\n/u, '').replace('close', 'shut');
const desk = deskOf([A, B, C], ['Agency', 'Desk rewrite', 'Courier']);

const claims = [
  desk.claimOn('pillars', 0, '14 cracked pillars', {}, 1),
  desk.claimOn('mayor', 0, 'Mayor Petter Dahl denied'),
  desk.claimOn('vote', 0, 'voted on Tuesday to close the northern pier', {}, 2),
];

const grid = page.getByRole('grid', { name: 'Claims by variant' });

function cell(id: string, column: number): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-row="${id}"] [data-column="${column}"]`);
  if (!found) throw new Error(`There is no cell ${column} of ${id}.`);
  return found;
}

const wordsOf = (id: string, column: number): string =>
  cell(id, column).textContent.replace(/\s+/gu, ' ').trim();

function focused(): string {
  const column = document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? '';
  const row = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '';
  return `${row} ${column}`;
}

async function mount(shown: readonly ClaimState[] = claims, of = desk) {
  const onopen =
    vi.fn<(claimId: string, variantId: string | null, mentions: readonly MentionState[]) => void>();
  const host = document.createElement('main');
  host.style.height = '100vh';
  document.body.replaceChildren(host);
  const { variants, matrix, placeOf } = of;
  const rules = { ...blankReview('', ''), variants };
  const mounted = await render(ClaimMatrix, {
    target: host,
    props: {
      ...{ entries: claimEntries(shown, rules, 'Ida'), variants, matrix, placeOf, onopen },
      baseId: 'v0',
      scales: new Map(),
      selectedId: null,
    },
  });
  if (shown.length > 0) await expect.element(page.getByRole('row').nth(1)).toBeVisible();
  // To the linter, what a component exports is `any`.
  const { focus } = mounted.component as { readonly focus: () => void };
  return { ...mounted, focus, onopen };
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

describe('the matrix', () => {
  it('says how every variant words every claim, in the order of the story', async () => {
    await mount();
    await expect.element(grid).toHaveAttribute('aria-rowcount', '4');
    await expect.element(grid).toHaveAttribute('aria-colcount', '4');
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].map(
      ({ dataset }) => dataset['row'],
    );
    expect(rows).toEqual(['vote', 'pillars', 'mayor']);
    expect(wordsOf('vote', 0)).toBe('Claim 3 Event Unchecked voted on Tuesday to close the northern pier');
    expect(wordsOf('vote', 1)).toBe('A, ● reference voted on Tuesday to close the northern pier');
    expect(wordsOf('vote', 2)).toBe('B, − partial voted left out: on Tuesday to close the northern pier');
    expect(wordsOf('pillars', 2)).toMatch(/^B, ≠ altered 41 \(Number changed: the reference has “14”\)/u);
    expect(wordsOf('pillars', 3)).toMatch(/^C, = identical proposed/u);
    expect(wordsOf('mayor', 3)).toBe('C, ∅ absent');
  });

  it('says what reviewers found of the fidelity', async () => {
    const [first] = claims;
    const mentions = (first?.mentions ?? []).map((mention): MentionState => ({
      ...mention,
      fidelity:
        mention.variantId === 'v1' ? [{ ...verdictOf('Ida', 'altered'), scaleId: FIDELITY_SCALE.id }] : [],
    }));
    await mount(first ? [{ ...first, mentions }] : []);
    expect(wordsOf('pillars', 2)).toMatch(/ Altered$/u);
    expect(wordsOf('pillars', 3)).not.toMatch(/Altered/u);
  });

  it('is gone through by keys, stopping at its ends', async () => {
    await mount();
    cell('vote', 1).focus();
    for (const [key, at] of [
      ['{ArrowRight}', 'vote 2'],
      ['{ArrowDown}', 'pillars 2'],
      ['{End}', 'pillars 3'],
      ['{ArrowRight}', 'pillars 3'],
      ['{Home}', 'pillars 0'],
      ['{PageDown}', 'mayor 0'],
      ['{PageUp}', 'vote 0'],
      ['{Control>}{End}{/Control}', 'mayor 3'],
      ['{Control>}{Home}{/Control}', 'vote 0'],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.poll(focused).toBe(at);
    }
    expect(document.querySelectorAll('[data-column][tabindex="0"]')).toHaveLength(1);
  });

  it('opens a cell with every mention of its claim, its own first, and a claim by its head', async () => {
    const { onopen } = await mount();
    cell('pillars', 2).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(cell('mayor', 0));
    await userEvent.click(cell('mayor', 3));
    const said = onopen.mock.calls.map(([claimId, variantId, mentions]) => [
      claimId,
      variantId,
      mentions.map((mention) => `${mention.variantId} ${mention.anchor.quote}`),
    ]);
    expect(said).toEqual([
      ['pillars', 'v1', ['v1 41 cracked pillars', 'v0 14 cracked pillars', 'v2 14 cracked pillars']],
      ['mayor', null, ['v0 Mayor Petter Dahl denied', 'v1 Mayor Petter Dahl denied']],
      ['mayor', 'v2', ['v0 Mayor Petter Dahl denied', 'v1 Mayor Petter Dahl denied']],
    ]);
  });

  it('is narrowed and put in order as the list is', async () => {
    const { focus } = await mount();
    await page.getByRole('combobox', { name: 'Order' }).selectOptions('As they were made');
    await page.getByRole('textbox', { name: 'Find in the claims' }).fill('pier');
    await expect.element(page.getByRole('status')).toHaveTextContent('1 of 3 claims');
    await page.getByRole('textbox', { name: 'Find in the claims' }).fill('nowhere');
    const showAll = page.getByRole('button', { name: 'Show all claims' });
    await expect.element(showAll).toBeVisible();
    focus();
    await expect.element(page.getByRole('textbox', { name: 'Find in the claims' })).toHaveFocus();
    await showAll.click();
    await expect.element(page.getByRole('status')).toHaveTextContent('3 claims');
    await expect.poll(focused).toBe('pillars 1');
  });

  it('says what it is for while there is no claim', async () => {
    await mount([]);
    await expect.element(page.getByRole('heading', { name: 'No claims yet' })).toBeVisible();
  });
});

describe('eight variants', () => {
  const eight = deskOf([A, B, C, A, B, C, A, B]);
  const shown = [eight.claimOn('pillars', 0, '14 cracked pillars')];

  it('stand side by side at 1280 pixels', async () => {
    await mount(shown, eight);
    const { scrollWidth, clientWidth } = grid.element();
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  it('are reached behind the head of the row, and never under it, at 200 % zoom', async () => {
    await page.viewport(640, 360);
    await mount(shown, eight);
    cell('pillars', 0).focus();
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe('pillars 8');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await expect.poll(focused).toBe('pillars 2');
    const head = cell('pillars', 0).getBoundingClientRect();
    await expect
      .poll(() => cell('pillars', 2).getBoundingClientRect().left)
      .toBeGreaterThanOrEqual(head.right - 1);
    expect(head.left).toBeGreaterThanOrEqual(0);
  });

  it('with 2,000 claims are drawn in part only, and their end is reached at once', async () => {
    const [claim] = shown;
    if (!claim) throw new Error('no claim');
    const many = Array.from({ length: 2_000 }, (_, index) => ({ ...claim, id: `c${index}` }));
    const begin = performance.now();
    await mount(many, eight);
    console.log('2,000 × 8 opened', performance.now() - begin);
    const rows = () => document.querySelectorAll('[data-row]').length;
    expect(rows()).toBeLessThan(60);
    cell('c0', 1).focus();
    const times: number[] = [];
    for (let step = 1; step <= 30; step += 1) {
      const start = performance.now();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
      );
      while (focused() !== `c${step} 1`) await new Promise((resolve) => setTimeout(resolve, 0));
      times.push(performance.now() - start);
    }
    console.log('key to next', times.sort((a, b) => a - b).at(15), 'slowest', times.at(-1));
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await expect.poll(focused).toBe('c1999 8');
    expect(rows()).toBeLessThan(60);
  });
});

it('has no accessibility fault that axe can find', async () => {
  await mount();
  cell('pillars', 2).focus();
  await expectAccessible();
});
