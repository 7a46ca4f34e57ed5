// How long the frames of a page take while a person scrolls or types in it.

/** Frames that are scrolled through: two seconds at the usual rate. */
const FRAMES = 120;
const WHEEL_PIXELS = 40;
const TYPED = 'the council said on Tuesday that it would';
/** In milliseconds between two keys: a fast typist. */
const KEY_PAUSE = 60;

/**
 * Turns the wheel over a place.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} place
 * @returns {Promise<readonly number[]>} how long each frame took, in milliseconds
 */
export async function scrollFrames(page, place) {
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
  for (let turn = 0; turn < FRAMES / 2; turn += 1) await page.mouse.wheel(0, WHEEL_PIXELS);
  return /** @type {readonly number[]} */ (await frames);
}

/**
 * Types a few words into a field.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} field
 * @returns {Promise<readonly number[]>} from each key, in the page's own time, to the frame that shows it, in milliseconds
 */
export async function typingFrames(page, field) {
  await field.focus();
  await page.evaluate(`{
    window.typed = [];
    addEventListener('keydown', (key) => {
      requestAnimationFrame(() => setTimeout(() => window.typed.push(performance.now() - key.timeStamp)));
    }, { capture: true });
  }`);
  await page.keyboard.type(TYPED, { delay: KEY_PAUSE });
  return /** @type {readonly number[]} */ (await page.evaluate('window.typed'));
}
