import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRawSnippet } from 'svelte';
import { render } from 'vitest-browser-svelte';
import Dialog from '../../../src/renderer/ui/Dialog.svelte';
import { expectAccessible } from '../support/accessible.ts';

const opener = document.createElement('button');
opener.textContent = 'Open';

beforeEach(() => {
  document.body.append(opener);
  opener.focus();
});
afterEach(() => {
  opener.remove();
});

const dialog = page.getByRole('dialog', { name: 'Details' });

async function mount(content = '<input aria-label="First"><input aria-label="Last">') {
  const onclose = vi.fn();
  const children = createRawSnippet(() => ({ render: () => `<div>${content}</div>` }));
  return { ...(await render(Dialog, { title: 'Details', onclose, children })), onclose };
}

it('takes the focus and keeps it, whichever way Tab goes', async () => {
  await mount();
  const element = dialog.element();
  for (const keys of ['{Tab}', '{Tab}', '{Tab}', '{Tab}', '{Shift>}{Tab}{/Shift}', '{Shift>}{Tab}{/Shift}']) {
    await userEvent.keyboard(keys);
    // Outside the page's own controls Chromium stops at its own toolbar, where nothing of the page has the focus.
    expect([element.contains(document.activeElement), document.activeElement === document.body]).toContain(
      true,
    );
    expect(document.activeElement).not.toBe(opener);
  }
});

it('begins in what it is about, not on the button that closes it', async () => {
  await mount();
  await expect.element(page.getByRole('textbox', { name: 'First' })).toHaveFocus();
});

it('begins on the button that closes it where there is nothing else to reach', async () => {
  await mount('Only words');
  await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
});

it('puts the focus into the field that asks for it', async () => {
  await mount('<input aria-label="First"><input aria-label="Second" autofocus>');
  await expect.element(page.getByRole('textbox', { name: 'Second' })).toHaveFocus();
});

it('makes the rest of the page unreachable', async () => {
  await mount();
  await expect.element(dialog).toBeVisible();
  opener.focus();
  expect(document.activeElement).not.toBe(opener);
  expect(document.querySelector('dialog:modal')).not.toBeNull();
});

it('asks to close on Escape and leaves the closing to its owner', async () => {
  const { onclose } = await mount();
  await userEvent.keyboard('{Escape}');
  expect(onclose).toHaveBeenCalledTimes(1);
  await expect.element(dialog).toBeVisible();
});

it('asks to close by its button', async () => {
  const { onclose } = await mount();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(onclose).toHaveBeenCalledTimes(1);
});

it('gives the focus back to what opened it', async () => {
  const { unmount } = await mount();
  expect(document.activeElement).not.toBe(opener);
  await unmount();
  expect(document.activeElement).toBe(opener);
});

it('closes quietly when what opened it is gone', async () => {
  const { unmount } = await mount();
  opener.remove();
  await unmount();
  expect(document.activeElement).toBe(document.body);
});

it('has no accessibility fault that axe can find', async () => {
  await mount();
  await expectAccessible();
});
