import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { ErrorCode } from '../../contract/errors.ts';
import { failed, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type {
  ClaimRecord,
  EventRecord,
  EvidenceRecord,
  MetaRecord,
  ReviewRecord,
  TextRecord,
  VariantRecord,
} from './records.ts';
import { rebuildAll } from './projections.ts';
import { StorageError, storageProblem } from './storage-problem.ts';
import type { StorageProblem } from './storage-problem.ts';

const DATABASE_NAME = 'variorum';

/** The schema this program writes. A new one gets its own `version()` below; the old ones stay, with their tests. */
export const SCHEMA_VERSION = 3;

/** IndexedDB's version numbers are Dexie's times ten. */
const NATIVE_VERSIONS_EACH = 10;

/** How long to wait for another window to let go of the old schema: it closes at once unless it hangs. */
const BLOCKED_PATIENCE_MS = 3000;

export interface DatabaseOptions {
  readonly name?: string;
  /** For tests; the browser's own otherwise. */
  readonly indexedDB?: IDBFactory;
  readonly blockedPatienceMs?: number;
  /**
   * The connection was lost for good and nothing can be saved any more: `storage-newer-version` when another window
   * brought a newer schema, `storage-unavailable` when the browser took the data away.
   */
  readonly onClosed?: (code: ErrorCode) => void;
}

/** The database. Only `renderer/db` touches its tables. */
export class VariorumDatabase extends Dexie {
  readonly events: Table<EventRecord, string>;
  readonly texts: Table<TextRecord, string>;
  readonly reviews: Table<ReviewRecord, string>;
  readonly variants: Table<VariantRecord, [string, string]>;
  readonly claims: Table<ClaimRecord, [string, string]>;
  readonly evidence: Table<EvidenceRecord, [string, string]>;
  readonly meta: Table<MetaRecord, string>;

  constructor(name: string, indexedDB: IDBFactory) {
    // Relaxed durability loses acknowledged writes when the power goes; strict has lost none.
    super(name, { chromeTransactionDurability: 'strict', indexedDB });
    this.version(1).stores({
      events: 'id, [reviewId+at], [reviewId+device+at]',
      texts: 'sha256',
      reviews: 'id',
      variants: '[reviewId+variantId]',
      claims: '[reviewId+claimId]',
      meta: 'key',
    });
    // The same tables; what is derived from the events holds more of them. Version 3 derives it all.
    this.version(2);
    // What was found out is searched in the library: evidence gets rows of its own.
    this.version(3)
      .stores({ evidence: '[reviewId+evidenceId]' })
      .upgrade((transaction) => rebuildAll(transaction));
    this.events = this.table('events');
    this.texts = this.table('texts');
    this.reviews = this.table('reviews');
    this.variants = this.table('variants');
    this.claims = this.table('claims');
    this.evidence = this.table('evidence');
    this.meta = this.table('meta');
  }
}

/** Opens the database, bringing an older schema up to date. */
export async function openDatabase(
  options: DatabaseOptions = {},
): Promise<Result<VariorumDatabase, StorageProblem>> {
  const { name = DATABASE_NAME } = options;
  try {
    // Inside: where storage is forbidden, the mere reading of it throws. In some hosts it is not there at all.
    const indexedDB = (options.indexedDB ?? Reflect.get(globalThis, 'indexedDB')) as IDBFactory | undefined;
    if (indexedDB === undefined) throw new StorageError('storage-unavailable', 'there is no IndexedDB');
    await refuseNewer(indexedDB, name);
    const db = new VariorumDatabase(name, indexedDB);
    await openOrGiveUp(db, options.blockedPatienceMs ?? BLOCKED_PATIENCE_MS);
    if (options.onClosed !== undefined) reportClosing(db, options.onClosed);
    return ok(db);
  } catch (error) {
    return failed(storageProblem(error));
  }
}

/**
 * Asks the browser never to clear this data to make room. Chromium decides by itself, without a question to the user.
 *
 * @returns whether the data is safe from clearing; false too where the browser cannot say. The status bar of the browser host warns in any case.
 */
export async function keepStorage(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    // Refusing to answer is a "no": the editor can work on.
    return false;
  }
}

/** Dexie would open a newer database and patch it to fit the old schema, which could damage it: look before. */
async function refuseNewer(indexedDB: IDBFactory, name: string): Promise<void> {
  const stored = (await indexedDB.databases()).find((each) => each.name === name)?.version ?? 0;
  if (stored >= (SCHEMA_VERSION + 1) * NATIVE_VERSIONS_EACH)
    throw new StorageError('storage-newer-version', `database ${name} is at ${stored}`);
}

async function openOrGiveUp(db: VariorumDatabase, patienceMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    db.on('blocked', () => {
      const error = new StorageError('storage-blocked', 'another window holds an older schema');
      timer ??= setTimeout(() => reject(error), patienceMs);
    });
  });
  const opening = db.open();
  try {
    await Promise.race([opening, blocked]);
  } catch (error) {
    // Nobody waits for it any more: should it open after all, it must not stand in another window's way. Why it did
    // not open is what is thrown here.
    void opening.then(
      () => db.close({ disableAutoOpen: true }),
      () => undefined,
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function reportClosing(db: VariorumDatabase, onClosed: (code: ErrorCode) => void): void {
  let told = false;
  const shut = (code: ErrorCode): void => {
    if (told) return;
    told = true;
    // Dexie reopens by itself by default: then this window would write an old schema's rows into a newer database,
    // or start afresh in an emptied one, without a word.
    db.close({ disableAutoOpen: true });
    onClosed(code);
  };
  db.on('versionchange', () => {
    shut('storage-newer-version');
    return false;
  });
  db.backendDB().addEventListener('close', () => shut('storage-unavailable'));
}
