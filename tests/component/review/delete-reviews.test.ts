import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addVariants,
  defaultVariantDetails,
  newReview,
  restoreReview,
  trashReview,
} from '../../../src/domain/review/changes.ts';
import { annotateClaim } from '../../../src/domain/review/claim-changes.ts';
import { BLANK_EVIDENCE } from '../../../src/domain/review/evidence.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import type { VariorumDatabase } from '../../../src/renderer/db/database.ts';
import { ReviewRepository } from '../../../src/renderer/db/review-repository.ts';
import { deleteReviews, removeLeftEvidence } from '../../../src/renderer/review/delete-reviews.ts';
import { exportBundle } from '../../../src/renderer/review/export-bundle.ts';
import { importBundle } from '../../../src/renderer/review/import-bundle.ts';
import { open, repositoryOn, there, value } from '../db/support.ts';
import { MemoryEvidence } from '../support/memory-evidence.ts';

const SHARED = 'Forty boats burnt in the harbour.';

let db: VariorumDatabase;
let desk: { repository: ReviewRepository; evidence: MemoryEvidence; newId: () => string };
const goneClaims = vi.fn();

beforeEach(async () => {
  db = await open();
  const { repository, newId } = await repositoryOn(db);
  desk = { repository, newId, evidence: new MemoryEvidence() };
  goneClaims.mockClear();
});

/** A review with the shared text, one of its own, a claim, a shared file, one of its own, and a shared one that was removed. */
async function story(title: string): Promise<string> {
  const { repository, newId, evidence } = desk;
  const id = newId();
  value(await repository.append(id, newReview(title)));
  const texts = [SHARED, `Nobody was hurt, says ${title}.`].map((text) => ({
    text,
    sha256: sha256Hex(text),
  }));
  const variants = texts.map(({ text, sha256 }) => ({
    variantId: newId(),
    details: defaultVariantDetails('Wire'),
    revision: { sha256, characters: text.length, words: 6, fileName: '', encoding: 'utf-8' },
  }));
  const added = addVariants(there(await repository.review(id)), variants);
  value(await repository.append(id, value(added), { texts }));
  value(await repository.append(id, annotateClaim(newId(), { statement: 'Forty', kind: 'event' }, [])));
  for (const content of ['shared', `${title} minutes`, 'removed']) {
    const kept = value(await evidence.put(new File([content], 'minutes.txt')));
    const payload = {
      ...{ evidenceId: newId(), details: { ...BLANK_EVIDENCE, title: content } },
      content: { type: 'file' as const, ...kept },
    };
    value(await repository.append(id, { label: 'Add', drafts: [{ type: 'evidence.added', payload }] }));
    const { evidenceId } = payload;
    const removal = {
      label: 'Remove',
      drafts: [{ type: 'evidence.removed' as const, payload: { evidenceId } }],
    };
    if (content === 'removed') value(await repository.append(id, removal));
  }
  return id;
}

async function trashed(title: string): Promise<string> {
  const id = await story(title);
  value(await desk.repository.append(id, trashReview()));
  return id;
}

/** What is in the database and on the shelf, by where it is. */
async function everything(): Promise<Record<string, number>> {
  const tables = [db.events, db.texts, db.reviews, db.variants, db.claims, db.evidence];
  const counts = await Promise.all(tables.map(async (table) => [table.name, await table.count()] as const));
  return { ...Object.fromEntries(counts), files: desk.evidence.kept.size };
}

