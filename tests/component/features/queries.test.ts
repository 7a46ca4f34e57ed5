import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { readAnswers, type ReadAnswers } from '../../../src/domain/queries/answers.ts';
import type { QueryLetter } from '../../../src/domain/queries/letter.ts';
import type { QueryAnswer, QueryDetails } from '../../../src/domain/review/events.ts';
import type { QueryState } from '../../../src/domain/review/state.ts';
import LetterDialog from '../../../src/renderer/features/queries/LetterDialog.svelte';
import QueriesPanel from '../../../src/renderer/features/queries/QueriesPanel.svelte';
import ReplyDialog from '../../../src/renderer/features/queries/ReplyDialog.svelte';
import { expectAccessible } from '../support/accessible.ts';

function query(number: number, details: Partial<QueryState> = {}): QueryState {
  return {
    ...{ id: `q${number}`, number, question: `Question ${number}?`, to: 'the author', claimIds: [] },
    ...{ askedBy: 'Ida', askedAt: 1_700_000_000_000, answer: null },
    ...details,
  };
}

const ANSWERED = { answer: 'Forty.', from: 'Ada Finn', reviewer: 'Ida', at: 1_700_000_000_000 };
const LABELS = new Map([1, 2, 3].map((number) => [`q${number}`, String(number)]));
const CLAIMS = [
  { id: 'c1', name: 'Claim 1: Forty boats came' },
  { id: 'c2', name: 'Claim 2: The gate was shut' },
];
const UNDER_WAY = new Promise<never>(() => undefined);
const containing = (words: string): string => expect.stringContaining(words) as string;
const button = (name: string | RegExp) => page.getByRole('button', { name });

beforeEach(async () => {
  await page.viewport(380, 900);
});

describe('the list of queries', () => {
  async function mount(queries: readonly QueryState[], openedId: string | null = null) {
    const heard = {
      onopen: vi.fn(),
      onask: vi.fn(),
      onchange: vi.fn<(query: QueryState, changes: Partial<QueryDetails>) => Promise<never>>(() => UNDER_WAY),
      onanswer: vi.fn<(query: QueryState, answer: QueryAnswer) => Promise<never>>(() => UNDER_WAY),
      onremove: vi.fn(),
      onletter: vi.fn(),
      onreply: vi.fn(),
      onclaim: vi.fn(),
    };
    await render(QueriesPanel, { queries, labels: LABELS, claims: CLAIMS, openedId, ...heard });
    return heard;
  }

  it('says what is asked of whom, and what came back', async () => {
    await mount([query(1), query(2, { answer: ANSWERED })]);
    await expect.element(page.getByRole('status')).toHaveTextContent('2 queries, 1 unanswered');
    await expect.element(button('Query 1 to the author unanswered Question 1?')).toBeVisible();
    await expect.element(button('Query 2 to the author answered Question 2? Forty.')).toBeVisible();
  });

  it('teaches the first step while there is none, and has no letter to write then', async () => {
    const { onask } = await mount([]);
    await expect.element(page.getByRole('heading', { name: 'No queries' })).toBeVisible();
    await expect.element(button('Letter…')).toBeDisabled();
    await button('New query').click();
    expect(onask).toHaveBeenCalledOnce();
  });

  it('takes an answer, another receiver and the claims it is about', async () => {
    const { onanswer, onchange, onclaim } = await mount([query(1, { claimIds: ['c1'] })], 'q1');
    await page.getByRole('textbox', { name: 'Answer' }).fill('Forty-two.');
    await page.getByRole('textbox', { name: 'To' }).fill('the agency');
    expect(onanswer.mock.calls.map(([, answer]) => answer)).toEqual([{ answer: 'Forty-two.', from: '' }]);
    await page.getByRole('combobox', { name: 'About another claim' }).selectOptions(CLAIMS[1]?.name ?? '');
    await button('Not about: Claim 1: Forty boats came').click();
    const changes = onchange.mock.calls.map(([, each]) => each);
    expect(changes).toHaveLength(3);
    // The receiver is saved once its field is left.
    expect(changes).toEqual(
      expect.arrayContaining([{ to: 'the agency' }, { claimIds: ['c1', 'c2'] }, { claimIds: [] }]),
    );
    await button(/^Claim 1/u).click();
    expect(onclaim).toHaveBeenCalledWith('c1');
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount([query(1, { claimIds: ['c1'], answer: ANSWERED }), query(2)], 'q1');
    await expectAccessible();
  });
});

describe('the letter', () => {
  const letter = (to: string): QueryLetter => ({
    ...{ title: 'Harbour fire', to, reviewer: 'Ida' },
    items: [{ number: '1', question: `For *${to}*?`, about: [] }],
  });

  it('is shown as it will be saved, for each receiver and format', async () => {
    const heard = { oncopy: vi.fn(), onsave: vi.fn(), onclose: vi.fn() };
    const letters = [letter('the author'), letter('the agency')];
    await render(LetterDialog, { letters, ...heard });
    const words = page.getByRole('textbox', { name: 'The letter' });
    await expect.element(words).toHaveValue(containing('1. For *the author*?'));
    await page.getByRole('combobox', { name: 'To' }).selectOptions('the agency');
    await page.getByRole('radio', { name: 'Markdown' }).click();
    await expect.element(words).toHaveValue(containing('**1.** For \\*the agency\\*?'));
    await button('Copy').click();
    expect(heard.oncopy).toHaveBeenCalledWith(expect.stringContaining('**1.**'));
    await button('Save…').click();
    expect(heard.onsave).toHaveBeenCalledWith(letters[1], 'markdown');
    await expectAccessible();
  });
});

describe('a reply', () => {
  it('can be pasted at once', async () => {
    await render(ReplyDialog, {
      ...{ labels: LABELS, draft: '', onenter: vi.fn(), onclose: vi.fn() },
      read: (reply: string) => readAnswers(reply, { queries: [] }),
    });
    await expect.element(page.getByRole('textbox', { name: /^The reply/u })).toHaveFocus();
  });

  it('shows what was read before anything is entered', async () => {
    const onenter = vi.fn<(answers: ReadAnswers['answered'], from: string) => void>();
    const queries = [query(1), query(2, { answer: ANSWERED })];
    await render(ReplyDialog, {
      ...{ labels: LABELS, draft: '', onenter, onclose: vi.fn() },
      read: (reply: string) => readAnswers(reply, { queries }),
    });
    await expect.element(button('Enter answers')).toBeDisabled();
    await page.getByRole('textbox', { name: /^The reply/u }).fill('1. Yes.\n2. Forty-two.\n9. No idea.');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(
        '2 answers found. No query has the number 9. Already answered, and answered anew: 2.',
      );
    await page.getByRole('textbox', { name: 'From' }).fill(' Ada Finn ');
    await expectAccessible();
    await button('Enter 2 answers').click();
    const [answers, from] = onenter.mock.calls[0] ?? [];
    expect(from).toBe('Ada Finn');
    expect(answers).toMatchObject([{ answer: 'Yes.' }, { answer: 'Forty-two.' }]);
  });
});
