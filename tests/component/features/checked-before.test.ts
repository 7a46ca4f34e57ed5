import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ClaimKey } from '../../../src/domain/search/checked-claim.ts';
import type { BeforeState } from '../../../src/renderer/features/before/before-search.svelte.ts';
import CheckedBefore from '../../../src/renderer/features/before/CheckedBefore.svelte';
import type { ClaimMatch, IndexingStatus } from '../../../src/renderer/workers/claim-search.svelte.ts';
import { expectAccessible } from '../support/accessible.ts';
import { checkedClaim } from '../support/claim-source.ts';

const PIER = checkedClaim('pier', 'The harbour board closed the north pier of Skerry on 12 March.', {
  reason: 'The board’s minutes give the date and the reason.',
  evidence: ['Minutes of the harbour board, 12 March', 'Call with the harbour master'],
  reviewers: ['Ida Holm', 'Per Lund'],
});
const COST = checkedClaim('cost', 'Repairing the pier will cost 40 million euros.', {
  reviewId: 'budget',
  reviewTitle: 'Budget of Skerry',
  kind: 'number',
  verdict: 'Wrong',
  tone: 'bad',
  reason: 'The council voted 4.0 million, not 40.',
  checkedAt: Date.UTC(2024, 10, 3, 16, 5),
});
const OPINION = checkedClaim('opinion', 'האי סקרי הוא היפה מכולם.', {
  verdict: 'Disagreement: Opinion / Query',
  tone: 'doubt',
  reviewers: [''],
});

function match(claim: ClaimMatch['claim'], score: number, ...words: readonly string[]): ClaimMatch {
  const marks = words.map((word) => {
    const start = claim.statement.indexOf(word);
    return { start, end: start + word.length };
  });
  return { claim, score, marks };
}

const MATCHES = [match(PIER, 0.91, 'north', 'pier'), match(COST, 0.6, 'pier', '40'), match(OPINION, 0.32)];
const FOUND: BeforeState = { step: 'found', matches: MATCHES };

beforeEach(async () => {
  await page.viewport(320, 640);
});

async function mount(state: BeforeState = FOUND, indexing: IndexingStatus = { step: 'ready' }) {
  const onopen = vi.fn<(key: ClaimKey) => void>();
  const oncopy = vi.fn<(text: string) => void>();
  const onretry = vi.fn<() => void>();
  const host = document.createElement('main');
  host.style.height = '640px';
  document.body.replaceChildren(host);
  const props = { state, indexing, onopen, oncopy, onretry };
  const shown = await render(CheckedBefore, { target: host, props }, { baseElement: host });
  if (state.matches.length > 0)
    await expect.element(claim(/Skerry on 12 March|40 million/u).first()).toBeVisible();
  return { ...shown, onopen, oncopy, onretry };
}

const claim = (name: RegExp) => page.getByRole('button', { name });
const status = () => page.getByRole('status');

describe('a match', () => {
  it('says verdict, kind, nearness, statement, reason, evidence, review, reviewers and date', async () => {
    await mount();
    await expect.element(status()).toHaveTextContent('3 similar claims');
    const text = claim(/Skerry on 12 March/u)
      .element()
      .textContent.replace(/\s+/gu, ' ');
    for (const part of [
      'Confirmed',
      'Event · nearly the same',
      PIER.statement,
      PIER.reason,
      'Evidence: Minutes of the harbour board, 12 March; Call with the harbour master',
      'The pier of Skerry',
      'Ida Holm, Per Lund· 12 Mar 2025',
    ])
      expect(text).toContain(part);
    await expect.element(claim(/40 million/u)).toHaveTextContent(/Wrong\s+Number · close/u);
    await expect.element(claim(/Disagreement/u)).toHaveTextContent('related');
    expect(page.getByRole('main').element().textContent).not.toContain('undefined');
  });

  it('marks the words it was found by', async () => {
    await mount();
    const marked = [
      ...claim(/Skerry on 12 March/u)
        .element()
        .querySelectorAll('mark'),
    ];
    expect(marked.map(({ textContent }) => textContent)).toEqual(['north', 'pier']);
  });

  it('opens in its review', async () => {
    const { onopen } = await mount();
    await claim(/40 million/u).click();
    expect(onopen.mock.calls).toEqual([[{ reviewId: 'budget', claimId: 'cost' }]]);
  });

  it('is copied as a citation', async () => {
    const { oncopy } = await mount();
    await page.getByRole('button', { name: 'Copy citation' }).first().click();
    expect(oncopy.mock.calls[0]?.[0]).toMatch(
      /^“The harbour board closed the north pier of Skerry on 12 March\.”\nConfirmed, 12 Mar 2025, .*, Ida Holm, Per Lund \(review “The pier of Skerry”\)\nReason: .*\nEvidence: Minutes/u,
    );
  });

  it('is reached by arrow keys, and what it offers by Tab', async () => {
    const { onopen } = await mount();
    claim(/Skerry on 12 March/u)
      .element()
      .focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(claim(/40 million/u)).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Copy citation' }).nth(1)).toHaveFocus();
    await userEvent.keyboard('{Home}{Enter}');
    expect(onopen.mock.calls).toEqual([[{ reviewId: 'earlier', claimId: 'pier' }]]);
  });
});

describe('the state', () => {
  const NONE = { matches: [] } as const;

  it('is told while searching, and the last matches stay', async () => {
    await mount({ step: 'searching', matches: MATCHES });
    await expect.element(status()).toHaveTextContent('Searching…');
    await expect
      .element(page.getByRole('region', { name: 'Checked before' }))
      .toHaveAttribute('aria-busy', 'true');
  });

  it('is honest when nothing like it was checked', async () => {
    await mount({ step: 'found', ...NONE });
    await expect
      .element(page.getByText('Nothing like this was checked before in another review.'))
      .toBeVisible();
  });

  it('says how many claims were read, and that more may be found', async () => {
    await mount({ step: 'found', ...NONE }, { step: 'indexing', done: 12_000, total: 500_000 });
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '12000');
    await expect.element(page.getByText(/12,000 of 500,000/u)).toBeVisible();
    await expect.element(page.getByText('Nothing like this in the claims read so far.')).toBeVisible();
  });

  it.each([
    ['the search', { step: 'failed', ...NONE }, { step: 'ready' }],
    ['reading', { step: 'found', ...NONE }, { step: 'failed' }],
  ] as const)('is a plain word and another try when %s failed', async (_what, state, indexing) => {
    const { onretry } = await mount(state, indexing);
    await expect.element(page.getByRole('alert')).toHaveTextContent('Earlier reviews could not be searched.');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(onretry).toHaveBeenCalledTimes(1);
  });

  it('asks for words while there are none', async () => {
    await mount({ step: 'idle', ...NONE });
    await expect.element(page.getByText(/^Choose a claim or select words/u)).toBeVisible();
  });
});

it('has no accessibility fault that axe can find', async () => {
  await mount(FOUND, { step: 'indexing', done: 12_000, total: 500_000 });
  await expectAccessible();
  for (const state of [
    { step: 'failed', matches: [] },
    { step: 'idle', matches: [] },
  ] as const) {
    await mount(state);
    await expectAccessible();
  }
});
