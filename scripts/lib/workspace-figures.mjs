// What a person waits for in the compare workspace, measured in the built renderer with generated texts.
import { versions } from '../scoreboard/generated-pairs.mjs';
import { readVocabulary } from '../scoreboard/vocabulary.mjs';

/** Frames that are scrolled through: two seconds at the usual rate. */
const FRAMES = 120;
const WHEEL_PIXELS = 40;

/**
 * @typedef {object} WorkspaceFigures
 * @property {number} marks from going back to a compared review of two variants to the first marks, in milliseconds
 * @property {number} twenty from choosing twenty files to columns and list, in milliseconds
 * @property {readonly number[]} frames what each frame took while a review of 2,000 marks or more was scrolled, in milliseconds
 * @property {number} drawn how many differences that review has
 */

/**
 * @param {string} url of the built app
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<WorkspaceFigures>}
 */
export async function measureWorkspace(url, browser) {
  const vocabulary = readVocabulary();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await openWith(page, versions(vocabulary, 1_000, 2));
    await page.getByRole('link', { name: 'Library' }).click();
    const review = page.getByRole('table', { name: 'Reviews' }).getByRole('link').first();
    await review.waitFor();
    const opened = performance.now();
    await review.click();
    await page.locator('[data-host] .vm-mark').first().waitFor();
    const marks = performance.now() - opened;
    const twenty = await openWith(page, versions(vocabulary, 1_000, 20));
    await openWith(page, versions(vocabulary, 12_000, 2));
    return { marks, twenty, frames: await scroll(page), drawn: await countDifferences(page) };
  } finally {
    await context.close();
  }
}

/**
 * Starts a review and adds the texts as files.
 *
 * @param {import('@playwright/test').Page} page
 * @param {readonly string[]} texts
 * @returns {Promise<number>} from the choice of the files to columns and list, in milliseconds
 */
async function openWith(page, texts) {
  await page.goto(new URL('#/', page.url()).href);
  await page.getByRole('button', { name: 'New review' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  const files = texts.map((text, index) => ({
    name: `variant-${index + 1}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  const chosen = await chooser;
  const start = performance.now();
  await chosen.setFiles(files);
  await page.locator('[data-host] .vm-mark').first().waitFor({ timeout: 60_000 });
  await page.getByRole('list', { name: 'Differences' }).getByRole('listitem').first().waitFor();
  return performance.now() - start;
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<readonly number[]>} how long each frame took, in milliseconds
 */
async function scroll(page) {
  await page.locator('[data-host]').first().hover();
  // As text: this file is checked for Node, and the page's own names are not there.
  const frames = page.evaluate(`(async () => {
    const found = [];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    for (let before = performance.now(); found.length < ${FRAMES}; ) {
      await frame();
      const now = performance.now();
      found.push(now - before);
      before = now;
    }
    return found;
  })()`);
  for (let turn = 0; turn < FRAMES / 2; turn += 1) await page.mouse.wheel(0, WHEEL_PIXELS);
  return /** @type {readonly number[]} */ (await frames);
}

/** @param {import('@playwright/test').Page} page */
async function countDifferences(page) {
  const chips = await page.getByRole('toolbar', { name: 'Differences' }).textContent();
  return [...(chips ?? '').matchAll(/(\d+) (?:in substance|wording|typography)/gu)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
}
