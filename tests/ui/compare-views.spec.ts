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
      for (const words of [must.left, must.right])
        if (words !== null) await workspace.isAt('Redline', words);
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
