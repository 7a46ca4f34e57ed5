import { describe, expect, test, vi } from 'vitest';
import { verifyChain } from '../../../src/domain/review/chain.ts';
import * as changes from '../../../src/domain/review/changes.ts';
import * as claimChanges from '../../../src/domain/review/claim-changes.ts';
import type { Change } from '../../../src/domain/review/change.ts';
import { reduce } from '../../../src/domain/review/reduce.ts';
import type { ClaimState, ReviewState } from '../../../src/domain/review/state.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import type { VariorumDatabase } from '../../../src/renderer/db/database.ts';
import { MetaStore } from '../../../src/renderer/db/meta-store.ts';
import { eventOf } from '../../../src/renderer/db/records.ts';
import { readLog, readLogInPieces } from '../../../src/renderer/db/review-log.ts';
import { ReviewRepository } from '../../../src/renderer/db/review-repository.ts';
import { open, repositoryOn, there, undoState, value } from './support.ts';

async function setUp(): Promise<{
  db: VariorumDatabase;
  repository: ReviewRepository;
  id: string;
  state: () => Promise<ReviewState>;
  save: (change: Change | null) => Promise<void>;
}> {
  const db = await open();
  const { repository } = await repositoryOn(db);
  const id = value(await repository.create('Harbour fire'));
  const state = async (): Promise<ReviewState> => there(await repository.review(id));
  const save = async (change: Change | null): Promise<void> => {
    value(await repository.append(id, there(change)));
  };
  return { db, repository, id, state, save };
}

function twoVariants(review: ReviewState): { change: Change; texts: { sha256: string; text: string }[] } {
  const texts = ['Forty boats burnt.', 'Thirty-eight boats burnt.'].map((text) => ({
    text,
    sha256: sha256Hex(text),
  }));
  const variants = texts.map(({ text, sha256 }, index) => ({
    variantId: `v${index}`,
    details: changes.defaultVariantDetails(`Variant ${index}`),
    revision: { sha256, characters: text.length, words: 3, fileName: '', encoding: 'utf-8' },
  }));
  return { change: value(changes.addVariants(review, variants)), texts };
}

function annotate(claimId: string): Change {
  return claimChanges.annotateClaim(
    claimId,
    { statement: `Statement ${claimId}`, kind: 'event', note: '' },
    [],
  );
}

async function firstClaim(state: () => Promise<ReviewState>): Promise<ClaimState> {
  return there((await state()).claims[0]);
}

/** Everything the projections say about a review. */
async function projected(db: VariorumDatabase, id: string): Promise<unknown> {
  const { repository } = await repositoryOn(db, 'reader');
  const summary = (await repository.reviews()).find((each) => each.id === id);
  return { summary, variants: await repository.variants(id), claims: await repository.claims(id) };
}

