import { ROWS_V1 } from './schema-v1.ts';

/*
 * A database as schema version 2 wrote it, made without Dexie and without the program's own code. The events and texts
 * are those of version 1; the rows derived from them hold more. Never edit it.
 */

const NATIVE_VERSION = 20;

const KEYS = {
  events: 'id',
  texts: 'sha256',
  reviews: 'id',
  variants: ['reviewId', 'variantId'],
  claims: ['reviewId', 'claimId'],
  meta: 'key',
} as const;

const EVENT_INDEXES = [
  ['reviewId', 'at'],
  ['reviewId', 'device', 'at'],
];

const REVISION = {
  sha256: '485fa902e95a375b7f6a24e63f6ec4f96f8df8045b0cca0a14d0c4c3dce3dccb',
  characters: 36,
  words: 7,
  fileName: 'wire.txt',
  encoding: 'utf-8',
};

export const ROWS_V2 = {
  ...ROWS_V1,
  reviews: ROWS_V1.reviews.map((review) => ({
    ...review,
    ...{ checkedCount: 0, scales: [], evidence: [] },
  })),
  variants: [
    {
      reviewId: 'review-1',
      variantId: 'v1',
      position: 0,
      variant: {
        ...{ label: 'Wire copy', role: 'other', outlet: '', byline: '', dateline: '', date: '', url: '' },
        revision: REVISION,
        revisions: [REVISION],
      },
    },
  ],
  claims: [
    {
      reviewId: 'review-1',
      claimId: 'c1',
      position: 0,
      claim: {
        ...{ statement: 'Forty boats burnt', kind: 'number', note: '', speaker: '', context: '' },
        ...{ priority: 'normal', tags: [], assignee: '', progress: 'open', progressReason: '' },
        mentions: [
          {
            mentionId: 'm1',
            variantId: 'v1',
            anchor: {
              ...{ revision: REVISION.sha256, start: 0, end: 11, quote: 'Forty boats' },
              ...{ prefix: '', suffix: ' burnt at the north quay.', state: 'attached' },
            },
            status: 'confirmed',
            fidelity: [],
          },
        ],
        verdicts: [
          {
            ...{ reviewer: 'Ada Quill', verdict: 'query', scaleId: 'desk', reason: 'Ask the harbour master' },
            ...{ evidenceIds: [], basedOn: [], wordings: [], at: 1700000000000 },
          },
        ],
        evidence: [],
        createdBy: 'Ada Quill',
      },
    },
  ],
};

/** Makes the database under this name, with one review in it. */
export async function makeSchemaV2(name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, NATIVE_VERSION);
    request.onupgradeneeded = () => {
      for (const [table, key] of Object.entries(KEYS)) {
        const keyPath = typeof key === 'string' ? key : [...key];
        const store = request.result.createObjectStore(table, { keyPath });
        if (table === 'events')
          for (const index of EVENT_INDEXES) store.createIndex(`[${index.join('+')}]`, index);
        for (const row of ROWS_V2[table as keyof typeof KEYS]) store.add(row);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  db.close();
}
