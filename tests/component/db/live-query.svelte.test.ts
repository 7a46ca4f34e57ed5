import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { renameReview } from '../../../src/domain/review/changes.ts';
import { LiveQuery } from '../../../src/renderer/db/live-query.svelte.ts';
import type { StorageProblem } from '../../../src/renderer/db/storage-problem.ts';
import { open, repositoryOn, there, undoState, value } from './support.ts';

/** Reads something reactive until stopped, keeping everything it was. */
function watch<Value>(read: () => Value): { seen: Value[]; stop: () => void } {
  const seen: Value[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(read());
    });
  });
  flushSync();
  return { seen, stop };
}

describe('LiveQuery', () => {
  test('sees records added, changed and deleted', async () => {
    const db = await open();
    const query = new LiveQuery(() => db.texts.toArray());
    const { seen, stop } = watch(() => query.current?.map(({ text }) => text));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
    await db.texts.add({ sha256: 'a', text: 'one' });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['one']));
    await db.texts.put({ sha256: 'a', text: 'two' });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['two']));
    await db.texts.delete('a');
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
    expect(seen[0]).toBeUndefined();
    stop();
  });

  test('follows the repository’s queries, for one review and not for others', async () => {
    const { repository } = await repositoryOn(await open());
    const id = value(await repository.create('Harbour fire'));
    const other = value(await repository.create('Tram strike'));
    const review = new LiveQuery(() => repository.review(id));
    const undo = new LiveQuery(() => undoState(repository, id));
    const list = new LiveQuery(() => repository.reviews());
    const watched = watch(() => review.current?.title);
    const undoes = watch(() => undo.current?.undo?.label ?? null);
    const titles = watch(() => list.current?.map(({ title }) => title));
    await vi.waitFor(() => expect(watched.seen.at(-1)).toBe('Harbour fire'));
    value(await repository.append(id, there(renameReview(there(await repository.review(id)), 'Quay fire'))));
    await vi.waitFor(() => {
      expect(watched.seen.at(-1)).toBe('Quay fire');
      expect(undoes.seen.at(-1)).toBe('Rename review');
      expect(titles.seen.at(-1)).toEqual(['Quay fire', 'Tram strike']);
    });
    value(await repository.undo(id));
    await vi.waitFor(() => expect(watched.seen.at(-1)).toBe('Harbour fire'));
    const { length } = watched.seen;
    value(
      await repository.append(
        other,
        there(renameReview(there(await repository.review(other)), 'Tram talks')),
      ),
    );
    await vi.waitFor(() => expect(titles.seen.at(-1)).toEqual(['Tram talks', 'Harbour fire']));
    expect(watched.seen).toHaveLength(length);
    for (const { stop } of [watched, undoes, titles]) stop();
  });

  test('runs only while something reads it', async () => {
    const db = await open();
    const run = vi.fn(() => db.texts.count());
    const query = new LiveQuery(run);
    await db.texts.add({ sha256: 'a', text: 'one' });
    expect(run).not.toHaveBeenCalled();
    const first = watch(() => query.current);
    const second = watch(() => query.current);
    await vi.waitFor(() => expect(first.seen.at(-1)).toBe(1));
    expect(second.seen.at(-1)).toBe(1);
    expect(run).toHaveBeenCalledOnce();
    first.stop();
    second.stop();
    await Promise.resolve();
    await db.texts.add({ sha256: 'b', text: 'two' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(run).toHaveBeenCalledOnce();
    const third = watch(() => query.current);
    await vi.waitFor(() => expect(third.seen.at(-1)).toBe(2));
    third.stop();
  });

  test('is made anew in a $derived when what it asks for changes', async () => {
    const db = await open();
    await db.texts.bulkAdd([
      { sha256: 'a', text: 'one' },
      { sha256: 'b', text: 'two' },
    ]);
    let wanted = $state('a');
    const seen: unknown[] = [];
    const stop = $effect.root(() => {
      const query = $derived.by(() => {
        const key = wanted;
        return new LiveQuery(async () => (await db.texts.get(key))?.text);
      });
      const text = $derived(query.current);
      $effect(() => {
        seen.push(text);
      });
    });
    flushSync();
    await vi.waitFor(() => expect(seen.at(-1)).toBe('one'));
    wanted = 'b';
    flushSync();
    await vi.waitFor(() => expect(seen.at(-1)).toBe('two'));
    await db.texts.put({ sha256: 'a', text: 'not asked for any more' });
    await db.texts.put({ sha256: 'b', text: 'three' });
    await vi.waitFor(() => expect(seen.at(-1)).toBe('three'));
    expect(seen).not.toContain('not asked for any more');
    stop();
  });

  test('tells why it failed, keeps the last answer, and recovers', async () => {
    const db = await open();
    let failing = false;
    const query = new LiveQuery(async () => {
      const count = await db.texts.count();
      if (failing) throw new DOMException('Internal error', 'UnknownError');
      return count;
    });
    const { seen, stop } = watch<[number | undefined, StorageProblem['code'] | undefined]>(() => [
      query.current,
      query.error?.code,
    ]);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([0, undefined]));
    failing = true;
    await db.texts.add({ sha256: 'a', text: 'one' });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([0, 'storage-failed']));
    failing = false;
    await db.texts.add({ sha256: 'b', text: 'two' });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([2, undefined]));
    stop();
  });

  test('does not keep silent when the database is closed', async () => {
    const db = await open();
    db.close({ disableAutoOpen: true });
    const query = new LiveQuery(() => db.texts.count());
    const { seen, stop } = watch(() => query.error?.code);
    await vi.waitFor(() => expect(seen.at(-1)).toBe('storage-unavailable'));
    stop();
  });
});