describe('writing', () => {
  test('puts events, texts and projections into the database', async () => {
    const { db, repository, id, state, save } = await setUp();
    const { change, texts } = twoVariants(await state());
    value(await repository.append(id, change, { texts }));
    await save(annotate('c1'));
    await save(annotate('c2'));
    await save(claimChanges.giveVerdict(await firstClaim(state), { verdict: 'confirmed', reason: 'Seen' }));

    const review = await state();
    expect(review).toEqual(reduce((await db.events.toArray()).map(eventOf)));
    expect(await repository.variants(id)).toEqual(review.variants);
    expect(await repository.claims(id)).toEqual(review.claims);
    expect((await repository.withLogHead(id))?.logHead).toBe(
      (await db.events.orderBy('[reviewId+at]').last())?.entry.hash,
    );
    expect(await repository.withLogHead('nowhere')).toBeUndefined();
    expect(await repository.text(sha256Hex('Forty boats burnt.'))).toBe('Forty boats burnt.');
    expect(await repository.reviews()).toEqual([
      {
        ...{ id, title: 'Harbour fire', trashed: false, reviewers: [] },
        ...{ variantCount: 2, claimCount: 2, checkedCount: 1 },
        ...{ createdAt: review.createdAt, updatedAt: review.updatedAt },
      },
    ]);
  });

  test('writes under the name in the settings', async () => {
    const { db, repository, id, save } = await setUp();
    await new MetaStore(db).set('actor', 'Ada Quill');
    await save(annotate('c1'));
    expect(await repository.claims(id)).toMatchObject([{ createdBy: 'Ada Quill' }]);
    expect(await repository.reviews()).toMatchObject([{ reviewers: ['Ada Quill'] }]);
  });

  test('takes removed items out of the projections and brings them back in their place', async () => {
    const { repository, id, state, save } = await setUp();
    for (const claimId of ['c1', 'c2', 'c3']) await save(annotate(claimId));
    await save(claimChanges.removeClaim(there((await state()).claims[1])));
    expect((await repository.claims(id)).map((claim) => claim.id)).toEqual(['c1', 'c3']);
    value(await repository.undo(id));
    expect((await repository.claims(id)).map((claim) => claim.id)).toEqual(['c1', 'c2', 'c3']);
  });

  test('lists the review changed last first, and tells the trash', async () => {
    const { repository, id } = await setUp();
    const other = value(await repository.create('Tram strike'));
    expect((await repository.reviews()).map((review) => review.id)).toEqual([other, id]);
    value(await repository.append(id, changes.trashReview()));
    expect(await repository.reviews()).toMatchObject([
      { id, trashed: true },
      { id: other, trashed: false },
    ]);
  });

  test('leaves nothing behind when a part cannot be written, and saves it whole afterwards', async () => {
    const { db, repository, id, state } = await setUp();
    const { change, texts } = twoVariants(await state());
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const refused = await repository.append(id, change, { texts });
    full.mockRestore();
    expect(refused).toMatchObject({ ok: false, problem: { code: 'storage-full' } });
    expect((await state()).variants).toEqual([]);
    expect([await db.events.count(), await db.texts.count(), await db.variants.count()]).toEqual([1, 0, 0]);

    value(await repository.append(id, change, { texts }));
    expect(await state()).toMatchObject({ variants: [{ id: 'v0' }, { id: 'v1' }], baseId: 'v0' });
    expect(verifyChain((await db.events.toArray()).map(eventOf))).toEqual([]);
  });

  test('refuses a change to a review that is not there, and writes none of it', async () => {
    const { db, repository } = await setUp();
    const refused = await repository.append('nowhere', annotate('c1'));
    expect(refused).toMatchObject({ ok: false, problem: { code: 'review-gone' } });
    expect(await db.events.count()).toBe(1);
    expect(await repository.review('nowhere')).toBeUndefined();
  });

  test('a change repeated under its id is written once', async () => {
    const { db, repository, id } = await setUp();
    const first = value(await repository.append(id, annotate('c1'), { changeId: 'change-1' }));
    const again = value(await repository.append(id, annotate('c1'), { changeId: 'change-1' }));
    expect(again).toEqual(first);
    expect(await db.events.count()).toBe(2);
    const undone = value(await repository.undo(id, { changeId: 'change-2' }));
    expect(value(await repository.undo(id, { changeId: 'change-2' }))).toEqual(undone);
    expect((await undoState(repository, id)).redo).toEqual(first);
    expect(await db.events.count()).toBe(3);
  });

  test('a change without events is not written', async () => {
    const { db, repository, id } = await setUp();
    expect(value(await repository.append(id, { label: 'Nothing', drafts: [] }))).toBeNull();
    expect(await db.events.count()).toBe(1);
  });

  test('keeps the order and the chain when many changes are made at once', async () => {
    const { db, repository, id, state } = await setUp();
    const ids = Array.from({ length: 30 }, (_each, index) => `c${index}`);
    await Promise.all(ids.map((claimId) => repository.append(id, annotate(claimId))));
    expect((await state()).claims.map((claim) => claim.id)).toEqual(ids);
    expect(verifyChain((await db.events.toArray()).map(eventOf))).toEqual([]);
  });

  test('keeps the references of what a change did not touch', async () => {
    const { state, save } = await setUp();
    await save(annotate('c1'));
    await save(annotate('c2'));
    const before = await state();
    await save(claimChanges.changeClaim(there(before.claims[1]), { note: 'Ask again' }));
    const after = await state();
    expect(after.claims[0]).toBe(before.claims[0]);
    expect(after.claims[1]).not.toBe(before.claims[1]);
    expect(await state()).toBe(after);
  });
});

describe('undo and redo', () => {
  test('go through the log, say what they took back, and survive closing the app', async () => {
    const { db, repository, id, state, save } = await setUp();
    await save(annotate('c1'));
    await save(claimChanges.changeClaim(await firstClaim(state), { note: 'one' }));
    await save(claimChanges.changeClaim(await firstClaim(state), { note: 'two' }));
    expect(value(await repository.undo(id))?.label).toBe('Edit claim “Statement c1”');
    expect((await firstClaim(state)).note).toBe('one');

    const { repository: reopened } = await repositoryOn(db, 'later');
    expect(await undoState(reopened, id)).toEqual(await undoState(repository, id));
    value(await reopened.redo(id));
    expect((await reopened.review(id))?.claims[0]?.note).toBe('two');
    value(await reopened.undo(id));
    value(await reopened.undo(id));
    expect(value(await reopened.undo(id))?.label).toBe('Annotate claim “Statement c1”');
    expect((await reopened.review(id))?.claims).toEqual([]);
    expect(value(await reopened.undo(id))).toBeNull();
    expect(await undoState(reopened, id)).toMatchObject({
      undo: null,
      redo: { label: 'Annotate claim “Statement c1”' },
    });
  });

  test('give a verdict back to the reviewer who had given it', async () => {
    const { db, repository, id, state, save } = await setUp();
    const meta = new MetaStore(db);
    await save(annotate('c1'));
    await meta.set('actor', 'Ada');
    await save(claimChanges.giveVerdict(await firstClaim(state), { verdict: 'query', reason: '' }));
    await meta.set('actor', 'Ben');
    value(await repository.undo(id));
    expect((await firstClaim(state)).verdicts).toEqual([]);
    value(await repository.redo(id));
    expect((await firstClaim(state)).verdicts).toMatchObject([{ reviewer: 'Ada', verdict: 'query' }]);
  });
});

