import { expect, expectAccessible, test } from './fixtures.ts';
import { storyFile, textFile } from './generated-story.ts';

test.beforeEach(async ({ library, workspace }) => {
  await library.open();
  await library.startReview();
  await workspace.title.waitFor();
});

test('of nine variants, the one that is alone is named, and four are read side by side', async ({
  page,
  workspace,
  ledger,
  synopsis,
}, testInfo) => {
  const files = ['Amsel', 'Birke', 'Chor', 'Dohle', 'Eiche', 'Falke', 'Garten', 'Hafen', 'Insel'].map(
    (name) => storyFile(name, name === 'Falke' ? 'Grellen' : 'Lindhavn', name === 'Hafen' ? '260' : '240'),
  );
  const start = Date.now();
  await workspace.pickFiles(files);
  await expect(ledger.entries.first()).toBeVisible({ timeout: 60_000 });
  const usable = `nine variants: from adding them to the first differences ${Date.now() - start} ms`;
  testInfo.annotations.push({ type: 'time', description: usable });
  console.log(usable);

  await test.step('the synopsis names who is alone', async () => {
    await workspace.view('Synopsis');
    await expect(synopsis.heads).toHaveCount(11);
    await expect(synopsis.lone(/^only F of 9 says “Grellen”/u)).toHaveCount(1);
    await expect(synopsis.lone(/^only H of 9 says “260”/u)).toHaveCount(1);
    await expect(synopsis.heads.nth(6)).toContainText('F Falke');
    await expect(synopsis.heads.nth(6)).toContainText('alone in');
    await expect(synopsis.heads.nth(3)).not.toContainText('alone in 1 fact');
    await synopsis.order(/^Most alone first/u);
    await expect(synopsis.heads.nth(2)).toContainText(/F Falke|H Hafen/u);
    await workspace.view('Columns');
  });

  await test.step('the ledger has every variant when asked, and says which one differs', async () => {
    await expect(ledger.entry(/A: Lindhavn\. F: Grellen/u)).toHaveCount(0);
    await ledger.toggleFilters();
    await ledger.choice('Variants').selectOption('Every variant');
    await expect(ledger.entry(/A: Lindhavn\. F: Grellen/u)).toBeVisible();
    await expect(ledger.entry(/Number changed\. A: 240\. H: 260/u)).toBeVisible();
    // To open it brings its variant into the columns.
    await ledger.entry(/A: 240\. H: 260/u).click();
    await expect(workspace.pane('H')).toBeVisible();
    await workspace.isAt('H', '260');
    await workspace.isAt('A', '240');
  });

  await test.step('four panes stand side by side, and a fifth variant takes the place of one', async () => {
    await page.getByRole('button', { name: /^D Dohle/u }).click();
    for (const siglum of ['A', 'B', 'D', 'H']) await expect(workspace.pane(siglum)).toBeVisible();
    const tops = await workspace.topsOfLinesWith('The terminal');
    expect(tops).toHaveLength(4);
    for (const top of tops) expect(Math.abs(top - (tops[0] ?? 0))).toBeLessThan(2);
    await page.getByRole('button', { name: /^E Eiche/u }).click();
    await expect(workspace.pane('E')).toBeVisible();
    await expect(page.locator('[data-host]')).toHaveCount(4);
    await expect(workspace.pane('A')).toBeVisible();
  });

  await test.step('the matrix has a cell for every pair', async () => {
    await page.getByRole('button', { name: 'Similarity…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Similarity of the variants' });
    await expect(dialog.getByRole('gridcell').getByRole('button')).toHaveCount(72);
    await expectAccessible(page);
  });
});

test('a text that contradicts itself in the same words again and again says so once', async ({
  page,
  workspace,
}) => {
  const counts =
    'The petition was signed by 12 unions in the capital. On the list of the 15 harbour unions that signed the petition stood two new ones.';
  const again = [counts, 'Nobody from the harbour office came.', counts, counts].join('\n\n');
  await workspace.pickFiles([textFile('wire', again), textFile('desk', again.replace('Nobody', 'No one'))]);
  await expect(workspace.pane('B')).toBeVisible();
  const said = page.getByText('A contradicts itself.').locator('..');
  await expect(said.first()).toContainText('counted twice, as “12” and as “15”');
  const words = await said.allTextContents();
  expect(new Set(words).size).toBe(words.length);
});

