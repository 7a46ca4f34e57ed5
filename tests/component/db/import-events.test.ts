import { describe, expect, test } from 'vitest';
import { hashEvent, verifyChain } from '../../../src/domain/review/chain.ts';
import { addVariants, defaultVariantDetails, renameReview } from '../../../src/domain/review/changes.ts';
import type { ReviewEvent } from '../../../src/domain/review/events.ts';
import { reduce } from '../../../src/domain/review/reduce.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import type { VariorumDatabase } from '../../../src/renderer/db/database.ts';
import { eventOf } from '../../../src/renderer/db/records.ts';
import type { ReviewRepository, WholeReview } from '../../../src/renderer/db/review-repository.ts';
import { open, repositoryOn, there, undoState, value } from './support.ts';

const TEXT = 'Forty boats burnt.';
const HASH = sha256Hex(TEXT);

interface Desk {
  readonly db: VariorumDatabase;
  readonly repository: ReviewRepository;
  rename(id: string, title: string): Promise<void>;
  whole(id: string): Promise<WholeReview>;
}

async function desk(prefix: string): Promise<Desk> {
  const db = await open();
  const { repository } = await repositoryOn(db, prefix);
  return {
    ...{ db, repository },
    rename: async (id, title) => {
      const state = there(await repository.review(id));
      value(await repository.append(id, there(renameReview(state, title))));
    },
    whole: async (id) => there(await repository.record(id)),
  };
}

/** A review of one variant, renamed once. */
async function started(on: Desk): Promise<string> {
  const id = value(await on.repository.create('Harbour fire'));
  const added = addVariants(there(await on.repository.review(id)), [
    {
      ...{ variantId: 'v', details: defaultVariantDetails('Wire') },
      revision: { sha256: HASH, characters: TEXT.length, words: 3, fileName: '', encoding: 'utf-8' },
    },
  ]);
  value(await on.repository.append(id, value(added), { texts: [{ sha256: HASH, text: TEXT }] }));
  await on.rename(id, 'Fire in the harbour');
  return id;
}

async function take(to: Desk, id: string, from: WholeReview) {
  const texts = [...from.texts].map(([sha256, text]) => ({ sha256, text }));
  return await to.repository.importEvents(id, from.events, texts);
}

async function stored(on: Desk): Promise<readonly ReviewEvent[]> {
  return (await on.db.events.orderBy('[reviewId+at]').toArray()).map(eventOf);
}

