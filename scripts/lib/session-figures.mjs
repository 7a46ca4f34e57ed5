// What a person waits for in a fact-checking session of 2,000 claims, measured in the built renderer with a generated review.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, outFolder } from '../scoreboard/engine.mjs';
import { versions } from '../scoreboard/generated-pairs.mjs';
import { readVocabulary } from '../scoreboard/vocabulary.mjs';
import { scrollFrames, typingFrames } from './frame-times.mjs';
import { pressWithHand, REST_MS } from './hand.mjs';
import { working } from './page-work.mjs';
import { spread, tail, workSpread } from './spread.mjs';

/** What PRODUCT asks a review to hold. */
const CLAIMS = 2_000;
const VARIANTS = 8;
const WORDS = 3_000;
/** Times that each thing is done, and verdicts that are given. */
const RUNS = 9;
const VERDICTS = 24;
/** A notch of most mice. */
const WHEEL_PIXELS = 100;
const COMPARED = new RegExp(`${VARIANTS} variants · compared in`, 'u');
const TITLE = 'A large session';
const TYPED = 'the report of';
/** Work that somebody did not ask for just now, such as saving, is over by then. */
const SETTLED_MS = 400;

/** Whoever waits so long waits for something that does not come. */
const MOST_MS = 20_000;

/** @typedef {import('./page-work.mjs').Work & { readonly longest: number }} Step with the longest task above 50 ms, or 0 */
/** @typedef {import('@playwright/test').Page} Page */

/*
 * Conditions as the page's own code: this file is checked for Node, and the page's own names are not there.
 */
const CLAIMS_LISTED = `document.querySelector('[role="list"][aria-label="Claims"] [aria-posinset]')`;
const MATRIX_DRAWN = `document.querySelector('[role="grid"][aria-label="Claims by variant"] [role="gridcell"]')`;
const CHECKED_ITEM = `document.querySelector('[aria-label="Check mode"] h3')`;

/**
 * Prints the figures of a session.
 *
 * @param {string} url of the built app
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<void>}
 */
export async function printSessionFigures(url, browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(`{
      window.tasks = [];
      new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration)))
        .observe({ type: 'longtask' });
    }`);
    await page.goto(url);
    await importSession(page);
    console.log(
      `A review of ${VARIANTS} variants of ${WORDS.toLocaleString('en')} words with ${CLAIMS.toLocaleString('en')} claims:`,
    );
    print(
      '  opening its claims from the library, after a start',
      await times(() => openReview(page, REST_MS)),
    );
    print(
      '  the same where the pointer has neither rested on the review nor pressed it',
      await times(() => openReview(page, 0)),
    );
    print('  opening them again', await times(() => openReviewAgain(page)));
    print('  opening the claims beside the texts', await times(() => openClaims(page)));
    print('  opening the matrix', await times(() => openMatrix(page)));
    await page.keyboard.press('Control+Alt+4');
    await printScrolling('the matrix', page.getByRole('grid', { name: 'Claims by variant' }), page);
    await printTyping('the matrix', page.getByRole('region', { name: 'Comparison' }), page);
    await page.keyboard.press('Control+4');
    await printScrolling('the list of claims', page.getByRole('list', { name: 'Claims' }), page);
    await page.keyboard.press('Control+Alt+1');
    await printTyping('the list of claims', page.getByRole('complementary', { name: 'Findings' }), page);
    print('  starting check mode', await times(() => openCheck(page)));
    await page.keyboard.press('Control+Shift+K');
    await page.locator('[aria-label="Check mode"] h3').first().waitFor();
    print('  from a key for a verdict to the next item', await times(() => judge(page), VERDICTS));
    print('  from a key to the next item without a verdict', await times(() => next(page), VERDICTS));
  } finally {
    await context.close();
  }
}

/**
 * Makes the review and brings it in as a person does.
 *
 * @param {Page} page
 */
