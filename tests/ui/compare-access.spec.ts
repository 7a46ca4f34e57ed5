import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

/** What is looked at together: each view, and each panel, which is the same beside every view. */
const SCREENS = [
  { view: 'Columns', panel: 'Differences' },
  { view: 'Redline', panel: 'Quotes' },
  { view: 'Synopsis', panel: 'Omissions' },
  { view: 'Columns', panel: 'Claims' },
] as const;

// 1280 × 720 at 200 % is 640 × 360 in CSS pixels.
for (const [name, viewport] of [
  ['on a small laptop', { width: 1280, height: 720 }],
  ['at 200 % zoom', { width: 640, height: 360 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test('every view and every panel is accessible, light and dark', async ({
      page,
      library,
      workspace,
    }, testInfo) => {
      await library.openSample();
      await page.keyboard.press('F7');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        // In the columns, which are on screen as the theme changes, the panes must take it on as well.
        for (const { view, panel } of SCREENS)
          await test.step(`${view}, ${panel}, ${colorScheme}`, async () => {
            await workspace.view(view);
            await workspace.panel(panel);
            await isShown(page, view);
            await expectAccessible(page);
            await page.getByRole('tab', { name: /^Claims/u }).scrollIntoViewIfNeeded();
            await expect(page.getByRole('tab', { name: /^Claims/u })).toBeInViewport();
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - window.innerWidth,
            );
            expect(overflow, 'nothing is cut off sideways').toBeLessThanOrEqual(0);
            await testInfo.attach(`${view}-${panel}-${colorScheme}`, {
              body: await page.screenshot(),
              contentType: 'image/png',
            });
          });
      }
    });
  });
}

test.describe('in a window where the parts stand one below the other', () => {
  test.use({ viewport: { width: 640, height: 360 } });

  test('what is gone to comes to the eye', async ({ page, library }) => {
    await library.openSample();
    const comparison = page.getByRole('region', { name: 'Comparison' });
    await page.keyboard.press('Control+1');
    await expect(page.getByRole('list', { name: 'Differences' })).toBeInViewport();
    await page.keyboard.press('F7');
    await expect(comparison.locator('.vm-current').first()).toBeInViewport();
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+Alt+3');
    await expect(page.getByRole('grid', { name: 'Synopsis' })).toBeInViewport({ ratio: 0.3 });
  });
});

test.describe('for those who want less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', async ({ page, library, workspace }) => {
    await library.openSample();
    for (const view of ['Redline', 'Synopsis', 'Columns'] as const) {
      await workspace.view(view);
      await isShown(page, view);
      await page.keyboard.press('F7');
      await page.getByRole('button', { name: 'Similarity…' }).click();
      expect(await moving(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'Rules…' }).click();
    // Its switches glide where motion is welcome.
    await page.getByRole('switch').first().click();
    expect(await moving(page)).toEqual([]);
    const glide = page.getByRole('switch').first();
    expect(await glide.evaluate(longestTransition)).toBeLessThan(0.01);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await glide.evaluate(longestTransition)).toBeGreaterThan(0.1);
  });
});

test('to a screen reader the list tells what there is, stops at its ends and says what was done', async ({
  page,
  library,
  ledger,
  workspace,
}) => {
  const keys = page.keyboard;
  await library.openSample();
  const open = await ledger.count('open');
  await keys.press('Control+1');

  await test.step('each entry says how grave it is, what differs, both readings and where', async () => {
    await expect(ledger.entries).toHaveCount(open);
    const spoken = await ledger.list
      .getByRole('listitem')
      .locator('[data-head]')
      .evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-label') ?? ''));
    for (const words of spoken)
      expect(words).toMatch(/^(?:Critical|Material|Minor)\. .+\. A: .+ B: .+ Paragraph \d+\.$/u);
    await expect(
      ledger.entry(/Number changed\. A: 340\. B: 430\. Paragraph 2\./u),
    ).toHaveAccessibleDescription('The number differs.');
  });

  await test.step('it stops at its ends', async () => {
    const first = ledger.list.locator('[data-head]').first();
    const last = ledger.list.locator('[data-head]').last();
    await expect(first).toBeFocused();
    await keys.press('ArrowUp');
    await expect(first).toBeFocused();
    await keys.press('End');
    await expect(last).toBeFocused();
    await keys.press('ArrowDown');
    await expect(last).toBeFocused();
    await keys.press('k');
    await expect(last).not.toBeFocused();
    await keys.press('Home');
    await expect(first).toBeFocused();
  });

  await test.step('the list is one stop of Tab; its actions are to the right of an entry', async () => {
    await keys.press('ArrowRight');
    await expect(ledger.decision('Accept')).toBeFocused();
    await keys.press('ArrowRight');
    await expect(ledger.decision('Dismiss')).toBeFocused();
    await keys.press('ArrowLeft');
    await keys.press('ArrowLeft');
    await expect(ledger.list.locator('[data-head]').first()).toBeFocused();
    await keys.press('Tab');
    await expect(ledger.list.locator(':focus')).toHaveCount(0);
    await keys.press('Shift+Tab');
    await expect(ledger.list.locator('[data-head]').first()).toBeFocused();
  });

  await test.step('a key is about the entry that has the keyboard, however it came there', async () => {
    await ledger.entry(/Modality\. A: expect/u).focus();
    await keys.press('a');
    await expect(ledger.done).toHaveText(`Accepted. ${open - 1} left.`);
    await expect(ledger.entry(/Modality\. A: expect.*Accepted/u)).toHaveCount(1);
    // The next one that is open.
    await expect(ledger.entry(/^Minor\. /u).first()).toBeFocused();
  });

  await test.step('group after group until nothing is open, and then it says so', async () => {
    await ledger.choice('Group by').selectOption('By severity');
    await keys.press('Control+1');
    await keys.press('Home');
    await expect(ledger.list.getByRole('button', { name: /^Critical \d/u })).toBeFocused();
    for (let left = 3; left > 0; left -= 1) {
      await keys.press('Home');
      await keys.press('a');
      await expect(ledger.done).toHaveText(left === 1 ? /None left open\.$/u : /\d+ left\.$/u);
      // The panel keeps the keyboard.
      await expect(page.getByRole('region', { name: 'Ledger' }).locator(':focus')).toHaveCount(1);
      await keys.press('Control+1');
    }
    expect(await ledger.count('open')).toBe(0);
    expect(await ledger.count('accepted')).toBe(open);
    await keys.press('Control+z');
    expect(await ledger.count('open')).toBeGreaterThan(0);
    await workspace.saved();
  });
});

/** Waits until a view is drawn. */
async function isShown(page: Page, view: 'Columns' | 'Redline' | 'Synopsis'): Promise<void> {
  const comparison = page.getByRole('region', { name: 'Comparison' });
  if (view === 'Synopsis') await comparison.getByRole('gridcell').first().waitFor();
  else await comparison.locator('.view-line').first().waitFor();
}

/** What is animated now for longer than the eye can see. */
async function moving(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { duration } = animation.effect?.getComputedTiming() ?? {};
      const name = animation instanceof CSSAnimation ? animation.animationName : animation.id;
      return Number(duration) > 10 && animation.playState === 'running'
        ? [`${name}: ${String(duration)} ms`]
        : [];
    }),
  );
}

/** In seconds, of an element and its pseudo-elements. */
function longestTransition(element: Element): number {
  const durations = [null, '::before', '::after'].flatMap((part) =>
    getComputedStyle(element, part).transitionDuration.split(','),
  );
  return Math.max(...durations.map((duration) => Number.parseFloat(duration)));
}
