import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { DEFAULT_POLICY } from '../../../src/domain/review/policy.ts';
import { SIX_POINT_SCALE } from '../../../src/domain/review/scales.ts';
import type { MentionState, VerdictState } from '../../../src/domain/review/state.ts';
import FidelityControl from '../../../src/renderer/features/verdicts/FidelityControl.svelte';
import type { Judgement } from '../../../src/renderer/features/verdicts/judgement.ts';
import VerdictForm from '../../../src/renderer/features/verdicts/VerdictForm.svelte';
import { expectAccessible } from '../support/accessible.ts';
import { mentionOf, variantOf, verdictOf } from '../support/review.ts';

const variants = ['agency', 'rewrite', 'draft'].map((id) => variantOf(id));
const MENTIONS = [
  mentionOf('m1', 'agency', 'forced 340 people'),
  mentionOf('m2', 'rewrite', 'drove 430 people'),
];
const EVIDENCE = [
  { evidenceId: 'list', title: 'Evacuation list', stance: 'supports' },
  { evidenceId: 'call', title: '', stance: 'context' },
] as const;
const level = (name: string) => page.getByRole('radio', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const reason = () => page.getByRole('textbox', { name: 'Reason' });
/** No save comes to an end here: what can go wrong does so while it is under way. */
const listener = () => vi.fn<(judgement: Judgement) => Promise<never>>(() => new Promise(() => undefined));

beforeEach(async () => {
  await page.viewport(420, 900);
});

describe('VerdictForm', () => {
  async function mount(
    verdicts: readonly VerdictState[] = [],
    rules: Partial<typeof DEFAULT_POLICY> = {},
    mentions: readonly MentionState[] = MENTIONS,
  ) {
    const onverdict = listener();
    const propsOf = (given: readonly VerdictState[]) => ({
      ...{ claim: { verdicts: given, mentions }, variants, reviewer: 'Ida', evidence: EVIDENCE },
      ...{ policy: { ...DEFAULT_POLICY, ...rules }, scales: new Map(), onverdict },
    });
    const shown = await render(VerdictForm, propsOf(verdicts));
    return { onverdict, show: (given: readonly VerdictState[]) => shown.rerender(propsOf(given)) };
  }

  it('gives a verdict by its number', async () => {
    const { onverdict } = await mount();
    await userEvent.tab();
    await expect.element(level('Confirmed').first()).toHaveFocus();
    await userEvent.keyboard('5');
    expect(onverdict.mock.calls).toEqual([[{ verdict: 'wrong', reason: '', evidenceIds: [] }]]);
    await expect.element(level('Wrong')).toBeChecked();
    await expect.element(level('Wrong')).toHaveFocus();
    await userEvent.keyboard('9');
    expect(onverdict).toHaveBeenCalledTimes(1);
  });

  it('lets the arrows go along the levels without giving one, and stop at the ends', async () => {
    const { onverdict } = await mount();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}{ArrowRight}');
    await expect.element(level('Query')).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowRight}');
    await expect.element(level('Opinion')).toHaveFocus();
    expect(onverdict).not.toHaveBeenCalled();
    await userEvent.keyboard(' ');
    expect(onverdict).toHaveBeenCalledTimes(1);
  });

  it('types figures into the reason', async () => {
    const { onverdict } = await mount([verdictOf('Ida', 'confirmed')]);
    await reason().fill('340 in the list');
    await userEvent.tab();
    expect(onverdict.mock.lastCall).toEqual([
      { verdict: 'confirmed', reason: '340 in the list', evidenceIds: [] },
    ]);
  });

  it('builds on what is still being saved', async () => {
    const { onverdict, show } = await mount();
    await page.getByRole('checkbox', { name: 'Evacuation list' }).click();
    expect(onverdict).not.toHaveBeenCalled();
    await level('Wrong').click();
    await page.getByRole('checkbox', { name: 'Untitled evidence' }).click();
    await reason().fill('Read the list');
    await level('Query').click();
    expect(onverdict.mock.calls.map(([given]) => given)).toEqual([
      { verdict: 'wrong', reason: '', evidenceIds: ['list'] },
      { verdict: 'wrong', reason: '', evidenceIds: ['list', 'call'] },
      { verdict: 'wrong', reason: 'Read the list', evidenceIds: ['list', 'call'] },
      { verdict: 'query', reason: 'Read the list', evidenceIds: ['list', 'call'] },
    ]);
    await show([{ ...verdictOf('Ida', 'query', 'Read the list'), evidenceIds: ['list', 'call'] }]);
    await expect.element(level('Query')).toBeChecked();
  });

  it('follows an undo of its reason', async () => {
    const before = [verdictOf('Ida', 'confirmed', 'Seen')];
    const { onverdict, show } = await mount(before);
    onverdict.mockImplementation(() => Promise.resolve() as Promise<never>);
    await reason().fill('Seen in the list');
    await userEvent.tab();
    await show([verdictOf('Ida', 'confirmed', 'Seen in the list')]);
    await expect.element(reason()).toHaveValue('Seen in the list');
    await show(before);
    await expect.element(reason()).toHaveValue('Seen');
    expect(onverdict).toHaveBeenCalledTimes(1);
  });

  it('says nothing twice, and takes back with the keyboard kept', async () => {
    const { onverdict } = await mount([verdictOf('Ida', 'confirmed', 'Seen')]);
    await level('Confirmed').first().click();
    expect(onverdict).not.toHaveBeenCalled();
    await button('Take back').click();
    expect(onverdict.mock.calls).toEqual([[{ verdict: null, reason: '', evidenceIds: [] }]]);
    await expect.element(level('Confirmed').first()).toHaveFocus();
    await expect.element(level('Confirmed').first()).not.toBeChecked();
    await expect.element(reason()).not.toBeInTheDocument();
  });

  it('shows disagreement plainly, with who said what and why', async () => {
    await mount([verdictOf('Per', 'wrong', 'The rewrite says 430.'), verdictOf('Ida', 'confirmed')]);
    await expect
      .element(page.getByText('The reviewers disagree: Confirmed (Ida); Wrong (Per).'))
      .toBeVisible();
    await expect
      .element(page.getByRole('list', { name: 'Verdicts of others' }))
      .toHaveTextContent(/Per\s*✕\s*Wrong\s*The rewrite says 430\./u);
  });

  it('tells how far a quorum is', async () => {
    const { show } = await mount([verdictOf('Per', 'wrong')], { quorum: { needed: 2, of: 3 } });
    await expect.element(page.getByText('1 of 2 equal verdicts.')).toBeVisible();
    await show([verdictOf('Per', 'wrong'), verdictOf('Ida', 'wrong'), verdictOf('Eva', 'opinion')]);
    await expect
      .element(page.getByText('A quorum says Wrong (Ida, Per). Outvoted: Opinion (Eva).'))
      .toBeVisible();
  });

  it('keeps others’ verdicts back in a blind review until the own one is there', async () => {
    const { show } = await mount([verdictOf('Per', 'wrong', 'Digits')], { blind: true });
    await expect
      .element(page.getByText('1 other verdict is hidden until you have given yours.'))
      .toBeVisible();
    expect(document.body.textContent).not.toContain('Digits');
    await show([verdictOf('Per', 'wrong', 'Digits'), verdictOf('Ida', 'confirmed')]);
    await expect.element(page.getByText('Digits')).toBeVisible();
  });

  it('says that the words have changed, and takes the same verdict again', async () => {
    const seen = [{ mentionId: 'm2', quote: 'drove 340 people' }];
    const { onverdict } = await mount([{ ...verdictOf('Ida', 'confirmed', 'Seen'), wordings: seen }]);
    await expect.element(page.getByText('drove 340 people')).toBeVisible();
    await button('It still holds').click();
    expect(onverdict.mock.calls).toEqual([[{ verdict: 'confirmed', reason: 'Seen', evidenceIds: [] }]]);
    await expect.element(button('It still holds')).not.toBeInTheDocument();
  });

  it('names the revisions it was given on', async () => {
    await mount([{ ...verdictOf('Ida', 'confirmed'), basedOn: ['sha-agency', 'sha-draft', 'sha-before'] }]);
    await expect
      .element(page.getByText(/Based on the present revisions of A, C\./u))
      .toHaveTextContent('Not based on the present revision of B.');
  });

  it('keeps a verdict given on another scale in its words', async () => {
    const { onverdict } = await mount([verdictOf('Ida', 'confirmed', 'Seen')], { veracity: SIX_POINT_SCALE });
    await expect.element(page.getByText(/On another scale, you said/u)).toHaveTextContent('Confirmed');
    expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
    await level('True').first().click();
    expect(onverdict.mock.calls).toEqual([[{ verdict: 'true', reason: 'Seen', evidenceIds: [] }]]);
  });

  it('shows hostile and very long reasons as they are, within the panel', async () => {
    const words = `<img src=x onerror="document.title='broken'">${'unbroken'.repeat(60)}`;
    await mount([verdictOf(`Per ${'unbroken'.repeat(20)}`, 'wrong', words), verdictOf('Ida', 'confirmed')]);
    expect(document.querySelector('img')).toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(420);
  });

  it('has no accessibility fault that axe can find', async () => {
    const { show } = await mount();
    await expectAccessible();
    const seen = [{ mentionId: 'm2', quote: 'drove 340 people' }];
    const own = { ...verdictOf('Ida', 'confirmed'), wordings: seen, basedOn: ['sha-agency'] };
    await show([verdictOf('Per', 'wrong', 'No'), verdictOf('Eva', 'opinion'), own]);
    await expectAccessible();
  });
});