async function importSession(page) {
  await bundle('session', { session: 'tests/support/large-session.ts' });
  /** @type {typeof import('../../tests/support/large-session.ts')} */
  const { sessionBundle } = await import(pathToFileURL(join(outFolder, 'session', 'session.mjs')).href);
  const parts = await sessionBundle(versions(readVocabulary(), WORDS, VARIANTS), CLAIMS);
  await page.getByRole('button', { name: 'Import review…' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a bundle…' }).click();
  await (await chooser).setFiles([{ name: 'session.variorum', mimeType: '', buffer: Buffer.concat(parts) }]);
  await page.getByRole('dialog', { name: 'Imported' }).waitFor({ timeout: 120_000 });
  await page.keyboard.press('Escape');
  await page.getByText(COMPARED).waitFor({ timeout: 120_000 });
  await page.getByRole('list', { name: 'Differences' }).getByRole('listitem').first().waitFor();
}

/**
 * Does something, and measures from the key or click that asked for it to the frame that shows it.
 *
 * @param {Page} page
 * @param {'click' | 'keydown'} type
 * @param {() => Promise<void>} act
 * @param {string} shown the condition under which it is shown; `before` is what \`memory\` was at the event
 * @param {string} [memory]
 * @returns {Promise<Step>}
 */
async function step(page, type, act, shown, memory = 'null') {
  await page.waitForTimeout(SETTLED_MS);
  return stepNow(page, type, act, shown, memory);
}

/**
 * The same for what is over already.
 *
 * @param {Page} page
 * @param {'click' | 'keydown'} type
 * @param {() => Promise<void>} act
 * @param {string} shown
 * @param {string} [memory]
 * @returns {Promise<Step>}
 */
async function stepNow(page, type, act, shown, memory = 'null') {
  const seen = page.evaluate(`new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('Never shown: ' + ${JSON.stringify(shown)})), ${MOST_MS});
    window.tasks.length = 0;
    const start = (event) => {
      if (['Control', 'Alt', 'Shift'].includes(event.key)) return;
      removeEventListener('${type}', start, true);
      const before = ${memory};
      const look = () => {
        if (${shown}) setTimeout(() => resolve(performance.now() - event.timeStamp));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('${type}', start, true);
  })`);
  const { value, worked } = await working(page, async () => {
    await act();
    return /** @type {number} */ (await seen);
  });
  await page.waitForTimeout(SETTLED_MS);
  return { took: value, worked, longest: await longestTask(page) };
}

/**
 * Opens the review from a library that was just started, so that its log is read from the disk, and its claims as soon
 * as there is a tab for them.
 *
 * @param {Page} page
 * @param {number} restMs how long the pointer rests on the review before it is pressed
 */
async function openReview(page, restMs) {
  await goToLibrary(page);
  await page.reload();
  // What the app loads by itself while nobody works is there.
  await page.waitForLoadState('networkidle');
  return openFromLibrary(page, restMs);
}

/** @param {Page} page */
async function openReviewAgain(page) {
  await goToLibrary(page);
  return openFromLibrary(page, REST_MS);
}

/** @param {Page} page */
async function goToLibrary(page) {
  await page.goto(new URL('#/', page.url()).href);
  await page.getByRole('link', { name: TITLE }).waitFor();
}

/**
 * @param {Page} page in the library
 * @param {number} restMs
 */
async function openFromLibrary(page, restMs) {
  const review = page.getByRole('link', { name: TITLE });
  await page.waitForTimeout(SETTLED_MS);
  await page.evaluate(`{
    const ask = () => {
      const tab = [...document.querySelectorAll('[role="tab"]')].find(({ textContent }) => /Claims\\s+${CLAIMS}/u.test(textContent));
      if (tab) tab.click();
      else requestAnimationFrame(ask);
    };
    addEventListener('click', () => requestAnimationFrame(ask), { capture: true, once: true });
  }`);
  const opened = await stepNow(page, 'click', () => pressWithHand(page, review, restMs), CLAIMS_LISTED);
  await page.getByText(COMPARED).waitFor({ timeout: 60_000 });
  return opened;
}

/** @param {Page} page */
async function openClaims(page) {
  await page.keyboard.press('Control+1');
  await page.getByRole('list', { name: 'Differences' }).getByRole('listitem').first().waitFor();
  return step(page, 'keydown', () => page.keyboard.press('Control+4'), CLAIMS_LISTED);
}

/** @param {Page} page */
async function openMatrix(page) {
  await page.keyboard.press('Control+Alt+1');
  await page.locator('[data-host] .view-line').first().waitFor();
  return step(page, 'keydown', () => page.keyboard.press('Control+Alt+4'), MATRIX_DRAWN);
}

/** @param {Page} page */
async function openCheck(page) {
  const opened = await step(page, 'keydown', () => page.keyboard.press('Control+Shift+K'), CHECKED_ITEM);
  await page.keyboard.press('Escape');
  await page.locator('[data-host] .view-line').first().waitFor();
  return opened;
}

/** @param {Page} page */
function judge(page) {
  const words = `${CHECKED_ITEM}.textContent`;
  return step(page, 'keydown', () => page.keyboard.press('1'), `${words} !== before`, words);
}

/** @param {Page} page */
function next(page) {
  const words = `${CHECKED_ITEM}.textContent`;
  return step(page, 'keydown', () => page.keyboard.press('j'), `${words} !== before`, words);
}

/**
 * @param {string} what
 * @param {import('@playwright/test').Locator} place
 * @param {Page} page
 */
async function printScrolling(what, place, page) {
  await settle(page);
  const { value, worked } = await working(page, () => scrollFrames(page, place, WHEEL_PIXELS));
  console.log(
    `  scrolling ${what}: ${tail(value)} a frame; ${(worked / value.length).toFixed(1)} ms of work a frame${taskWords(await longestTask(page))}`,
  );
}

/**
 * @param {string} what
 * @param {import('@playwright/test').Locator} where
 * @param {Page} page
 */
async function printTyping(what, where, page) {
  const field = where.getByPlaceholder('Find', { exact: true });
  await settle(page);
  const keys = await typingFrames(page, field, TYPED);
  console.log(
    `  typing into the filter of ${what}: ${tail(keys)} from the key to its frame${taskWords(await longestTask(page))}`,
  );
  await field.fill('');
}

/** @param {Page} page */
async function settle(page) {
  await page.waitForTimeout(SETTLED_MS);
  await page.evaluate('window.tasks.length = 0');
}

/** @param {Page} page */
async function longestTask(page) {
  return /** @type {number} */ (await page.evaluate('Math.max(0, ...window.tasks)'));
}

/**
 * @param {() => Promise<Step>} run
 * @param {number} [count]
 */
async function times(run, count = RUNS) {
  const steps = [];
  for (let turn = 0; turn < count; turn += 1) steps.push(await run());
  return steps;
}

/**
 * @param {string} what
 * @param {readonly Step[]} steps
 */
function print(what, steps) {
  const longest = steps.map((one) => one.longest);
  console.log(`${what}: ${workSpread(steps)}${taskWords(Math.max(...longest), longest)}`);
}

/**
 * @param {number} longest
 * @param {readonly number[]} [all]
 */
function taskWords(longest, all) {
  if (longest === 0) return '; no task above 50 ms';
  return `; longest task ${Math.round(longest)} ms${all === undefined ? '' : ` (${spread(all)})`}`;
}
