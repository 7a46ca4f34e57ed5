import { expect, test } from './fixtures.ts';
import { textOf } from './pages/download.ts';

test('the sample review shows each planted difference, and can be worked on by keyboard alone', async ({
  page,
  library,
  workspace,
  report,
}) => {
  await library.open();
  await library.review(/^Sample:/u).press('Enter');
  await expect(workspace.pane('A')).toBeVisible();
  await expect(workspace.differences.first()).toBeVisible();

  await test.step('every planted difference is listed under its kind', async () => {
    for (const [kind, ...words] of [
      [/Quotation altered/u, 'warning', 'record'],
      [/Number changed/u, '340', '430'],
      [/Place changed/u, 'Halvane', 'Ostrell'],
      [/Moved/u, 'The Coastal Workers'],
    ] as const) {
      const entry = workspace.differences.filter({ hasText: kind }).filter({ hasText: words[0] });
      await expect(entry.first()).toBeVisible();
      for (const word of words) await expect(entry.first()).toContainText(word);
    }
  });

  await test.step('its first claim has a verdict of this reviewer', async () => {
    await page.getByRole('tab', { name: /^Claims/u }).click();
    await workspace.claims.first().click();
    await expect(workspace.verdict('Query')).toBeChecked();
    await page.getByRole('tab', { name: /Differences/u }).click();
  });

  await test.step('the third variant joins as a third column and leaves again', async () => {
    const third = workspace.variants
      .nth(2)
      .getByRole('button', { name: /Desk draft/u })
      .first();
    await third.focus();
    await page.keyboard.press('Enter');
    await expect(workspace.pane('C')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(workspace.pane('C')).toHaveCount(0);
    await expect(workspace.pane('A')).toBeVisible();
  });

  await test.step('F6 goes into a pane, the arrow keys select, Ctrl+Enter makes the claim', async () => {
    await page.keyboard.press('F6');
    await expect(workspace.pane('A')).toBeFocused();
    await page.keyboard.press('Control+Home');
    for (let word = 0; word < 2; word += 1) await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Control+Enter');
    await expect(workspace.claims).toHaveCount(3);
    await expect(page.getByRole('textbox', { name: 'Statement' })).toHaveValue(/^Warehouse fire/u);
  });

  await test.step('undo and redo go through everything that was done', async () => {
    await workspace.verdict('Confirmed').press('Enter');
    await expect(workspace.verdict('Confirmed')).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(workspace.verdict('Confirmed')).not.toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(workspace.claims).toHaveCount(2);
    await page.keyboard.press('Control+Shift+Z');
    await expect(workspace.claims).toHaveCount(3);
    await page.keyboard.press('Control+y');
    await expect(page.getByRole('button', { name: /^Claim 3/u })).toContainText('Confirmed');
  });

  await test.step('kind and note are given, and Escape leads back to the pane', async () => {
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('button', { name: /^Claim 3/u })).toBeFocused();
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Event');
    await page.getByRole('textbox', { name: 'Note' }).focus();
    await page.keyboard.type('Compare with the fire log.');
    await page.keyboard.press('Escape');
    await expect(workspace.pane('A')).toBeFocused();
    await workspace.saved();
  });

  await test.step('after a reload all of it is there, and Ctrl+E exports it', async () => {
    await page.reload();
    await expect(workspace.differences.first()).toBeVisible();
    await page.keyboard.press('Control+4');
    await page.getByRole('button', { name: /^Claim 3/u }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Compare with the fire log.');
    await page.keyboard.press('Control+e');
    await expect(report.dialog).toBeVisible();
    const html = await textOf(await report.save());
    for (const words of [
      'Compare with the fire log.',
      'We had no <',
      'Confirmed',
      'Agency story',
      'Desk draft',
    ]) {
      expect(html).toContain(words);
    }
    await expect(report.said).toContainText('Saved:');
    await page.keyboard.press('Escape');
    await expect(report.dialog).toHaveCount(0);
  });

  await test.step('the palette finds a command by a part of its name', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('library');
    await page.keyboard.press('Enter');
    await expect(library.heading).toBeVisible();
  });
});

