import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckedClaim } from '../../../src/domain/search/checked-claim.ts';
import { ClaimSearch } from '../../../src/renderer/workers/claim-search.svelte.ts';
import { checkedClaim, ClaimShelf } from '../support/claim-source.ts';

const PIER = checkedClaim('pier', 'The north pier of Skerry closed on 12 March.');
const FARES = checkedClaim('fares', 'Ferry fares to Skerry rose by 14 percent.');
const CRANE = checkedClaim('crane', 'Nobody was hurt when the crane fell.', { reviewId: 'other' });

const never = new AbortController().signal;
let search: ClaimSearch;
afterEach(() => {
  search.stop();
});

function over(...claims: readonly CheckedClaim[]): ClaimShelf {
  const shelf = new ClaimShelf(claims);
  search = new ClaimSearch(shelf);
  return shelf;
}

async function ready(): Promise<void> {
  search.start();
  await expect.poll(() => search.status, { timeout: 5_000 }).toEqual({ step: 'ready' });
}

/** The ids of what is found, or the problem. */
async function found(text: string, exceptReview: string | null = null): Promise<unknown> {
  const result = await search.search({ text, exceptReview, most: 8 }, never);
  return result.ok ? result.value.map(({ claim }) => claim.claimId) : result.problem;
}

describe('ClaimSearch', () => {
  it('starts with the first search and reads all claims once', async () => {
    const shelf = over(PIER, FARES, CRANE);
    expect(search.status).toEqual({ step: 'idle' });
    await found('north pier');
    await ready();
    expect(await found('Nobody was hurt by the crane')).toEqual(['crane']);
    expect(await found('Ferry fares rose')).toEqual(['fares']);
    expect(shelf.reads).toBe(1);
  });

  it('gives a match with its claim and the words it was found by', async () => {
    over(PIER, FARES);
    await ready();
    const result = await search.search({ text: 'Skerry’s north pier', exceptReview: null, most: 1 }, never);
    if (!result.ok) throw new Error(result.problem);
    const [match] = result.value;
    expect(match?.claim).toEqual(PIER);
    expect(match?.marks.map(({ start, end }) => PIER.statement.slice(start, end))).toEqual([
      'north',
      'pier',
      'Skerry',
    ]);
  });

  it('says how far reading is, and finds what was read', async () => {
    const shelf = over(PIER, FARES, CRANE);
    const first = Promise.withResolvers<undefined>();
    shelf.gate = first.promise;
    search.start();
    await expect.poll(() => search.status).toEqual({ step: 'indexing', done: 0, total: 3 });
    const rest = Promise.withResolvers<undefined>();
    first.resolve(undefined);
    shelf.gate = rest.promise;
    await expect.poll(() => search.status).toEqual({ step: 'indexing', done: 2, total: 3 });
    expect(await found('north pier')).toEqual(['pier']);
    expect(await found('the crane fell')).toEqual([]);
    rest.resolve(undefined);
    await ready();
    expect(await found('the crane fell')).toEqual(['crane']);
  });

  it('leaves out the review that asks', async () => {
    over(PIER, CRANE);
    await ready();
    expect(await found('the crane fell', 'other')).toEqual([]);
  });

  it('follows changes', async () => {
    const shelf = over(PIER, FARES, CRANE);
    await ready();
    const reworded = { ...PIER, statement: 'The lighthouse went dark.' };
    shelf.claims = [reworded, FARES, CRANE];
    search.put([reworded]);
    search.remove([FARES, CRANE]);
    expect(await found('north pier')).toEqual([]);
    expect(await found('the lighthouse is dark')).toEqual(['pier']);
    expect(await found('Ferry fares rose')).toEqual([]);
    expect(await found('the crane fell')).toEqual([]);
  });

  it('keeps a change that came while older rows were on their way', async () => {
    const shelf = over(PIER, FARES, CRANE);
    const gate = Promise.withResolvers<undefined>();
    shelf.gate = gate.promise;
    search.start();
    await expect.poll(() => search.status.step).toBe('indexing');
    search.remove([FARES, CRANE]);
    search.put([{ ...PIER, statement: 'The lighthouse went dark.' }]);
    gate.resolve(undefined);
    await ready();
    expect(await found('Ferry fares rose')).toEqual([]);
    expect(await found('the crane fell')).toEqual([]);
    expect(await found('north pier')).toEqual([]);
    expect(await found('the lighthouse is dark')).toEqual(['pier']);
  });

  it('leaves out what is gone, and marks nothing in what was reworded meanwhile', async () => {
    const shelf = over(PIER, FARES);
    await ready();
    shelf.claims = [{ ...PIER, statement: 'Closed.' }];
    const result = await search.search({ text: 'Skerry pier', exceptReview: null, most: 8 }, never);
    expect(result).toMatchObject({ ok: true, value: [{ claim: { statement: 'Closed.' }, marks: [] }] });
    expect(await found('Ferry fares rose')).toEqual([]);
  });

  it('does not run a search that is cancelled before its turn', async () => {
    const shelf = over(PIER);
    await ready();
    const details = vi.spyOn(shelf, 'details');
    const abort = new AbortController();
    const texts = ['north pier', 'the pier', 'Skerry pier'];
    const superseded = texts.map((text) =>
      search.search({ text, exceptReview: null, most: 8 }, abort.signal),
    );
    abort.abort();
    const last = found('pier of Skerry');
    for (const result of await Promise.all(superseded))
      expect(result).toEqual({ ok: false, problem: 'cancelled' });
    expect(await last).toEqual(['pier']);
    expect(details).toHaveBeenCalledTimes(1);
  });

  it('fails in words when storage does, and reads again when asked again', async () => {
    const shelf = over(PIER);
    shelf.broken = true;
    search.start();
    await expect.poll(() => search.status).toEqual({ step: 'failed' });
    shelf.broken = false;
    await ready();
    expect(await found('north pier')).toEqual(['pier']);
    shelf.details = () => Promise.reject(new Error('storage is gone'));
    expect(await found('north pier')).toBe('failed');
  });

  it('starts anew after it was stopped', async () => {
    over(PIER);
    await ready();
    search.stop();
    expect(search.status).toEqual({ step: 'idle' });
    await ready();
    expect(await found('north pier')).toEqual(['pier']);
  });
});
