import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Whether an element of the comparison, not the comparison as such, has the keyboard. */
async function expectInComparison(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Comparison' }).locator(':focus')).toHaveCount(1);
}

test.beforeEach(async ({ library }) => {
  await library.openSample();
});

test('the keyboard goes along from view to view, and to the words of a cell', async ({
  page,
  workspace,
  synopsis,
}) => {
  const keys = page.keyboard;
  const matrix = page.getByRole('grid', { name: 'Claims by variant' });
  await workspace.pane('A').focus();
  await keys.press('Control+Alt+2');
  await expect(workspace.pane('Redline')).toBeFocused();
  await keys.press('Control+Alt+3');
  await expect(synopsis.grid.locator(':focus')).toHaveCount(1);
  await keys.press('Control+Alt+4');
  await expect(matrix.locator(':focus')).toHaveCount(1);
  await keys.press('Control+Alt+1');
  await expect(workspace.pane('A')).toBeFocused();

  await keys.press('Control+Alt+3');
  await expect(synopsis.grid.locator(':focus')).toHaveCount(1);
  await synopsis.cell('B', 'Nobody was killed.').focus();
  await keys.press('Enter');
  await expect(workspace.pane('B')).toBeFocused();

  await keys.press('Control+Alt+4');
  await expect(matrix.locator(':focus')).toHaveCount(1);
  await matrix.getByRole('gridcell').filter({ hasText: '430' }).first().focus();
  await keys.press('Enter');
  await expect(workspace.pane('B')).toBeFocused();
});

test('the keyboard stays where it is while another view comes', async ({ page, library, workspace }) => {
  const keys = page.keyboard;
  await expect(library.heading).toHaveCount(0);
  await workspace.title.focus();
  for (const view of [2, 3, 4, 1]) {
    await keys.press(`Control+Alt+${view}`);
    await expect(
      page
        .getByRole('radiogroup', { name: 'View' })
        .getByRole('radio')
        .nth(view - 1),
    ).toBeChecked();
    await expect(workspace.title).toBeFocused();
  }
  await expect(workspace.pane('A')).toBeVisible();
  await expect(workspace.title).toBeFocused();
  // The list of findings leads to words in columns that are not there yet.
  await keys.press('Control+Alt+4');
  await keys.press('Control+1');
  await keys.press('F7');
  await expect(workspace.pane('A')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Ledger' }).locator(':focus')).toHaveCount(1);
});

test('evidence that is closed gives the keyboard back', async ({ page, workspace }) => {
  const keys = page.keyboard;
  await workspace.panel('Evidence');
  await page.getByRole('button', { name: 'Paste text' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Add pasted text' });
  await keys.insertText('The shelter list has 340 names on it.');
  await form.getByRole('textbox', { name: 'Title' }).fill('Shelter list');
  await form.getByRole('button', { name: 'Add evidence' }).press('Enter');
  const opener = page
    .getByRole('tabpanel')
    .getByRole('button', { name: /Shelter list/u })
    .first();
  const words = page.getByRole('textbox', { name: 'Words of Shelter list' });

  await opener.press('Enter');
  await words.focus();
  await keys.press('Escape');
  await expect(words).toHaveCount(0);
  await expect(opener).toBeFocused();

  await opener.press('Enter');
  await page.getByRole('button', { name: 'Close the evidence' }).press('Enter');
  await expect(opener).toBeFocused();

  // What opened it is gone.
  await opener.press('Enter');
  await workspace.panel('Quotes');
  await words.focus();
  await keys.press('Escape');
  await expectInComparison(page);
  await expect(workspace.pane('A')).toBeFocused();

  // Another view is asked for from within.
  await workspace.panel('Evidence');
  await opener.press('Enter');
  await words.focus();
  await keys.press('Control+Alt+3');
  await expect(page.getByRole('grid', { name: 'Synopsis' }).locator(':focus')).toHaveCount(1);
});
