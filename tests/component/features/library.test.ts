import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { LibraryFind } from '../../../src/renderer/db/library-search.ts';
import type { ReviewSummary } from '../../../src/renderer/db/records.ts';
import Library from '../../../src/renderer/features/library/Library.svelte';
import { expectAccessible } from '../support/accessible.ts';

function summary(id: string, details: Partial<ReviewSummary> = {}): ReviewSummary {
  return {
    id,
    title: `Review ${id}`,
    trashed: false,
    variantCount: 2,
    claimCount: 0,
    checkedCount: 0,
    reviewers: ['Ida'],
    createdAt: Date.UTC(2025, 2, 11, 8),
    updatedAt: Date.UTC(2025, 2, 11, 9),
    ...details,
  };
}

interface Search {
  readonly words: string;
  readonly found: ReadonlyMap<string, readonly LibraryFind[]> | null;
  readonly isLooking: boolean;
  readonly failed: boolean;
}

const NO_SEARCH: Search = { words: '', found: null, isLooking: false, failed: false };

async function mount(reviews: readonly ReviewSummary[], search: Search = NO_SEARCH) {
  const heard = {
    onsearch: vi.fn<(words: string) => void>(),
    onnew: vi.fn(),
    onsample: vi.fn(),
    ontrash: vi.fn(),
    onrestore: vi.fn(),
    ondelete: vi.fn<(reviews: readonly ReviewSummary[]) => void>(),
    onaim: vi.fn<(reviewId: string) => void>(),
    onimport: vi.fn(),
    onverify: vi.fn(),
  };
  const shown = await render(Library, { reviews, search, newShortcut: 'Ctrl+Shift+R', ...heard });
  return { ...shown, ...heard };
}

/** The titles in the list, from the top. */
function titles(): (string | undefined)[] {
  return page
    .getByRole('rowheader')
    .elements()
    .map((cell) => cell.textContent.trim());
}

const row = (name: RegExp) => page.getByRole('row', { name });

describe('an empty library', () => {
  it('teaches the next step and offers it', async () => {
    const { onnew, onsample, onimport, onverify } = await mount([]);
    await expect
      .element(page.getByRole('heading', { name: 'Start with two versions of one story' }))
      .toBeVisible();
    await expect.element(page.getByRole('table')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: /Trash/u })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'New review' }).last().click();
    await page.getByRole('button', { name: 'Open the sample review' }).click();
    await page.getByRole('button', { name: 'Import review…' }).click();
    await page.getByRole('button', { name: 'Verify report…' }).click();
    const calls = [onnew, onsample, onimport, onverify].map((heard) => heard.mock.calls.length);
    expect(calls).toEqual([1, 1, 1, 1]);
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount([]);
    await expectAccessible();
  });
});

it('lists the reviews, the one changed last first, each with a way into it', async () => {
  await mount([
    summary('old', { updatedAt: Date.UTC(2024, 0, 1) }),
    summary('new', {
      updatedAt: Date.UTC(2025, 5, 1),
      claimCount: 7,
      checkedCount: 3,
      reviewers: ['Ida', 'Per'],
    }),
    summary('gone', { trashed: true, updatedAt: Date.UTC(2026, 0, 1) }),
  ]);
  expect(titles()).toEqual(['Review new', 'Review old']);
  await expect
    .element(page.getByRole('link', { name: 'Review new' }))
    .toHaveAttribute('href', '#/review/new');
  await expect.element(row(/Review new/u)).toHaveTextContent(/3 \/ 7Ida, Per/u);
  await expect.element(row(/Review old/u)).toHaveTextContent('–');
});

it('tells which review is about to be opened: by pointer, by press, by keyboard, and not in passing', async () => {
  const { onaim } = await mount([summary('one'), summary('two'), summary('three')]);
  const link = (name: string) => page.getByRole('link', { name }).element();
  const pass = (name: string, type: string) => link(name).dispatchEvent(new PointerEvent(type));
  pass('Review one', 'pointerenter');
  pass('Review one', 'pointerleave');
  pass('Review two', 'pointerenter');
  await vi.waitFor(() => expect(onaim).toHaveBeenCalled());
  expect(onaim.mock.calls).toEqual([['two']]);
  pass('Review two', 'pointerleave');
  pass('Review three', 'pointerdown');
  expect(onaim.mock.calls).toEqual([['two'], ['three']]);
  link('Review one').focus();
  await vi.waitFor(() => expect(onaim).toHaveBeenLastCalledWith('one'));
});

