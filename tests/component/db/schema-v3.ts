import { ROWS_V2 } from './schema-v2.ts';

/*
 * A database as schema version 3 wrote it, made without Dexie and without the program's own code. All rows are those of
 * version 2; evidence, of which there is none here, has a table of its own. Never edit it.
 */

const NATIVE_VERSION = 30;

const KEYS = {
  events: 'id',
  texts: 'sha256',
  reviews: 'id',
  variants: ['reviewId', 'variantId'],
  claims: ['reviewId', 'claimId'],
  evidence: ['reviewId', 'evidenceId'],
  meta: 'key',
} as const;

const ROWS_V3 = { ...ROWS_V2, evidence: [] };

const EVENT_INDEXES = [
  ['reviewId', 'at'],
  ['reviewId', 'device', 'at'],
];

/** Makes the database under this name, with one review in it. */
export async function makeSchemaV3(name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, NATIVE_VERSION);
    request.onupgradeneeded = () => {
      for (const [table, key] of Object.entries(KEYS)) {
        const keyPath = typeof key === 'string' ? key : [...key];
        const store = request.result.createObjectStore(table, { keyPath });
        if (table === 'events')
          for (const index of EVENT_INDEXES) store.createIndex(`[${index.join('+')}]`, index);
        for (const row of ROWS_V3[table as keyof typeof KEYS]) store.add(row);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  db.close();
}
