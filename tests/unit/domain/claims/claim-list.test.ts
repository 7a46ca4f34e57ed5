import { describe, expect, it } from 'vitest';
import {
  claimEntries,
  claimFacets,
  countLimits,
  filterClaims,
  NO_CLAIM_FILTER,
  type ClaimFilter,
} from '../../../../src/domain/claims/claim-list.ts';
import { orderClaims, placesInStory, type ClaimOrder } from '../../../../src/domain/claims/claim-order.ts';
import { standingOf, standingWords } from '../../../../src/domain/claims/claim-standing.ts';
import type { ClaimState } from '../../../../src/domain/review/state.ts';
import { claimOf, mentionOf, verdictOf } from '../../../component/support/review.ts';
import { comparedTexts, mentionIn } from './mention-of.ts';

const CLAIMS: readonly ClaimState[] = [
  claimOf('a', { statement: 'The pier has 1,400 pillars', kind: 'number', tags: ['pier'], priority: 'low' }),
  claimOf('b', { kind: 'name', assignee: 'Per', mentions: [mentionOf('m', 'v1', 'Mayor Dahl’s “denial”')] }),
  claimOf('c', {
    kind: 'number',
    priority: 'high',
    verdicts: [verdictOf('Ida', 'query')],
    tags: ['pier', 'cost'],
  }),
  claimOf('d', { note: 'Ask Ingrid.', verdicts: [verdictOf('Ida', 'confirmed')] }),
];

const listed = (filter: Partial<ClaimFilter>): string =>
  filterClaims(claimEntries(CLAIMS), { ...NO_CLAIM_FILTER, ...filter })
    .map(({ number }) => number)
    .join(' ');

describe('the filter', () => {
  it.each<[Partial<ClaimFilter>, string]>([
    [{}, '1 2 3 4'],
    [{ text: '  ' }, '1 2 3 4'],
    [{ text: '1400 PILLARS' }, '1'],
    [{ text: 'dahl\'s "den' }, '2'],
    [{ text: 'ingrid' }, '4'],
    [{ text: 'number' }, '1 3'],
    [{ kind: 'number' }, '1 3'],
    [{ kind: 'number', priority: 'high' }, '3'],
    [{ standing: 'unchecked' }, '1'],
    [{ standing: 'assigned' }, '2'],
    [{ assignee: 'Per' }, '2'],
    [{ assignee: '' }, '1 3 4'],
    [{ tag: 'pier' }, '1 3'],
    [{ variantId: 'v1' }, '2'],
    [{ tag: 'gone' }, ''],
  ])('%j lets through %j', (filter, numbers) => {
    expect(listed(filter)).toBe(numbers);
  });

  it('counts its limits without the text', () => {
    expect(countLimits({ ...NO_CLAIM_FILTER, text: 'pier' })).toBe(0);
    expect(countLimits({ ...NO_CLAIM_FILTER, assignee: '', kind: 'date' })).toBe(2);
  });

  it('offers what the claims have', () => {
    const { assignees, tags, standings } = claimFacets(CLAIMS);
    expect([assignees, tags]).toEqual([['Per'], ['cost', 'pier']]);
    expect(Object.fromEntries(standings)).toEqual({ unchecked: 1, assigned: 1, query: 1, resolved: 1 });
  });
});

describe('where the work stands', () => {
  it.each<[Partial<ClaimState>, string, string]>([
    [{}, 'unchecked', 'Unchecked'],
    [{ assignee: 'Per' }, 'assigned', 'Assigned'],
    [{ assignee: 'Per', progress: 'in-progress' }, 'in-progress', 'In progress'],
    [{ verdicts: [verdictOf('Ida', 'wrong')], progress: 'in-progress' }, 'resolved', 'Wrong'],
    [{ verdicts: [verdictOf('Ida', 'query')] }, 'query', 'Query'],
    [
      { verdicts: [verdictOf('Ida', 'wrong'), verdictOf('Per', 'opinion')] },
      'disagreement',
      'Disagreement: Wrong / Opinion',
    ],
    [
      { verdicts: [verdictOf('Ida', 'wrong')], mentions: [mentionOf('m', 'v', 'x', 'proposed')] },
      'unconfirmed-mention',
      'Wrong',
    ],
    [{ verdicts: [verdictOf('Ida', 'wrong')], progress: 'wont-check' }, 'wont-check', 'Won’t check'],
  ])('%#', (details, standing, words) => {
    const claim = claimOf('x', details);
    expect(standingOf(claim)).toBe(standing);
    expect(standingWords(claim, new Map()).words).toBe(words);
  });
});

describe('the order', () => {
  const compared = comparedTexts([
    'The harbour board closed the pier on Tuesday. Mayor Dahl denied it. The ferry leaves from the quay.',
    'The harbour board closed the pier on Tuesday. A crane fell in the night. Mayor Dahl denied it. The ferry leaves from the quay.',
  ]);
  const claims = [
    claimOf('ferry', { mentions: [mentionIn(compared, 0, 'The ferry leaves')] }),
    claimOf('by hand', { priority: 'high' }),
    // Only the other variant has it: it stands between its neighbours.
    claimOf('crane', {
      mentions: [mentionIn(compared, 1, 'A crane fell')],
      verdicts: [verdictOf('Ida', 'query')],
    }),
    claimOf('board', {
      mentions: [mentionIn(compared, 1, 'harbour board'), mentionIn(compared, 0, 'harbour board')],
    }),
    claimOf('mayor', { mentions: [mentionIn(compared, 0, 'Mayor Dahl')], priority: 'low' }),
  ];
  const ordered = (order: ClaimOrder, place = placesInStory(compared, 'v0')): readonly string[] =>
    orderClaims(claimEntries(claims), order, place).map(({ id }) => id);

  it('is that of the story, with what stands nowhere last', () => {
    expect(ordered('story')).toEqual(['board', 'crane', 'mayor', 'ferry', 'by hand']);
  });

  it('is that of the numbers before there is a comparison', () => {
    expect(ordered('story', placesInStory(null, 'v0'))).toEqual(claims.map(({ id }) => id));
    expect(ordered('number')).toEqual(claims.map(({ id }) => id));
  });

  it('puts first what is urgent, or needs somebody', () => {
    expect(ordered('priority')).toEqual(['by hand', 'board', 'crane', 'ferry', 'mayor']);
    expect(ordered('standing')[0]).toBe('crane');
  });
});
