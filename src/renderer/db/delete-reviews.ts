import { namedFiles } from '../../domain/bundle/manifest.ts';
import type { VariorumDatabase } from './database.ts';
import { MetaStore } from './meta-store.ts';
import { rowsOf } from './projections.ts';
import { eventOf, type EventRecord } from './records.ts';

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

/**
 * Deletes reviews that are in the trash for good: log, rows, and the texts that no other review's log names, all in one
 * transaction. Their evidence lies outside the database; what nobody names any more is put on a list in the same
 * transaction, so that its bytes are removed even if Variorum ends here.
 */
export async function deleteTrashed(
  db: VariorumDatabase,
  reviewIds: readonly string[],
): Promise<DeletedRows> {
  const { events, texts, reviews, variants, claims, evidence, meta } = db;
  const tables = [events, texts, reviews, variants, claims, evidence, meta];
  return await db.transaction('rw', tables, async () => {
    const rows = await reviews.bulkGet([...reviewIds]);
    // Somebody may have restored one in another window.
    const trashed = rows.flatMap((row) => (row?.trashed === true ? [row.id] : []));
    const gone: Named = { texts: new Set(), evidence: new Set() };
    const claimKeys: [string, string][] = [];
    for (const id of trashed) {
      const log = events.where('[reviewId+at]').between(...rowsOf(id));
      addNamed(gone, await log.toArray());
      await log.delete();
      const itsClaims = claims.where('[reviewId+claimId]').between(...rowsOf(id));
      claimKeys.push(...(await itsClaims.primaryKeys()));
      await itsClaims.delete();
      await variants
        .where('[reviewId+variantId]')
        .between(...rowsOf(id))
        .delete();
      await evidence
        .where('[reviewId+evidenceId]')
        .between(...rowsOf(id))
        .delete();
    }
    await reviews.bulkDelete(trashed);
    const kept = await namedByAll(db);
    await texts.bulkDelete(without(gone.texts, kept.texts));
    await listUnnamed(db, without(gone.evidence, kept.evidence));
    return { reviewIds: trashed, claims: claimKeys };
  });
}

/** The evidence whose bytes are still to be removed: what was on the list and is named again is taken off it. */
export async function evidenceToRemove(db: VariorumDatabase): Promise<readonly string[]> {
  const store = new MetaStore(db);
  return await db.transaction('rw', [db.events, db.meta], async () => {
    const listed = (await store.get('evidenceToRemove')) ?? [];
    if (listed.length === 0) return listed;
    const { evidence } = await namedByAll(db);
    const left = listed.filter((hash) => !evidence.has(hash));
    await store.set('evidenceToRemove', left);
    return left;
  });
}

/** Takes evidence off the list: its bytes are removed. */
export async function forgetEvidence(db: VariorumDatabase, sha256: string): Promise<void> {
  const store = new MetaStore(db);
  await db.transaction('rw', db.meta, async () => {
    const listed = (await store.get('evidenceToRemove')) ?? [];
    await store.set(
      'evidenceToRemove',
      listed.filter((hash) => hash !== sha256),
    );
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

function without(gone: ReadonlySet<string>, kept: ReadonlySet<string>): string[] {
  return [...gone].filter((hash) => !kept.has(hash));
}

function addNamed(named: Named, rows: readonly EventRecord[]): void {
  const { texts, evidence } = namedFiles(rows.map(eventOf));
  for (const { sha256 } of texts) named.texts.add(sha256);
  for (const { sha256 } of evidence) named.evidence.add(sha256);
}
