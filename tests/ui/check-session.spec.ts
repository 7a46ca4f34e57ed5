import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './fixtures.ts';
import { hasSeeds, NO_SEEDS, seedFiles } from './shared-seeds.ts';

/** More than there are critical differences between the seeds. */
const MOST_DECISIONS = 60;

test('the real files are checked, signed off and revised without the mouse', async ({
  page,
  library,
  workspace,
  check,
}) => {
  test.skip(!hasSeeds, NO_SEEDS);
  const keys = page.keyboard;
  const [first = '', second = ''] = seedFiles().map(({ buffer }) => buffer.toString('utf8'));
  await library.open();
  await keys.press('Control+Shift+R');
  await expect(workspace.title).toBeFocused();
  await check.paste('Agency', first);
  await check.paste('Rewrite', second);
  await expect(workspace.differences.first()).toBeVisible();

  await test.step('suggestions become claims by one key each', async () => {
    await keys.press('Control+5');
    await check.suggestions.first().getByRole('button').first().focus();
    for (const count of [1, 2]) {
      await keys.press('a');
      await expect(page.getByRole('tab', { name: `Claims ${count}` })).toBeVisible();
      await expect(check.suggestions.locator(':focus')).toHaveCount(1);
    }
    await keys.press('Control+z');
    await expect(page.getByRole('tab', { name: 'Claims 1' })).toBeVisible();
  });

  await test.step('check mode: verdicts by number, a note, a query, undo, sign-off', async () => {
    await check.start();
    await keys.press('1');
    await expect(check.said).toHaveText(/^Confirmed\. \d+ of \d+\. /u);
    await expect(check.mode).toBeFocused();
    await keys.press('n');
    await keys.insertText('Read in the joint statement.');
    await keys.press('Escape');
    await expect(check.mode).toBeFocused();
    await keys.press('q');
    await keys.insertText('Which copy was this taken from?');
    await keys.press('Tab');
    await keys.insertText('the author');
    await keys.press('Enter');
    await expect(check.said).toHaveText('Query asked.');
    await keys.press('5');
    await expect(check.said).toHaveText(/^Wrong\. /u);
    await keys.press('u');
    await expect(check.said).toHaveText(/^Undone: Give verdict/u);
    await keys.press('s');
    await expect(check.said).toHaveText(/^Signed off/u);
    await keys.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys in check mode' })).toBeVisible();
    await keys.press('Escape');
    await expect(check.mode).toBeFocused();
    await keys.press('Escape');
    await expect(check.mode).toHaveCount(0);
    await expect(page.locator('[role="listitem"] :focus')).toHaveCount(1);
  });

  await test.step('what is in the way of a sign-off leads to where it can be dealt with', async () => {
    await keys.press('Control+8');
    await check.blockers('Every query is answered').press('Enter');
    await page.getByRole('textbox', { name: 'Answer', exact: true }).focus();
    await keys.insertText('From the wire of Sunday.');
    await keys.press('Control+8');
    await expect(check.blockers('Every query is answered')).toHaveCount(0);
    const critical = check.blockers('Every critical difference is decided');
    for (let left = MOST_DECISIONS; left > 0 && (await critical.count()) > 0; left -= 1) {
      await critical.first().press('Enter');
      await keys.press('Control+1');
      await keys.press('a');
      await keys.press('Control+8');
    }
    await expect(critical).toHaveCount(0);
  });

  await test.step('then the exact texts are signed off', async () => {
    const unsettled = check.blockers('Every claim is settled');
    for (let left = await unsettled.count(); left > 0; left -= 1) {
      await unsettled.first().press('Enter');
      await expect(workspace.verdict('Confirmed')).toBeVisible();
      const proposed = page.getByRole('button', { name: /^Confirm the mention in/u });
      for (let count = await proposed.count(); count > 0; count -= 1) {
        await proposed.first().press('Enter');
        await expect(proposed).toHaveCount(count - 1);
      }
      await workspace.verdict('Confirmed').focus();
      await keys.press('1');
      await expect(workspace.verdict('Confirmed')).toBeChecked();
      await keys.press('Control+8');
    }
    await expect(unsettled).toHaveCount(0);
    await page.getByRole('button', { name: /^Sign off as/u }).press('Enter');
    await expect(page.getByRole('tabpanel')).toContainText(
      'Holds: every text is exactly as it was signed off.',
    );
  });

  await test.step('another text says what has changed since; undo takes it back; all is in the log', async () => {
    await check.revise(
      'B',
      second.replace(/two/giu, 'three').replace(/\n[^\n]*fair solution[^\n]*\n/u, '\n'),
    );
    await keys.press('Control+8');
    await expect(page.getByRole('tabpanel')).toContainText('Changed since sign-off.');
    await keys.press('Control+z');
    await expect(page.getByRole('tabpanel')).toContainText('Holds: every text');
    await keys.press('Control+9');
    await page.getByRole('searchbox', { name: 'Words in the log' }).fill('query');
    await expect(check.log.first()).toContainText(/query/iu);
  });

  await workspace.saved();
  await page.reload();
  await expect(workspace.differences.first()).toBeVisible();
  await keys.press('Control+8');
  await expect(page.getByRole('tabpanel')).toContainText('Holds: every text');
});

