import type { Component } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Later from '../../../src/renderer/ui/Later.svelte';
import { expectAccessible } from '../support/accessible.ts';

interface Part {
  readonly default: Component<Record<string, unknown>>;
}

const missing = () => Promise.reject<Part>(new Error('the file is not there'));
const props = { title: 'The part' };

it('says in its place that it cannot be loaded', async () => {
  await render(Later, { props: { load: missing, props } });
  await expect.element(page.getByText('A part of Variorum could not be loaded')).toBeVisible();
  await expectAccessible();
});

it('leaves that to who opened it, where somebody did', async () => {
  const onfailed = vi.fn();
  await render(Later, { props: { load: missing, props, onfailed } });
  await vi.waitFor(() => expect(onfailed).toHaveBeenCalledOnce());
  await expect.element(page.getByText('could not be loaded')).not.toBeInTheDocument();
});

it('tells nobody who has turned away meanwhile', async () => {
  const onfailed = vi.fn();
  const made: { refuse?: (error: Error) => void } = {};
  const loading = new Promise<Part>((_resolve, reject) => {
    made.refuse = reject;
  });
  const { unmount } = await render(Later, { props: { load: () => loading, props, onfailed } });
  await unmount();
  made.refuse?.(new Error('the file is not there'));
  await loading.catch(() => undefined);
  await Promise.resolve();
  expect(onfailed).not.toHaveBeenCalled();
});
