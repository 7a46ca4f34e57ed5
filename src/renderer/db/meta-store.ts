import type { VariorumDatabase } from './database.ts';

/** What is kept about this installation, outside any review. */
export interface MetaValues {
  /** ULID of this installation, made once: names its chain in every log. */
  readonly device: string;
  /** The reviewer's name for the log; a stand-in from the first start until one is given in the settings. */
  readonly actor: string;
  readonly sampleInstalled: boolean;
  readonly theme: 'light' | 'dark' | 'system';
  /** The reading size in pixels, and the family. */
  readonly readingSize: number;
  readonly readingFamily: 'serif' | 'sans';
  /** Hashes of evidence that deleted reviews have left and whose bytes are still to be removed. */
  readonly evidenceToRemove: readonly string[];
  /** Choices of sections for reports that were saved under a name; `readTemplates` reads them. */
  readonly reportTemplates: readonly unknown[];
}

type Guards = { readonly [Key in keyof MetaValues]: (value: unknown) => value is MetaValues[Key] };

const GUARDS: Guards = {
  device: isText,
  actor: isText,
  sampleInstalled: (value) => typeof value === 'boolean',
  theme: (value) => value === 'light' || value === 'dark' || value === 'system',
  readingSize: (value) => typeof value === 'number',
  readingFamily: (value) => value === 'serif' || value === 'sans',
  evidenceToRemove: (value): value is readonly string[] => Array.isArray(value) && value.every(isText),
  reportTemplates: (value): value is readonly unknown[] => Array.isArray(value),
};

/** Typed access to the settings table. Rejects with the storage's error; `storageProblem` gives it a code. */
export class MetaStore {
  readonly #db: VariorumDatabase;

  constructor(db: VariorumDatabase) {
    this.#db = db;
  }

  /** The value, or undefined where none was set (or what is there is not one of ours). */
  async get<Key extends keyof MetaValues>(key: Key): Promise<MetaValues[Key] | undefined> {
    const value = (await this.#db.meta.get(key))?.value;
    return GUARDS[key](value) ? value : undefined;
  }

  async set<Key extends keyof MetaValues>(key: Key, value: MetaValues[Key]): Promise<void> {
    await this.#db.meta.put({ key, value });
  }

  /** All of them or, where storage refuses, none. */
  async setAll(values: Partial<MetaValues>): Promise<void> {
    const records = Object.entries(values).map(([key, value]) => ({ key, value }));
    await this.#db.transaction('rw', this.#db.meta, async () => {
      await this.#db.meta.bulkPut(records);
    });
  }

  /** This installation's id, made on the first call. Two windows that call it at once get the same. */
  async device(newId: () => string): Promise<string> {
    return await this.#db.transaction('rw', this.#db.meta, async () => {
      const known = await this.get('device');
      if (known !== undefined) return known;
      const made = newId();
      await this.set('device', made);
      return made;
    });
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