describe('FidelityControl', () => {
  const judged = (reviewer: string, verdict: string): VerdictState => ({
    ...{ ...verdictOf(reviewer, verdict), scaleId: 'fidelity' },
    wordings: [{ mentionId: 'm', quote: 'drove 430 people' }],
  });

  async function mount(fidelity: readonly VerdictState[] = [], quote = 'drove 430 people', blind = false) {
    const onfidelity = listener();
    const mention = { ...mentionOf('m', 'rewrite', quote), fidelity };
    await render(FidelityControl, {
      ...{ mention, siglum: 'B', reviewer: 'Ida', scales: new Map(), onfidelity },
      policy: { ...DEFAULT_POLICY, blind },
    });
    return { onfidelity };
  }
  const opener = () => page.getByRole('button', { name: /^Fidelity of the mention in B/u });

  it('opens on the levels, judges by number, closes with Escape', async () => {
    const { onfidelity } = await mount();
    await expect.element(opener()).toHaveTextContent('not judged');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(level('Faithful').first()).toHaveFocus();
    await userEvent.keyboard('3');
    expect(onfidelity.mock.calls).toEqual([[{ verdict: 'altered', reason: '', evidenceIds: [] }]]);
    await userEvent.keyboard('{Escape}');
    await expect.element(opener()).toHaveFocus();
    await expect.element(opener()).toHaveTextContent('Altered');
    expect(page.getByRole('radio').elements()).toEqual([]);
  });

  it('is taken back', async () => {
    const { onfidelity } = await mount([judged('Ida', 'faithful')]);
    await opener().click();
    await button('Take back').click();
    expect(onfidelity.mock.calls).toEqual([[{ verdict: null, reason: '', evidenceIds: [] }]]);
    await expect.element(opener()).toHaveTextContent('not judged');
  });

  it.each([
    [[judged('Per', 'altered')], 'drove 430 people', false, /Altered/u],
    [[judged('Per', 'altered')], 'drove 430 people', true, /not judged\s*1 hidden/u],
    [
      [judged('Per', 'altered'), judged('Ida', 'faithful')],
      'drove 430 people',
      true,
      /Faithful\s*disagreement/u,
    ],
    [[judged('Per', 'altered'), judged('Eva', 'faithful')], 'drove 430 people', false, /B\s*disagreement/u],
    [[judged('Ida', 'faithful')], 'drove 340 people', false, /Faithful\s*words changed/u],
  ])('says in short how it stands (%#)', async (fidelity, quote, blind, words) => {
    await mount(fidelity, quote, blind);
    await expect.element(opener()).toHaveTextContent(words);
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount([judged('Per', 'altered'), judged('Ida', 'faithful')], 'drove 340 people');
    await expectAccessible();
    await opener().click();
    await expectAccessible();
  });
});
