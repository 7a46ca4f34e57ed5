import { namedFiles } from '../../domain/bundle/manifest.ts';
import { failed, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { stampEvents } from '../../domain/review/chain.ts';
import { newReview } from '../../domain/review/changes.ts';
import type { Change } from '../../domain/review/change.ts';
import type { ChangeStamp, ReviewEvent } from '../../domain/review/events.ts';
import type { ClaimState, ReviewState, VariantState } from '../../domain/review/state.ts';
import { nextOf } from '../../domain/review/undo.ts';
import type { VariorumDatabase } from './database.ts';
import { ReviewDeletions } from './delete-reviews.ts';
import { joinLogs, refuseForeign } from './import-log.ts';
import { inPieces } from './in-pieces.ts';
import { searchLibrary, type LibraryFind } from './library-search.ts';
import { LogsInMemory } from './logs-in-memory.ts';
import { MetaStore } from './meta-store.ts';
import { rewriteProjections, rowsOf, writeProjections, type RowChanges } from './projections.ts';
import { claimOf, eventOf, eventRecord, reviewSummary, variantOf } from './records.ts';
import type { ClaimRecord, ReviewSummary, TextRecord } from './records.ts';
import { ReadAhead } from './read-ahead.ts';
import { extendLog, originalOf, planOf, readLog, readLogInPieces } from './review-log.ts';
import type { ReviewLog, ReviewWrite } from './review-log.ts';
import { StorageError, storageProblem } from './storage-problem.ts';
import type { StorageProblem } from './storage-problem.ts';

export interface RepositoryOptions {
  readonly db: VariorumDatabase;
  /** Wall clock, milliseconds since the Unix epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Told which claims may be offered in other reviews from now on and which no longer, once that is saved. */
  readonly onclaims?: (changes: RowChanges<ClaimRecord>) => void;
}

export interface WriteOptions {
  /** Makes the write safe to repeat: a change whose id is in the log already is not written again. */
  readonly changeId?: string;
  /** Texts of the revisions that the change names, saved together with it. */
  readonly texts?: readonly TextRecord[];
}

/** A review as the screen shows it, and what can be undone and redone then. */
export interface ShownReview {
  readonly state: ReviewState;
  readonly undo: ChangeStamp | null;
  readonly redo: ChangeStamp | null;
  /** The log that makes it so, in order. */
  readonly events: readonly ReviewEvent[];
}

/** All of a review that the database has. */
export interface WholeReview {
  /** In order. */
  readonly events: readonly ReviewEvent[];
  /** By their SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What an import did. */
export interface ImportedLog {
  readonly title: string;
  /** The review is in the trash here. */
  readonly trashed: boolean;
  /** There was no such review before. */
  readonly isNew: boolean;
  /** Events that were not here. */
  readonly newEvents: number;
}

/**
 * The reviews in the database. Every write puts events, texts and projections in one transaction. Writes answer with a
 * `Result`; queries reject with the storage's error, and work in a `LiveQuery`, which gives it a code.
 */
export class ReviewRepository {
  /** Deleting for good. */
  readonly deletions: ReviewDeletions;
  readonly ahead = new ReadAhead(async (id) => this.#logs.get(id) ?? (await this.#log(id)));
  readonly #db: VariorumDatabase;
  readonly #meta: MetaStore;
  readonly #now: () => number;
  readonly #newId: () => string;
  readonly #onclaims: (changes: RowChanges<ClaimRecord>) => void;
  readonly #device: string;
  /** By review, the least recently used first. Only logs that are committed are put here. */
  readonly #logs = new LogsInMemory();

  private constructor(options: RepositoryOptions, device: string) {
    const { db, now, newId, onclaims = () => undefined } = options;
    this.#onclaims = onclaims;
    this.#db = db;
    this.#meta = new MetaStore(db);
    this.#now = now;
    this.#newId = newId;
    this.#device = device;
    this.deletions = new ReviewDeletions(db, ({ reviewIds, claims }) => {
      for (const id of reviewIds) this.#logs.forget(id);
      onclaims({ put: [], remove: [...claims] });
    });
  }

  /** Reads, or on the first start makes, this installation's id, without which nothing can be written. */
  static async open(options: RepositoryOptions): Promise<Result<ReviewRepository, StorageProblem>> {
    try {
      const device = await new MetaStore(options.db).device(options.newId);
      return ok(new ReviewRepository(options, device));
    } catch (error) {
      return failed(storageProblem(error));
    }
  }

  /** Starts a review and gives its id. */
  async create(title: string): Promise<Result<string, StorageProblem>> {
    const reviewId = this.#newId();
    const written = await this.append(reviewId, newReview(title));
    return written.ok ? ok(reviewId) : written;
  }

  /**
   * Adds a change to a review's log. A review that is not there yet is started by a change that begins with
   * `review.created`; any other change to it is refused as `review-gone`.
   *
   * @returns the change as it stands in the log; null when it has no events and nothing was written.
   */
  async append(
    reviewId: string,
    change: Change,
    options: WriteOptions = {},
  ): Promise<Result<ChangeStamp | null, StorageProblem>> {
    const { changeId = this.#newId(), texts = [] } = options;
    return await this.#write({ kind: 'append', reviewId, changeId, change, texts });
  }

  /** Takes back this device's last change of the review. Gives the change taken back, or null when there is none. */
  async undo(
    reviewId: string,
    options: Pick<WriteOptions, 'changeId'> = {},
  ): Promise<Result<ChangeStamp | null, StorageProblem>> {
    return await this.#write({ kind: 'undo', reviewId, changeId: options.changeId ?? this.#newId() });
  }

  /** Brings back what the last undo took back. Gives the change brought back, or null when there is none. */
  async redo(
    reviewId: string,
    options: Pick<WriteOptions, 'changeId'> = {},
  ): Promise<Result<ChangeStamp | null, StorageProblem>> {
    return await this.#write({ kind: 'redo', reviewId, changeId: options.changeId ?? this.#newId() });
  }

  /**
   * Joins a copy of a review's log with the one that is here, or adds the review: the union of their events, with the
   * texts that are not here yet. Nothing that is here is replaced.
   *
   * Refused as `log-tampered` or `log-broken`, and nothing is written, when the union would not verify.
   */
  async importEvents(
    reviewId: string,
    incoming: readonly ReviewEvent[],
    texts: readonly TextRecord[],
  ): Promise<Result<ImportedLog, StorageProblem>> {
    const { events, texts: textTable, reviews, variants, claims, evidence } = this.#db;
    try {
      await refuseForeign(reviewId, incoming, texts);
      const tables = [events, textTable, reviews, variants, claims, evidence];
      const { log, imported, offered } = await this.#db.transaction('rw', tables, async () => {
        const known = await this.#currentLog(reviewId);
        const { log: joined, added } = joinLogs(known, incoming, this.#device);
        const here = new Set(await textTable.where('sha256').anyOf(texts.map(keyOf)).primaryKeys());
        await textTable.bulkAdd(texts.filter((text) => !here.has(keyOf(text))));
        await inPieces(added, (piece) => events.bulkAdd(piece.map(eventRecord)));
        const offers = added.length > 0 ? await rewriteProjections(this.#db, reviewId, joined) : null;
        const { title, trashed } = joined.state;
        const isNew = known.events.length === 0;
        const did = { title, trashed, isNew, newEvents: added.length };
        return { log: joined, imported: did, offered: offers };
      });
      this.#logs.remember(reviewId, log);
      if (offered !== null) this.#onclaims(offered);
      return ok(imported);
    } catch (error) {
      return failed(storageProblem(error));
    }
  }

  /** A review's whole log with the texts that it names, by their hashes; undefined when there is no such review. */
  async record(reviewId: string): Promise<WholeReview | undefined> {
    const { events, state } = await this.#log(reviewId);
    if (state === null) return undefined;
    // A text never changes: reading it after the log is reading it with the log.
    const rows = await this.#db.texts.bulkGet(namedFiles(events).texts.map(keyOf));
    const texts = rows.flatMap((row) => (row === undefined ? [] : [[row.sha256, row.text] as const]));
    return { events, texts: new Map(texts) };
  }

  /** Derives a review's rows anew from its log. */
  async rebuildProjections(reviewId: string): Promise<Result<null, StorageProblem>> {
    try {
      const { events, reviews, variants, claims, evidence } = this.#db;
      const tables = [events, reviews, variants, claims, evidence];
      const log = await this.#db.transaction('rw', tables, async () => {
        const read = readLog(await this.#events(reviewId), this.#device);
        await rewriteProjections(this.#db, reviewId, read);
        return read;
      });
      this.#logs.remember(reviewId, log);
      return ok(null);
    } catch (error) {
      return failed(storageProblem(error));
    }
  }

  /** All reviews, trashed ones too, the last changed first. */
  async reviews(): Promise<readonly ReviewSummary[]> {
    const records = await this.#db.reviews.toArray();
    return records.map(reviewSummary).sort((left, right) => right.updatedAt - left.updatedAt);
  }

  /**
   * A review in full, from its log. Between two answers, what has not changed keeps its reference.
   * Undefined when there is no such review.
   */
  async review(reviewId: string): Promise<ReviewState | undefined> {
    return (await this.#log(reviewId)).state ?? undefined;
  }

  /** A review's variants in the order of adding, from their rows, without reading the log. */
  async variants(reviewId: string): Promise<readonly VariantState[]> {
    const rows = await this.#db.variants
      .where('[reviewId+variantId]')
      .between(...rowsOf(reviewId))
      .toArray();
    return rows.sort((left, right) => left.position - right.position).map(variantOf);
  }

  /** A review's claims in the order of adding, from their rows, without reading the log. */
  async claims(reviewId: string): Promise<readonly ClaimState[]> {
    const rows = await this.#db.claims
      .where('[reviewId+claimId]')
      .between(...rowsOf(reviewId))
      .toArray();
    return rows.sort((left, right) => left.position - right.position).map(claimOf);
  }

  /** The reviews with a variant that has, or once had, one of the texts, by their hashes. */
  async reviewsWithTexts(hashes: ReadonlySet<string>): Promise<readonly string[]> {
    const rows = await this.#db.variants
      .filter(({ variant }) => variant.revisions.some(({ sha256 }) => hashes.has(sha256)))
      .toArray();
    return [...new Set(rows.map(({ reviewId }) => reviewId))];
  }

  /** Whether a review's log has an event, by its hash; read without keeping the log in memory. */
  async hasEvent(reviewId: string, hash: string): Promise<boolean> {
    const found = await this.#rows(reviewId)
      .filter(({ entry }) => entry.hash === hash)
      .first();
    return found !== undefined;
  }

  /** Looks through titles, claims, evidence and notes of all reviews; see `searchLibrary`. */
  async search(words: string, signal: AbortSignal, onfound: (found: LibraryFind) => void): Promise<void> {
    await searchLibrary(this.#db, words, signal, onfound);
  }

  /** The text of a revision, or undefined when it is not here. */
  async text(sha256: string): Promise<string | undefined> {
    return (await this.#db.texts.get(sha256))?.text;
  }

  /**
   * The review as it is in memory, with writes that are still on their way: what the screen shows, so that it never
   * shows less than was done. Undefined where the log is not in memory.
   *
   * @param pending writes to this review, in order; those that are in the log already are passed over
   * @param reviewer who has made them
   */
  shown(reviewId: string, pending: readonly ReviewWrite[], reviewer: string): ShownReview | undefined {
    let log = this.#logs.get(reviewId);
    if (log === undefined) return undefined;
    for (const write of pending) {
      const isSaved = log.events.findLast(({ change }) => change.id === write.changeId) !== undefined;
      const planned = isSaved ? null : planOf(log, write);
      if (planned === null) continue;
      const { change, drafts, actor } = planned;
      const stamped = stampEvents(drafts, {
        ...{ reviewId, actor: actor ?? reviewer, nowMs: this.#now(), newId: this.#newId, change },
        device: this.#device,
        previousAt: log.events.at(-1)?.at ?? null,
        // The chain is made when it is saved; nothing here is kept.
        prevHash: null,
      });
      log = extendLog(log, stamped, this.#device);
    }
    return log.state === null ? undefined : { state: log.state, events: log.events, ...nextOf(log.stacks) };
  }

  /** A review with the hash of the newest event that made it so, read at one moment; undefined when it is not here. */
  async withLogHead(
    reviewId: string,
  ): Promise<{ readonly state: ReviewState; readonly logHead: string | null } | undefined> {
    const { state, events } = await this.#log(reviewId);
    return state === null ? undefined : { state, logHead: events.at(-1)?.hash ?? null };
  }

  async #write(write: ReviewWrite): Promise<Result<ChangeStamp | null, StorageProblem>> {
    const { reviewId, changeId } = write;
    const texts = write.kind === 'append' ? write.texts : [];
    const nowMs = this.#now();
    const { events, texts: textTable, reviews, variants, claims, evidence, meta } = this.#db;
    try {
      const written = await this.#db.transaction(
        'rw',
        [events, textTable, reviews, variants, claims, evidence, meta],
        async () => {
          const log = await this.#currentLog(reviewId);
          const done = log.events.findLast((event) => event.change.id === changeId);
          if (done !== undefined) return { log, change: originalOf(log, done.change), claims: null };
          const planned = planOf(log, write);
          if (planned === null) return { log, change: null, claims: null };
          const actor = planned.actor ?? (await this.#meta.get('actor')) ?? '';
          const stamped = stampEvents(planned.drafts, {
            ...{ reviewId, actor, nowMs, newId: this.#newId, change: planned.change },
            device: this.#device,
            previousAt: log.events.at(-1)?.at ?? null,
            prevHash: await this.#lastHash(reviewId),
          });
          const next = extendLog(log, stamped, this.#device);
          if (next.folded === null) throw new StorageError('review-gone', `no review ${reviewId}`);
          await textTable.bulkPut([...texts]);
          await events.bulkAdd(stamped.map(eventRecord));
          const changed = await writeProjections(this.#db, log.folded, next);
          return { log: next, change: originalOf(next, planned.change), claims: changed };
        },
      );
      this.#logs.remember(reviewId, written.log);
      if (written.claims !== null) this.#onclaims(written.claims);
      return ok(written.change);
    } catch (error) {
      return failed(storageProblem(error));
    }
  }

  /** Hash of this device's last event in a review: its chain's end. */
  async #lastHash(reviewId: string): Promise<string | null> {
    const chain = this.#db.events.where('[reviewId+device+at]').between(...rowsOf(reviewId, this.#device));
    return (await chain.last())?.entry.hash ?? null;
  }

  async #log(reviewId: string): Promise<ReviewLog> {
    const { known, events } = await this.#db.transaction(
      'r',
      [this.#db.events, this.#db.reviews],
      async () => {
        const current = await this.#knownLog(reviewId);
        return { known: current, events: current === null ? await this.#events(reviewId) : [] };
      },
    );
    const log = known ?? (await readLogInPieces(events, this.#device));
    this.#logs.remember(reviewId, log);
    return log;
  }

  /** The log as it is in this transaction. */
  async #currentLog(reviewId: string): Promise<ReviewLog> {
    return (await this.#knownLog(reviewId)) ?? readLog(await this.#events(reviewId), this.#device);
  }

  /** The log in memory; null where it is not there, or another window has written since. */
  async #knownLog(reviewId: string): Promise<ReviewLog | null> {
    const record = await this.#db.reviews.get(reviewId);
    const last = await this.#rows(reviewId).last();
    // Looked up after the awaits: a write of this window that ran before this transaction is in memory by now.
    const known = this.#logs.get(reviewId);
    const isCurrent =
      known !== undefined &&
      known.events.length === record?.eventCount &&
      known.events.at(-1)?.id === last?.id &&
      record.lastEventId === last?.id;
    return isCurrent ? known : null;
  }

  async #events(reviewId: string): Promise<readonly ReviewEvent[]> {
    return (await this.#rows(reviewId).toArray()).map(eventOf);
  }

  /** A review's events in order. */
  #rows(reviewId: string) {
    return this.#db.events.where('[reviewId+at]').between(...rowsOf(reviewId));
  }
}

function keyOf({ sha256 }: Pick<TextRecord, 'sha256'>): string {
  return sha256;
}
