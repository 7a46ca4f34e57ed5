import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RovingList from '../../../src/renderer/ui/RovingList.svelte';
import { expectAccessible } from '../support/accessible.ts';
import RovingListHost from './RovingListHost.svelte';

/** Items in the 300 pixels of the host and so many around them, of 40 each; one that may have the keyboard is among them. */
const itemsIn = (around: number): number => (300 + 2 * around) / 40 + 2;
const AT_ONCE = itemsIn(240);
const NEAR = itemsIn(800);

const drawn = (): number => document.querySelectorAll('[aria-posinset]').length;

/** Until the browser has drawn what a list is to show at once, and before it is idle for long. */
async function frame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

it('draws a usual list whole, so that the browser’s find meets all of it, but not at once', async () => {
  const idle = vi.spyOn(window, 'requestIdleCallback').mockReturnValue(0);
  const { rerender } = await render(RovingListHost, { count: 150 });
  await expect.element(page.getByRole('button', { name: 'Boat 0', exact: true })).toBeVisible();
  await frame();
  expect(drawn()).toBeLessThanOrEqual(AT_ONCE);
  idle.mockRestore();
  await rerender({ count: 149 });
  await vi.waitFor(() => expect(drawn()).toBe(149), { timeout: 5_000 });
  await expectAccessible();
});

it('does not draw at once what a filter lets through again', async () => {
  const { rerender } = await render(RovingListHost, { count: 10 });
  await vi.waitFor(() => expect(drawn()).toBe(10));
  // Idle moments enough for all that there is.
  for (let step = 0; step < 10; step += 1) await new Promise((resolve) => requestIdleCallback(resolve));
  const idle = vi.spyOn(window, 'requestIdleCallback').mockReturnValue(0);
  await rerender({ count: 150 });
  await frame();
  await frame();
  expect(drawn()).toBeLessThanOrEqual(AT_ONCE);
  idle.mockRestore();
});

it('draws a long list only near what is in view', async () => {
  await render(RovingListHost, { count: 1_000 });
  await expect.element(page.getByRole('button', { name: 'Boat 0', exact: true })).toBeVisible();
  for (let step = 0; step < 10; step += 1) await new Promise((resolve) => requestIdleCallback(resolve));
  expect(drawn()).toBeLessThanOrEqual(NEAR);
});

interface Named {
  readonly id: string;
}

const item = createRawSnippet((one: () => Named) => ({
  render: () => `<div><button type="button">Item ${one().id}</button></div>`,
}));

const named = (...ids: string[]): readonly Named[] => ids.map((id) => ({ id }));

it('keeps the keyboard where the item that had it is gone', async () => {
  const { rerender } = await render(RovingList<Named>, { label: 'Items', items: named('a', 'b', 'c'), item });
  const button = (id: string) => page.getByRole('button', { name: `Item ${id}` });
  await expect.element(button('b')).toBeVisible();
  button('b').element().focus();
  await rerender({ items: named('a', 'c') });
  await expect.element(button('c')).toHaveFocus();
  await rerender({ items: named('a') });
  await expect.element(button('a')).toHaveFocus();
});

it('takes the keyboard from nobody else', async () => {
  const { rerender } = await render(RovingList<Named>, { label: 'Items', items: named('a', 'b'), item });
  await expect.element(page.getByRole('button', { name: 'Item a' })).toBeVisible();
  await rerender({ items: named('b') });
  await expect.element(page.getByRole('button', { name: 'Item b' })).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});
