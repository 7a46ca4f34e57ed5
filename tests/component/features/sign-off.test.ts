import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { agreements } from '../../../src/domain/review/agreement.ts';
import type { ReviewState } from '../../../src/domain/review/state.ts';
import { Drafts } from '../../../src/renderer/ui/drafts.svelte.ts';
import { expectAccessible } from '../support/accessible.ts';
import { claimOf, mentionOf, verdictOf } from '../support/review.ts';
import { ALL_DECIDED, button, checkedReview, mount, signOffOf } from './sign-off-desk.ts';

beforeEach(async () => {
  await page.viewport(420, 900);
});

/** Unjudged claims, as many as told. */
function unjudged(count: number): ReviewState {
  return checkedReview({ claims: Array.from({ length: count }, (_, at) => claimOf(`c${at}`)) });
}

const point = (name: string) =>
  page.getByRole('list', { name: 'Checklist' }).getByRole('listitem').filter({ hasText: name }).first();
const ticked = (note: string) => new Map([['headline', { note, reviewer: 'Per', at: 1_770_000_000_000 }]]);

describe('the checklist', () => {
  it('counts what is done and what is in the way', async () => {
    const { show } = await mount(unjudged(2));
    const status = page.getByText(/ done/u).first();
    await expect.element(status).toHaveTextContent('5 of 7 done · 1 in the way of a sign-off');
    await expect.element(point('Every claim is settled')).toHaveTextContent('in the way · 2 items');
    await show(checkedReview());
    await expect.element(status).toHaveTextContent('6 of 7 done');
  });

  it('leads to each blocker', async () => {
    const mention = mentionOf('m9', 'rewrite', 'nine boats burnt', 'proposed');
    const claims = [claimOf('boats', { mentions: [mention] })];
    const inputs = {
      openDiscrepancies: [{ key: 'k', subject: '340 / 430', words: 'Number' }],
      coverage: { covered: 1, checkable: 3 },
    };
    const { ongo } = await mount(checkedReview({ claims }), inputs);
    for (const name of ['Statement boats', '340 / 430', 'nine boats burnt', 'Coverage'])
      await button(`Go there: ${name}`).click();
    expect(ongo.mock.calls.map(([target]) => target as unknown)).toEqual([
      { type: 'claim', claimId: 'boats' },
      { type: 'discrepancy', key: 'k' },
      { type: 'mention', claimId: 'boats', mentionId: 'm9' },
      { type: 'coverage' },
    ]);
  });

  it('shows many blockers in portions, and takes the keyboard along', async () => {
    await mount(unjudged(57));
    const list = page.getByRole('list', { name: 'Keeps open: Every claim is settled' });
    await expect.element(list.getByRole('listitem').nth(4)).toBeVisible();
    expect(list.getByRole('listitem').elements()).toHaveLength(5);
    await button('Show 50 more of 52').click();
    await expect.element(button('Go there: Statement c5')).toHaveFocus();
    await button('Show 2 more').click();
    expect(list.getByRole('listitem').elements()).toHaveLength(57);
  });

  it('is ticked and unticked by hand, and takes a note', async () => {
    const { ontick, onuntick, show } = await mount(checkedReview());
    const headline = { id: 'headline', text: 'Headline and captions say what the text says' };
    const box = page.getByRole('checkbox', { name: headline.text });
    await box.click();
    expect(ontick.mock.calls).toMatchObject([[headline, '']]);
    await show(checkedReview({ ticks: ticked('') }));
    await expect.element(point('Headline')).toHaveTextContent(/Ticked by Per, 2 Feb 2026/u);
    await button(`Add a note on: ${headline.text}`).click();
    await userEvent.keyboard('Read twice{Tab}');
    expect(ontick.mock.lastCall).toMatchObject([headline, 'Read twice']);
    await box.click();
    expect(onuntick.mock.calls).toMatchObject([[headline]]);
  });

  it('takes a reason for what is recommended and stays open, and none for what is required', async () => {
    const inputs = { ...ALL_DECIDED, coverage: { covered: 1, checkable: 3 } };
    const { ontick, onuntick, show } = await mount(unjudged(1), inputs);
    expect(page.getByRole('button', { name: /^Say why this stays open: Every claim/u }).elements()).toEqual(
      [],
    );
    await button('Say why this stays open: Every checkable word is signed off').click();
    await userEvent.keyboard('Bystanders{Tab}');
    expect(ontick.mock.calls).toMatchObject([[{ id: 'tokens' }, 'Bystanders']]);
    const noted = new Map([['tokens', { note: 'Bystanders', reviewer: 'Ida', at: 1 }]]);
    await show({ ...unjudged(1), ticks: noted });
    await page.getByRole('textbox', { name: /^Why it stays open/u }).fill('');
    await userEvent.tab();
    expect(onuntick.mock.calls).toMatchObject([[{ id: 'tokens' }]]);
  });
});

