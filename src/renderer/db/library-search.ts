import { evidenceName } from '../../domain/evidence/citation.ts';
import type { VariorumDatabase } from './database.ts';
import { evidenceOf, type ClaimRecord, type EvidenceRecord } from './records.ts';

/** What the words of a search were found in. */
export type FoundIn = 'title' | 'claim' | 'note on a claim' | 'evidence' | 'publisher' | 'note on evidence';

/** One place of one review where the words of a search stand. */
export interface LibraryFind {
  readonly reviewId: string;
  readonly where: FoundIn;
  /** All of what they stand in. */
  readonly text: string;
  /** The claim that they stand in, or null. */
  readonly claimId: string | null;
}

/** Rows read at once: some milliseconds of work for the window. */
const BATCH = 250;

/**
 * Looks for words in the titles of all reviews, in their evidence and in their claims, in this order: the shorter lists
 * first. A place has to have all of the words, in any order, as they are written apart from capitals.
 *
 * @param onfound told of each place as soon as it is found
 * @returns when all is looked through, or `signal` is aborted
 */
export async function searchLibrary(
  db: VariorumDatabase,
  words: string,
  signal: AbortSignal,
  onfound: (found: LibraryFind) => void,
): Promise<void> {
  const wanted = plain(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return;
  const look = (reviewId: string, where: FoundIn, text: string, claimId: string | null = null): void => {
    if (text === '') return;
    const read = plain(text);
    if (wanted.every((word) => read.includes(word))) onfound({ reviewId, where, text, claimId });
  };
  await db.reviews.each(({ id, title }) => {
    look(id, 'title', title);
  });
  const evidence = (last: Key | null) =>
    (last === null ? db.evidence.orderBy(':id') : db.evidence.where(':id').above(last))
      .limit(BATCH)
      .toArray();
  await inBatches(evidence, keyOfEvidence, signal, (row) => {
    const one = evidenceOf(row);
    look(row.reviewId, 'evidence', evidenceName(one));
    if (one.publisher !== evidenceName(one)) look(row.reviewId, 'publisher', one.publisher);
    look(row.reviewId, 'note on evidence', one.note);
  });
  const claims = (last: Key | null) =>
    (last === null ? db.claims.orderBy(':id') : db.claims.where(':id').above(last)).limit(BATCH).toArray();
  await inBatches(claims, keyOfClaim, signal, ({ reviewId, claimId, claim }) => {
    look(reviewId, 'claim', claim.statement, claimId);
    look(reviewId, 'note on a claim', claim.note, claimId);
  });
}

type Key = [string, string];

async function inBatches<Row>(
  read: (last: Key | null) => PromiseLike<Row[]>,
  keyOf: (row: Row) => Key,
  signal: AbortSignal,
  each: (row: Row) => void,
): Promise<void> {
  const isStopped = (): boolean => signal.aborted;
  for (let last: Key | null = null; ;) {
    const rows: Row[] = isStopped() ? [] : await read(last);
    const end = rows.at(-1);
    if (end === undefined || isStopped()) return;
    for (const row of rows) each(row);
    last = keyOf(end);
  }
}

function keyOfEvidence({ reviewId, evidenceId }: EvidenceRecord): Key {
  return [reviewId, evidenceId];
}

function keyOfClaim({ reviewId, claimId }: ClaimRecord): Key {
  return [reviewId, claimId];
}

/** The form in which words are looked for. */
function plain(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}
