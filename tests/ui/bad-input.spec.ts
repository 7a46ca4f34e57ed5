import { expect, expectAccessible, test } from './fixtures.ts';
import { textOf } from './pages/download.ts';
import type { TestFile } from './pages/workspace-page.ts';

const STORY = 'The ferry left Tarn Harbour at noon.\n\nNobody was hurt, the captain said.\n';

function file(name: string, content: string | Uint8Array): TestFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

test.beforeEach(async ({ library, workspace }) => {
  await library.open();
  await library.startReview();
  await workspace.title.waitFor();
});

test('files that cannot be variants are named with the reason and the remedy; the others are added', async ({
  page,
  workspace,
}) => {
  await workspace.pickFiles([
    file('good.txt', STORY),
    file('empty.txt', ''),
    file('letter.docx', Uint8Array.of(0x50, 0x4b, 3, 4, ...new Array<number>(40).fill(0))),
    file('same.txt', STORY),
  ]);
  const dialog = page.getByRole('dialog', { name: '3 files were not added' });
  await expect(dialog).toContainText('“empty.txt” is empty.');
  await expect(dialog).toContainText('“letter.docx” is not a text file.');
  await expect(dialog).toContainText('“same.txt” has the same text as a variant that is already here.');
  await expect(dialog).toContainText('One other was added.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add it all the same' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(workspace.variants).toHaveCount(2);
});

test('a text that is not UTF-8 is read in the encoding whose preview reads right', async ({
  page,
  workspace,
}) => {
  const latin = Buffer.from('Le maire a démissionné à la fin de l’été, a déclaré sa porte-parole.', 'utf8')
    .toString('utf8')
    .replace('’', "'");
  await workspace.pickFiles([file('depeche.txt', Buffer.from(latin, 'latin1'))]);
  const dialog = page.getByRole('dialog', { name: 'One file was not added' });
  await expect(dialog).toContainText('“depeche.txt” is not in UTF-8');
  await expect(dialog).toContainText('démissionné');
  await dialog.getByRole('button', { name: 'Read as windows-1252' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(workspace.variants).toHaveCount(1);
  await expect(workspace.pane('A')).toBeVisible();
  expect(await workspace.topsOfLinesWith('démissionné')).toHaveLength(1);
});

test('a file over 20 MB is refused by name', async ({ page, workspace }) => {
  await workspace.pickFiles([file('huge.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))]);
  await expect(page.getByRole('dialog')).toContainText('“huge.txt” is larger than 20 MB.');
  await page.keyboard.press('Escape');
  await expect(workspace.variants).toHaveCount(0);
});

test('the 20th variant is taken, the 21st refused by name', async ({ page, workspace }) => {
  const files = Array.from({ length: 21 }, (_, index) =>
    file(`copy-${index + 1}.txt`, `${STORY}Edition ${index}.\n`),
  );
  await workspace.pickFiles(files);
  const dialog = page.getByRole('dialog', { name: 'One file was not added' });
  await expect(dialog).toContainText('“copy-21.txt” was not added: a review holds at most 20 variants.');
  await page.keyboard.press('Escape');
  await expect(workspace.variants).toHaveCount(20);
});

test('storage that refuses is said, keeps what was entered, and saves it on another try', async ({
  page,
  workspace,
}) => {
  await workspace.paste('First', STORY);
  await expect(workspace.variants).toHaveCount(1);
  await workspace.saved();
  await page.evaluate(() => {
    const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add') ?? {};
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    window.addEventListener('let-storage-work', () => {
      Object.defineProperty(IDBObjectStore.prototype, 'add', add);
    });
  });
  await workspace.paste('Second', STORY.replace('noon', 'dusk'));
  await expect(workspace.saveState).toContainText('Could not save: There is no space left');
  await expect(workspace.saveState).toContainText('One change is waiting in this window.');
  await expectAccessible(page);
  await page.evaluate(() => {
    window.dispatchEvent(new Event('let-storage-work'));
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await workspace.saved();
  await expect(workspace.variants).toHaveCount(2);
});

test('texts at the edges are compared or shown, never a hang', async ({ workspace, page }) => {
  await workspace.paste('One word', 'Fire');
  await workspace.paste('Marks only', '… — “” !?');
  await workspace.paste('One long paragraph', 'The tide rose again over the wall. '.repeat(600));
  await workspace.paste('Arabic', 'أعلنت البلدية إغلاق الميناء يوم الثلاثاء. لم يصب أحد بأذى.');
  await expect(workspace.variants).toHaveCount(4);
  await workspace.saved();
  await expect(workspace.pane('A')).toBeVisible();
  await workspace.variants
    .nth(3)
    .getByRole('button', { name: /Arabic/u })
    .first()
    .click();
  await expect(workspace.pane('D')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Differences' })).toBeVisible();
});

test('until texts are compared nothing is said about their differences, and comparing can be stopped', async ({
  page,
  workspace,
}) => {
  const long = 'The harbour wall was closed on Tuesday for repairs after the storm. '.repeat(40_000);
  await workspace.pickFiles([file('long-1.txt', long), file('long-2.txt', `${long}Edition 2.`)]);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Comparing was stopped.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not compared yet' })).toBeVisible();
  await expect(page.getByText(/say the same|in substance|No differences/u)).toHaveCount(0);
  await page.getByRole('button', { name: 'Compare again' }).click();
  await expect(workspace.differences.first()).toBeVisible({ timeout: 60_000 });
});

test('a paste that cannot be added stays in its field with the reason; Escape keeps it', async ({
  page,
  workspace,
}) => {
  await workspace.paste('Nothing', '   \n ');
  const dialog = page.getByRole('dialog', { name: 'Paste a variant' });
  await expect(dialog.getByRole('alert')).toContainText('There are no words in it.');
  const field = dialog.getByRole('textbox', { name: 'Text of the article' });
  await field.fill(STORY);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+Shift+P');
  await expect(field).toHaveValue(STORY);
  await field.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(workspace.variants).toHaveCount(1);
  await page.keyboard.press('Control+Shift+P');
  await expect(field).toHaveValue('');
});

test('while storage refuses, what is entered is shown and goes into the report', async ({
  page,
  workspace,
  report,
}) => {
  await workspace.paste('First', STORY);
  await workspace.paste('Second', STORY.replace('noon', 'dusk'));
  await expect(workspace.differences.first()).toBeVisible();
  await workspace.saved();
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await workspace.select('A', 'noon');
  await workspace.annotateButton.click();
  await expect(workspace.claims).toHaveCount(1);
  await workspace.verdict('Wrong').click();
  await expect(workspace.verdict('Wrong')).toBeChecked();
  await page.getByRole('textbox', { name: 'Note' }).fill('It was dusk: the log says so.');
  await page.getByRole('textbox', { name: 'Note' }).blur();
  await expect(workspace.saveState).toContainText('3 changes are waiting in this window.');
  await report.open();
  expect(await textOf(await report.save())).toContain('It was dusk: the log says so.');
});

test.describe('where there is no storage', () => {
  test('the app says so and what to do', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('Forbidden.', 'SecurityError');
        },
      });
    });
    await page.reload();
    await expect(
      page.getByRole('heading', { name: 'The place where reviews are kept cannot be opened.' }),
    ).toBeVisible();
    await expectAccessible(page);
  });
});