describe('the trash', () => {
  const reviews = [summary('kept'), summary('gone', { trashed: true })];

  it('is reached by keyboard, shows only what is in it, and gives it back', async () => {
    const { onrestore } = await mount(reviews);
    page.getByRole('button', { name: 'Trash (1)' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('table', { name: 'Reviews in the trash' })).toBeVisible();
    expect(titles()).toEqual(['Review gone']);
    await expect.element(page.getByRole('link', { name: 'Review gone' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Restore Review gone' }).click();
    expect(onrestore.mock.calls).toEqual([[reviews[1]]]);
    await page.getByRole('button', { name: 'Back to the reviews' }).click();
    expect(titles()).toEqual(['Review kept']);
  });

  it('offers to delete one review, or all of them, for good', async () => {
    const both = [...reviews, summary('old', { trashed: true, updatedAt: 0 })];
    const { ondelete } = await mount(both);
    await expect.element(page.getByRole('button', { name: /for good|Empty/u })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Trash (2)' }).click();
    await page.getByRole('button', { name: 'Delete Review gone for good…' }).click();
    await page.getByRole('button', { name: 'Empty trash…' }).click();
    expect(ondelete.mock.calls).toEqual([[[both[1]]], [[both[1], both[2]]]]);
    await expectAccessible();
  });

  it('takes a review', async () => {
    const { ontrash } = await mount(reviews);
    await page.getByRole('button', { name: 'Move Review kept to the trash' }).click();
    expect(ontrash.mock.calls).toEqual([[reviews[0]]]);
  });

  it('leaves the keyboard in the next row while there is one, then in the last, then on the heading', async () => {
    const all = [3, 2, 1].map((at) => summary(`${at}`, { updatedAt: at }));
    const { rerender } = await mount(all);
    const trash = (at: number) => page.getByRole('button', { name: `Move Review ${at} to the trash` });
    const without = async (...gone: readonly string[]): Promise<void> => {
      await rerender({ reviews: all.map((one) => ({ ...one, trashed: gone.includes(one.id) })) });
    };
    await trash(2).click();
    await without('2');
    await expect.element(trash(1)).toHaveFocus();
    await without('2', '1');
    await expect.element(trash(3)).toHaveFocus();
    await without('3', '2', '1');
    await expect.element(page.getByRole('heading', { name: 'Library' })).toHaveFocus();
    // Where the keyboard is elsewhere, it stays there.
    await rerender({ reviews: all });
    const fresh = page.getByRole('button', { name: 'New review' });
    fresh.element().focus();
    await without('3');
    await expect.element(fresh).toHaveFocus();
  });

  it('says that it is empty once everything is restored, and still leads back', async () => {
    const { rerender } = await mount(reviews);
    await page.getByRole('button', { name: 'Trash (1)' }).click();
    await rerender({ reviews: [summary('kept'), summary('gone')] });
    await expect.element(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
    await page.getByRole('button', { name: 'Back to the reviews' }).click();
    expect(titles()).toHaveLength(2);
  });
});

describe('hostile titles', () => {
  const hostile = [
    `<img src=x onerror="document.title='broken'"><b>bold</b>`,
    'unbroken'.repeat(25),
    'من اليمين إلى اليسار',
    'A title\u202Ethat turns around',
    '{{braces}} ${dollars} &amp; entities',
  ];

  it('are shown as they are', async () => {
    await mount(hostile.map((title, index) => summary(`r${index}`, { title, updatedAt: 9 - index })));
    expect(titles()).toEqual(hostile);
    expect(document.querySelector('img')).toBeNull();
    expect(document.title).toBe('Library · Variorum');
  });

  it.each([1280, 420])('do not push the page or the list wider than a window of %i pixels', async (width) => {
    await page.viewport(width, 800);
    await mount(hostile.map((title, index) => summary(`r${index}`, { title })));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const cell of page.getByRole('rowheader').elements())
      expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth);
  });

  it('leave the last column in sight at 1280 pixels, also beside long names', async () => {
    await page.viewport(1280, 800);
    await mount([summary('long', { title: 'unbroken'.repeat(25), reviewers: ['I'.repeat(80), 'Per'] })]);
    const { right } = page
      .getByRole('button', { name: /Move .+ to the trash/u })
      .element()
      .getBoundingClientRect();
    const { right: edge } = page.getByRole('table').element().parentElement?.getBoundingClientRect() ?? {
      right: 0,
    };
    expect(right).toBeLessThanOrEqual(edge);
  });
});

it('has no accessibility fault that axe can find, with reviews and in the trash', async () => {
  await page.viewport(1280, 800);
  await mount([summary('one', { claimCount: 2, checkedCount: 1 }), summary('gone', { trashed: true })]);
  await expectAccessible();
  await page.getByRole('button', { name: 'Trash (1)' }).click();
  await expectAccessible();
});

describe('the search', () => {
  const find = (where: LibraryFind['where'], text: string, claimId: string | null = null): LibraryFind => ({
    ...{ reviewId: 'a', where, text, claimId },
  });

  it('asks for what is typed', async () => {
    const { onsearch } = await mount([summary('a')]);
    await page.getByRole('searchbox').fill('pier');
    expect(onsearch).toHaveBeenLastCalledWith('pier');
  });

  it('lists the reviews that have the words, each with where they stand, and leads to the claim', async () => {
    const long = `${'A long way before it '.repeat(9)}the pier at Tamsund.`;
    const places = [find('publisher', 'Pier Gazette'), find('note on a claim', long, 'c')];
    const found = new Map([['a', places]]);
    await mount([summary('a'), summary('b')], { words: 'pier', found, isLooking: false, failed: false });
    await expect.poll(() => page.getByRole('rowheader').elements().length).toBe(1);
    await expect.element(row(/Review a/u)).toHaveTextContent('in the publisher of evidence: Pier Gazette');
    const link = page.getByRole('link', { name: /the pier at Tamsund/u });
    await expect.element(link).toHaveAttribute('href', '#/review/a/claim/c');
    await expect.element(link).toHaveTextContent(/^… /u);
    await expect.element(page.getByRole('status', { name: 'Search' })).toHaveTextContent('1 review');
    await expectAccessible();
  });

  it('says so where nothing has the words, and where it could not look', async () => {
    const { rerender } = await mount([summary('a')], { ...NO_SEARCH, words: 'pier', found: new Map() });
    await expect.element(page.getByRole('heading', { name: 'Not found' })).toBeVisible();
    await rerender({ search: { ...NO_SEARCH, words: 'pier', found: new Map(), failed: true } });
    await expect
      .element(page.getByRole('status', { name: 'Search' }))
      .toHaveTextContent('The search stopped');
  });
});
