import type { Collection, Table } from 'dexie';
import { appendAll } from '../../domain/append-all.ts';
import { namedFiles } from '../../domain/bundle/manifest.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { VariorumDatabase } from './database.ts';
import { MetaStore } from './meta-store.ts';
import { rowsOf } from './projections.ts';
import { eventOf, type EventRecord } from './records.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';

/** What deleting did. */
export interface DeletedRows {
  /** The reviews that were in the trash, and are nowhere now. */
  readonly reviewIds: readonly string[];
  /** The keys of their claims. */
  readonly claims: readonly [string, string][];
}

/** Hashes that logs name. */
interface Named {
  readonly texts: Set<string>;
  readonly evidence: Set<string>;
}

/** Events read at once: some milliseconds of work for the window. */
const BATCH = 250;

/** Deleting reviews that are in the trash for good, and what of their evidence is still to be removed after that. */
export class ReviewDeletions {
  readonly #db: VariorumDatabase;
  readonly #ondeleted: (deleted: DeletedRows) => void;

  constructor(db: VariorumDatabase, ondeleted: (deleted: DeletedRows) => void) {
    this.#db = db;
    this.#ondeleted = ondeleted;
  }

  /** How many pieces of evidence reviews have together. */
  async evidenceCount(reviewIds: readonly string[]): Promise<number> {
    const counts = reviewIds.map((id) => rowsOfReview(this.#db.evidence, 'evidenceId', id).count());
    return (await Promise.all(counts)).reduce((all, count) => all + count, 0);
  }

  /**
   * Deletes reviews for good: log, rows, and the texts that no other review's log names.
   *
   * @returns those that were in the trash, and are nowhere now
   */
  async deleteTrashed(reviewIds: readonly string[]): Promise<Result<readonly string[], StorageProblem>> {
    try {
      const deleted = await deleteTrashed(this.#db, reviewIds);
      this.#ondeleted(deleted);
      return ok(deleted.reviewIds);
    } catch (error) {
      return failed(storageProblem(error));
    }
  }

  /** The evidence whose bytes are to be removed, by hash: what is on the list, and is not named again since then. */
  async evidenceToRemove(): Promise<readonly string[]> {
    const store = new MetaStore(this.#db);
    return await this.#db.transaction('rw', [this.#db.events, this.#db.meta], async () => {
      const listed = (await store.get('evidenceToRemove')) ?? [];
      if (listed.length === 0) return listed;
      const { evidence } = await namedByAll(this.#db);
      const left = without(listed, evidence);
      await store.set('evidenceToRemove', left);
      return left;
    });
  }

  /** Takes evidence off the list: its bytes are removed. */
  async forgetEvidence(sha256: string): Promise<void> {
    const store = new MetaStore(this.#db);
    await this.#db.transaction('rw', this.#db.meta, async () => {
      const listed = (await store.get('evidenceToRemove')) ?? [];
      await store.set('evidenceToRemove', without(listed, new Set([sha256])));
    });
  }
}

/**
 * All in one transaction. The evidence lies outside the database; what nobody names any more is put on a list in the same
 * transaction, so that its bytes are removed even if Variorum ends here.
 */
async function deleteTrashed(db: VariorumDatabase, reviewIds: readonly string[]): Promise<DeletedRows> {
  const { events, texts, reviews, variants, claims, evidence, meta } = db;
  const tables = [events, texts, reviews, variants, claims, evidence, meta];
  return await db.transaction('rw', tables, async () => {
    const rows = await reviews.bulkGet([...reviewIds]);
    // Somebody may have restored one in another window.
    const trashed = rows.flatMap((row) => (row?.trashed === true ? [row.id] : []));
    const gone: Named = { texts: new Set(), evidence: new Set() };
    const claimKeys: [string, string][] = [];
    for (const id of trashed) {
      const log = rowsOfReview(events, 'at', id);
      addNamed(gone, await log.toArray());
      await log.delete();
      const itsClaims = rowsOfReview(claims, 'claimId', id);
      appendAll(claimKeys, await itsClaims.primaryKeys());
      await itsClaims.delete();
      await rowsOfReview(variants, 'variantId', id).delete();
      await rowsOfReview(evidence, 'evidenceId', id).delete();
    }
    await reviews.bulkDelete(trashed);
    const kept = await namedByAll(db);
    await texts.bulkDelete(without(gone.texts, kept.texts));
    await listUnnamed(db, without(gone.evidence, kept.evidence));
    return { reviewIds: trashed, claims: claimKeys };
  });
}

async function listUnnamed(db: VariorumDatabase, evidence: readonly string[]): Promise<void> {
  const store = new MetaStore(db);
  const listed = (await store.get('evidenceToRemove')) ?? [];
  await store.set('evidenceToRemove', [...new Set([...listed, ...evidence])]);
}

/** What all logs name; of removed variants and evidence too, since an undo may bring them back. */
async function namedByAll(db: VariorumDatabase): Promise<Named> {
  const named: Named = { texts: new Set(), evidence: new Set() };
  for (let last = ''; ;) {
    const rows: EventRecord[] = await db.events.where('id').above(last).limit(BATCH).toArray();
    const end = rows.at(-1);
    if (end === undefined) return named;
    addNamed(named, rows);
    last = end.id;
  }
}

/** A review's rows in a table whose keys begin with reviews' ids and go on with `field`. */
function rowsOfReview<Row, Key>(
  table: Table<Row, Key>,
  field: string,
  reviewId: string,
): Collection<Row, Key> {
  return table.where(`[reviewId+${field}]`).between(...rowsOf(reviewId));
}

function without(hashes: Iterable<string>, others: ReadonlySet<string>): string[] {
  return [...hashes].filter((hash) => !others.has(hash));
}

function addNamed(named: Named, rows: readonly EventRecord[]): void {
  const { texts, evidence } = namedFiles(rows.map(eventOf));
  for (const { sha256 } of texts) named.texts.add(sha256);
  for (const { sha256 } of evidence) named.evidence.add(sha256);
}
