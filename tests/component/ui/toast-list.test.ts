import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Toasts } from '../../../src/renderer/errors/toasts.svelte.ts';
import ToastList from '../../../src/renderer/ui/ToastList.svelte';
import { expectAccessible } from '../support/accessible.ts';

/** Longer than good news is shown. */
const LONG_MS = 7_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const messages = page.getByRole('status', { name: 'Messages' });

async function mount(): Promise<Toasts> {
  const toasts = new Toasts();
  await render(ToastList, { toasts });
  return toasts;
}

it('has its region before its first message, or a screen reader would not announce it', async () => {
  const toasts = await mount();
  await expect.element(messages).toBeInTheDocument();
  await expect.element(messages).toHaveAttribute('aria-live', 'polite');
  toasts.done('Exported.');
  await expect.element(messages).toHaveTextContent('Exported.');
});

it('lets good news go by itself and keeps a problem until it is closed', async () => {
  const toasts = await mount();
  toasts.done('Exported.');
  toasts.problem('save-denied', 'tide.html');
  await expect.element(messages).toHaveTextContent(/tide\.html.+Choose another folder.+/u);
  vi.advanceTimersByTime(LONG_MS);
  await expect.element(page.getByText('Exported.')).not.toBeInTheDocument();
  await expect.element(page.getByText(/“tide.html” could not be written/u)).toBeVisible();
  await page.getByRole('button', { name: 'Close message' }).click();
  await expect.element(page.getByText(/tide.html/u)).not.toBeInTheDocument();
});

it('shows the same problem once, however often it comes, and another one beside it', async () => {
  const toasts = await mount();
  for (let time = 0; time < 5; time += 1) toasts.problem('file-empty', 'a.txt');
  toasts.problem('file-empty', 'b.txt');
  await expect.element(page.getByText('“b.txt” is empty.')).toBeVisible();
  expect(page.getByText('“a.txt” is empty.').elements()).toHaveLength(1);
  expect(page.getByRole('button', { name: 'Close message' }).elements()).toHaveLength(2);
});

it('shows repeated good news for its full time', async () => {
  const toasts = await mount();
  toasts.done('Exported.');
  vi.advanceTimersByTime(LONG_MS * 0.75);
  toasts.done('Exported.');
  vi.advanceTimersByTime(LONG_MS * 0.5);
  await expect.element(page.getByText('Exported.')).toBeVisible();
  vi.advanceTimersByTime(LONG_MS * 0.5);
  await expect.element(page.getByText('Exported.')).not.toBeInTheDocument();
});

it('shows a hostile file name as it is, within its box', async () => {
  const toasts = await mount();
  const name = `<img src=x onerror="document.title='broken'">${'x'.repeat(200)}.txt`;
  toasts.problem('file-unreadable', name);
  await expect.element(page.getByText(name, { exact: false })).toBeVisible();
  expect(messages.element().querySelector('img')).toBeNull();
  expect(messages.element().scrollWidth).toBeLessThanOrEqual(messages.element().clientWidth);
});

it('has no accessibility fault that axe can find', async () => {
  const toasts = await mount();
  toasts.done('Exported.');
  toasts.problem('storage-full');
  await expect.element(page.getByText('Exported.')).toBeVisible();
  await expectAccessible();
});