test('two Arabic texts are read from the right, with what changed and what was dropped', async ({
  page,
  workspace,
  ledger,
  synopsis,
}) => {
  const sentences = [
    'أعلنت بلدية المرفأ الأزرق إغلاق السوق القديم يوم الثلاثاء.',
    'وقال رئيس البلدية إن 340 تاجرا سينقلون إلى مبنى جديد.',
    'وسيبدأ العمل في المبنى قبل نهاية الصيف.',
    'ويخشى أصحاب المقاهي أن يقل عدد الزوار في الشتاء.',
    'ولم تحدد البلدية موعدا لإعادة فتح السوق.',
  ];
  const rewritten = sentences
    .filter((_, index) => index !== 3)
    .join('\n\n')
    .replace('340', '430');
  await workspace.pickFiles([textFile('asl', sentences.join('\n\n')), textFile('tahrir', rewritten)]);
  await expect(ledger.entry(/Number changed\. A: 340.*B: 430/u)).toBeVisible();

  await test.step('the number', async () => {
    await ledger.entry(/Number changed\. A: 340/u).click();
    await workspace.isAt('A', '340');
    await workspace.isAt('B', '430');
  });

  await test.step('the panes run from right to left', async () => {
    for (const siglum of ['A', 'B']) {
      const editor = page.locator('.monaco-editor').filter({ has: workspace.pane(siglum) });
      const line = editor.locator('.view-line').filter({ hasText: '0' });
      await expect(line).toHaveCSS('direction', 'rtl');
      const [own, room] = [await line.locator('span').first().boundingBox(), await editor.boundingBox()];
      // Lines begin at the right edge.
      expect((room?.x ?? 0) + (room?.width ?? 0) - ((own?.x ?? 0) + (own?.width ?? 0))).toBeLessThan(90);
    }
  });

  await test.step('the sentence that was dropped', async () => {
    const dropped = ledger.entry(/A: ويخشى أصحاب المقاهي.* B: nothing/u);
    await dropped.click();
    await workspace.isAt('A', 'ويخشى');
    await workspace.isAt('B', null);
    await workspace.panel('Omissions');
    await expect(page.getByRole('list', { name: 'Missing from B' })).toContainText('ويخشى أصحاب المقاهي');
  });

  await test.step('the synopsis', async () => {
    await workspace.view('Synopsis');
    const words = synopsis.cell('A', '340').getByText('340').locator('xpath=ancestor-or-self::p');
    await expect(words).toHaveCSS('direction', 'rtl');
    await expect(synopsis.row('ويخشى')).toContainText('absent');
    await expectAccessible(page);
  });
});

test('a text of another story is named, and can be removed and brought back', async ({ page, workspace }) => {
  const other = [
    'Gardeners in the valley report the largest pumpkins for a decade.',
    'The winning fruit needed a crane and was weighed twice by the jury.',
    'Seeds of it will be sold at the market hall on the second weekend of November.',
    'Recipes by pupils of the cookery school are printed on the back of the ticket.',
  ].join('\n\n');
  await workspace.pickFiles([
    storyFile('Morning', 'Lindhavn', '240'),
    storyFile('Evening', 'Lindhavn', '260'),
    textFile('Pumpkins', other),
  ]);
  const warning = page.getByRole('status').filter({ hasText: 'almost nothing in common with the others' });
  await expect(warning).toContainText('C, Pumpkins');
  await expectAccessible(page);
  await warning.getByRole('button', { name: 'Remove C' }).click();
  await expect(workspace.variants).toHaveCount(2);
  await expect(warning).toHaveCount(0);
  await expect(page.getByRole('status', { name: 'Messages' })).toContainText('“Pumpkins” was removed.');
  await page.getByRole('button', { name: /^Undo: /u }).click();
  await expect(workspace.variants).toHaveCount(3);
  await expect(warning).toContainText('C, Pumpkins');
});
