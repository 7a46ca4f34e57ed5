import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Toasts } from '../../../src/renderer/errors/toasts.svelte.ts';
import Dialog from '../../../src/renderer/ui/Dialog.svelte';
import ToastList from '../../../src/renderer/ui/ToastList.svelte';
import { expectAccessible } from '../support/accessible.ts';

const messages = page.getByRole('status', { name: 'Messages' });
const children = createRawSnippet(() => ({ render: () => '<input aria-label="First">' }));

const openDialog = (title: string, onclose = vi.fn()) => render(Dialog, { title, onclose, children });

async function mount(): Promise<Toasts> {
  const toasts = new Toasts();
  await render(ToastList, { toasts });
  return toasts;
}

/** What is painted on top in the middle of an element. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

it('is seen, heard and closed while a dialog is open', async () => {
  const toasts = await mount();
  const onclose = vi.fn();
  await openDialog('Evidence', onclose);
  const dialog = page.getByRole('dialog', { name: 'Evidence' });
  // The region is there before its message, where assistive technology may look: inside the modal.
  expect(dialog.element().contains(messages.element())).toBe(true);
  toasts.problem('evidence-empty', 'minutes.pdf');
  const message = page.getByText(/minutes\.pdf/u);
  await expect.element(message).toBeVisible();
  expect(isOnTop(message.element())).toBe(true);
  await expectAccessible();
  // With the keyboard alone.
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Close message' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(message).not.toBeInTheDocument();
  expect(onclose).not.toHaveBeenCalled();
});

it('brings into a dialog what was said before, and stays when the dialog goes', async () => {
  const toasts = await mount();
  const home = messages.element().parentElement;
  toasts.problem('evidence-empty', 'minutes.pdf');
  const one = await openDialog('Report');
  const other = await openDialog('Keys');
  expect(page.getByRole('dialog', { name: 'Keys' }).element().contains(messages.element())).toBe(true);
  await other.unmount();
  expect(page.getByRole('dialog', { name: 'Report' }).element().contains(messages.element())).toBe(true);
  await one.unmount();
  expect(messages.element().parentElement).toBe(home);
  await expect.element(page.getByText(/minutes\.pdf/u)).toBeVisible();
  toasts.problem('evidence-missing', 'call.txt');
  await expect.element(page.getByText(/call\.txt/u)).toBeVisible();
});

it('is inside a dialog that was open before it', async () => {
  await openDialog('Import');
  const toasts = new Toasts();
  const list = await render(ToastList, { toasts });
  expect(page.getByRole('dialog').element().contains(messages.element())).toBe(true);
  await list.unmount();
  await expect.element(messages).not.toBeInTheDocument();
});
