import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ClaimDetails } from '../../../src/domain/review/events.ts';
import { claimEntries, NO_CLAIM_FILTER } from '../../../src/domain/claims/claim-list.ts';
import { ClaimMatrix } from '../../../src/domain/claims/claim-matrix.ts';
import { wordingOfQuotes } from '../../../src/domain/claims/quote-wording.ts';
import { placesInStory } from '../../../src/domain/claims/claim-order.ts';
import { blankReview } from '../../../src/domain/review/blank-review.ts';
import { DESK_SCALE } from '../../../src/domain/review/scales.ts';
import type { ClaimRules } from '../../../src/domain/review/claim-status.ts';
import type { ClaimState, MentionState } from '../../../src/domain/review/state.ts';
import { CLAIM_KINDS } from '../../../src/domain/review/vocabulary.ts';
import ClaimEditor from '../../../src/renderer/features/claims/ClaimEditor.svelte';
import ClaimsPanel from '../../../src/renderer/features/claims/ClaimsPanel.svelte';
import type { SelectedWords } from '../../../src/renderer/features/claims/selected-words.ts';
import { Drafts } from '../../../src/renderer/ui/drafts.svelte.ts';
import { expectAccessible } from '../support/accessible.ts';
import { claimOf, mentionOf, variantOf, verdictOf } from '../support/review.ts';

/** No save is done here: what can go wrong does so while it is under way. */
const UNDER_WAY = new Promise<never>(() => undefined);
const variants = ['agency', 'rewrite', 'draft'].map((id) => variantOf(id));
/** Without a comparison: mentions are read by their quotes. */
const matrix = new ClaimMatrix({ variants, baseId: 'agency', compared: null, quotes: wordingOfQuotes });
const placeOf = placesInStory(null, null);
const RULES: ClaimRules = { ...blankReview('', ''), variants };
const entriesOf = (claims: readonly ClaimState[], rules = RULES) => claimEntries(claims, rules, 'Ida');

/** A part that the app puts into an open claim: it says which claim, or which of its mentions, it is about. */
function part(name: string) {
  return createRawSnippet<[ClaimState, MentionState?]>((claim, mention) => {
    return { render: () => `<p>${[name, claim().id, mention?.()?.mentionId ?? ''].join(' ').trim()}</p>` };
  });
}
const judging = part('Verdict on');
const more = part('Queries about');
const fidelity = part('Fidelity of');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const textbox = (name: string) => page.getByRole('textbox', { name });
const claimHeads = () =>
  page.getByRole('list', { name: 'Claims' }).getByRole('button', { name: /^Claim \d/u });
const headOf = (words: string) => claimHeads().filter({ hasText: words });

beforeEach(async () => {
  await page.viewport(420, 900);
});

/** What the panel and the editor say, besides what is saved. */
function heardByBoth() {
  return {
    onconfirm: vi.fn(),
    onconfirmall: vi.fn(),
    oncorrect: vi.fn(),
    onaddmention: vi.fn(),
    onreject: vi.fn(),
    onsplit: vi.fn(),
    onremove: vi.fn(),
    onreveal: vi.fn(),
  };
}

