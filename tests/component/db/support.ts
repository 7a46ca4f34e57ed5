import { afterEach } from 'vitest';
import { openDatabase } from '../../../src/renderer/db/database.ts';
import type { DatabaseOptions, VariorumDatabase } from '../../../src/renderer/db/database.ts';
import { ReviewRepository } from '../../../src/renderer/db/review-repository.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { ChangeStamp } from '../../../src/domain/review/events.ts';

const opened: VariorumDatabase[] = [];
let names = 0;

afterEach(async () => {
  for (const db of opened.splice(0)) {
    db.close({ disableAutoOpen: true });
    await deleteDatabase(db.name);
  }
});

/** A name no other database has. */
export function freshName(): string {
  names += 1;
  return `test-${names}-${crypto.randomUUID()}`;
}

/** Opens a database that is deleted after the test. */
export async function open(options: DatabaseOptions = {}): Promise<VariorumDatabase> {
  const db = value(await openDatabase({ name: freshName(), ...options }));
  opened.push(db);
  return db;
}

/** The success of a result; a failure fails the test. */
export function value<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** What is there; nothing fails the test. */
export function there<Value>(item: Value | null | undefined): Value {
  if (item === null || item === undefined) throw new Error('not there');
  return item;
}

/** A repository with ids and a clock that count up, and the clock's reading. */
export async function repositoryOn(
  db: VariorumDatabase,
  prefix = 'id',
): Promise<{ repository: ReviewRepository; newId: () => string; now: () => number }> {
  let ids = 0;
  let ms = 1_700_000_000_000;
  // As long as the real ones, for a review with another id cannot go into a bundle and out again.
  const newId = (): string =>
    `${prefix.toUpperCase()}${String((ids += 1)).padStart(26 - prefix.length, '0')}`;
  const now = (): number => (ms += 1);
  return { repository: value(await ReviewRepository.open({ db, now, newId })), newId, now };
}

/** Deletes a database as soon as its last connection is closed. */
export async function deleteDatabase(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error(`cannot delete ${name}`));
  });
}

/** What "Undo …" and "Redo …" offer for a review. */
export async function undoState(
  repository: ReviewRepository,
  id: string,
): Promise<{ readonly undo: ChangeStamp | null; readonly redo: ChangeStamp | null }> {
  // Brings the log into memory, and into a live query's eye.
  await repository.review(id);
  const { undo = null, redo = null } = repository.shown(id, [], '') ?? {};
  return { undo, redo };
}
