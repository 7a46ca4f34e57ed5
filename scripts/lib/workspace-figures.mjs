// What a person waits for in the compare workspace, measured in the built renderer with generated texts.
import { versions } from '../scoreboard/generated-pairs.mjs';
import { readVocabulary } from '../scoreboard/vocabulary.mjs';
import { working } from './page-work.mjs';

/** Frames that are scrolled through: two seconds at the usual rate. */
const FRAMES = 120;
const WHEEL_PIXELS = 40;
/** Enough for more than 2,000 differences. */
const LONG_WORDS = 26_000;
/** Typed into the field that finds in all panes. */
const TYPED = 'the council said on Tuesday that it would';
/** Times that a review is gone back to, and that many variants are added. */
const VISITS = 7;
const REVIEWS_OF_TWENTY = 3;

/** @typedef {import('./page-work.mjs').Work} Work */

/**
 * @typedef {object} WorkspaceFigures
 * @property {readonly Work[]} marks from the click on a compared review of two variants to the first marks
 * @property {readonly number[]} twenty from choosing twenty files to columns and list, in milliseconds
 * @property {readonly number[]} all the same to the end of the comparison of all with all
 * @property {readonly number[]} frames what each frame took while a long review was scrolled, in milliseconds
 * @property {number} scrolling what the page's thread worked for each of these frames, in milliseconds
 * @property {readonly Work[]} folds folding and unfolding that review
 * @property {readonly number[]} keys from each key to the frame that shows it, in milliseconds, while finding in it
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
    const marks = [];
    for (let visit = 0; visit < VISITS; visit += 1) marks.push(await goBack(page));
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
    const { value: frames, worked } = await working(page, () => scroll(page));
    const folds = [];
    for (let turn = 0; turn < VISITS; turn += 1) folds.push(await fold(page));
    const drawn = await countDifferences(page);
    const keys = await type(page);
    return { marks, twenty, all, frames, scrolling: worked / frames.length, folds, keys, drawn };
  } finally {
    await context.close();
  }
}

/**
 * Goes to the library and back to the review.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Work>} from the click, in the page's own time, to the frame with the first marks
 */
async function goBack(page) {
  await page.getByRole('link', { name: 'Library' }).click();
  const review = page.getByRole('table', { name: 'Reviews' }).getByRole('link').first();
  await review.hover();
  // As text: this file is checked for Node, and the page's own names are not there.
  const marked = page.evaluate(`new Promise((resolve) => {
    addEventListener('click', (click) => {
      const look = () => document.querySelector('[data-host] .vm-mark')
        ? resolve(performance.now() - click.timeStamp)
        : requestAnimationFrame(look);
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  })`);
  const { value, worked } = await working(page, async () => {
    await review.click();
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

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<readonly number[]>} from each key, in the page's own time, to the frame that shows it, in milliseconds
 */
async function type(page) {
  await page.locator('[data-host]').first().click();
  await page.keyboard.press('Control+f');
  await page.getByRole('searchbox', { name: 'Find in all panes' }).waitFor();
  // As text: this file is checked for Node, and the page's own names are not there.
  await page.evaluate(`{
    window.typed = [];
    addEventListener('keydown', (key) => {
      requestAnimationFrame(() => setTimeout(() => window.typed.push(performance.now() - key.timeStamp)));
    }, { capture: true });
  }`);
  await page.keyboard.type(TYPED, { delay: 60 });
  return /** @type {readonly number[]} */ (await page.evaluate('window.typed'));
}

/** @param {import('@playwright/test').Page} page */
async function countDifferences(page) {
  const chips = await page.getByRole('toolbar', { name: 'Differences' }).textContent();
  return [...(chips ?? '').matchAll(/(\d+) (?:in substance|wording|typography)/gu)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
}
