import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import {
  BeforeSearch,
  type BeforeQuestion,
} from '../../../src/renderer/features/before/before-search.svelte.ts';
import { ClaimSearch } from '../../../src/renderer/workers/claim-search.svelte.ts';
import { checkedClaim, ClaimShelf } from '../support/claim-source.ts';

const PIER = checkedClaim('pier', 'The north pier of Skerry closed on 12 March.');
const FARES = checkedClaim('fares', 'Ferry fares to Skerry rose by 14 percent.');
const CRANE = checkedClaim('crane', 'Nobody was hurt when the crane fell.');

let stop = (): void => undefined;
afterEach(() => {
  stop();
});

function begin(shelf: ClaimShelf) {
  const search = new ClaimSearch(shelf);
  let question = $state.raw<BeforeQuestion | null>(null);
  let before: BeforeSearch | null = null;
  const end = $effect.root(() => {
    before = new BeforeSearch(search, () => question);
  });
  stop = () => {
    end();
    search.stop();
  };
  const ask = (text: string | null): void => {
    question = text === null ? null : { text, reviewId: 'own' };
    flushSync();
  };
  const state = () => {
    const { step, matches } = before?.state ?? { step: 'none', matches: [] };
    return [step, ...matches.map(({ claim }) => claim.claimId)];
  };
  return { search, ask, state, retry: () => before?.retry() };
}

it('asks nothing before there is a question, and reads nothing', () => {
  const { search, state } = begin(new ClaimShelf([PIER]));
  flushSync();
  expect(state()).toEqual(['idle']);
  expect(search.status).toEqual({ step: 'idle' });
});

it('answers the last question, and keeps matches until the next are there', async () => {
  const { search, ask, state } = begin(new ClaimShelf([PIER, FARES, CRANE]));
  const searched = vi.spyOn(search, 'search');
  ask('north pier');
  expect(state()).toEqual(['searching']);
  await expect.poll(() => [search.status.step, ...state()]).toEqual(['ready', 'found', 'pier']);
  searched.mockClear();
  ask('the crane');
  ask('ferry fares');
  expect(state()).toEqual(['searching', 'pier']);
  await expect.poll(state).toEqual(['found', 'fares']);
  expect(searched).toHaveBeenCalledTimes(1);
  ask(null);
  expect(state()).toEqual(['idle']);
});

it('asks once more when all claims are read, and not at every step of it', async () => {
  const shelf = new ClaimShelf([PIER, FARES, CRANE]);
  const gate = Promise.withResolvers<undefined>();
  shelf.gate = gate.promise;
  const { search, ask, state } = begin(shelf);
  const searched = vi.spyOn(search, 'search');
  ask('the crane fell');
  await expect.poll(state).toEqual(['found']);
  gate.resolve(undefined);
  await expect.poll(() => state()).toEqual(['found', 'crane']);
  expect(searched).toHaveBeenCalledTimes(2);
});

it('says when it failed, and tries again', async () => {
  const shelf = new ClaimShelf([PIER]);
  shelf.details = () => Promise.reject(new Error('storage is gone'));
  const { ask, state, retry, search } = begin(shelf);
  search.start();
  await expect.poll(() => search.status.step).toBe('ready');
  ask('north pier');
  await expect.poll(state).toEqual(['failed']);
  shelf.details = () => Promise.resolve([PIER]);
  retry();
  await expect.poll(state).toEqual(['found', 'pier']);
});
