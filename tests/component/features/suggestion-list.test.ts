import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Suggestion } from '../../../src/domain/check/suggestions.ts';
import type { CheckWords } from '../../../src/domain/check/tokens.ts';
import { passageContext } from '../../../src/domain/compare/views/passage-context.ts';
import { rejectSuggestions, suggestAgain } from '../../../src/domain/review/check-changes.ts';
import SuggestionList from '../../../src/renderer/features/check/SuggestionList.svelte';
import { expectAccessible } from '../support/accessible.ts';
import { longComparison } from '../support/long-review.ts';
import { CheckReview, checkedTexts } from './check-desk.ts';

const ONE =
  'The ferry board of Varnby closed pier 4 on Tuesday after an inspection found 14 cracked pillars.';

beforeEach(async () => {
  await page.viewport(380, 640);
});

const list = page.getByRole('list', { name: 'Suggestions' });
const words = () =>
  list
    .getByRole('listitem')
    .elements()
    .map((item) => item.querySelector('strong')?.textContent);
const kind = (name: string | RegExp) =>
  page.getByRole('group', { name: 'Kind' }).getByRole('button', { name });

async function mount(review = new CheckReview(checkedTexts([ONE, ONE.replace('14', '41')]))) {
  const props = () => {
    const { suggestions } = review.derived();
    return { ...suggestions, checkable: review.list.tokens.length };
  };
  const heard = {
    onopen: vi.fn(),
    onaccept: vi.fn((accepted: readonly Suggestion[]) => {
      review.accept(accepted);
      void shown.rerender(props());
    }),
    onreject: vi.fn((rejected: readonly Suggestion[]) => {
      review.do(rejectSuggestions(rejected));
      void shown.rerender(props());
    }),
    onagain: vi.fn(({ id }: Suggestion) => {
      const decision = review.state.suggestions.get(id);
      if (decision) review.do(suggestAgain(id, decision));
      void shown.rerender(props());
    }),
  };
  const host = document.createElement('main');
  host.style.height = '640px';
  document.body.replaceChildren(host);
  const contextOf = (token: CheckWords) =>
    passageContext(
      review.checked.comparison.variants[token.variant] ?? { sentences: [] },
      review.checked.texts[token.variant]?.text ?? '',
      token,
    );
  const shown = await render(
    SuggestionList,
    { target: host, props: { ...props(), contextOf, ...heard } },
    { baseElement: host },
  );
  return { ...heard, review };
}

it('names the variants that have quoted words without their marks', async () => {
  const plain = `${ONE} The board said it would meet again next week in Skarvik.`;
  await mount(new CheckReview(checkedTexts([plain, plain.replace('next week', '“next week”')])));
  const quotation = list.getByRole('listitem').filter({ hasText: 'Quotation' });
  await expect.element(quotation).toHaveTextContent('¶ 1 · A B');
  await expect.element(quotation).not.toHaveTextContent('only in one variant');
});

it('lists what is most worth checking first, and opens it', async () => {
  const { onopen } = await mount();
  await expect.poll(() => words()[0]).toBe('14');
  await list.getByRole('button').first().click();
  expect(onopen.mock.calls.map(([one]: Suggestion[]) => one?.lead.text)).toEqual(['14']);
  await expectAccessible();
});

it('accepts and rejects by keyboard, and the keyboard goes on', async () => {
  const { review } = await mount();
  await expect.poll(() => words().length).toBeGreaterThan(3);
  const [, second, third] = words();
  list.getByRole('button').first().element().focus();
  await userEvent.keyboard('a');
  await expect.poll(() => words()[0]).toBe(second);
  expect(review.state.claims.map(({ kind }) => kind)).toEqual(['number']);
  const focused = () =>
    document.activeElement?.closest('[role=listitem]')?.querySelector('strong')?.textContent;
  await expect.poll(focused).toBe(second);
  await userEvent.keyboard('x');
  await expect.poll(focused).toBe(third);
  await expect
    .element(page.getByRole('status', { name: 'Done' }))
    .toHaveTextContent(`Rejected ${second ?? ''}.`);
  await page.getByRole('checkbox', { name: 'Rejected (1)' }).click();
  await page.getByRole('button', { name: 'Suggest again' }).click();
  await expect.element(page.getByRole('heading', { name: 'Nothing was rejected' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Rejected (0)' }).click();
  await expect.poll(() => words()[0]).toBe(second);
});

it('accepts all of a kind at once, and says what is left', async () => {
  const { onaccept, review } = await mount();
  const numbers = review.derived().suggestions.open.filter(({ lead }) => lead.kind === 'number');
  await kind(/numbers/u).click();
  await page.getByRole('button', { name: `Accept all ${numbers.length} numbers` }).click();
  expect(onaccept.mock.calls.map(([all]) => all.length)).toEqual([numbers.length]);
  await expect.element(page.getByRole('heading', { name: 'No more numbers to suggest' })).toBeVisible();
  expect(review.undoLabel).toBe(
    numbers.length === 1 ? 'Accept “14”' : `Accept ${numbers.length} suggestions`,
  );
});

it('says when all was taken up, and when nothing was found', async () => {
  const { review } = await mount();
  review.accept(review.derived().suggestions.open);
  await mount(review);
  await expect
    .element(page.getByRole('heading', { name: 'Everything that was found has a claim' }))
    .toBeVisible();
  await mount(new CheckReview(checkedTexts(['Nobody came.'])));
  await expect.element(page.getByRole('heading', { name: 'Nothing to suggest' })).toBeVisible();
});

it('draws some of many', async () => {
  const review = new CheckReview(longComparison(2, 120));
  await mount(review);
  await expect.poll(() => words().length).toBeGreaterThan(5);
  expect(review.derived().suggestions.open.length).toBeGreaterThan(1_000);
  list.getByRole('button').first().element().focus();
  await userEvent.keyboard('{End}');
  await expect
    .poll(() => document.activeElement?.closest('[role=listitem]')?.getAttribute('aria-posinset'))
    .toBe(String(review.derived().suggestions.open.length));
  expect(words().length).toBeLessThan(400);
});
