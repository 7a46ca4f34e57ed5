import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { goldDifferences, hasSeeds, NO_SEEDS, seedFiles, type GoldDifference } from './shared-seeds.ts';

test.skip(!hasSeeds, NO_SEEDS);

test.beforeEach(async ({ library, workspace, ledger }) => {
  await library.open();
  await library.startReview();
  await workspace.pickFiles(seedFiles().slice(0, 2));
  await expect(ledger.entries.first()).toBeVisible();
});

test('each difference that an editor must not miss is listed, and leads to its words in every view', async ({
  page,
  workspace,
  ledger,
  synopsis,
}) => {
  const gold = goldDifferences();
  expect(gold.length).toBeGreaterThan(5);
  await ledger.alsoList('wording');

  const open = async (must: GoldDifference): Promise<void> => {
    const { left, right } = must;
    await ledger.search.fill(left ?? right ?? '');
    await ledger.entry(narrationOf(must)).first().click();
    // The entry that is open has the whole of what differs.
    const item = ledger.item(narrationOf(must)).first();
    for (const words of [left, right]) if (words !== null) await expect(item).toContainText(words);
  };

  for (const must of gold) {
    await test.step(`in columns: ${must.left ?? 'nothing'} / ${must.right ?? 'nothing'}`, async () => {
      await open(must);
      await workspace.isAt('A', must.left);
      await workspace.isAt('B', must.right);
    });
  }

  await workspace.view('Redline');
  for (const must of gold) {
    await test.step(`in the redline: ${must.left ?? 'nothing'} / ${must.right ?? 'nothing'}`, async () => {
      await open(must);
      for (const words of [must.left, must.right]) if (words !== null) await workspace.isAt('Redline', words);
    });
  }

  await workspace.view('Synopsis');
  for (const must of gold) {
    await test.step(`in the synopsis: ${must.left ?? 'nothing'} / ${must.right ?? 'nothing'}`, async () => {
      await open(must);
      for (const [siglum, words] of [
        ['A', must.left],
        ['B', must.right],
      ] as const)
        if (words !== null) await expect(synopsis.cell(siglum, words).first()).toBeInViewport();
      await expect(synopsis.current).toContainText(must.left ?? must.right ?? '');
      // Whoever works through the list goes on in the list.
      await expect(ledger.list.locator(':focus')).toHaveCount(1);
    });
  }
  await ledger.clearFilter();
  await page.keyboard.press('F7');
  await expect(workspace.position).toHaveText(/^\d+ of \d+/u);
});

/** How an entry says it. Long passages are said in part: their words are looked up in the entry itself. */
function narrationOf({ left, right }: GoldDifference): RegExp {
  const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  if (left === null) return /A: nothing\. B: /u;
  if (right === null) return new RegExp(`A: .*${escaped(left)}.* B: nothing\\.`, 'u');
  return new RegExp(`A: .*${escaped(left)}.* B: .*${escaped(right)}`, 'u');
}

test('what is decided about a difference is kept, counted and taken back', async ({
  page,
  workspace,
  ledger,
}) => {
  const altered = /^Critical\. Quotation altered\. A: just\. B: fair/u;
  const place = /Place changed\. A: Doha\. B: Qatar/u;
  const open = await ledger.count('open');

  await test.step('dismissed with a reason, it is counted, and still so after a reload', async () => {
    await ledger.entry(altered).click();
    await ledger.decision('Dismiss').click();
    await page.getByRole('textbox', { name: 'Reason (optional)' }).fill('The agency has corrected it.');
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await expect(ledger.counter('set aside')).toHaveText(/^1/u);
    expect(await ledger.count('open')).toBe(open - 1);
    await expect(ledger.done).toHaveText(`Dismissed. ${open - 1} left.`);
    await workspace.saved();
    await page.reload();
    await expect(ledger.counter('set aside')).toHaveText(/^1/u);
    await expect(ledger.entry(altered)).toHaveCount(0);
    await ledger.alsoList('set aside');
    await expect(ledger.item(altered)).toContainText('The agency has corrected it.');
  });

  await test.step('opened again, and by undo dismissed as before', async () => {
    await ledger.entry(altered).click();
    await ledger.decision('Open again').click();
    await expect(ledger.counter('set aside')).toHaveCount(0);
    await page.getByRole('button', { name: /^Undo: /u }).click();
    await expect(page.getByRole('status', { name: 'Undo' })).toHaveText(/^Undone: /u);
    await expect(ledger.counter('set aside')).toHaveText(/^1/u);
    await page.getByRole('button', { name: /^Undo: Dismiss/u }).click();
    await expect(ledger.counter('set aside')).toHaveCount(0);
    expect(await ledger.count('open')).toBe(open);
  });

  await test.step('made a claim of, it has its words, and the entry leads to it', async () => {
    await ledger.open(place);
    await ledger.decision('Make a claim').click();
    await expect(workspace.claims).toHaveCount(1);
    await expect(workspace.mentions.nth(0)).toContainText('Doha');
    await expect(workspace.mentions.nth(1)).toContainText('Qatar');
    await workspace.panel('Differences');
    await expect(ledger.counter('accepted')).toHaveText(/^1/u);
    await ledger.entry(place).click();
    await ledger.list
      .getByRole('button', { name: /Claim 1/u })
      .last()
      .click();
    await expect(page.getByRole('button', { name: /^Claim 1/u })).toHaveAttribute('aria-expanded', 'true');
    await workspace.panel('Differences');
  });

  await test.step('cosmetic here: set aside by a rule, until the rule is removed', async () => {
    await ledger.entry(altered).click();
    await ledger.decision('Always treat this as cosmetic').click();
    await expect(ledger.counter('set aside')).toHaveText(/^1/u);
    await page.getByRole('button', { name: 'Rules…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rules for noise in this review' });
    await expect(dialog.getByRole('region', { name: 'Rules of this review' })).toContainText('1 set aside');
    await dialog.getByRole('button', { name: /^Remove the rule .*“just”/u }).click();
    await expect(dialog.getByRole('region', { name: 'Rules of this review' })).toContainText('None yet');
    await page.keyboard.press('Escape');
    await expect(ledger.counter('set aside')).toHaveCount(0);
    await expect(ledger.entry(altered)).toBeVisible();
  });

  await test.step('grouped, filtered, and all of it again', async () => {
    await ledger.choice('Group by').selectOption('By severity');
    const group = ledger.list.getByRole('button', { name: /^Critical \d/u });
    await expect(group).toHaveAttribute('aria-expanded', 'true');
    await group.press('ArrowLeft');
    await expect(ledger.entry(altered)).toHaveCount(0);
    await group.press('ArrowRight');
    await expect(ledger.entry(altered)).toBeVisible();
    await ledger.toggleFilters();
    await ledger.choice('Severity').selectOption('Critical');
    await expect(ledger.filterState).toHaveText(/^2 of \d+ match/u);
    await expect(ledger.entry(place)).toHaveCount(0);
    await expect(workspace.position).toHaveText(/of 2\b|^2 listed/u);
    await ledger.clearFilter();
    await ledger.choice('Group by').selectOption('Not grouped');
    await expect(ledger.entry(place)).toBeVisible();
  });
});

