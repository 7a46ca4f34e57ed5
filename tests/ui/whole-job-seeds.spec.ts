import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { expect, expectAccessible, test } from './fixtures.ts';
import { ReportPage } from './pages/report-page.ts';
import { hasSeeds, NO_SEEDS, seedFiles } from './shared-seeds.ts';

test.skip(!hasSeeds, NO_SEEDS);

test('from three real files to a report that another person can read', async ({
  page,
  library,
  workspace,
  context,
}, testInfo) => {
  const [first, second, third] = seedFiles();
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('three seeds expected');

  await test.step('the library has the sample review and starts a new one', async () => {
    await library.open();
    await expect(library.review(/^Sample:/u)).toBeVisible();
    await library.startReview();
    await expect(workspace.title).toHaveValue('Untitled review');
    await workspace.title.fill('Statement on the offensive');
    await workspace.title.press('Enter');
  });

  await test.step('variants come by picker, by drop and by paste', async () => {
    await workspace.pickFiles([first]);
    await expect(workspace.variants).toHaveCount(1);
    await workspace.dropFiles([second]);
    await expect(workspace.variants).toHaveCount(2);
    await workspace.paste('Third version', third.buffer.toString('utf8'));
    await expect(workspace.variants).toHaveCount(3);
  });

  await test.step('two panes stand side by side, aligned and marked', async () => {
    await expect(workspace.pane('A')).toBeVisible();
    await expect(workspace.pane('B')).toBeVisible();
    await expect(workspace.differences.first()).toBeVisible();
    const tops = await workspace.topsOfLinesWith('The declaration,');
    expect(tops).toHaveLength(2);
    expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 0))).toBeLessThan(2);
    await expect(workspace.differences.filter({ hasText: 'Doha' }).filter({ hasText: 'Qatar' })).toHaveCount(
      1,
    );
    await expect(workspace.differences.filter({ hasText: /Quotation altered/u })).toContainText(['just']);
    await expect(workspace.differences.filter({ hasText: /Newly quoted/u })).toContainText(['next week']);
    await testInfo.attach('columns', { body: await page.screenshot(), contentType: 'image/png' });
  });

  await test.step('F7 and Shift+F7 go from difference to difference, in every pane', async () => {
    await page.keyboard.press('F7');
    await expect(workspace.position).toHaveText(/^1 of \d+(?:, \d+ in the list)?\. /u);
    // Said for those who do not see the panes.
    await expect(workspace.position).toHaveText(/ A: .* B: .* Paragraph \d+\.$/u);
    await page.keyboard.press('F7');
    await expect(workspace.position).toHaveText(/^2 of \d+(?:, \d+ in the list)?\. /u);
    await page.keyboard.press('Shift+F7');
    await expect(workspace.position).toHaveText(/^1 of \d+(?:, \d+ in the list)?\. /u);
  });

  await test.step('the panes scroll in step', async () => {
    const before = await workspace.topsOfLinesWith('It stated,');
    await workspace.scroll('A', 300);
    await expect(async () => {
      const [left, right] = await workspace.topsOfLinesWith('It stated,');
      expect(left).toBeLessThan((before[0] ?? 0) - 20);
      expect(right).toBeCloseTo(left ?? 0, 0);
    }).toPass();
  });

  await test.step('a selection becomes a claim, and its counterpart is proposed', async () => {
    await workspace.differences
      .filter({ hasText: /Quotation altered/u })
      .getByRole('button')
      .click();
    await workspace.select('A', 'just solution');
    await expect(workspace.annotateButton).toBeEnabled();
    await workspace.annotateButton.click();
    await expect(workspace.claims).toHaveCount(1);
    await expect(page.getByRole('textbox', { name: 'Statement' })).toBeFocused();
    const mentions = workspace.mentions;
    await expect(mentions.nth(0)).toContainText('just solution');
    // Between the two words stands, for a screen reader, what was altered.
    await expect(mentions.nth(1)).toContainText(/fair.* solution/u);
    await expect(mentions.nth(1)).toContainText('proposed');
    await expect(mentions.nth(2)).toContainText('no mention');
  });

  await test.step('making the claim has left the panes where they were', async () => {
    expect(await workspace.topsOfLinesWith('solution')).toHaveLength(2);
  });

  await test.step('kind, verdict, reason and note are given', async () => {
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Quotation');
    await page.getByRole('button', { name: 'Confirm the mention in B' }).click();
    await workspace.verdict('Wrong').click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The joint statement has the first word.');
    await page.getByRole('textbox', { name: 'Note' }).fill('Ask the desk which copy was used.');
    await page.getByRole('textbox', { name: 'Note' }).blur();
    await workspace.saved();
    await expectAccessible(page);
    await testInfo.attach('claim', { body: await page.screenshot(), contentType: 'image/png' });
  });

  await test.step('the context menu of a pane annotates as well, and undo takes that back', async () => {
    await workspace.selectAndChoose('B', 'agreed on', /^Annotate claim/u);
    await expect(workspace.claims).toHaveCount(2);
    await page.getByRole('button', { name: /^Undo: Annotate claim/u }).click();
    await expect(workspace.claims).toHaveCount(1);
  });

  await test.step('after closing and opening the app everything is there', async () => {
    const address = page.url();
    await page.close();
    const again = await context.newPage();
    await again.goto(address);
    await expect(again.getByRole('textbox', { name: 'Title of the review' })).toHaveValue(
      'Statement on the offensive',
    );
    await again.getByRole('tab', { name: /^Claims/u }).click();
    await again.getByRole('button', { name: /^Claim 1/u }).click();
    await expect(again.getByRole('combobox', { name: 'Kind' })).toHaveValue('quotation');
    await expect(again.getByRole('radio', { name: 'Wrong' })).toBeChecked();
    await expect(again.getByRole('textbox', { name: 'Reason' })).toHaveValue(
      'The joint statement has the first word.',
    );
    await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue(
      'Ask the desk which copy was used.',
    );
    await expect(again.getByRole('region', { name: 'Mentions' })).toContainText(/fair.* solution/u);

    const report = new ReportPage(again);
    await report.open();
    const file = await report.save();
    expect(file.suggestedFilename()).toMatch(/^variorum-statement-on-the-offensive.*\.html$/u);
    const path = testInfo.outputPath('report.html');
    await file.saveAs(path);
    const html = readFileSync(path, 'utf8');
    for (const seed of [first, second]) {
      expect(html).toContain(createHash('sha256').update(seed.buffer).digest('hex'));
    }

    const reader = await context.newPage();
    const requests: string[] = [];
    reader.on('request', (request) => requests.push(request.url()));
    await reader.goto(`file://${path}`);
    expect(requests).toHaveLength(1);
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('Statement on the offensive');
    const text = await reader.locator('body').innerText();
    for (const expected of [
      'just solution',
      'fair solution',
      'Wrong',
      'The joint statement has the first word.',
    ]) {
      expect(text).toContain(expected);
    }
    expect(text).toContain('Ask the desk which copy was used.');
    await expectAccessible(reader);
    await testInfo.attach('report', {
      body: await reader.screenshot({ fullPage: true }),
      contentType: 'image/png',
    });
  });
});
