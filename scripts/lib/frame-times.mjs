// How long the frames of a page take while a person scrolls or types in it.

/** Frames that are scrolled through: two seconds at the usual rate. */
const FRAMES = 120;
/** Of a wheel that is turned slowly; a notch of most mice is 100. */
const WHEEL_PIXELS = 40;
const TYPED = 'the council said on Tuesday that it would';
/** In milliseconds between two keys: a fast typist. */
const KEY_PAUSE = 60;
/** In milliseconds: the last key has its frame by then. */
const SHOWN_AFTER = 500;

/**
 * Turns the wheel over a place.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} place
 * @param {number} [pixels] of each turn
 * @returns {Promise<readonly number[]>} how long each frame took, in milliseconds
 */
export async function scrollFrames(page, place, pixels = WHEEL_PIXELS) {
  await place.hover();
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
  for (let turn = 0; turn < FRAMES / 2; turn += 1) await page.mouse.wheel(0, pixels);
  return /** @type {readonly number[]} */ (await frames);
}

/**
 * Types a few words into a field.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} field
 * @param {string} [words]
 * @returns {Promise<readonly number[]>} from each key, in the page's own time, to the frame that shows it, in milliseconds
 */
export async function typingFrames(page, field, words = TYPED) {
  await field.focus();
  // As text: this file is checked for Node, and the page's own names are not there.
  await page.evaluate(`{
    window.typed = [];
    document.activeElement.addEventListener('keydown', (key) => {
      requestAnimationFrame(() => setTimeout(() => window.typed.push(performance.now() - key.timeStamp)));
    });
  }`);
  await page.keyboard.type(words, { delay: KEY_PAUSE });
  await page.waitForTimeout(SHOWN_AFTER);
  return /** @type {readonly number[]} */ (await page.evaluate('window.typed'));
}
