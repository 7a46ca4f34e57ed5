import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { annotateClaim, giveVerdict } from '../../../src/domain/review/claim-changes.ts';
import { expectAccessible } from '../support/accessible.ts';
import { claimsAbout, longComparison } from '../support/long-review.ts';
import { Drafts } from '../../../src/renderer/ui/drafts.svelte.ts';
import { CheckReview, checkedTexts, mountCheckMode } from './check-desk.ts';

const ONE = `The ferry board of Varnby closed pier 4 after an inspection found 14 cracked pillars.

“We will not wait for spring,” engineer Runa Feld said.`;
const OTHER = ONE.replace('14', '41');

beforeEach(async () => {
  await page.viewport(1280, 720);
});

const keys = (...pressed: readonly string[]) => userEvent.keyboard(pressed.join(''));
const mode = page.getByRole('region', { name: 'Check mode' });
const heading = () => page.getByRole('article').getByRole('heading').first();
const place = () => mode.element().querySelector('header strong')?.textContent;
const said = () => page.getByRole('status', { name: 'Check' }).element().textContent;
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

function twoVariants(): CheckReview {
  return new CheckReview(checkedTexts([ONE, OTHER]));
}

describe('an item', () => {
  it('shows its words large, why it is asked, and every variant’s wording in its sentence', async () => {
    await mountCheckMode(twoVariants());
    await expect.element(heading()).toHaveTextContent('14');
    await expect
      .element(page.getByRole('list', { name: 'Why it is asked' }))
      .toHaveTextContent(/differ critically/u);
    await expect
      .element(page.getByRole('list', { name: 'Differences' }))
      .toHaveTextContent(/Number changed/u);
    const wordings = page.getByRole('list', { name: 'Wordings' }).getByRole('listitem');
    expect(wordings.elements().map((item) => /found (\d+) cracked/u.exec(item.textContent)?.[1])).toEqual([
      '14',
      '41',
    ]);
    expect(
      [...wordings.nth(1).element().querySelectorAll('mark')].map(({ textContent }) => textContent),
    ).toEqual(['41']);
  });

  it('shows what another variant has without the quotation marks, and nothing only where nothing stands', async () => {
    const plain = `The board of Varnby said it would meet again next week in Skarvik.`;
    const quoted = plain.replace('next week', '“next week”');
    const unrelated = 'Eels came back to the northern rivers of the county after nine dry summers.';
    await mountCheckMode(new CheckReview(checkedTexts([plain, quoted, unrelated])));
    await expect.element(heading()).toHaveTextContent('“next week”');
    const wordings = page.getByRole('list', { name: 'Wordings' }).getByRole('listitem');
    await expect.element(wordings.nth(0)).toHaveTextContent(/next week in Skarvik.*¶ 1\s*altered/u);
    await expect.element(wordings.nth(1)).toHaveTextContent(/“next week” in Skarvik/u);
    await expect.element(wordings.nth(2)).toHaveTextContent('nothing here');
  });

  it('shows hostile words as they are', async () => {
    const review = twoVariants();
    review.do(
      annotateClaim(
        'c',
        { statement: '<img src=x> \u202e ' + 'long'.repeat(5_000), kind: 'event', priority: 'high' },
        [],
      ),
    );
    await mountCheckMode(review);
    await expect.element(heading()).toHaveTextContent('<img src=x>');
    expect(document.documentElement.scrollWidth).toBe(1280);
  });

  it('shows the verdicts of others, in a blind review only after one’s own', async () => {
    const review = twoVariants();
    review.do(annotateClaim('c', { statement: 'Urgent', kind: 'event', priority: 'high' }, []));
    const [claim] = review.state.claims;
    review.actor = 'Ben';
    if (claim) review.do(giveVerdict(claim, { verdict: 'query', reason: 'which pier?' }));
    review.actor = 'Ida';
    const first = await mountCheckMode(review);
    await expect.element(page.getByText('Ben: Query. which pier?')).toBeVisible();
    await first.unmount();
    await mountCheckMode(review, { blind: true });
    await expect.element(heading()).toHaveTextContent('Urgent');
    expect(page.getByText('which pier?').elements()).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('gives a verdict and goes on, and says so', async () => {
    const review = twoVariants();
    const { onverdict } = await mountCheckMode(review);
    await keys('5');
    expect(onverdict.mock.calls[0]?.slice(1)).toEqual(['wrong', '']);
    expect(said()).toMatch(/^Wrong\. 2 of \d+\. /u);
    await expect.element(heading()).not.toHaveTextContent('14');
    expect(review.state.claims[0]?.verdicts.map(({ verdict }) => verdict)).toEqual(['wrong']);
    // A key that has no level does nothing, and says so.
    await keys('9');
    expect(onverdict).toHaveBeenCalledTimes(1);
    expect(said()).toBe('This scale has 6 levels. No verdict was given.');
  });

  it('signs off: the best verdict, its mentions confirmed; undo takes it back and goes there', async () => {
    const review = twoVariants();
    await mountCheckMode(review);
    await keys('s');
    expect(review.state.claims[0]?.mentions.map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
    await expect.element(page.getByText('1 done')).toBeVisible();
    await keys('u');
    expect(review.state.claims).toEqual([]);
    await expect.poll(said).toMatch(/^Undone: Sign off “14”\. 1 of \d+\. Number: 14$/u);
    await expect.element(heading()).toHaveTextContent('14');
    await keys('u');
    expect(said()).toBe('There is nothing to undo.');
  });

  it('goes back by undo to the item that each thing was done at', async () => {
    const review = twoVariants();
    await mountCheckMode(review);
    const [first = '', , third = ''] = review.derived().suggestions.open.map(({ lead }) => lead.text);
    await keys('1', 'j', 'm', 'm', 'k', 'k');
    await expect.element(heading()).toHaveTextContent(first);
    await keys('u');
    await expect.element(heading()).toHaveTextContent(third);
    expect(review.state.claims).toHaveLength(2);
    await keys('k', 'u');
    await expect.poll(place).toMatch(/^3 of/u);
    expect(review.state.claims).toHaveLength(1);
    await keys('u');
    await expect.poll(place).toMatch(/^1 of/u);
    expect(review.state.claims).toEqual([]);
  });

  it('undoes past the claim that was made of a suggestion, and past what was done before check mode', async () => {
    const review = twoVariants();
    review.do(annotateClaim('c', { statement: 'Later', kind: 'event', priority: 'low' }, []));
    await mountCheckMode(review);
    await keys('n');
    await expect.element(page.getByRole('textbox', { name: 'Note (N)' })).toHaveFocus();
    await keys('{Escape}', '1', 'u');
    expect(review.state.claims[1]?.verdicts).toEqual([]);
    await keys('u');
    await expect.poll(said).toMatch(/^Undone: Accept “14”/u);
    await expect.element(heading()).toHaveTextContent('14');
    await keys('u');
    await expect.poll(said).toBe('Undone: Annotate claim “Later”');
    await expect.element(heading()).toHaveTextContent('14');
    await keys('s');
    expect(said()).toMatch(/^Signed off\. 2 of /u);
    expect(review.state.claims.map(({ verdicts }) => verdicts.length)).toEqual([1]);
  });

  it('stays with something to check when the item in view is taken away', async () => {
    const review = twoVariants();
    review.do(annotateClaim('c', { statement: 'Urgent', kind: 'event', priority: 'high' }, []));
    const { show } = await mountCheckMode(review);
    await expect.element(heading()).toHaveTextContent('Urgent');
    review.undo();
    show();
    await expect.element(heading()).toHaveTextContent('14');
    await expect.poll(place).toMatch(/^1 of/u);
  });

  it('keeps a verdict that settles, when it signs off', async () => {
    const review = twoVariants();
    const { onsignoff } = await mountCheckMode(review);
    await keys('5', 'k', 's');
    expect(onsignoff.mock.calls.map(([, verdict]) => verdict)).toEqual([null]);
    expect(review.state.claims[0]?.verdicts.map(({ verdict }) => verdict)).toEqual(['wrong']);
    expect(review.state.claims[0]?.mentions.every(({ status }) => status === 'confirmed')).toBe(true);
  });

  it('says a verdict again, when it signs off, that has another reason now', async () => {
    const review = twoVariants();
    const { onsignoff } = await mountCheckMode(review);
    await keys('5', 'k', 'r', 'asked the board', '{Enter}', 's');
    expect(onsignoff.mock.calls.map((call) => call.slice(1))).toEqual([['wrong', 'asked the board']]);
    expect(review.state.claims[0]?.verdicts[0]).toMatchObject({
      verdict: 'wrong',
      reason: 'asked the board',
    });
  });

  it('goes through the items and stops at the ends', async () => {
    const { onopen } = await mountCheckMode(twoVariants());
    await keys('k');
    expect(said()).toBe('This is the first one.');
    await keys('j', 'j', 'k');
    await expect.poll(place).toMatch(/^2 of/u);
    expect(onopen).toHaveBeenCalledTimes(3);
  });

  it('confirms mentions one after the other', async () => {
    const review = twoVariants();
    await mountCheckMode(review);
    await keys('m');
    expect(review.state.claims[0]?.mentions.map(({ status }) => status)).toEqual(['confirmed', 'proposed']);
    await expect.element(button('Confirm the mention in B')).toBeVisible();
    await keys('m', 'm');
    expect(review.state.claims[0]?.mentions.map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
    expect(said()).toBe('No mention waits to be confirmed.');
  });

  it('writes a note: letters are typed, Escape leaves the field and the keys act again', async () => {
    const review = twoVariants();
    const { onclose } = await mountCheckMode(review);
    await keys('n');
    await expect.element(page.getByRole('textbox', { name: 'Note (N)' })).toHaveFocus();
    await keys('jsu1?', '{Escape}');
    expect(review.state.claims[0]).toMatchObject({ note: 'jsu1?', verdicts: [] });
    expect(onclose).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(mode.element());
    await keys('1');
    expect(review.state.claims[0]?.verdicts).toHaveLength(1);
  });

  it('gives the reason with the verdict, and begins the next item without one', async () => {
    const { onverdict } = await mountCheckMode(twoVariants());
    await keys('r', 'called the board', '{Enter}', '1', '2');
    expect(onverdict.mock.calls.map(([, verdict, reason]) => [verdict, reason])).toEqual([
      ['confirmed', 'called the board'],
      ['confirmed-with-change', ''],
    ]);
  });

  it('keeps a reason that no verdict was given with at its item, also when check mode is left', async () => {
    sessionStorage.clear();
    const { unmount } = await mountCheckMode(twoVariants(), { drafts: new Drafts('r') });
    const reason = page.getByRole('textbox', { name: 'Reason (R)' });
    await keys('r', 'asked the board', '{Escape}', 'j');
    await expect.element(reason).toHaveValue('');
    await keys('k');
    await expect.element(reason).toHaveValue('asked the board');
    await unmount();
    const { onverdict } = await mountCheckMode(twoVariants(), { drafts: new Drafts('r') });
    // The suggestion becomes a claim, and the reason is still the item's.
    await keys('m');
    await expect.element(button('Confirm mention')).toBeVisible();
    await keys('5', 'k');
    expect(onverdict.mock.calls.map(([, verdict, given]) => [verdict, given])).toEqual([
      ['wrong', 'asked the board'],
    ]);
    await expect.element(reason).toHaveValue('asked the board');
  });

  it('asks a query about the item', async () => {
    const review = twoVariants();
    await mountCheckMode(review);
    await keys('q', 'Which pier?', '{Control>}{Enter}{/Control}');
    expect(review.state.queries.map(({ question, claimIds }) => [question, claimIds])).toEqual([
      ['Which pier?', [review.state.claims[0]?.id]],
    ]);
    await expect.element(page.getByText('no answer yet')).toBeVisible();
    await keys('j');
    await expect.element(page.getByText('no answer yet')).not.toBeInTheDocument();
  });

  it('asks for evidence once the suggestion is a claim', async () => {
    const { onevidence } = await mountCheckMode(twoVariants());
    await keys('e');
    await expect
      .poll(() => onevidence.mock.calls.map(([entry]: { type: string }[]) => entry?.type))
      .toEqual(['claim']);
  });

  it('rejects a suggestion, not a claim', async () => {
    const review = twoVariants();
    const { onreject } = await mountCheckMode(review);
    await keys('x');
    expect(onreject).toHaveBeenCalledTimes(1);
    expect(said()).toMatch(/^Rejected\. 2 of/u);
    await keys('m', 'x');
    expect(onreject).toHaveBeenCalledTimes(1);
    expect(said()).toBe('This is a claim: only a suggestion can be rejected.');
  });

  it('does not act on a held key, on a key with Control, or behind a dialog', async () => {
    const { onsignoff, onverdict } = await mountCheckMode(twoVariants());
    const press = (init: KeyboardEventInit) =>
      mode
        .element()
        .dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    press({ key: 's', repeat: true });
    press({ key: 's', ctrlKey: true });
    await keys('?');
    await expect.element(page.getByRole('dialog', { name: 'Keys in check mode' })).toBeVisible();
    await keys('s', '1', '{Escape}');
    expect(onsignoff).not.toHaveBeenCalled();
    expect(onverdict).not.toHaveBeenCalled();
    await keys('s');
    expect(onsignoff).toHaveBeenCalledTimes(1);
  });

  it('presses a button once while Enter is held down on it', async () => {
    const { onsignoff } = await mountCheckMode(twoVariants());
    button('Sign off').element().focus();
    await keys('{Enter>3/}');
    expect(onsignoff).toHaveBeenCalledTimes(1);
  });

  it('goes back with Escape, and gives the keyboard back where it came from', async () => {
    const opener = document.createElement('button');
    const { onclose, unmount } = await mountCheckMode(twoVariants(), { opener });
    expect(document.activeElement).toBe(mode.element());
    await keys('{Escape}');
    expect(onclose).toHaveBeenCalledTimes(1);
    await unmount();
    expect(document.activeElement).toBe(opener);
  });

  it('asks for a place for the keyboard where what had it is gone, as what was checked may be', async () => {
    const { onlost, unmount } = await mountCheckMode(twoVariants());
    await unmount();
    await expect.poll(() => onlost.mock.calls).toHaveLength(1);
  });

  it('has a visible button for every key', async () => {
    await mountCheckMode(twoVariants());
    for (const name of [
      'Back',
      'Keys',
      'Previous',
      'Next',
      'Make a claim',
      'Undo',
      'Sign off',
      'Nothing to check',
      'Attach evidence',
      'Write a note',
      'Ask a query',
      'Confirmed',
      'Opinion',
    ])
      await expect.element(button(name)).toBeVisible();
    await button('Opinion').click();
    await expect.poll(place).toMatch(/^2 of/u);
    // The keys go on working after a click.
    await keys('k');
    await expect.poll(place).toMatch(/^1 of/u);
  });
});

describe('by pointer', () => {
  it.each(['Sign off', 'Opinion', 'Nothing to check'])(
    'decides once by a double click on “%s”',
    async (name) => {
      const { onverdict, onsignoff, onreject, onconfirm, onaccept } = await mountCheckMode(twoVariants());
      await button(name).dblClick();
      const decisions = [onverdict, onsignoff, onreject, onconfirm, onaccept].flatMap(
        ({ mock }) => mock.calls,
      );
      expect(decisions).toHaveLength(1);
      await expect.poll(place).toMatch(/^2 of/u);
    },
  );

  it('makes a claim by a double click, and does not confirm its words with it', async () => {
    const { onconfirm, onaccept } = await mountCheckMode(twoVariants());
    await button('Make a claim').dblClick();
    expect(onaccept).toHaveBeenCalledTimes(1);
    expect(onconfirm).not.toHaveBeenCalled();
    await button('Confirm mention').dblClick();
    expect(onconfirm).toHaveBeenCalledTimes(1);
  });

  it('decides by every click that is one by itself, and steps by each of a double click', async () => {
    const { onverdict } = await mountCheckMode(twoVariants());
    await button('Opinion').click();
    await button('Confirmed').click();
    expect(onverdict).toHaveBeenCalledTimes(2);
    await button('Previous').dblClick();
    await expect.poll(place).toMatch(/^1 of/u);
  });
});

describe('order, filter and time', () => {
  it('goes by the story, or through one kind', async () => {
    await mountCheckMode(twoVariants());
    await page.getByRole('radio', { name: 'By story' }).click();
    await expect.element(heading()).not.toHaveTextContent('14');
    await page.getByRole('combobox', { name: 'Kind' }).selectOptions('quotation');
    await expect.element(heading()).toHaveTextContent('“We will not wait for spring,”');
    await expect.poll(place).toBe('1 of 1');
    await page.getByRole('checkbox', { name: 'Assigned to me' }).click();
    await expect.element(page.getByRole('heading', { name: 'Nothing to check here' })).toBeVisible();
  });

  it('shows the time spent on an item and in all', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { pass } = await mountCheckMode(twoVariants());
      const times = () => /This item (\S+)\s+Session (\S+)/u.exec(mode.element().textContent)?.slice(1);
      const wait = (seconds: number) => {
        for (let second = 0; second < seconds; second += 1) {
          pass(1000);
          vi.advanceTimersByTime(1000);
        }
      };
      wait(3);
      await expect.poll(times).toEqual(['0:03', '0:03']);
      await keys('j');
      wait(62);
      await expect.poll(times).toEqual(['1:02', '1:05']);
      await keys('k');
      await expect.poll(times).toEqual(['0:03', '1:05']);
      // A laptop that slept for an hour has checked nothing.
      pass(3_600_000);
      vi.advanceTimersByTime(1000);
      await expect.poll(times).toEqual(['0:08', '1:10']);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the end', () => {
  it('says that everything is signed off, and lets one look again', async () => {
    const review = twoVariants();
    await mountCheckMode(review);
    const { length } = review.derived().suggestions.open;
    await keys('s'.repeat(length));
    await expect
      .element(page.getByRole('heading', { name: 'Everything that can be checked here is signed off' }))
      .toBeVisible();
    expect(document.activeElement).toBe(mode.element());
    await keys('s');
    expect(said()).toBe('No item is in view.');
    await keys('k');
    await expect.poll(place).toBe(`${length} of ${length}`);
  });

  it('says what waits, and what is left in spite of it', async () => {
    const review = new CheckReview(checkedTexts(['The mill burned on Tuesday.']));
    await mountCheckMode(review);
    await keys('3');
    await expect.element(page.getByRole('heading', { name: 'Nothing is left to do here' })).toBeVisible();
    await expect.element(page.getByText('1 item: the verdict is a question')).toBeVisible();
    await button(/^Dates/u).click();
    await expect.element(page.getByText(/^1 the verdict is a question$/u)).toBeVisible();
  });
});

it('has no accessibility fault that axe can find', async () => {
  const review = twoVariants();
  await mountCheckMode(review);
  await keys('m', 'q');
  await expect.element(page.getByRole('form', { name: 'New query' })).toBeVisible();
  await expectAccessible();
});

it('goes on to the next item at once with 2,000 claims', async () => {
  const review = new CheckReview(longComparison(8, 40));
  for (const { id, kind, statement, mentions } of claimsAbout(review.list, review.checked, 2_000))
    review.do(annotateClaim(id, { statement, kind }, mentions));
  await mountCheckMode(review);
  await expect.poll(place).toBe('1 of 2000');
  const spent: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    const begin = performance.now();
    mode.element().dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true }));
    while (place() !== `${round + 2} of 2000`) await new Promise(requestAnimationFrame);
    // To ask for a measure is to lay it out.
    mode.element().getBoundingClientRect();
    spent.push(performance.now() - begin);
  }
  console.log(
    `A verdict key to the next item, 2,000 claims × 8 variants: ${spent.map((ms) => ms.toFixed(0)).join(', ')} ms`,
  );
});
