import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RovingList from '../../../src/renderer/ui/RovingList.svelte';

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
