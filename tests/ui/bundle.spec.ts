import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './fixtures.ts';
import type { TestFile } from './pages/workspace-page.ts';

const MINUTES = 'Minutes of the harbour board: forty drums were declared.';

function file(name: string, buffer: Buffer): TestFile {
  return { name, mimeType: '', buffer };
}

/** Chooses a file with a button. */
async function choose(page: Page, button: Locator, chosen: TestFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles([chosen]);
}

/** What the claims' list says of each. */
async function claimsOf(claims: Locator): Promise<readonly string[]> {
  await claims.first().waitFor();
  return await claims.allInnerTexts();
}

/** As another computer, or this one after everything on it was deleted: nothing of Variorum's is kept. */
async function forgetEverything(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

test('a review goes out as a bundle, comes in where it never was, and is joined with the copy that is there', async ({
  page,
  library,
  workspace,
  report,
}) => {
  await library.openSample();
  await workspace.title.fill('Harbour fire, read by Ida');
  await workspace.title.press('Enter');
  await workspace.panel('Evidence');
  await choose(
    page,
    page.getByRole('button', { name: 'Add files', exact: true }),
    file('minutes.txt', Buffer.from(MINUTES)),
  );
  await expect(page.getByText('minutes.txt').first()).toBeVisible();
  await workspace.panel('Claims');
  await workspace.claims.first().click();
  await workspace.verdict('Wrong').click();
  await workspace.saved();
  const claims = await claimsOf(workspace.claims);
  expect(claims.join(' ')).toContain('Wrong');

  await report.open();
  await report.dialog.getByRole('combobox', { name: 'Format' }).selectOption('Review bundle');
  await expect(report.dialog.getByRole('checkbox', { name: /minutes\.txt/u })).toBeChecked();
  await expectAccessible(page);
  const download = await report.save();
  expect(download.suggestedFilename()).toBe('variorum-harbour-fire-read-by-ida.variorum');
  const bundle = file(download.suggestedFilename(), await readFile(await download.path()));
  await expect(report.said).toContainText('Saved:');
  expect(bundle.buffer.includes(MINUTES)).toBe(true);

  await forgetEverything(page);
  await library.open();
  await expect(library.review('Harbour fire, read by Ida')).toHaveCount(0);
  const dialog = page.getByRole('dialog', { name: /Import/u });

  await test.step('a damaged copy is refused by name, and the check that fails is said', async () => {
    await page.getByRole('button', { name: 'Import review…' }).click();
    const damaged = file('damaged.variorum', flipped(bundle.buffer, bundle.buffer.length - 400));
    await choose(page, dialog.getByRole('button', { name: 'Choose a bundle…' }), damaged);
    const refused = page.getByRole('dialog', { name: 'Not imported' });
    await expect(refused).toContainText('“damaged.variorum”');
    await expect(refused).toContainText('Nothing was changed.');
    await page.keyboard.press('Escape');
    await expect(library.reviews.getByRole('link')).toHaveCount(1);
  });

  await test.step('the whole one opens, with the same claims, verdicts and evidence', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('import');
    await page.keyboard.press('Enter');
    const button = dialog.getByRole('button', { name: 'Choose a bundle…' });
    await expect(button).toBeFocused();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles([bundle]);
    await expect(page.getByRole('dialog', { name: 'Imported' })).toContainText(
      /It is a new review here, with \d+/u,
    );
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(workspace.title).toHaveValue('Harbour fire, read by Ida');
    await workspace.panel('Claims');
    expect(await claimsOf(workspace.claims)).toEqual(claims);
    await workspace.panel('Evidence');
    await page.getByRole('button', { name: /^Other File .*minutes\.txt/u }).click();
    await expect(page.getByRole('textbox', { name: 'Words of minutes.txt' })).toHaveValue(MINUTES);
  });

  await test.step('dropped on the open review it is offered, not added as a variant', async () => {
    await expect(workspace.variants).toHaveCount(3);
    await workspace.dropFiles([bundle]);
    await expect(dialog).toContainText('is a whole review, not a variant of this one');
    await dialog.getByRole('button', { name: 'Import the review' }).click();
    await expect(page.getByRole('dialog', { name: 'Imported' })).toContainText('nothing of it was missing');
    await page.keyboard.press('Escape');
    await expect(workspace.variants).toHaveCount(3);
  });
});

test('a report verifies against the review here; one that was changed by a byte does not', async ({
  page,
  library,
  workspace,
  report,
}) => {
  await library.openSample();
  await workspace.saved();
  await report.open();
  const html = await readFile(await (await report.save()).path());
  await page.keyboard.press('Escape');

  const dialog = page.getByRole('dialog', { name: 'Verify a report or bundle' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('verify');
  await page.keyboard.press('Enter');
  await choose(page, dialog.getByRole('button', { name: 'Choose a file…' }), file('report.html', html));
  await expect(dialog).toContainText('This report verifies.');
  await expect(dialog).toContainText(
    'compared with the review “Sample: the harbour fire in Port Merrow” kept here',
  );
  await expect(dialog).toContainText('The newest event of the log is the one that the report was made from.');
  await expectAccessible(page);

  const another = dialog.getByRole('button', { name: 'Verify another…' });
  await choose(page, another, file('changed.html', flipped(html, html.length - 60)));
  await expect(dialog).toContainText('This report does not verify: 1 check failed.');
  await expect(dialog).toContainText('The report is not as it was written');
  await expectAccessible(page);
  await choose(page, another, file('cat.png', Buffer.from([0x89, 0x50, 0x4e, 0x47])));
  await expect(dialog).toContainText('“cat.png” is not a report or bundle that can be verified.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('button', { name: 'Verify report…' }).click();
  await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeFocused();
});
