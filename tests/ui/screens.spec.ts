import { expect, expectAccessible, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('every screen and dialog is accessible', async ({ page, library, workspace }, testInfo) => {
      const look = async (name: string): Promise<void> => {
        await expectAccessible(page);
        await testInfo.attach(`${name}-${colorScheme}`, {
          body: await page.screenshot(),
          contentType: 'image/png',
        });
      };
      await library.open();
      await expect(library.review(/^Sample:/u)).toBeVisible();
      await look('library');

      await page.keyboard.press('Shift+?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
      await look('shortcuts');
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: /settings/u }).click();
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
      await look('settings');
      await page.keyboard.press('Escape');

      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
      await look('palette');
      await page.keyboard.press('Escape');

      await library.review(/^Sample:/u).click();
      await expect(workspace.differences.first()).toBeVisible();
      // What is in the workspace itself is looked at view by view, panel by panel, in compare-access.spec.ts.
      await workspace.panel('Claims');
      await workspace.claims.first().click();
      await look('claim');

      await page.getByRole('button', { name: /^More for variant A/u }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await look('menu');
      await page.getByRole('menuitem', { name: 'Edit details…' }).click();
      await look('details');
      await page.keyboard.press('Escape');

      await page.keyboard.press('Control+Shift+P');
      await expect(page.getByRole('dialog', { name: 'Paste a variant' })).toBeVisible();
      await look('paste');
      await page.keyboard.press('Escape');

      await page.keyboard.press('Control+Shift+R');
      await expect(page.getByRole('heading', { name: 'Add the versions of the story' })).toBeVisible();
      await look('empty-review');
    });
  });
}

test('the theme that was chosen is there after a reload', async ({ page, library }) => {
  await library.open();
  await page.getByRole('button', { name: /settings/u }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await page.getByRole('textbox', { name: /^Your name/u }).fill('Ada Merk');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Ada Merk · settings' })).toBeVisible();
});

test('an address of a review that is not here says so and leads home', async ({ page, library }) => {
  await library.open();
  await page.goto('/#/review/00000000000000000000000000');
  await expect(page.getByRole('heading', { name: 'This review is not here' })).toBeVisible();
  await page.getByRole('button', { name: 'Go to the library' }).click();
  await expect(library.heading).toBeVisible();
});
