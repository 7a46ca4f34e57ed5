import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { LibrarySearch } from '../../../src/renderer/app/library-search.svelte.ts';

it('forgets that looking failed once there is nothing to look for', async () => {
  const made: { search?: LibrarySearch } = {};
  const stop = $effect.root(() => {
    made.search = new LibrarySearch({ search: () => Promise.reject(new Error('storage is away')) });
  });
  const { search } = made;
  if (search === undefined) throw new Error('no search');
  search.words = 'harbour';
  await vi.waitFor(() => expect(search.failed).toBe(true));
  search.words = ' ';
  flushSync();
  expect(search.failed).toBe(false);
  stop();
});
