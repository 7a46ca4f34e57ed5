import { expect, test } from './fixtures.ts';

/*
 * The renderer as the desktop window runs it: with a bridge in its page. The bridge here answers what main would answer;
 * what main does is tested in tests/unit/main.
 */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const refused = (code: string) => ({ ok: false, problem: { code, fileName: 'report.html' } });
    const begun = { ok: true, value: { handle: 'one' } };
    // The place refuses the first file; the disk is full in the middle of the second.
    const beginnings = [refused('save-denied'), begun, begun];
    const slices = [refused('save-disk-full'), { ok: true, value: null }];
    let onMenu: ((id: string) => void) | undefined;
    Reflect.set(window, 'variorum', {
      openTextFiles: () =>
        Promise.resolve({
          ok: true,
          value: [
            { name: 'one.txt', bytes: new TextEncoder().encode('The ferry left at noon.\n') },
            { name: 'gone.txt', problem: 'file-missing' },
          ],
        }),
      beginSave: () => Promise.resolve(beginnings.shift()),
      appendSave: () => Promise.resolve(slices.shift()),
      finishSave: () => Promise.resolve({ ok: true, value: { saved: true, where: 'Documents/report.html' } }),
      editField: () => Promise.resolve({ ok: true, value: null }),
      on: {
        menuCommand: (listener: (id: string) => void) => {
          onMenu = listener;
          return () => undefined;
        },
      },
    });
    window.addEventListener('test-menu', (event) => {
      if (event instanceof CustomEvent) onMenu?.(String(event.detail));
    });
  });
});

test('a report that cannot be written says why, by name, and what to do; then it is written', async ({
  library,
  report,
}) => {
  await library.openSample();
  await report.open();
  await report.saveButton.click();
  await expect(report.said).toContainText(
    '“report.html” could not be written: this place does not allow it.',
  );
  await expect(report.said).toContainText('Choose another folder');
  await report.saveButton.click();
  await expect(report.said).toContainText('“report.html” could not be written: the disk is full.');
  await report.saveButton.click();
  await expect(report.said).toContainText('Saved: Documents/report.html');
});

test('the menu works the commands, and says so where there is nothing to work on', async ({
  page,
  library,
  workspace,
}) => {
  const choose = (id: string) =>
    page.evaluate((detail) => {
      window.dispatchEvent(new CustomEvent('test-menu', { detail }));
    }, id);
  await library.open();
  await expect(page.getByText('Kept in this browser only')).toHaveCount(0);
  await choose('variants.add');
  await expect(page.getByRole('status', { name: 'Messages' })).toContainText('Open a review first.');
  await choose('review.new');
  await expect(workspace.title).toBeVisible();
  await choose('variants.add');
  await expect(page.getByRole('dialog')).toContainText('“gone.txt” is no longer there.');
  await page.keyboard.press('Escape');
  await expect(workspace.variants).toHaveCount(1);
});