test('a later variant gets its mentions by one click; a new text reopens only the claims it touches', async ({
  page,
  library,
  workspace,
  check,
}) => {
  const keys = page.keyboard;
  await library.openSample();
  const agency = await readFile('resources/sample/agency.txt', 'utf8');
  const draft = await readFile('resources/sample/draft.txt', 'utf8');

  await test.step('mentions in a variant that came later', async () => {
    await check.paste('Evening edition', `${draft}\n\nThe council met again because the hall had flooded.`);
    await page.getByRole('button', { name: 'Propose mentions in D' }).press('Enter');
    await expect(page.getByText('Proposed 2 mentions in D.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Propose mentions in D' })).toHaveCount(0);
    await keys.press('Control+z');
    await expect(page.getByRole('button', { name: 'Propose mentions in D' })).toBeVisible();
    await page.getByRole('button', { name: 'Not now' }).press('Enter');
  });

  await test.step('whole sentences are suggested, by kind', async () => {
    await workspace.panel('To check');
    await page.getByRole('button', { name: /^\d+ causes$/u }).press('Enter');
    await expect(check.suggestions.filter({ hasText: 'because the hall had flooded' })).toHaveCount(1);
  });

  const settled = check.blockers('Every claim is settled');
  await test.step('a settled claim whose words change is open again, the other one is not', async () => {
    await keys.press('Control+8');
    for (let left = await settled.count(); left > 0; left -= 1) {
      await settled.first().press('Enter');
      await workspace.verdict('Confirmed').check();
      await keys.press('Control+8');
      await expect(settled).toHaveCount(left - 1);
    }
    await check.revise('A', agency.replaceAll('340', '360'));
    await keys.press('Control+8');
    await expect(settled).toHaveCount(1);
    await expect(page.getByRole('list', { name: 'Keeps open: Every claim is settled' })).toContainText('340');
  });

  await test.step('its mention waits in the tray, and is linked by a key', async () => {
    await workspace.panel('Unplaced');
    await expect(check.tray.first()).toContainText('340');
    await check.tray.first().getByRole('button').first().press('1');
    await expect(page.getByRole('heading', { name: 'Every mention has its place' })).toBeVisible();
    await keys.press('Control+z');
    await expect(check.tray.first()).toContainText('340');
  });

  await test.step('or dragged onto its sentence', async () => {
    const pane = page.locator('[data-host]').first();
    const line = pane.locator('.view-line').filter({ hasText: 'swept' }).first();
    await check.tray.first().locator('header').dragTo(line);
    await expect(page.getByText(/^Linked to “A fire that swept/u)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Every mention has its place' })).toBeVisible();
    await keys.press('Control+z');
    await expect(check.tray.first()).toContainText('340');
  });
});

test('evidence is attached without leaving check mode', async ({ page, library, check }) => {
  const keys = page.keyboard;
  await library.openSample();
  await check.start();
  await keys.press('e');
  const dialog = page.getByRole('dialog', { name: 'Evidence for this claim' });
  await dialog.getByRole('button', { name: 'Citation' }).press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('Council minutes');
  await keys.press('Enter');
  await expect(dialog.getByRole('list', { name: 'Evidence of this claim' })).toContainText('Council minutes');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Supports', exact: true }).press('Enter');
  await keys.press('Escape');
  await expect(check.mode).toBeFocused();
  await expect(check.mode).toContainText('Council minutes');
  await keys.press('j');
  await expect(check.said).toHaveText(/^2 of/u);
});

test('the matrix, evidence and each panel of the session, light and dark', async ({
  page,
  library,
  workspace,
  check,
}) => {
  const keys = page.keyboard;
  await library.openSample();
  await keys.press('Control+4');
  await workspace.claims.first().press('Enter');
  await page.getByRole('button', { name: 'Paste text' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Add pasted text' });
  await expect(form.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await keys.insertText('The shelter list has 340 names on it.');
  await form.getByRole('textbox', { name: 'Title' }).fill('Shelter list');
  await form.getByRole('button', { name: 'Add evidence' }).press('Enter');
  await page.getByRole('button', { name: 'Shelter list', exact: true }).press('Enter');
  const words = page.getByRole('textbox', { name: 'Words of Shelter list' });
  await words.press('Control+a');
  await page.getByRole('button', { name: 'Quote these words' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Evidence of this claim' })).toContainText('340 names');
  await page.getByRole('button', { name: 'Supports', exact: true }).press('Enter');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close the evidence' }).press('Enter');
  await workspace.view('Claims');
  await expect(page.getByRole('gridcell').filter({ hasText: '430' }).first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const panel of ['To check', 'Evidence', 'Queries', 'Sign-off', 'Log'] as const) {
      await workspace.panel(panel);
      await expectAccessible(page);
    }
    await check.start();
    await expectAccessible(page);
    await keys.press('Escape');
  }
});