describe('ClaimsPanel', () => {
  async function mount(
    claims: readonly ClaimState[],
    selectedId: string | null = null,
    rules: ClaimRules = RULES,
  ) {
    const heard = {
      ...heardByBoth(),
      onselect: vi.fn(),
      onadd: vi.fn(),
      onmerge: vi.fn(),
      onchange: vi.fn<(claimId: string, changes: Partial<ClaimDetails>) => Promise<never>>(() => UNDER_WAY),
    };
    const host = document.createElement('main');
    host.style.height = '100vh';
    document.body.replaceChildren(host);
    const shown = await render(ClaimsPanel, {
      target: host,
      props: {
        ...{ entries: entriesOf(claims, rules), variants, matrix, placeOf, selectedId },
        ...{ judging, more, fidelity },
        freshId: null,
        drafts: new Drafts('r'),
        reviewers: ['Ida', 'Per'],
        selection: null,
        annotateShortcut: 'Ctrl+Enter',
        ...heard,
      },
    });
    // To the linter, what a component exports is `any`.
    const { focus } = shown.component as { readonly focus: () => void };
    return { ...shown, focus, ...heard };
  }

  it('teaches the first step while there is no claim', async () => {
    const { focus } = await mount([]);
    await expect.element(page.getByRole('heading', { name: 'No claims yet' })).toBeVisible();
    await expect.element(page.getByText('Ctrl+Enter')).toBeVisible();
    focus();
    await expect.element(button('New claim')).toHaveFocus();
  });

  it.each([
    [[], 'Unchecked'],
    [[verdictOf('Ida', 'wrong')], 'Wrong'],
    [[verdictOf('Ida', 'query'), verdictOf('Per', 'query')], 'Query'],
    [[verdictOf('Ida', 'confirmed'), verdictOf('Per', 'wrong')], 'Disagreement: Confirmed / Wrong'],
    [
      [verdictOf('Ida', 'confirmed'), verdictOf('Per', 'wrong'), verdictOf('Eva', 'confirmed')],
      'Disagreement: Confirmed / Wrong',
    ],
  ])('says how a claim stands (%#)', async (verdicts, said) => {
    await mount([claimOf('one', { verdicts, kind: 'quotation' })]);
    await expect.element(claimHeads().first()).toHaveTextContent(`Claim 1 Quotation ${said} Statement one`);
  });

  it('says in letters and in words how the wordings stand, what is urgent and whose it is', async () => {
    const mentions = [
      mentionOf('m1', 'agency', '340 homes'),
      mentionOf('m2', 'rewrite', '430 homes', 'proposed'),
    ];
    await mount([claimOf('one', { mentions, priority: 'high', assignee: 'Per' })]);
    await expect.element(claimHeads().first()).toHaveTextContent(/High priority/u);
    await expect.element(claimHeads().first()).toHaveTextContent('A ≠B∅C');
    await expect
      .element(claimHeads().first())
      .toHaveTextContent('reference A, B altered, C absent 1 proposed Per');
  });

  it('says of a quorum how far it is, and keeps others’ verdicts back in a blind review', async () => {
    const claims = [claimOf('one', { verdicts: [verdictOf('Per', 'wrong')] })];
    const { policy } = RULES;
    const quorum = { ...RULES, policy: { ...policy, quorum: { needed: 2, of: 2 } } };
    const { rerender } = await mount(claims, null, quorum);
    await expect.element(claimHeads().first()).toHaveTextContent('Wrong, needs more verdicts');
    await expect.element(page.getByRole('status')).toHaveTextContent('1 claim, 1 open');
    await rerender({ entries: entriesOf(claims, { ...RULES, policy: { ...policy, blind: true } }) });
    await expect.element(claimHeads().first()).toHaveTextContent('Claim 1 Event Unchecked Statement one');
    await expect.element(claimHeads().first()).not.toHaveTextContent('Wrong');
  });

  it('opens a claim with its own parts', async () => {
    const { rerender } = await mount([claimOf('one'), claimOf('two')], 'one');
    for (const id of ['one', 'two']) {
      await rerender({ selectedId: id });
      await expect.element(page.getByText(`Verdict on ${id}`, { exact: true })).toBeVisible();
      await expect.element(page.getByText(`Queries about ${id}`, { exact: true })).toBeVisible();
    }
    expect(page.getByText(/^Verdict on/u).elements()).toHaveLength(1);
  });

  it('opens a claim, and closes the one that is open', async () => {
    const { onselect } = await mount([claimOf('one'), claimOf('two')], 'two');
    await headOf('Statement one').click();
    await headOf('Statement two').click();
    expect(onselect.mock.calls).toEqual([['one'], [null]]);
    expect(textbox('Statement').elements()).toHaveLength(1);
  });

  it('is gone through with the arrows, j and k, Home and End; fields keep their own keys', async () => {
    await mount(
      ['a', 'b', 'c', 'd'].map((id) => claimOf(id)),
      'b',
    );
    const focused = () => document.activeElement?.textContent.match(/Statement (.)/u)?.[1] ?? '';
    await userEvent.tab();
    await expect.element(headOf('Statement a')).toBeVisible();
    headOf('Statement a').element().focus();
    for (const [key, at] of [
      ['{ArrowDown}', 'b'],
      ['j', 'c'],
      ['{End}', 'd'],
      ['j', 'd'],
      ['k', 'c'],
      ['{Home}', 'a'],
      ['{ArrowUp}', 'a'],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.poll(focused).toBe(at);
    }
    textbox('Note').element().focus();
    await userEvent.keyboard('jk{ArrowDown}x');
    await expect.element(textbox('Note')).toHaveValue('jkx');
    await expect.element(textbox('Note')).toHaveFocus();
  });

  it('puts the keyboard into the statement of a claim just made, its words selected, and of no other', async () => {
    const { rerender } = await mount([claimOf('one'), claimOf('two')], 'one');
    await expect.element(textbox('Statement')).not.toHaveFocus();
    await rerender({ selectedId: 'two', freshId: 'two' });
    await expect.element(textbox('Statement')).toHaveFocus();
    await userEvent.keyboard('Typed over');
    await expect.element(textbox('Statement')).toHaveValue('Typed over');
  });

  it('says which claim it is that something was done to', async () => {
    const mentions = [
      mentionOf('m1', 'agency', 'a just deal'),
      mentionOf('m2', 'rewrite', 'a fair deal', 'proposed'),
    ];
    const heard = await mount([claimOf('one'), claimOf('two', { mentions })], 'two');
    await button('Confirm the mention in B').click();
    await button('Reject the mention in B').click();
    await button('Show in the columns').click();
    await button('Show the mention in B').click();
    await button('Remove claim').click();
    expect(heard.onconfirm.mock.calls).toEqual([['two', 'm2']]);
    expect(heard.onreject.mock.calls).toEqual([['two', 'm2']]);
    expect(heard.onreveal.mock.calls).toEqual([
      ['two', null],
      ['two', 'm2'],
    ]);
    expect(heard.onremove.mock.calls).toEqual([['two']]);
  });

  it('saves a note to the claim it was typed for when another claim is opened', async () => {
    const { onchange, rerender } = await mount([claimOf('one'), claimOf('two')], 'one');
    await textbox('Note').fill('Ask the harbour board.');
    await rerender({ selectedId: 'two' });
    expect(onchange.mock.calls).toEqual([['one', { note: 'Ask the harbour board.' }]]);
    await expect.element(textbox('Note')).toHaveValue('');
  });

  it('keeps a note of 100,000 characters whole, and says what of a longer one is saved', async () => {
    const { onchange } = await mount([claimOf('one')], 'one');
    const note = 'å'.repeat(100_000);
    await textbox('Note').fill(note);
    await userEvent.tab();
    expect(onchange.mock.calls).toEqual([['one', { note }]]);
    await textbox('Note').fill(`${note}…and`);
    await expect
      .element(page.getByText('4 characters too long: only the first 100,000 are saved.'))
      .toBeVisible();
    await expect.element(textbox('Note')).toHaveValue(`${note}…and`);
  });

  it('shows hostile and very long statements as they are, within the panel', async () => {
    const statement = `<img src=x onerror="document.title='broken'">${'unbroken'.repeat(60)}`;
    await mount([claimOf('one', { statement })], 'one');
    await expect.element(claimHeads().first()).toHaveTextContent(statement);
    expect(document.querySelector('img')).toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(420);
  });

  describe('the filter', () => {
    const claims = [
      claimOf('one', { tags: ['talks'], kind: 'number' }),
      claimOf('two', { priority: 'high', assignee: 'Per' }),
      claimOf('three', { kind: 'number', verdicts: [verdictOf('Ida', 'confirmed')] }),
    ];
    const numbers = () =>
      claimHeads()
        .elements()
        .map((head) => head.textContent.match(/Claim (\d+)/u)?.[1])
        .join(' ');

    it('finds as one types, counts, and lets Escape empty the field', async () => {
      await mount(claims);
      await expect.element(page.getByRole('status')).toHaveTextContent('3 claims, 2 open');
      await textbox('Find in the claims').fill('statement t');
      await expect.poll(numbers).toBe('2 3');
      await expect.element(page.getByRole('status')).toHaveTextContent('2 of 3 claims');
      await userEvent.keyboard('{Escape}');
      await expect.poll(numbers).toBe('1 2 3');
    });

    it('narrows by what the claims have, and shows all again where nothing is left', async () => {
      await mount(claims);
      await button(/^Filter/u).click();
      await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Number');
      await page.getByRole('combobox', { name: 'Status' }).selectOptions('Resolved (1)');
      await expect.poll(numbers).toBe('3');
      await expect.element(button(/^Filter/u)).toHaveTextContent('2');
      await page.getByRole('combobox', { name: 'Assigned to' }).selectOptions('Per');
      await expect.element(page.getByRole('heading', { name: 'No such claim' })).toBeVisible();
      await button('Show all claims').click();
      await expect.poll(numbers).toBe('1 2 3');
      await expect.element(claimHeads().first()).toHaveFocus();
    });

    it('has the keyboard where others are found, while it lets nothing through', async () => {
      const { focus, rerender } = await mount(claims);
      await rerender({ filter: { ...NO_CLAIM_FILTER, text: 'nowhere' } });
      await expect.element(page.getByRole('heading', { name: 'No such claim' })).toBeVisible();
      focus();
      await expect.element(textbox('Find in the claims')).toHaveFocus();
    });

    it('keeps the open claim in the list, whatever becomes of it', async () => {
      const filter = { ...NO_CLAIM_FILTER, text: 'statement t' };
      const { rerender } = await mount(claims, 'one');
      await rerender({ filter });
      await expect.poll(numbers).toBe('1 2 3');
      await expect.element(page.getByRole('status')).toHaveTextContent('2 of 3 claims');
      await rerender({ filter, selectedId: null });
      await expect.poll(numbers).toBe('2 3');
    });

    it('is put in order by priority or by status', async () => {
      await mount(claims);
      const order = page.getByRole('combobox', { name: 'Order' });
      await order.selectOptions('By priority');
      await expect.poll(numbers).toBe('2 1 3');
      await order.selectOptions('By status');
      await expect.poll(numbers).toBe('2 1 3');
    });
  });

  describe('a new claim', () => {
    it('is made by hand of a statement and a kind', async () => {
      const { onadd } = await mount([]);
      await button('New claim').click();
      const form = page.getByRole('form', { name: 'New claim' });
      await expect.element(form.getByRole('textbox')).toHaveFocus();
      await userEvent.keyboard('  The pier closes. ');
      await form.getByRole('combobox').selectOptions('Prediction');
      await button('Add claim').click();
      expect(onadd.mock.calls).toEqual([[{ statement: 'The pier closes.', kind: 'prediction' }]]);
      await expect.element(form).not.toBeInTheDocument();
    });

    it('waits as it was typed, also where another panel is looked at meanwhile', async () => {
      const { unmount } = await mount([claimOf('one')]);
      await button('New claim').click();
      await userEvent.keyboard('The pier closes.');
      await unmount();
      await mount([claimOf('one')]);
      const field = page.getByRole('form', { name: 'New claim' }).getByRole('textbox');
      await expect.element(field).toHaveValue('The pier closes.');
      // Nobody has asked for it just now.
      await expect.element(field).not.toHaveFocus();
      await button('Cancel').click();
      await mount([claimOf('one')]);
      await expect.element(field).not.toBeInTheDocument();
    });

    it('is not made of nothing, nor of a book, and loses no word of it', async () => {
      const { onadd } = await mount([claimOf('one')]);
      await button('New claim').click();
      const field = page.getByRole('form', { name: 'New claim' }).getByRole('textbox');
      await userEvent.keyboard(' {Control>}{Enter}{/Control}');
      await expect.element(page.getByRole('alert')).toHaveTextContent('the statement cannot be empty');
      const book = 'long '.repeat(2_100).trim();
      await field.fill(book);
      await userEvent.keyboard('{Control>}{Enter}{/Control}');
      await expect.element(page.getByRole('alert')).toHaveTextContent('499 characters too long');
      await expect.element(field).toHaveValue(book);
      await userEvent.keyboard('{Escape}');
      await expect.element(field).not.toBeInTheDocument();
      await expect.element(claimHeads().first()).toHaveFocus();
      expect(onadd).not.toHaveBeenCalled();
    });
  });

  it('merges claims that were selected by key or box into the one that is chosen', async () => {
    const { onmerge } = await mount(['one', 'two', 'three'].map((id) => claimOf(id)));
    await expect.element(headOf('Statement one')).toBeVisible();
    headOf('Statement one').element().focus();
    await userEvent.keyboard('x');
    const bar = page.getByRole('group', { name: 'Selected claims' });
    await expect.element(bar).toHaveTextContent('Select one more to merge.');
    await page.getByRole('checkbox', { name: 'Select claim 3' }).click();
    await expect.element(bar).toHaveTextContent('Merge 2 claims into');
    await bar.getByRole('combobox').selectOptions('Claim 3: Statement three');
    await bar.getByRole('button', { name: 'Merge' }).click();
    expect(onmerge.mock.calls).toEqual([['three', new Set(['one', 'three'])]]);
    await expect.element(bar).not.toBeInTheDocument();
    await expect.element(headOf('Statement three')).toHaveFocus();
  });

  it('keeps the keyboard while claims begin and cease to be selected by buttons', async () => {
    await mount(['one', 'two'].map((id) => claimOf(id)));
    await button('Select…').click();
    await expect.element(claimHeads().first()).toHaveFocus();
    await button('Cancel').click();
    await expect.element(claimHeads().first()).toHaveFocus();
  });

  it('opens 2,000 claims, and goes from one to the next', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      claimOf(`${index}`, {
        mentions: [
          mentionOf(`a${index}`, 'agency', `${index} boats`),
          mentionOf(`b${index}`, 'rewrite', index % 3 === 0 ? `${index + 1} boats` : `${index} boats`),
        ],
      }),
    );
    const begin = performance.now();
    await mount(many);
    await expect.element(headOf('Statement 0').first()).toBeVisible();
    console.log('2,000 claims opened', performance.now() - begin);
    expect(claimHeads().elements().length).toBeLessThan(80);

    claimHeads().first().element().focus();
    const times: number[] = [];
    for (let step = 1; step <= 30; step += 1) {
      const start = performance.now();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }),
      );
      while (!document.activeElement?.textContent.startsWith(`Claim ${step + 1} `))
        await new Promise((resolve) => setTimeout(resolve, 0));
      times.push(performance.now() - start);
    }
    console.log('key to next', times.sort((a, b) => a - b).at(15), 'slowest', times.at(-1));
    const typed = performance.now();
    await textbox('Find in the claims').fill('Statement 1999');
    await expect.poll(() => claimHeads().elements().length).toBe(1);
    console.log('found', performance.now() - typed);
    await textbox('Find in the claims').fill('');
    claimHeads().first().element().focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => document.activeElement?.textContent ?? '').toMatch(/^Claim 2000 /u);
  });

  it('shows the head of the claim that is opened, however much there is below it', async () => {
    await page.viewport(480, 420);
    const claims = Array.from({ length: 30 }, (_, index) =>
      claimOf(`${index}`, { mentions: [mentionOf(`a${index}`, 'agency', `${index} boats`)] }),
    );
    const { rerender } = await mount(claims);
    await expect.element(claimHeads().first()).toBeVisible();
    const top = (number: number): number => {
      const head = claimHeads()
        .elements()
        .find((each) => each.textContent.startsWith(`Claim ${number} `));
      const list = page.getByRole('list', { name: 'Claims' }).element();
      return (head?.getBoundingClientRect().top ?? NaN) - list.getBoundingClientRect().top;
    };
    for (const number of [1, 3, 12]) {
      claimHeads().first().element().focus();
      await userEvent.keyboard('{Home}' + 'j'.repeat(number - 1));
      await expect
        .poll(() => document.activeElement?.textContent ?? '')
        .toMatch(new RegExp(`^Claim ${number} `, 'u'));
      await rerender({ selectedId: `${number - 1}` });
      await expect.element(page.getByRole('textbox', { name: 'Statement' })).toBeVisible();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(Math.round(top(number)), `claim ${number}`).toBeGreaterThanOrEqual(0);
      expect(top(number), `claim ${number}`).toBeLessThan(280);
    }
    // Opened from elsewhere, with its head far below.
    await rerender({ selectedId: '27' });
    await expect.poll(() => Math.round(top(28))).toBe(0);
  });

  it('has no accessibility fault that axe can find, empty or full', async () => {
    const { rerender } = await mount([]);
    await button('New claim').click();
    await expectAccessible();
    const verdicts = DESK_SCALE.levels.map(({ id }) => [verdictOf('Ida', id)]);
    const disagreed = [verdictOf('Ida', 'confirmed'), verdictOf('Per', 'wrong')];
    const mentions = [
      mentionOf('m1', 'agency', '340 homes'),
      mentionOf('m2', 'rewrite', '430 homes', 'proposed'),
    ];
    const claims = [[], disagreed, ...verdicts].map((given, index) =>
      claimOf(`${index}`, { verdicts: given, mentions, priority: index % 2 === 0 ? 'high' : 'low' }),
    );
    await rerender({ entries: entriesOf(claims), selectedId: '1' });
    await button(/^Filter/u).click();
    claimHeads().first().element().focus();
    await userEvent.keyboard('x');
    await expectAccessible();
  });
});