describe('deleting reviews for good', () => {
  test('leaves nothing of a review alone in the library', async () => {
    const id = await trashed('Quay');
    expect(value(await deleteReviews([id], desk))).toEqual({ reviewIds: [id], left: null });
    expect(await everything()).toEqual({
      ...{ events: 0, texts: 0, reviews: 0, variants: 0, claims: 0, evidence: 0, files: 0 },
    });
    expect(await desk.repository.review(id)).toBeUndefined();
    expect(await desk.repository.deletions.evidenceToRemove()).toEqual([]);
  });

  test('leaves the others whole, with the texts and files that both have', async () => {
    const kept = await story('Quay');
    const before = await everything();
    const state = await desk.repository.review(kept);
    const id = await trashed('Pier');
    expect(await desk.repository.deletions.evidenceCount([kept, id])).toBe(4);
    value(await deleteReviews([id], desk));
    expect(await everything()).toEqual(before);
    expect(await desk.repository.review(kept)).toEqual(state);
    expect(await desk.repository.text(sha256Hex(SHARED))).toBe(SHARED);
  });

  test('keeps what another review’s removed evidence names: an undo may bring it back', async () => {
    await story('Quay');
    const id = await trashed('Pier');
    value(await deleteReviews([id], desk));
    const names = [...desk.evidence.kept.values()].map((bytes) => new TextDecoder().decode(bytes));
    expect(names.toSorted()).toEqual(['Quay minutes', 'removed', 'shared']);
  });

  test('deletes only what is in the trash', async () => {
    const [kept, gone, back] = [await story('Quay'), await trashed('Pier'), await trashed('Dock')];
    value(await desk.repository.append(back, restoreReview()));
    const asked = value(await deleteReviews([kept, gone, back, 'NOSUCHREVIEW00000000000000'], desk));
    expect(asked).toEqual({ reviewIds: [gone], left: null });
    expect((await desk.repository.reviews()).map(({ title }) => title).toSorted()).toEqual(['Dock', 'Quay']);
  });

  test('changes nothing where storage fails in the middle', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const id = await trashed('Quay');
    const before = await everything();
    vi.spyOn(db.texts, 'bulkDelete').mockRejectedValue(new Error('disk'));
    expect(await deleteReviews([id], desk)).toEqual({ ok: false, problem: 'review-not-deleted' });
    expect(await everything()).toEqual(before);
    expect(await desk.repository.review(id)).toMatchObject({ title: 'Quay', trashed: true });
    vi.restoreAllMocks();
  });

  test('removes at the next start what it could not, and only that', async () => {
    const id = await trashed('Quay');
    desk.evidence.removeFails = true;
    expect(value(await deleteReviews([id], desk))).toEqual({ reviewIds: [id], left: 'review-evidence-left' });
    expect(await desk.repository.reviews()).toEqual([]);
    expect(desk.evidence.kept.size).toBe(3);
    await desk.evidence.put(new File(['on its way'], 'new.txt'));

    desk.evidence.removeFails = false;
    const next = { ...desk, repository: (await repositoryOn(db)).repository };
    expect(await removeLeftEvidence(next)).toBeNull();
    expect([...desk.evidence.kept.values()].map((bytes) => new TextDecoder().decode(bytes))).toEqual([
      'on its way',
    ]);
    expect(await next.repository.deletions.evidenceToRemove()).toEqual([]);
  });

  test('a bundle brings a deleted review back, and then nothing of it is removed any more', async () => {
    const id = await trashed('Quay');
    const { content, fileName } = value(await exportBundle(id, desk));
    desk.evidence.removeFails = true;
    value(await deleteReviews([id], desk));
    const imported = value(await importBundle(new File([content], fileName), desk));
    expect(imported).toMatchObject({ isNew: true, newEvidence: 0 });
    desk.evidence.removeFails = false;
    expect(await removeLeftEvidence(desk)).toBeNull();
    expect(desk.evidence.kept.size).toBe(3);
  });
});

describe('in another window', () => {
  test('the review is not here any more, and cannot be written to', async () => {
    const id = await trashed('Quay');
    const { repository: other } = await repositoryOn(db, 'other');
    expect(await other.review(id)).toBeDefined();
    value(await deleteReviews([id], desk));
    expect(await other.review(id)).toBeUndefined();
    expect(other.shown(id, [], 'Ida')).toBeUndefined();
    expect(await other.append(id, restoreReview())).toMatchObject({ problem: { code: 'review-gone' } });
    expect(await other.undo(id)).toEqual({ ok: true, value: null });
    expect((await everything())['events']).toBe(0);
  });
});

test('tells the search which claims are gone', async () => {
  const id = await trashed('Quay');
  const claims = await desk.repository.claims(id);
  const opened = await ReviewRepository.open({ db, now: () => 1, newId: () => 'x', onclaims: goneClaims });
  value(await deleteReviews([id], { ...desk, repository: value(opened) }));
  expect(goneClaims.mock.calls).toEqual([[{ put: [], remove: claims.map((claim) => [id, claim.id]) }]]);
});
