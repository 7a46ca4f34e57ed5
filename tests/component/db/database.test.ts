import { afterEach, describe, expect, test, vi } from 'vitest';
import { verifyChain } from '../../../src/domain/review/chain.ts';
import { reduce } from '../../../src/domain/review/reduce.ts';
import { SCHEMA_VERSION, keepStorage, openDatabase } from '../../../src/renderer/db/database.ts';
import { MetaStore } from '../../../src/renderer/db/meta-store.ts';
import { eventOf } from '../../../src/renderer/db/records.ts';
import { deleteDatabase, freshName, open, repositoryOn, there } from './support.ts';
import { ROWS_V1, makeSchemaV1 } from './schema-v1.ts';
import { makeSchemaV2 } from './schema-v2.ts';
import { makeSchemaV3 } from './schema-v3.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A connection that never lets go by itself, as a hanging window holds it. */
async function rawConnection(name: string, version: number): Promise<IDBDatabase> {
  return await new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.result.createObjectStore(`store-${version}`);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

describe('schemas', () => {
  test('there is a fixture for every schema version', () => {
    expect(Object.keys(import.meta.glob('./schema-v*.ts'))).toHaveLength(SCHEMA_VERSION);
  });

  test.each([makeSchemaV1, makeSchemaV2, makeSchemaV3])(
    'a database of each version opens with everything in it',
    async (make) => {
      const name = freshName();
      await make(name);
      const db = await open({ name });
      const { repository } = await repositoryOn(db);
      const meta = new MetaStore(db);
      expect(await repository.review('review-1')).toMatchObject({
        title: 'Harbour fire',
        baseId: 'v1',
        variants: [{ label: 'Wire copy' }],
        claims: [{ mentions: [{ anchor: { quote: 'Forty boats' } }], verdicts: [{ verdict: 'query' }] }],
      });
      expect(await repository.text(there(ROWS_V1.texts[0]).sha256)).toContain('north quay');
      expect(await repository.reviews()).toMatchObject([{ checkedCount: 0, reviewers: ['Ada Quill'] }]);
      expect(await repository.claims('review-1')).toEqual((await repository.review('review-1'))?.claims);
      expect([await meta.get('actor'), await meta.get('theme')]).toEqual(['Ada Quill', 'dark']);
      expect(verifyChain((await db.events.toArray()).map(eventOf))).toEqual([]);
    },
  );

  test.each([makeSchemaV1, makeSchemaV2, makeSchemaV3])(
    'what is written into an older database continues its log',
    async (make) => {
      const name = freshName();
      await make(name);
      const db = await open({ name });
      const { repository } = await repositoryOn(db, 'later');
      const rename = {
        label: '',
        drafts: [{ type: 'review.renamed', payload: { title: 'Quay fire' } }],
      } as const;
      expect(await repository.append('review-1', rename)).toMatchObject({ ok: true });
      const events = (await db.events.toArray()).map(eventOf);
      expect(verifyChain(events)).toEqual([]);
      expect(reduce(events)?.title).toBe('Quay fire');
    },
  );
});

describe('opening', () => {
  test('writes with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const db = await open();
    await db.meta.put({ key: 'theme', value: 'dark' });
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  });

  test('refuses a database of a newer program and leaves it as it is', async () => {
    const name = freshName();
    (await rawConnection(name, (SCHEMA_VERSION + 1) * 10)).close();
    expect(await openDatabase({ name })).toMatchObject({
      ok: false,
      problem: { code: 'storage-newer-version' },
    });
    const stored = (await indexedDB.databases()).find((each) => each.name === name);
    expect(stored?.version).toBe((SCHEMA_VERSION + 1) * 10);
    await deleteDatabase(name);
  });

  test('gives up when another window holds an older schema', async () => {
    const name = freshName();
    const hanging = await rawConnection(name, 1);
    const opening = await openDatabase({ name, blockedPatienceMs: 50 });
    expect(opening).toMatchObject({ ok: false, problem: { code: 'storage-blocked' } });
    hanging.close();
    await deleteDatabase(name);
  });

  test('waits for another window that lets go in time', async () => {
    const name = freshName();
    const slow = await rawConnection(name, 1);
    setTimeout(() => slow.close(), 30);
    const db = await open({ name, blockedPatienceMs: 5000 });
    expect(await db.reviews.count()).toBe(0);
  });

  test.each([
    ['is switched off', new DOMException('denied', 'SecurityError'), 'storage-unavailable'],
    [
      'is on a full disk',
      new DOMException('Encountered full disk while opening', 'UnknownError'),
      'storage-full',
    ],
    ['is broken', new DOMException('Internal error', 'UnknownError'), 'storage-failed'],
  ])('says so when storage %s', async (_what, error, code) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw error;
    });
    expect(await openDatabase({ name: freshName(), indexedDB })).toMatchObject({
      ok: false,
      problem: { code },
    });
  });
});

describe('losing the connection', () => {
  test('lets a newer schema through, says so, and writes nothing more', async () => {
    const onClosed = vi.fn();
    const name = freshName();
    const db = await open({ name, onClosed });
    const newer = await rawConnection(name, (SCHEMA_VERSION + 1) * 10);
    expect(onClosed.mock.calls).toEqual([['storage-newer-version']]);
    await expect(db.meta.put({ key: 'theme', value: 'dark' })).rejects.toThrow('closed');
    newer.close();
  });

  test('says so when the browser takes the data away, and does not start afresh', async () => {
    const onClosed = vi.fn();
    const db = await open({ onClosed });
    db.backendDB().dispatchEvent(new Event('close'));
    expect(onClosed.mock.calls).toEqual([['storage-unavailable']]);
    await expect(db.meta.put({ key: 'theme', value: 'dark' })).rejects.toThrow('closed');
  });
});

describe('keepStorage', () => {
  test('asks the browser once it does not keep the data yet', async () => {
    vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
    const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
    expect(await keepStorage()).toBe(true);
    expect(persist).toHaveBeenCalledOnce();
  });

  test('takes a refusal to answer as a no', async () => {
    vi.spyOn(navigator.storage, 'persisted').mockRejectedValue(new TypeError('insecure'));
    expect(await keepStorage()).toBe(false);
  });
});

describe('settings', () => {
  test('keep what was set, and nothing that is not a value of theirs', async () => {
    const db = await open();
    const meta = new MetaStore(db);
    expect(await meta.get('theme')).toBeUndefined();
    await meta.set('theme', 'light');
    expect(await meta.get('theme')).toBe('light');
    await db.meta.put({ key: 'theme', value: 'mauve' });
    expect(await meta.get('theme')).toBeUndefined();
  });

  test('are kept together, or none of them', async () => {
    const db = await open();
    const meta = new MetaStore(db);
    await meta.setAll({ theme: 'dark', readingSize: 18 });
    expect([await meta.get('theme'), await meta.get('readingSize')]).toEqual(['dark', 18]);
    const refused = meta.setAll({ theme: 'light', reportTemplates: [() => 'cannot be stored'] });
    await expect(refused).rejects.toThrow();
    expect([await meta.get('theme'), await meta.get('reportTemplates')]).toEqual(['dark', undefined]);
  });

  test('two windows that start at once get the same device', async () => {
    const meta = new MetaStore(await open());
    const [left, right] = await Promise.all([meta.device(() => 'first'), meta.device(() => 'second')]);
    expect(left).toBe(right);
    expect(await meta.device(() => 'third')).toBe(left);
  });
});
