import { flushSync, mount, unmount, type Component } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Later from '../../../src/renderer/ui/Later.svelte';
import { loadedOnce } from '../../../src/renderer/ui/loaded-once.ts';
import { expectAccessible } from '../support/accessible.ts';

interface Part {
  readonly default: Component<Record<string, unknown>>;
}

const missing = () => Promise.reject<Part>(new Error('the file is not there'));
const props = { title: 'The part' };

it('says in its place that it cannot be loaded', async () => {
  await render(Later, { props: { part: loadedOnce(missing), props } });
  await expect.element(page.getByText('A part of Variorum could not be loaded')).toBeVisible();
  await expectAccessible();
});

it('leaves that to who opened it, where somebody did', async () => {
  const onfailed = vi.fn();
  await render(Later, { props: { part: loadedOnce(missing), props, onfailed } });
  await vi.waitFor(() => expect(onfailed).toHaveBeenCalledOnce());
  await expect.element(page.getByText('could not be loaded')).not.toBeInTheDocument();
});

it('tells nobody who has turned away meanwhile', async () => {
  const onfailed = vi.fn();
  const made: { refuse?: (error: Error) => void } = {};
  const loading = new Promise<Part>((_resolve, reject) => {
    made.refuse = reject;
  });
  const { unmount: leave } = await render(Later, {
    props: { part: loadedOnce(() => loading), props, onfailed },
  });
  await leave();
  made.refuse?.(new Error('the file is not there'));
  await loading.catch(() => undefined);
  await Promise.resolve();
  expect(onfailed).not.toHaveBeenCalled();
});

it('draws at once what is loaded, and tries again what could not be', async () => {
  const drawn = vi.fn(() => ({}));
  let isThere = false;
  const part = loadedOnce(() => (isThere ? Promise.resolve<Part>({ default: drawn }) : missing()));
  await expect(part.load()).rejects.toThrow('not there');
  expect(part.module).toBeNull();
  isThere = true;
  await part.load();
  const made = mount(Later, { target: document.createElement('div'), props: { part, props } });
  flushSync();
  expect(drawn).toHaveBeenCalledOnce();
  await unmount(made);
});
