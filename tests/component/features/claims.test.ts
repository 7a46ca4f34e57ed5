import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ClaimDetails } from '../../../src/domain/review/events.ts';
import type { ClaimState } from '../../../src/domain/review/state.ts';
import { DESK_SCALE } from '../../../src/domain/review/scales.ts';
import { CLAIM_KINDS } from '../../../src/domain/review/vocabulary.ts';
import ClaimEditor from '../../../src/renderer/features/claims/ClaimEditor.svelte';
import ClaimsPanel from '../../../src/renderer/features/claims/ClaimsPanel.svelte';
import { expectAccessible } from '../support/accessible.ts';
import { claimOf, mentionOf, variantOf, verdictOf } from '../support/review.ts';

/** No save is done here: what can go wrong does so while it is under way. */
const UNDER_WAY = new Promise<never>(() => undefined);
const variants = ['agency', 'rewrite', 'draft'].map((id) => variantOf(id));
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const textbox = (name: string) => page.getByRole('textbox', { name });

beforeEach(async () => {
  await page.viewport(420, 900);
});

describe('ClaimsPanel', () => {
  async function mount(claims: readonly ClaimState[], selectedId: string | null = null) {
    const heard = {
      onselect: vi.fn(),
      onchange: vi.fn<(claimId: string, changes: Partial<ClaimDetails>) => Promise<never>>(() => UNDER_WAY),
      onverdict: vi.fn<(claimId: string, verdict: string | null, reason: string) => Promise<never>>(
        () => UNDER_WAY,
      ),
      onconfirm: vi.fn(),
      onreject: vi.fn(),
      onremove: vi.fn(),
      onreveal: vi.fn(),
    };
    const shown = await render(ClaimsPanel, {
      claims,
      variants,
      selectedId,
      freshId: null,
      reviewer: 'Ida',
      scale: DESK_SCALE,
      scales: new Map(),
      annotateShortcut: 'Ctrl+Enter',
      ...heard,
    });
    return { ...shown, ...heard };
  }

  it('teaches the first step while there is no claim', async () => {
    await mount([]);
    await expect.element(page.getByRole('heading', { name: 'No claims yet' })).toBeVisible();
    await expect.element(page.getByText('Ctrl+Enter')).toBeVisible();
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
    await expect
      .element(page.getByRole('listitem'))
      .toHaveTextContent(`Claim 1 Quotation ${said} Statement one`);
  });

  it('opens a claim, and closes the one that is open', async () => {
    const { onselect } = await mount([claimOf('one'), claimOf('two')], 'two');
    const heads = page.getByRole('list', { name: 'Claims' }).getByRole('button', { expanded: false });
    await heads.first().click();
    await page.getByRole('button', { expanded: true }).click();
    expect(onselect.mock.calls).toEqual([['one'], [null]]);
    expect(textbox('Statement').elements()).toHaveLength(1);
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
    await button('Query').click();
    await button('Confirm the mention in B').click();
    await button('Reject the mention in B').click();
    await button('Show in the columns').click();
    await button('Remove claim').click();
    expect(heard.onverdict.mock.calls).toEqual([['two', 'query', '']]);
    expect(heard.onconfirm.mock.calls).toEqual([['two', 'm2']]);
    expect(heard.onreject.mock.calls).toEqual([['two', 'm2']]);
    expect(heard.onreveal.mock.calls).toEqual([['two']]);
    expect(heard.onremove.mock.calls).toEqual([['two']]);
  });

  it('saves a note to the claim it was typed for when another claim is opened', async () => {
    const { onchange, rerender } = await mount([claimOf('one'), claimOf('two')], 'one');
    await textbox('Note').fill('Ask the harbour board.');
    await rerender({ selectedId: 'two' });
    expect(onchange.mock.calls).toEqual([['one', { note: 'Ask the harbour board.' }]]);
    await expect.element(textbox('Note')).toHaveValue('');
  });

  it('shows hostile and very long statements as they are, within the panel', async () => {
    const statement = `<img src=x onerror="document.title='broken'">${'unbroken'.repeat(60)}`;
    await mount([claimOf('one', { statement })], 'one');
    await expect.element(page.getByRole('button', { expanded: true })).toHaveTextContent(statement);
    expect(document.querySelector('img')).toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(420);
  });

  it('has no accessibility fault that axe can find, empty or full', async () => {
    const { rerender } = await mount([]);
    await expectAccessible();
    const verdicts = DESK_SCALE.levels.map(({ id }) => [verdictOf('Ida', id)]);
    const disagreed = [verdictOf('Ida', 'confirmed'), verdictOf('Per', 'wrong')];
    const claims = [[], disagreed, ...verdicts].map((given, index) =>
      claimOf(`${index}`, { verdicts: given }),
    );
    await rerender({ claims });
    await expectAccessible();
  });
});

