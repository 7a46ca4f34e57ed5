/** A pointer rests at least so long on what a person presses; reading begins then. */
export const REST_MS = 150;
/** And a press takes so long. */
const PRESS_MS = 80;

/**
 * Presses something as a hand does.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} target
 * @param {number} restMs how long the pointer rests on it before; without a rest, it is not pressed for long either
 */
export async function pressWithHand(page, target, restMs = REST_MS) {
  await target.hover();
  await page.waitForTimeout(restMs);
  await page.mouse.down();
  if (restMs > 0) await page.waitForTimeout(PRESS_MS);
  await page.mouse.up();
}