describe('a sign-off', () => {
  const statement = () => page.getByRole('textbox', { name: 'Statement (optional)' });

  it('is given with role and statement, and says what it is of', async () => {
    const { onsign } = await mount(checkedReview());
    await expect
      .element(page.getByRole('list', { name: 'Texts to be signed off' }))
      .toHaveTextContent(/A\s*Label agency\s*sha-agency/u);
    await expect.element(page.getByText('You sign with 1 reservation:')).toBeVisible();
    await page.getByRole('textbox', { name: 'Your role (optional)' }).fill(' Desk ');
    await statement().fill('Checked.');
    expect(new Drafts('r').get('sign-off')).toBe('Checked.');
    await button('Sign off as Ida').click();
    expect(onsign.mock.calls).toEqual([[{ role: 'Desk', statement: 'Checked.' }]]);
    await expect.element(statement()).toHaveValue('');
  });

  it.each([
    [unjudged(1), 'Ida', '1 required point is open: “Every claim is settled”.'],
    [checkedReview(), '', 'Give your name in the settings first: a sign-off has a name.'],
    [checkedReview({ variants: [], claims: [] }), 'Ida', 'There is no text to sign off yet.'],
  ])('says why it cannot be given (%#)', async (review, reviewer, words) => {
    const { onsign } = await mount(review, ALL_DECIDED, { reviewer });
    const sign = page.getByRole('button', { name: /^Sign off as/u });
    await expect.element(sign).toBeDisabled();
    await expect.element(sign).toHaveAccessibleDescription(words);
    await statement().fill('Checked.');
    await page.getByRole('textbox', { name: 'Your role (optional)' }).click();
    await userEvent.keyboard('{Enter}');
    expect(onsign).not.toHaveBeenCalled();
  });

  it('that holds says so, with who, when and what was open', async () => {
    await mount(checkedReview({ signOffs: [signOffOf({}, ['Captions'])] }), ALL_DECIDED, { reviewer: 'Per' });
    const given = page.getByRole('list', { name: 'Sign-offs' }).getByRole('listitem').first();
    await expect.element(given).toHaveTextContent(/^Ida,\s*Head of research\s*12 Mar 2026/u);
    await expect.element(given).toHaveTextContent('Holds: every text is exactly as it was signed off.');
    await expect.element(given).toHaveTextContent('With 1 reservation Captions');
    expect(page.getByRole('button', { name: 'Withdraw' }).elements()).toEqual([]);
  });

  it('that does not hold says what changed and which claims it touches', async () => {
    const mention = mentionOf('m1', 'rewrite', 'at noon');
    const claims = [
      claimOf('noon', {
        mentions: [{ ...mention, anchor: { ...mention.anchor, state: 'uncertain' } }],
        verdicts: [verdictOf('Ida', 'confirmed')],
      }),
      claimOf('quay', { mentions: [mentionOf('m2', 'agency', 'the quay')] }),
    ];
    const signOffs = [signOffOf({ rewrite: '0123456789abcdef' })];
    const { ongo } = await mount(checkedReview({ claims, signOffs }));
    await expect
      .element(page.getByRole('list', { name: 'What has changed since' }))
      .toHaveTextContent('B (Label rewrite) has another text: 0123456789ab → sha-rewrite');
    await expect
      .element(page.getByText('1 claim touched, 1 open again. All others stay closed.'))
      .toBeVisible();
    await page
      .getByRole('list', { name: 'Keeps open: the sign-off of Ida' })
      .getByRole('button', { name: 'Go there: Statement noon' })
      .click();
    expect(ongo.mock.calls).toEqual([[{ type: 'claim', claimId: 'noon' }]]);
  });

  it('is withdrawn by the one who gave it, and the keyboard stays', async () => {
    const own = signOffOf();
    const { onwithdraw } = await mount(checkedReview({ signOffs: [own] }));
    await button('Withdraw').click();
    expect(onwithdraw.mock.calls).toEqual([[own]]);
    await expect.element(page.getByRole('region', { name: 'Sign-offs' })).toHaveFocus();
  });
});

it('says how far two reviewers agree', async () => {
  const judged = (one: string, other: string) =>
    claimOf(`${one} ${other}`, { verdicts: [verdictOf('Ida', one), verdictOf('Per', other)] });
  const claims = [judged('wrong', 'wrong'), judged('opinion', 'opinion'), judged('wrong', 'opinion')];
  await mount(checkedReview(), ALL_DECIDED, { agreements: agreements(claims, new Map()) });
  await expect
    .element(page.getByText('Ida and Per both judged 3 claims: the same on 2 (67 %), Cohen’s kappa 0.40.'))
    .toBeVisible();
});

it('has no accessibility fault that axe can find, and stays within narrow panels', async () => {
  const statement = `<img src=x>${'unbroken'.repeat(60)}`;
  const claims = [
    claimOf('long', { statement, mentions: [mentionOf('m', 'rewrite', statement, 'proposed')] }),
  ];
  const signOffs = [signOffOf({ rewrite: 'other' }, [statement]), { ...signOffOf(), id: 's2' }];
  const { show } = await mount(checkedReview({ claims, signOffs, ticks: ticked('Read twice') }));
  await expectAccessible();
  expect(document.querySelector('img')).toBeNull();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(420);
  await show(checkedReview({ policy: { ...checkedReview().policy, checklist: [] } }));
  await expectAccessible();
});