describe('ClaimEditor', () => {
  async function mount(details: Partial<ClaimState> = {}) {
    const heard = {
      onchange: vi.fn<(changes: Partial<ClaimDetails>) => Promise<never>>(() => UNDER_WAY),
      onverdict: vi.fn<(verdict: string | null, reason: string) => Promise<never>>(() => UNDER_WAY),
      onconfirm: vi.fn(),
      onreject: vi.fn(),
      onremove: vi.fn(),
      onreveal: vi.fn(),
    };
    const claim = claimOf('one', details);
    const shown = await render(ClaimEditor, {
      claim,
      isFresh: false,
      variants,
      reviewer: 'Ida',
      scale: DESK_SCALE,
      scales: new Map(),
      ...heard,
    });
    return { ...shown, ...heard, claim };
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
        'A a just deal',
        'B a fair deal proposed other words',
        'C no mention',
      ]);
    });

    it('are flagged where their words differ from the confirmed ones, and only there', async () => {
      await mount({ mentions: [...mentions, mentionOf('m3', 'draft', 'a just deal', 'proposed')] });
      await expect.element(mention('B')).toHaveTextContent('other words');
      await expect.element(mention('A')).not.toHaveTextContent('other words');
      await expect.element(mention('C')).not.toHaveTextContent('other words');
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

  describe('the verdict', () => {
    it('is given by a press, kept by another, and taken back by its own button', async () => {
      const { onverdict, rerender } = await mount();
      await expect.element(button('Take back')).not.toBeInTheDocument();
      await button('Query').click();
      await rerender({ claim: claimOf('one', { verdicts: [verdictOf('Ida', 'query', 'Who says so?')] }) });
      await expect.element(button('Query')).toHaveAttribute('aria-pressed', 'true');
      await button('Query').click();
      expect(onverdict.mock.calls).toEqual([['query', '']]);
      await button('Take back').click();
      expect(onverdict.mock.calls.at(-1)).toEqual([null, '']);
    });

    it('keeps its reason when it changes', async () => {
      const { onverdict } = await mount({ verdicts: [verdictOf('Ida', 'query', 'Who says so?')] });
      await button('Wrong').click();
      expect(onverdict.mock.calls).toEqual([['wrong', 'Who says so?']]);
    });

    it('keeps a reason typed a moment ago, before its save is done', async () => {
      const { onverdict } = await mount({ verdicts: [verdictOf('Ida', 'query')] });
      await textbox('Reason').fill('Who says so?');
      await button('Wrong').click();
      expect(onverdict.mock.calls.at(-1)).toEqual(['wrong', 'Who says so?']);
    });

    it('follows an undo of its reason', async () => {
      const { onverdict, rerender } = await mount({ verdicts: [verdictOf('Ida', 'query', 'old')] });
      await textbox('Reason').fill('new');
      await userEvent.tab();
      await rerender({ claim: claimOf('one', { verdicts: [verdictOf('Ida', 'query', 'new')] }) });
      await rerender({ claim: claimOf('one', { verdicts: [verdictOf('Ida', 'query', 'old')] }) });
      await button('Wrong').click();
      expect(onverdict.mock.calls.at(-1)).toEqual(['wrong', 'old']);
    });

    it('starts without a reason after it was taken back', async () => {
      const { onverdict, rerender } = await mount({ verdicts: [verdictOf('Ida', 'query')] });
      await textbox('Reason').fill('Who says so?');
      await button('Take back').click();
      await rerender({ claim: claimOf('one') });
      await button('Wrong').click();
      expect(onverdict.mock.calls.at(-1)).toEqual(['wrong', '']);
    });

    it('asks for a reason only once it is given, and survives being taken back while one is typed', async () => {
      const { onverdict, rerender } = await mount();
      await expect.element(textbox('Reason')).not.toBeInTheDocument();
      await rerender({ claim: claimOf('one', { verdicts: [verdictOf('Ida', 'query')] }) });
      await textbox('Reason').fill('Who says so?');
      await rerender({ claim: claimOf('one') });
      await expect.element(textbox('Reason')).not.toBeInTheDocument();
      // Nothing to say: there is no verdict that the words could be the reason of.
      expect(onverdict).not.toHaveBeenCalled();
      await expect.element(button('Query')).toHaveAttribute('aria-pressed', 'false');
    });

    it('of another reviewer is shown with its reason and is not one’s own', async () => {
      await mount({
        verdicts: [verdictOf('Per', 'wrong', 'The minutes say otherwise'), verdictOf('Eva', 'query')],
      });
      await expect.element(page.getByText('Per: Wrong. The minutes say otherwise')).toBeVisible();
      await expect.element(page.getByText('Eva: Query', { exact: true })).toBeVisible();
      await expect.element(button('Wrong')).toHaveAttribute('aria-pressed', 'false');
      await expect.element(textbox('Reason')).not.toBeInTheDocument();
    });
  });

  it('changes the kind, to any of the scale', async () => {
    const { onchange } = await mount();
    const kind = page.getByRole('combobox', { name: 'Kind' });
    await expect.element(kind).toHaveValue('event');
    expect(kind.getByRole('option').elements()).toHaveLength(CLAIM_KINDS.length);
    await kind.selectOptions('Number');
    expect(onchange.mock.calls).toEqual([[{ kind: 'number' }]]);
  });

  it('shows the kind that is saved after an undo', async () => {
    const { rerender } = await mount();
    const kind = page.getByRole('combobox', { name: 'Kind' });
    await kind.selectOptions('Number');
    await rerender({ claim: claimOf('one', { kind: 'number' }) });
    await rerender({ claim: claimOf('one', { kind: 'event' }) });
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