describe('two windows', () => {
  test('build on each other’s changes', async () => {
    const { db, repository, id, save } = await setUp();
    const { repository: other } = await repositoryOn(db, 'other');
    await save(annotate('c1'));
    value(await other.append(id, annotate('c2')));
    await save(annotate('c3'));
    value(await other.undo(id));
    const expected = ['c1', 'c2'];
    expect((await repository.review(id))?.claims.map((claim) => claim.id)).toEqual(expected);
    expect((await other.claims(id)).map((claim) => claim.id)).toEqual(expected);
    const events = (await db.events.toArray()).map(eventOf);
    expect(verifyChain(events)).toEqual([]);
    expect(await repository.review(id)).toEqual(reduce(events));
  });
});

describe('reading', () => {
  test('ahead has a review in memory before it is asked for, and is known while it goes on', async () => {
    const { db, id, save } = await setUp();
    await save(annotate('c1'));
    const { repository } = await repositoryOn(db, 'later');
    expect(repository.shown(id, [], 'Ida')).toBeUndefined();
    repository.ahead.start(id);
    repository.ahead.start(id);
    const reading = repository.ahead.underWay(id);
    expect(reading).not.toBeNull();
    await reading;
    expect(repository.ahead.underWay(id)).toBeNull();
    expect(repository.shown(id, [], 'Ida')?.state.claims.map((claim) => claim.id)).toEqual(['c1']);
  });

  test('ahead leaves it to the one who asks to hear that it cannot be read', async () => {
    const { db, repository, id } = await setUp();
    db.close({ disableAutoOpen: true });
    const { ahead } = repository;
    ahead.start('01J0000000000000000000000Z');
    await ahead.underWay('01J0000000000000000000000Z');
    await expect(repository.reviews()).rejects.toThrow();
    expect(repository.shown(id, [], 'Ida')).toBeDefined();
  });

  test('a long log in pieces gives what reading it at once gives', async () => {
    const { db, repository, id } = await setUp();
    const many = Array.from({ length: 1_200 }, (_, index) => annotate(`c${index}`));
    const drafts = many.flatMap((change) => change.drafts);
    value(await repository.append(id, { label: 'Annotate many', drafts }));
    const events = (await db.events.toArray()).map(eventOf);
    const device = there(events[0]).device;
    const pieces = await readLogInPieces(events, device);
    const atOnce = readLog(events, device);
    expect(pieces.events).toEqual(atOnce.events);
    expect(pieces.state).toEqual(atOnce.state);
    expect(pieces.stacks).toEqual(atOnce.stacks);
    expect(pieces.state?.claims).toHaveLength(1_200);
  });
});

describe('rebuilding projections', () => {
  test('gives the same rows as writing them change by change', async () => {
    const { db, repository, id, state, save } = await setUp();
    const { change, texts } = twoVariants(await state());
    value(await repository.append(id, change, { texts }));
    for (const claimId of ['c1', 'c2', 'c3']) await save(annotate(claimId));
    await save(claimChanges.removeClaim(await firstClaim(state)));
    const before = await projected(db, id);
    await db.claims.clear();
    await db.variants.clear();
    await db.reviews.clear();
    expect(await projected(db, id)).not.toEqual(before);
    value(await repository.rebuildProjections(id));
    expect(await projected(db, id)).toEqual(before);
  });

  test('removes rows that the log does not know', async () => {
    const { db, repository, id, save } = await setUp();
    await save(annotate('c1'));
    const row = there((await db.claims.toArray())[0]);
    await db.claims.put({ ...row, claimId: 'stray' });
    value(await repository.rebuildProjections(id));
    expect((await repository.claims(id)).map((claim) => claim.id)).toEqual(['c1']);
  });

  test('a review reads right and can be written to while its rows are missing', async () => {
    const { db, repository, state, save } = await setUp();
    await save(annotate('c1'));
    await db.reviews.clear();
    expect((await state()).claims).toHaveLength(1);
    await save(annotate('c2'));
    expect(await repository.reviews()).toMatchObject([{ claimCount: 2 }]);
  });
});

test('says so when the database is closed', async () => {
  const { db, repository, id } = await setUp();
  db.close({ disableAutoOpen: true });
  const refused = { ok: false, problem: { code: 'storage-unavailable' } };
  expect(await repository.append(id, annotate('c1'))).toMatchObject(refused);
  expect(await repository.undo(id)).toMatchObject(refused);
  expect(await repository.rebuildProjections(id)).toMatchObject(refused);
  expect(await ReviewRepository.open({ db, now: () => 1, newId: () => 'x' })).toMatchObject(refused);
});
