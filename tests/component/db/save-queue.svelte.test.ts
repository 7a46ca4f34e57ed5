import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { verifyChain } from '../../../src/domain/review/chain.ts';
import { annotateClaim } from '../../../src/domain/review/claim-changes.ts';
import type { Change } from '../../../src/domain/review/change.ts';
import { failed } from '../../../src/domain/result.ts';
import type { VariorumDatabase } from '../../../src/renderer/db/database.ts';
import { eventOf } from '../../../src/renderer/db/records.ts';
import type { ReviewRepository } from '../../../src/renderer/db/review-repository.ts';
import { SaveQueue } from '../../../src/renderer/db/save-queue.svelte.ts';
import type { SaveState } from '../../../src/renderer/db/save-queue.svelte.ts';
import { open, repositoryOn, value } from './support.ts';

type Writer = Pick<ReviewRepository, 'append' | 'undo' | 'redo'>;

/** How the storage behaves at each write: as it should, refusing, or saving without getting round to saying so. */
type Behaviour = 'works' | 'full' | 'answer lost' | 'throws';

function annotate(claimId: string): Change {
  return annotateClaim(claimId, { statement: `Statement ${claimId}`, kind: 'event', note: '' }, []);
}

async function setUp(): Promise<{
  db: VariorumDatabase;
  queue: SaveQueue;
  id: string;
  storage: { behaviour: Behaviour };
  claims: () => Promise<string[]>;
}> {
  const db = await open();
  const { repository, newId } = await repositoryOn(db);
  const id = value(await repository.create('Harbour fire'));
  const storage: { behaviour: Behaviour } = { behaviour: 'works' };
  const through = async (write: () => ReturnType<Writer['append']>): ReturnType<Writer['append']> => {
    const problem = { code: 'storage-full', detail: 'quota' } as const;
    if (storage.behaviour === 'full') return failed(problem);
    if (storage.behaviour === 'throws') throw new DOMException('Internal error', 'UnknownError');
    const written = await write();
    return storage.behaviour === 'answer lost' ? failed(problem) : written;
  };
  const writer: Writer = {
    append: (...args) => through(() => repository.append(...args)),
    undo: (...args) => through(() => repository.undo(...args)),
    redo: (...args) => through(() => repository.redo(...args)),
  };
  const queue = new SaveQueue({ writer, now: () => 42, newId });
  const claims = async (): Promise<string[]> => (await repository.claims(id)).map((claim) => claim.id);
  return { db, queue, id, storage, claims };
}

describe('SaveQueue', () => {
  test('does not wait for a review that was deleted for good, and saves what comes after', async () => {
    const { queue, id, claims } = await setUp();
    const lost = queue.append('01NOSUCHREVIEW000000000001', annotate('c1'));
    const saved = queue.append(id, annotate('c2'));
    expect(await lost).toBeNull();
    expect(await saved).toMatchObject({ compensates: null });
    expect(await claims()).toEqual(['c2']);
    expect([queue.hasUnsaved, queue.state.kind]).toEqual([false, 'saved']);
  });

  test('saves changes in the order in which they were made and shows it', async () => {
    const { queue, id, claims } = await setUp();
    const states: SaveState[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        states.push(queue.state);
      });
    });
    flushSync();
    const saved = ['c1', 'c2', 'c3'].map((claimId) => queue.append(id, annotate(claimId)));
    flushSync();
    expect(queue.hasUnsaved).toBe(true);
    await Promise.all(saved);
    await vi.waitFor(() => expect(queue.state).toEqual({ kind: 'saved', at: 42 }));
    flushSync();
    expect(queue.hasUnsaved).toBe(false);
    expect(await claims()).toEqual(['c1', 'c2', 'c3']);
    expect(states).toEqual([{ kind: 'saved', at: null }, { kind: 'saving' }, { kind: 'saved', at: 42 }]);
    stop();
  });

  test('undoes and redoes in its turn', async () => {
    const { queue, id, claims } = await setUp();
    void queue.append(id, annotate('c1'));
    void queue.append(id, annotate('c2'));
    expect((await queue.undo(id))?.label).toBe('Annotate claim “Statement c2”');
    expect(await claims()).toEqual(['c1']);
    expect((await queue.redo(id))?.label).toBe('Annotate claim “Statement c2”');
    expect(await claims()).toEqual(['c1', 'c2']);
    expect(await queue.redo(id)).toBeNull();
  });

  test.each<[Behaviour, SaveState['kind'], string]>([
    ['full', 'failed', 'storage-full'],
    ['answer lost', 'failed', 'storage-full'],
    ['throws', 'failed', 'storage-failed'],
  ])(
    'when storage is “%s”, keeps everything and saves it exactly once on retry',
    async (behaviour, kind, code) => {
      const { db, queue, id, storage, claims } = await setUp();
      await queue.append(id, annotate('c1'));
      storage.behaviour = behaviour;
      const later = [queue.append(id, annotate('c2')), queue.append(id, annotate('c3'))];
      await vi.waitFor(() => expect(queue.state).toEqual({ kind, code, pending: 2 }));
      later.push(queue.append(id, annotate('c4')), queue.undo(id), queue.append(id, annotate('c5')));
      expect(queue.state).toEqual({ kind, code, pending: 5 });

      queue.retry();
      expect(queue.state).toEqual({ kind: 'saving' });
      await vi.waitFor(() => expect(queue.state).toEqual({ kind, code, pending: 5 }));
      expect(queue.hasUnsaved).toBe(true);

      storage.behaviour = 'works';
      queue.retry();
      const outcomes = await Promise.all(later);
      expect(await claims()).toEqual(['c1', 'c2', 'c3', 'c5']);
      expect(outcomes.map((outcome) => outcome?.label.slice(-3, -1))).toEqual(['c2', 'c3', 'c4', 'c4', 'c5']);
      await vi.waitFor(() => expect(queue.state).toEqual({ kind: 'saved', at: 42 }));
      const events = (await db.events.toArray()).map(eventOf);
      expect(events).toHaveLength(7);
      expect(verifyChain(events)).toEqual([]);
    },
  );

  test('a change that was saved without an answer is not saved again, whatever it was', async () => {
    const { db, queue, id, storage, claims } = await setUp();
    const steps = [
      () => queue.append(id, annotate('c1')),
      () => queue.append(id, annotate('c2')),
      () => queue.undo(id),
      () => queue.undo(id),
      () => queue.redo(id),
    ];
    for (const step of steps) {
      storage.behaviour = 'answer lost';
      const outcome = step();
      await vi.waitFor(() => expect(queue.state.kind).toBe('failed'));
      storage.behaviour = 'works';
      queue.retry();
      expect(await outcome).not.toBeNull();
      await vi.waitFor(() => expect(queue.state.kind).toBe('saved'));
    }
    expect(await claims()).toEqual(['c1']);
    expect(await db.events.count()).toBe(1 + steps.length);
  });

  test('retrying when nothing has failed does nothing', async () => {
    const { queue } = await setUp();
    queue.retry();
    expect(queue.state).toEqual({ kind: 'saved', at: null });
  });
});
