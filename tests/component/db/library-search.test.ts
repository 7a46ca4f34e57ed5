import { expect, it } from 'vitest';
import { annotateClaim } from '../../../src/domain/review/claim-changes.ts';
import { addEvidence, removeEvidence } from '../../../src/domain/review/evidence-changes.ts';
import type { LibraryFind } from '../../../src/renderer/db/library-search.ts';
import { open, repositoryOn, there, value } from './support.ts';

async function library() {
  const { repository, newId } = await repositoryOn(await open());
  const reviewId = value(await repository.create('The pier of Tamsund'));
  const details = { title: 'Harbour minutes', publisher: 'Tamsund council', note: 'Read out by the CLERK.' };
  const items = [{ evidenceId: newId(), details, content: { type: 'citation' } as const }];
  await repository.append(reviewId, there(addEvidence(items, null)));
  const claim = { statement: 'Fourteen pillars cracked', kind: 'number', note: 'Ask the diver.' } as const;
  await repository.append(reviewId, annotateClaim('pillars', claim, []));
  const search = async (words: string, signal = new AbortController().signal): Promise<string[]> => {
    const found: LibraryFind[] = [];
    await repository.search(words, signal, (one) => found.push(one));
    return found.map(({ where, text, claimId }) => [where, text, claimId].filter(Boolean).join(': '));
  };
  return { repository, reviewId, search };
}

it('finds words in titles, evidence, claims and notes, and says where', async () => {
  const { search } = await library();
  expect(await search('tamsund')).toEqual(['title: The pier of Tamsund', 'publisher: Tamsund council']);
  expect(await search('minutes HARBOUR')).toEqual(['evidence: Harbour minutes']);
  expect(await search('clerk')).toEqual(['note on evidence: Read out by the CLERK.']);
  expect(await search('cracked')).toEqual(['claim: Fourteen pillars cracked: pillars']);
  expect(await search('diver')).toEqual(['note on a claim: Ask the diver.: pillars']);
});

it('finds nothing for no words, for words of different places, and once it is stopped', async () => {
  const { search } = await library();
  expect(await search('  ')).toEqual([]);
  expect(await search('minutes diver')).toEqual([]);
  expect(await search('diver', AbortSignal.abort())).toEqual([]);
});

it('does not find evidence that was removed, until its removal is undone', async () => {
  const { repository, reviewId, search } = await library();
  const evidence = there(await repository.review(reviewId)).evidence[0];
  await repository.append(reviewId, removeEvidence(there(evidence)));
  expect(await search('clerk')).toEqual([]);
  await repository.undo(reviewId);
  expect(await search('clerk')).toHaveLength(1);
});

it('finds the same after the rows were made anew', async () => {
  const { repository, reviewId, search } = await library();
  value(await repository.rebuildProjections(reviewId));
  expect(await search('clerk')).toHaveLength(1);
});