describe('taking in a copy of a log', () => {
  test('adds a review that is not here, with its texts and rows', async () => {
    const [ada, ben] = [await desk('ada'), await desk('ben')];
    const id = await started(ada);
    const imported = value(await take(ben, id, await ada.whole(id)));
    expect(imported).toEqual({ title: 'Fire in the harbour', trashed: false, isNew: true, newEvents: 4 });
    expect(await ben.repository.review(id)).toEqual(await ada.repository.review(id));
    expect(await ben.repository.text(HASH)).toBe(TEXT);
    expect(await ben.repository.variants(id)).toEqual(await ada.repository.variants(id));
    expect(await ben.repository.reviews()).toEqual(await ada.repository.reviews());
  });

  test('joins two copies to the same review on both sides, and both go on from there', async () => {
    const [ada, ben] = [await desk('ada'), await desk('ben')];
    const id = await started(ada);
    value(await take(ben, id, await ada.whole(id)));
    await ada.rename(id, 'Ada’s title');
    await ben.rename(id, 'Ben’s title');
    const [hers, his] = [await ada.whole(id), await ben.whole(id)];
    expect(value(await take(ada, id, his))).toMatchObject({ isNew: false, newEvents: 1 });
    expect(value(await take(ben, id, hers))).toMatchObject({ isNew: false, newEvents: 1 });
    expect(await ben.repository.review(id)).toEqual(await ada.repository.review(id));
    expect(await stored(ben)).toEqual(await stored(ada));

    await ben.rename(id, 'Agreed');
    value(await take(ada, id, await ben.whole(id)));
    const log = await stored(ada);
    expect(verifyChain(log)).toEqual([]);
    expect(await ada.repository.review(id)).toEqual(reduce(log));
    expect((await ada.repository.reviews())[0]?.title).toBe('Agreed');
    // Each device undoes its own.
    const own = log.findLast(({ device }) => device === log[0]?.device);
    expect((await undoState(ada.repository, id)).undo).toEqual(own?.change);
  });

  test('twice, or of an older copy, changes nothing', async () => {
    const ada = await desk('ada');
    const id = await started(ada);
    const older = await ada.whole(id);
    await ada.rename(id, 'Later');
    const before = [await stored(ada), await ada.repository.reviews()];
    expect(value(await take(ada, id, older))).toMatchObject({ isNew: false, newEvents: 0, title: 'Later' });
    expect([await stored(ada), await ada.repository.reviews()]).toEqual(before);
  });

  test('brings back a text that is not here any more', async () => {
    const ada = await desk('ada');
    const id = await started(ada);
    const whole = await ada.whole(id);
    await ada.db.texts.clear();
    expect((await ada.whole(id)).texts.size).toBe(0);
    value(await take(ada, id, whole));
    expect(await ada.repository.text(HASH)).toBe(TEXT);
  });

  const forge = (events: readonly ReviewEvent[], at: number, rehash: boolean): readonly ReviewEvent[] =>
    events.map((event, index) => {
      if (index !== at) return event;
      const forged = { ...event, actor: 'Somebody' };
      return rehash ? { ...forged, hash: hashEvent(forged) } : forged;
    });

  test.each<[string, (whole: WholeReview) => WholeReview, string]>([
    ['an altered event', (all) => ({ ...all, events: forge(all.events, 1, false) }), 'log-tampered'],
    ['an event hashed anew', (all) => ({ ...all, events: forge(all.events, 1, true) }), 'log-broken'],
    ['a gap', (all) => ({ ...all, events: all.events.filter((_, index) => index !== 1) }), 'log-broken'],
    ['no beginning', (all) => ({ ...all, events: [] }), 'log-broken'],
    ['another text', (all) => ({ ...all, texts: new Map([[HASH, 'Fifty boats burnt.']]) }), 'log-tampered'],
  ])('refuses %s and writes nothing', async (_what, alter, code) => {
    const [ada, ben] = [await desk('ada'), await desk('ben')];
    const id = await started(ada);
    const refused = await take(ben, id, alter(await ada.whole(id)));
    expect(refused).toMatchObject({ ok: false, problem: { code } });
    expect([await ben.db.events.count(), await ben.db.texts.count(), await ben.db.reviews.count()]).toEqual([
      ...[0, 0, 0],
    ]);
  });

  test('refuses a copy that went on apart under this device’s name', async () => {
    const ada = await desk('ada');
    const id = await started(ada);
    const early = await ada.whole(id);
    await ada.rename(id, 'Here');
    const last = there(early.events.at(-1));
    const apart = {
      ...last,
      id: 'elsewhere',
      prevHash: last.hash,
      at: `${last.at.slice(0, 15)}-00099-${last.device}`,
    };
    const copy = { ...early, events: [...early.events, { ...apart, hash: hashEvent(apart) }] };
    const before = await stored(ada);
    expect(await take(ada, id, copy)).toMatchObject({ ok: false, problem: { code: 'log-broken' } });
    expect(await stored(ada)).toEqual(before);
    expect((await ada.repository.review(id))?.title).toBe('Here');
  });

  test('refuses events of another review', async () => {
    const [ada, ben] = [await desk('ada'), await desk('ben')];
    const id = await started(ada);
    expect(await take(ben, 'other', await ada.whole(id))).toMatchObject({
      problem: { code: 'request-invalid' },
    });
    expect(await ben.repository.record('other')).toBeUndefined();
  });
});