describe('ClaimEditor', () => {
  async function mount(details: Partial<ClaimState> = {}, selection: SelectedWords | null = null) {
    const heard = {
      ...heardByBoth(),
      onchange: vi.fn<(changes: Partial<ClaimDetails>) => Promise<never>>(() => UNDER_WAY),
    };
    const shown = await render(ClaimEditor, {
      row: matrix.row(claimOf('one', details)),
      isFresh: false,
      variants,
      ...{ judging, furtherParts: more, fidelity },
      reviewers: ['Ida', 'Per'],
      tags: ['talks', 'money'],
      selection,
      ...heard,
    });
    const show = async (changed: Partial<ClaimState>) =>
      shown.rerender({ row: matrix.row(claimOf('one', { ...details, ...changed })) });
    return { ...shown, ...heard, show };
  }

  const mention = (siglum: string) =>
    page
      .getByRole('region', { name: 'Mentions' })
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${siglum}`, 'u') });

  describe('mentions', () => {
    const mentions = [
      mentionOf('m1', 'agency', 'a just deal'),
      mentionOf('m2', 'rewrite', 'a fair deal', 'proposed'),
    ];

    it('stand in the order of the variants, also where one has none', async () => {
      await mount({ mentions: mentions.toReversed() });
      const rows = page.getByRole('region', { name: 'Mentions' }).getByRole('listitem').elements();
      expect(rows.map((row) => row.textContent.replace(/\s+/gu, ' ').trim())).toEqual([
        'A a just deal ● reference Show the mention in A',
        'B a fair (Meaning: the reference has “just”) deal ≠ altered proposed Show the mention in B Fidelity of one m2',
        'C ∅ no mention',
      ]);
    });

    it('mark the words that differ, and the words that are left out', async () => {
      await mount({
        mentions: [
          mentionOf('m1', 'agency', 'voted on Tuesday to close the northern pier'),
          mentionOf('m2', 'rewrite', 'voted to shut the northern pier'),
        ],
      });
      const marks = [...mention('B').element().querySelectorAll('mark, del')];
      expect(marks.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
        ['DEL', ' left out: on Tuesday'],
        ['MARK', 'shut'],
      ]);
      await expect.element(mention('B')).toHaveTextContent('− partial');
    });

    it('are put on the words that are selected in their variant, and made of them', async () => {
      const words = { start: 3, end: 9, words: 'a good' };
      const { oncorrect, onaddmention, rerender } = await mount(
        { mentions },
        { variantId: 'rewrite', ...words },
      );
      await button('Use the selected words in B').click();
      expect(oncorrect.mock.calls).toEqual([['m2']]);
      await expect.element(button('Use the selected words in A')).not.toBeInTheDocument();
      await rerender({ selection: { variantId: 'draft', ...words } });
      await button('Use the selected words in C').click();
      expect(onaddmention).toHaveBeenCalledOnce();
      // They stand on these words already.
      await rerender({ selection: { ...words, variantId: 'agency', start: 0, end: 11 } });
      await expect.element(button('Use the selected words in A')).not.toBeInTheDocument();
    });

    it('are confirmed all at once where several are proposed', async () => {
      const { onconfirmall } = await mount({
        mentions: [...mentions, mentionOf('m3', 'draft', 'a deal', 'proposed')],
      });
      await button('Confirm all 2').click();
      expect(onconfirmall).toHaveBeenCalledOnce();
    });

    it('say when their place is in doubt', async () => {
      const [first] = mentions;
      if (!first) throw new Error('no mention');
      await mount({ mentions: [{ ...first, anchor: { ...first.anchor, state: 'orphan' } }] });
      await expect.element(mention('A')).toHaveTextContent('not in this revision');
    });

    it('are split off into a claim of their own, but not all of them', async () => {
      const { onsplit } = await mount({ mentions });
      await button('Split…').click();
      const [inA, inB] = [/a just deal/u, /a fair deal/u].map((name) => page.getByRole('checkbox', { name }));
      await inA?.click();
      await inB?.click();
      await expect.element(button('Split the claim')).toBeDisabled();
      await expect.element(page.getByText('At least one mention has to stay')).toBeVisible();
      await inA?.click();
      await textbox('What the new claim says').fill('The deal is fair.');
      await button('Split the claim').click();
      expect(onsplit.mock.calls).toEqual([[new Set(['m2']), 'The deal is fair.']]);
      await expect.element(mention('A')).toBeVisible();
    });

    it('are confirmed or rejected while proposed, and removed afterwards', async () => {
      const { onconfirm, onreject } = await mount({ mentions });
      await expect.element(button('Confirm the mention in A')).not.toBeInTheDocument();
      await button('Confirm the mention in B').click();
      await button('Reject the mention in B').click();
      await button('Remove the mention in A').click();
      expect(onconfirm.mock.calls).toEqual([['m2']]);
      expect(onreject.mock.calls).toEqual([['m2'], ['m1']]);
    });

    it('may stand twice in one variant', async () => {
      await mount({ mentions: [...mentions, mentionOf('m3', 'agency', 'the deal')] });
      expect(mention('A').elements()).toHaveLength(2);
    });
  });

  it('holds the parts that the app puts in: below the mentions, below the details, and beside each mention but the reference', async () => {
    const { container } = await mount({
      mentions: [mentionOf('m1', 'agency', 'a just deal'), mentionOf('m2', 'rewrite', 'a fair deal')],
    });
    // Nobody asks how faithful the reference is to itself.
    await expect.element(mention('A')).not.toHaveTextContent('Fidelity');
    await expect.element(mention('B')).toHaveTextContent('Fidelity of one m2');
    await expect.element(mention('C')).not.toHaveTextContent('Fidelity');
    const inOrder = ['Mentions', 'Verdict on one', 'Note', 'Queries about one'].map((words) =>
      container.textContent.indexOf(words),
    );
    expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
    expect(inOrder).not.toContain(-1);
  });

  it('changes the kind, to any of the scale', async () => {
    const { onchange } = await mount();
    const kind = page.getByRole('combobox', { name: 'Kind' });
    await expect.element(kind).toHaveValue('event');
    expect(kind.getByRole('option').elements()).toHaveLength(CLAIM_KINDS.length);
    await kind.selectOptions('Number');
    expect(onchange.mock.calls).toEqual([[{ kind: 'number' }]]);
  });

  it('changes the other details, those behind “More” too', async () => {
    const { onchange, show } = await mount({ tags: ['talks'] });
    await page.getByRole('combobox', { name: 'Priority' }).selectOptions('High');
    await page.getByRole('combobox', { name: 'Assigned to' }).fill(' Per ');
    await page.getByText(/^More/u).click();
    await textbox('Speaker').fill('Mayor Dahl');
    await textbox('Context').fill('After the storm.');
    const tags = page.getByRole('group', { name: 'Tags', exact: true });
    await tags.getByRole('combobox').fill('pier, talks');
    await userEvent.keyboard('{Enter}');
    await show({ tags: ['talks', 'pier'] });
    await tags.getByRole('button', { name: 'Remove the tag talks' }).click();
    await expect.element(tags.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('{Backspace}');
    expect(onchange.mock.calls.map(([changes]) => changes)).toEqual([
      { priority: 'high' },
      { assignee: 'Per' },
      { speaker: 'Mayor Dahl' },
      { context: 'After the storm.' },
      { tags: ['talks', 'pier'] },
      { tags: ['pier'] },
      { tags: ['talks'] },
    ]);
  });

  it('says in short what is behind “More”', async () => {
    await mount({ speaker: 'Mayor Dahl', tags: ['a', 'b'], progress: 'in-progress' });
    await expect
      .element(page.getByText(/^More/u))
      .toHaveTextContent('More · In progress · Mayor Dahl · 2 tags');
  });

  it('asks why a claim will not be checked before it is left', async () => {
    const { onchange, show } = await mount();
    await page.getByText(/^More/u).click();
    const work = page.getByRole('combobox', { name: 'Work' });
    await work.selectOptions('Won’t check');
    await expect.element(textbox('Why will it not be checked?')).toHaveFocus();
    await button('Leave it').click();
    expect(onchange).not.toHaveBeenCalled();
    await textbox('Why will it not be checked?').fill('Out of scope');
    await userEvent.keyboard('{Enter}');
    await show({ progress: 'wont-check', progressReason: 'Out of scope' });
    await expect.element(textbox('Why it will not be checked')).toHaveValue('Out of scope');
    await work.selectOptions('Open');
    expect(onchange.mock.calls.map(([changes]) => changes)).toEqual([
      { progress: 'wont-check', progressReason: 'Out of scope' },
      { progress: 'open', progressReason: '' },
    ]);
  });

  it('shows the kind that is saved after an undo', async () => {
    const { show } = await mount();
    const kind = page.getByRole('combobox', { name: 'Kind' });
    await kind.selectOptions('Number');
    await show({ kind: 'number' });
    await show({ kind: 'event' });
    await expect.element(kind).toHaveValue('event');
  });

  it('saves the statement, but not an empty one', async () => {
    const { onchange } = await mount();
    await textbox('Statement').fill('');
    await userEvent.tab();
    await expect.element(textbox('Statement')).toHaveValue('Statement one');
    await textbox('Statement').fill('The pier closes.');
    await userEvent.tab();
    expect(onchange.mock.calls).toEqual([[{ statement: 'The pier closes.' }]]);
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount({
      mentions: [
        mentionOf('m1', 'agency', 'a just deal'),
        mentionOf('m2', 'rewrite', 'a fair deal', 'proposed'),
      ],
      verdicts: [verdictOf('Ida', 'confirmed'), verdictOf('Per', 'wrong', 'The minutes say otherwise')],
    });
    await expectAccessible();
  });
});
