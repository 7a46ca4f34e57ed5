/*
 * A database as schema version 1 wrote it, made without Dexie and without the program's own code, so that it stays what
 * it was when they change. Never edit it: a new schema version gets a file like this of its own.
 */

const NATIVE_VERSION = 10;

const STORES = [
  {
    name: 'events',
    keyPath: 'id',
    indexes: [
      ['reviewId', 'at'],
      ['reviewId', 'device', 'at'],
    ],
  },
  { name: 'texts', keyPath: 'sha256', indexes: [] },
  { name: 'reviews', keyPath: 'id', indexes: [] },
  { name: 'variants', keyPath: ['reviewId', 'variantId'], indexes: [] },
  { name: 'claims', keyPath: ['reviewId', 'claimId'], indexes: [] },
  { name: 'meta', keyPath: 'key', indexes: [] },
] as const;

/** Makes the database under this name, with one review in it. */
export async function makeSchemaV1(name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, NATIVE_VERSION);
    request.onupgradeneeded = () => {
      for (const { name: storeName, keyPath, indexes } of STORES) {
        const path = typeof keyPath === 'string' ? keyPath : [...keyPath];
        const store = request.result.createObjectStore(storeName, { keyPath: path });
        for (const index of indexes) store.createIndex(`[${index.join('+')}]`, [...index]);
        for (const row of ROWS_V1[storeName]) store.add(row);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  db.close();
}

export const ROWS_V1 = {
  events: [
    {
      id: '01HV1DEVICE0000000000000000-00002',
      reviewId: 'review-1',
      device: '01HV1DEVICE0000000000000000',
      at: '001700000000000-00000-01HV1DEVICE0000000000000000',
      entry: {
        actor: 'Ada Quill',
        schemaVersion: 1,
        change: {
          id: '01HV1DEVICE0000000000000000-00001',
          label: 'Create review',
          compensates: null,
        },
        prevHash: null,
        type: 'review.created',
        payload: {
          title: 'Harbour fire',
        },
        hash: '9396432a8b66071e80491bf4c831a1afc755b8442e49e85f36e2c9896573de9a',
      },
    },
    {
      id: '01HV1DEVICE0000000000000000-00004',
      reviewId: 'review-1',
      device: '01HV1DEVICE0000000000000000',
      at: '001700000000000-00001-01HV1DEVICE0000000000000000',
      entry: {
        actor: 'Ada Quill',
        schemaVersion: 1,
        change: {
          id: '01HV1DEVICE0000000000000000-00003',
          label: 'Add variant “Wire copy”',
          compensates: null,
        },
        prevHash: '9396432a8b66071e80491bf4c831a1afc755b8442e49e85f36e2c9896573de9a',
        type: 'variant.added',
        payload: {
          variantId: 'v1',
          details: {
            label: 'Wire copy',
            role: 'other',
            outlet: '',
            byline: '',
            dateline: '',
            date: '',
            url: '',
          },
          revision: {
            sha256: '485fa902e95a375b7f6a24e63f6ec4f96f8df8045b0cca0a14d0c4c3dce3dccb',
            characters: 36,
            words: 7,
            fileName: 'wire.txt',
            encoding: 'utf-8',
          },
        },
        hash: '3e3a4161f27fa71fb5c0e6444a474b0b418990c6e60d0d090d632e2c281839a1',
      },
    },
    {
      id: '01HV1DEVICE0000000000000000-00005',
      reviewId: 'review-1',
      device: '01HV1DEVICE0000000000000000',
      at: '001700000000000-00002-01HV1DEVICE0000000000000000',
      entry: {
        actor: 'Ada Quill',
        schemaVersion: 1,
        change: {
          id: '01HV1DEVICE0000000000000000-00003',
          label: 'Add variant “Wire copy”',
          compensates: null,
        },
        prevHash: '3e3a4161f27fa71fb5c0e6444a474b0b418990c6e60d0d090d632e2c281839a1',
        type: 'base.set',
        payload: {
          variantId: 'v1',
        },
        hash: '0550991ac26fb21b6112cae232ced67815cc46968de419e4f72369a3ae355cd2',
      },
    },
    {
      id: '01HV1DEVICE0000000000000000-00007',
      reviewId: 'review-1',
      device: '01HV1DEVICE0000000000000000',
      at: '001700000000000-00003-01HV1DEVICE0000000000000000',
      entry: {
        actor: 'Ada Quill',
        schemaVersion: 1,
        change: {
          id: '01HV1DEVICE0000000000000000-00006',
          label: 'Annotate claim “Forty boats burnt”',
          compensates: null,
        },
        prevHash: '0550991ac26fb21b6112cae232ced67815cc46968de419e4f72369a3ae355cd2',
        type: 'claim.added',
        payload: {
          claimId: 'c1',
          details: {
            statement: 'Forty boats burnt',
            kind: 'number',
            note: '',
          },
          mentions: [
            {
              mentionId: 'm1',
              variantId: 'v1',
              anchor: {
                revision: '485fa902e95a375b7f6a24e63f6ec4f96f8df8045b0cca0a14d0c4c3dce3dccb',
                start: 0,
                end: 11,
                quote: 'Forty boats',
                prefix: '',
                suffix: ' burnt at the north quay.',
                state: 'attached',
              },
              status: 'confirmed',
            },
          ],
        },
        hash: 'c8c4f80d012ab2a1ce2e2d17c96a06ae362c75d72c647a083625bc4a73a67300',
      },
    },
    {
      id: '01HV1DEVICE0000000000000000-00009',
      reviewId: 'review-1',
      device: '01HV1DEVICE0000000000000000',
      at: '001700000000000-00004-01HV1DEVICE0000000000000000',
      entry: {
        actor: 'Ada Quill',
        schemaVersion: 1,
        change: {
          id: '01HV1DEVICE0000000000000000-00008',
          label: 'Give verdict on “Forty boats burnt”',
          compensates: null,
        },
        prevHash: 'c8c4f80d012ab2a1ce2e2d17c96a06ae362c75d72c647a083625bc4a73a67300',
        type: 'verdict.given',
        payload: {
          claimId: 'c1',
          verdict: 'query',
          reason: 'Ask the harbour master',
        },
        hash: 'f9274d9831758be9eb2de5b7acad4fe37791c6f56ba4662e0cc6df9899422c28',
      },
    },
  ],
  texts: [
    {
      sha256: '485fa902e95a375b7f6a24e63f6ec4f96f8df8045b0cca0a14d0c4c3dce3dccb',
      text: 'Forty boats burnt at the north quay.',
    },
  ],
  reviews: [
    {
      id: 'review-1',
      title: 'Harbour fire',
      trashed: false,
      variantCount: 1,
      claimCount: 1,
      checkedCount: 1,
      reviewers: ['Ada Quill'],
      createdAt: 1700000000000,
      updatedAt: 1700000000000,
      eventCount: 5,
      lastEventId: '01HV1DEVICE0000000000000000-00009',
    },
  ],
  variants: [
    {
      reviewId: 'review-1',
      variantId: 'v1',
      position: 0,
      variant: {
        label: 'Wire copy',
        role: 'other',
        outlet: '',
        byline: '',
        dateline: '',
        date: '',
        url: '',
        revision: {
          sha256: '485fa902e95a375b7f6a24e63f6ec4f96f8df8045b0cca0a14d0c4c3dce3dccb',
          characters: 36,
          words: 7,
          fileName: 'wire.txt',
          encoding: 'utf-8',
        },
      },
    },
  ],
  claims: [
    {
      reviewId: 'review-1',
      claimId: 'c1',
      position: 0,
      claim: {
        statement: 'Forty boats burnt',
        kind: 'number',
        note: '',
        mentions: [
          {
            mentionId: 'm1',
            variantId: 'v1',
            anchor: {
              revision: '485fa902e95a375b7f6a24e63f6ec4f96f8df8045b0cca0a14d0c4c3dce3dccb',
              start: 0,
              end: 11,
              quote: 'Forty boats',
              prefix: '',
              suffix: ' burnt at the north quay.',
              state: 'attached',
            },
            status: 'confirmed',
          },
        ],
        verdicts: [
          {
            reviewer: 'Ada Quill',
            verdict: 'query',
            reason: 'Ask the harbour master',
            at: 1700000000000,
          },
        ],
        createdBy: 'Ada Quill',
      },
    },
  ],
  meta: [
    {
      key: 'device',
      value: '01HV1DEVICE0000000000000000',
    },
    {
      key: 'actor',
      value: 'Ada Quill',
    },
    {
      key: 'sampleInstalled',
      value: true,
    },
    {
      key: 'theme',
      value: 'dark',
    },
  ],
};