for (const view of ['Columns', 'Redline', 'Synopsis'] as const) {
  test(`by keyboard alone, in ${view.toLowerCase()}: step, decide, explain, promote, take back`, async ({
    page,
    workspace,
    ledger,
  }) => {
    const keys = page.keyboard;
    await keys.press(`Control+Alt+${{ Columns: 1, Redline: 2, Synopsis: 3 }[view]}`);
    const open = await ledger.count('open');
    await keys.press('F7');
    await expect(workspace.position).toHaveText(/^1 of /u);

    await test.step('accepted: the keyboard is on the next one, and the list says how many are left', async () => {
      await keys.press('Control+1');
      const first = await focusedName(page);
      expect(first).toContain('Paragraph 2.');
      await keys.press('a');
      await expect(ledger.done).toHaveText(`Accepted. ${open - 1} left.`);
      await expect.poll(() => focusedName(page)).not.toBe(first);
      await expect
        .poll(() => focusedName(page))
        .toMatch(/^(?:Critical|Material|Minor)\. .*Paragraph \d+\.$/u);
    });

    await test.step('dismissed with a reason, of which no letter is a command', async () => {
      const second = await focusedName(page);
      await keys.press('d');
      await expect(page.getByRole('textbox', { name: 'Reason (optional)' })).toBeFocused();
      await keys.type('xacd');
      await keys.press('Enter');
      await expect(ledger.done).toHaveText(`Dismissed. ${open - 2} left.`);
      await expect(ledger.counter('set aside')).toHaveText(/^1/u);
      await expect.poll(() => focusedName(page)).not.toBe(second);
    });

    await test.step('a reason that is given up leaves the entry open and the keyboard on it', async () => {
      const third = await focusedName(page);
      await keys.press('d');
      await keys.press('Escape');
      await expect.poll(() => focusedName(page)).toBe(third);
      expect(await ledger.count('open')).toBe(open - 2);
    });

    await test.step('cosmetic here, and opened again', async () => {
      const third = await focusedName(page);
      await keys.press('x');
      await expect(ledger.done).toHaveText(/^Cosmetic here/u);
      await expect.poll(() => focusedName(page)).not.toBe(third);
      await keys.press('Control+z');
      await expect(ledger.counter('set aside')).toHaveText(/^1/u);
      await ledger.alsoList('set aside');
      await keys.press('Control+1');
      await keys.press('End');
      await keys.press('r');
      await expect(ledger.done).toHaveText('Open again.');
      await expect(ledger.counter('set aside')).toHaveCount(0);
    });

    await test.step('made a claim of; Escape gives the keyboard back to the comparison', async () => {
      await keys.press('Home');
      await keys.press('c');
      await expect(workspace.claims).toHaveCount(1);
      await expect(workspace.claims.first()).toBeFocused();
      await keys.press('Control+1');
      await expect.poll(() => focusedName(page)).toMatch(/Paragraph \d+\./u);
      await keys.press('Escape');
      await expect(page.getByRole('region', { name: 'Comparison' }).locator(':focus')).toHaveCount(1);
    });

    await test.step('the claim is removed, and the keyboard is still in its panel', async () => {
      await keys.press('Control+4');
      await page.getByRole('button', { name: 'Remove claim' }).press('Enter');
      await expect(workspace.claims).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'New claim' })).toBeFocused();
    });
  });
}

/** What a screen reader says of the control that has the keyboard; '' where none has. */
async function focusedName(page: Page): Promise<string> {
  return await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}
