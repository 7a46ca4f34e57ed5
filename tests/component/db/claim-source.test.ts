import { afterEach, describe, expect, test } from 'vitest';
import { restoreReview, trashReview } from '../../../src/domain/review/changes.ts';
import { annotateClaim, changeClaim, giveVerdict } from '../../../src/domain/review/claim-changes.ts';
import { claimFollower, claimSource } from '../../../src/renderer/db/claim-source.ts';
import type { VariorumDatabase } from '../../../src/renderer/db/database.ts';
import { ReviewRepository } from '../../../src/renderer/db/review-repository.ts';
import { ClaimSearch } from '../../../src/renderer/workers/claim-search.svelte.ts';
import { open, there, value } from './support.ts';

const searches: ClaimSearch[] = [];
afterEach(() => {
  for (const search of searches.splice(0)) search.stop();
});

/** A window over a database: its reviews, and what is offered of them. */
async function windowOn(db: VariorumDatabase, prefix: string) {
  const search = new ClaimSearch(claimSource(db));
  searches.push(search);
  let ids = 0;
  let ms = 1_700_000_000_000;
  const repository = value(
    await ReviewRepository.open({
      ...{ db, now: () => (ms += 1), newId: () => `${prefix}-${(ids += 1)}` },
      onclaims: claimFollower(search),
    }),
  );
  return {
    repository,
    offered: async (text = 'The north pier of Skerry closed') => {
      const query = { text, exceptReview: null, most: 8 };
      search.start();
      await expect.poll(() => search.status.step).toBe('ready');
      const found = await search.search(query, new AbortController().signal);
      return found.ok ? found.value.map(({ claim }) => claim.statement) : found.problem;
    },
  };
}

const PIER = 'The north pier of Skerry closed on 12 March.';

/** A review with one claim that was judged and one that was not. */
async function judged(repository: ReviewRepository): Promise<string> {
  const id = value(await repository.create('Pier'));
  value(await repository.append(id, annotateClaim('pier', { statement: PIER, kind: 'event' }, [])));
  value(
    await repository.append(
      id,
      annotateClaim('open', { statement: 'The north pier of Skerry sank.', kind: 'event' }, []),
    ),
  );
  const claim = there((await repository.review(id))?.claims.find((one) => one.id === 'pier'));
  value(await repository.append(id, there(giveVerdict(claim, { verdict: 'confirmed', reason: '' }))));
  return id;
}

describe('a review in the trash', () => {
  test('is not offered, and is again when it is restored or that is undone', async () => {
    const { repository, offered } = await windowOn(await open(), 'ada');
    const id = await judged(repository);
    expect(await offered()).toEqual([PIER]);
    value(await repository.append(id, trashReview()));
    expect(await offered()).toEqual([]);
    value(await repository.append(id, restoreReview()));
    expect(await offered()).toEqual([PIER]);
    value(await repository.undo(id));
    expect(await offered()).toEqual([]);
  });

  test('takes no place among the few that are offered', async () => {
    const db = await open();
    const { repository, offered } = await windowOn(db, 'ada');
    await judged(repository);
    await offered();
    for (let copies = 0; copies < 9; copies += 1)
      value(await repository.append(await judged(repository), trashReview()));
    expect(await offered()).toEqual([PIER]);
    const later = await windowOn(db, 'ben');
    expect(await later.offered()).toEqual([PIER]);
  });

  test('is not offered after a start either, and is when it is restored then', async () => {
    const db = await open();
    const before = await windowOn(db, 'ada');
    const id = await judged(before.repository);
    value(await before.repository.append(id, trashReview()));
    const { repository, offered } = await windowOn(db, 'ben');
    expect(await offered()).toEqual([]);
    value(await repository.append(id, restoreReview()));
    expect(await offered()).toEqual([PIER]);
  });

  test('is not offered by a window that was not told', async () => {
    const db = await open();
    const [here, there] = [await windowOn(db, 'ada'), await windowOn(db, 'ben')];
    const id = await judged(here.repository);
    expect(await there.offered()).toEqual([PIER]);
    value(await here.repository.append(id, trashReview()));
    expect(await there.offered()).toEqual([]);
  });

  test('is not offered for what changes in it there', async () => {
    const { repository, offered } = await windowOn(await open(), 'ada');
    const id = await judged(repository);
    await offered();
    value(await repository.append(id, trashReview()));
    const claim = there((await repository.review(id))?.claims[0]);
    const reworded = 'The lighthouse of Langholm went dark.';
    value(await repository.append(id, there(changeClaim(claim, { statement: reworded }))));
    expect(await offered('The lighthouse of Langholm')).toEqual([]);
    value(await repository.append(id, restoreReview()));
    expect(await offered('The lighthouse of Langholm')).toEqual([reworded]);
  });
});

test('what a copy of a log brings in is offered at once, and not when it brings the review into the trash', async () => {
  const [ada, ben] = [await windowOn(await open(), 'ada'), await windowOn(await open(), 'ben')];
  const id = await judged(ada.repository);
  expect(await ben.offered()).toEqual([]);
  const take = async () =>
    value(await ben.repository.importEvents(id, there(await ada.repository.record(id)).events, []));
  await take();
  expect(await ben.offered()).toEqual([PIER]);
  value(await ada.repository.append(id, trashReview()));
  await take();
  expect(await ben.offered()).toEqual([]);
});
