import { expect, test } from './fixtures.ts';
import { LibraryPage } from './pages/library-page.ts';

test('a review is deleted for good from the trash by keyboard, also while another tab shows it', async ({
  page,
  context,
}) => {
  const library = new LibraryPage(page);
  await library.openSample();
  const address = page.url();
  await library.open();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('list', { name: 'Differences' })).toBeVisible();

  await page.getByRole('button', { name: /^Move Sample: .* to the trash$/u }).click();
  await page.getByRole('button', { name: 'Trash (1)' }).click();
  const ask = page.getByRole('button', { name: /^Delete Sample: .* for good…$/u });
  await ask.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Delete this review for good?' });
  await expect(dialog).toContainText('It cannot be undone.');
  await page.keyboard.press('Escape');
  await expect(ask).toBeFocused();
  await page.keyboard.press('Enter');
  const confirm = dialog.getByRole('button', { name: 'Delete for good' });
  while (!(await confirm.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
  await expect(library.heading).toBeFocused();
  await expect(page.getByText(/^“Sample: .*” is deleted for good\.$/u)).toBeVisible();
  await expect(other.getByRole('heading', { name: 'This review is not here' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Start with two versions of one story' })).toBeVisible();
});