test('a variant can be renamed, made the base, removed, and brought back with its claims', async ({
  page,
  library,
  workspace,
}) => {
  await library.openSample();

  const more = (name: RegExp) => page.getByRole('button', { name });
  await more(/^More for variant B/u).click();
  await page.getByRole('menuitem', { name: 'Edit details…' }).click();
  await page.getByRole('textbox', { name: 'Label' }).fill('Evening edition');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(workspace.variants.nth(1)).toContainText('Evening edition');

  await more(/^More for variant B/u).click();
  await page.getByRole('menuitem', { name: 'Read the others against this one' }).click();
  await expect(workspace.variants.nth(1)).toContainText('base');
  // Read the other way round: what was altered in B is now what A says against it.
  const altered = workspace.differences.filter({ hasText: /Quotation altered/u });
  await expect(altered.first()).toContainText(/record.*warning/su);

  await more(/^More for variant B/u).click();
  await page.getByRole('menuitem', { name: 'Remove from the review' }).click();
  await expect(workspace.variants).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(workspace.variants).toHaveCount(3);
  await page.getByRole('tab', { name: /^Claims/u }).click();
  await workspace.claims.first().click();
  await expect(workspace.mentions.nth(1)).toContainText('forced 430 people');
});

test('words selected in a pane that goes are not taken for those of the next one', async ({
  page,
  library,
  workspace,
}) => {
  await library.openSample();
  await workspace.select('B', 'Port Merrow');
  await expect(workspace.annotateButton).toBeEnabled();
  // B goes and C comes: the second pane is another text now.
  await page
    .getByRole('button', { name: /Desk draft/u })
    .first()
    .click();
  await expect(workspace.pane('C')).toBeVisible();
  await expect(workspace.annotateButton).toBeDisabled();
});

test('what was typed in the last moment is in the report', async ({ page, library, workspace, report }) => {
  await library.openSample();
  await page.getByRole('tab', { name: /^Claims/u }).click();
  await workspace.claims.first().click();
  await page.getByRole('textbox', { name: 'Note' }).fill('The council list says 340.');
  await page.keyboard.press('Control+e');
  expect(await textOf(await report.save())).toContain('The council list says 340.');
});

test('a click on one verdict and at once on another ends with the other, as does undo', async ({
  page,
  library,
  workspace,
}) => {
  await library.openSample();
  await page.getByRole('tab', { name: /^Claims/u }).click();
  await workspace.claims.nth(1).click();
  await page.getByRole('radiogroup', { name: 'Verdict' }).evaluate((group) => {
    const levels = [...group.querySelectorAll<HTMLElement>('[role="radio"]')];
    const press = (words: string): void => {
      levels.find(({ textContent }) => new RegExp(`${words}$`, 'u').test(textContent.trim()))?.click();
    };
    // In one turn, before anything can be saved.
    for (const words of ['Confirmed', 'Wrong', 'Confirmed']) press(words);
  });
  await expect(workspace.verdict('Confirmed')).toBeChecked();
  await workspace.saved();
  await page.reload();
  await page.getByRole('tab', { name: /^Claims/u }).click();
  await expect(workspace.claims.nth(1)).toContainText('Confirmed');
});

test('a review goes to the trash and comes back', async ({ page, library }) => {
  await library.open();
  await page.getByRole('button', { name: /^Move Sample.* to the trash$/u }).click();
  await expect(library.review(/^Sample:/u)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Start with two versions of one story' })).toBeVisible();
  await page.getByRole('button', { name: 'Trash (1)' }).click();
  await page.getByRole('button', { name: /^Restore Sample/u }).click();
  await page.getByRole('button', { name: 'Back to the reviews' }).click();
  await expect(library.review(/^Sample:/u)).toBeVisible();
});
