// What a person waits for in the compare workspace, measured in the built renderer with generated texts.
import { versions } from '../scoreboard/generated-pairs.mjs';
import { readVocabulary } from '../scoreboard/vocabulary.mjs';
import { scrollFrames, typingFrames } from './frame-times.mjs';
import { pressWithHand } from './hand.mjs';
import { working } from './page-work.mjs';

/** Enough for more than 2,000 differences. */
const LONG_WORDS = 26_000;
/** More than is scrolled through. */
const BARE_LINES = 500;
/** Times that a review is gone back to, that it is opened after a start, that it is folded, and that many variants are added. */
const VISITS = 21;
const STARTS = 9;
const FOLDS = 7;
const REVIEWS_OF_TWENTY = 3;

/** Nobody is quicker to find the review to open. */
const LOOKING_MS = 500;

/** @typedef {import('./page-work.mjs').Work} Work */
/** @typedef {{ readonly frames: readonly number[], readonly keys: readonly number[] }} BareFigures */

/**
 * @typedef {object} WorkspaceFigures
 * @property {readonly Work[]} marks from the click on a compared review of two variants to the first marks
 * @property {readonly Work[]} started the same after a start of the app
 * @property {readonly number[]} twenty from choosing twenty files to columns and list, in milliseconds
 * @property {readonly number[]} all the same to the end of the comparison of all with all
 * @property {readonly number[]} frames what each frame took while a long review was scrolled, in milliseconds
 * @property {number} scrolling what the page's thread worked for each of these frames, in milliseconds
 * @property {readonly Work[]} folds folding and unfolding that review
 * @property {readonly number[]} keys from each key to the frame that shows it, in milliseconds, while finding in it
 * @property {number} typing what the page's thread worked for each of these keys, the finding included, in milliseconds
 * @property {BareFigures} bare the same of a page without an app: what this browser and this machine take by themselves
 * @property {number} drawn how many differences it has
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
    // As a review that one goes back to has: a new one is asked for its name first.
    await page.getByRole('textbox', { name: 'Title of the review' }).fill('The council');
    await page.keyboard.press('Enter');
    const marks = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      await page.getByRole('link', { name: 'Library' }).click();
      marks.push(await openReview(page));
    }
    const started = [];
    for (let start = 0; start < STARTS; start += 1) {
      await page.goto(new URL('#/', page.url()).href);
      await page.reload();
      // What the app loads by itself while nobody works is there.
      await page.waitForLoadState('networkidle');
      started.push(await openReview(page));
    }
    /** @type {number[]} */
    const twenty = [];
    /** @type {number[]} */
    const all = [];
    for (let review = 0; review < REVIEWS_OF_TWENTY; review += 1) {
      // Other texts each time: what was compared once is remembered.
      const texts = versions(vocabulary, 1_000, 20).map((text) => `${text}\n\nReview ${review}.`);
      const start = performance.now();
      twenty.push(await openWith(page, texts));
      await page.getByText(/20 variants · compared in/u).waitFor({ timeout: 120_000 });
      all.push(performance.now() - start);
    }
    await openWith(page, versions(vocabulary, LONG_WORDS, 2));
    const { value: frames, worked } = await working(page, () =>
      scrollFrames(page, page.locator('[data-host]').first()),
    );
    const folds = [];
    for (let turn = 0; turn < FOLDS; turn += 1) folds.push(await fold(page));
    const drawn = await countDifferences(page);
    await page.locator('[data-host]').first().click();
    await page.keyboard.press('Control+f');
    const { value: keys, worked: typed } = await working(page, () =>
      typingFrames(page, page.getByRole('searchbox', { name: 'Find in all panes' })),
    );
    const bare = await measureBarePage(browser);
    return {
      ...{ marks, started, twenty, all, frames, scrolling: worked / frames.length },
      ...{ folds, keys, typing: typed / keys.length, drawn, bare },
    };
  } finally {
    await context.close();
  }
}

/**
 * Opens the first review of the library.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Work>} from the click, in the page's own time, to the frame with the first marks
 */
async function openReview(page) {
  const review = page.getByRole('table', { name: 'Reviews' }).getByRole('link').first();
  await page.waitForTimeout(LOOKING_MS);
  // As text: this file is checked for Node, and the page's own names are not there.
  const marked = page.evaluate(`new Promise((resolve) => {
    addEventListener('click', (click) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[data-host] .vm-mark')) return;
        observer.disconnect();
        // After the frame that they are drawn in.
        setTimeout(() => resolve(performance.now() - click.timeStamp));
      }).observe(document.body, { childList: true, subtree: true });
    }, { capture: true, once: true });
  })`);
  const { value, worked } = await working(page, async () => {
    await pressWithHand(page, review);
    return /** @type {number} */ (await marked);
  });
  return { took: value, worked };
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Work>}
 */
async function fold(page) {
  const { value, worked } = await working(
    page,
    async () =>
      // In the page, so that finding the button is not counted.
      /** @type {number} */ (
        await page.evaluate(`(async () => {
          const start = performance.now();
          document.querySelector('button[aria-label^="Fold what is the same"]').click();
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return performance.now() - start;
        })()`)
      ),
  );
  return { took: value, worked };
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
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<BareFigures>}
 */
async function measureBarePage(browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const lines = '<p>A line of a page that nothing is done with.</p>'.repeat(BARE_LINES);
    await page.setContent(`<input aria-label="Field"><main>${lines}</main>`);
    const frames = await scrollFrames(page, page.locator('main'));
    return { frames, keys: await typingFrames(page, page.getByRole('textbox', { name: 'Field' })) };
  } finally {
    await context.close();
  }
}

/** @param {import('@playwright/test').Page} page */
async function countDifferences(page) {
  const chips = await page.getByRole('toolbar', { name: 'Differences' }).textContent();
  return [...(chips ?? '').matchAll(/(\d+) (?:in substance|wording|typography)/gu)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
}
