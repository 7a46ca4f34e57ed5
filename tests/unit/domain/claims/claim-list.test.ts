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
import { blankReview } from '../../../../src/domain/review/blank-review.ts';
import type { ClaimRules } from '../../../../src/domain/review/claim-status.ts';
import type { ClaimState, QueryState } from '../../../../src/domain/review/state.ts';
import { claimOf, mentionOf, variantOf, verdictOf } from '../../../component/support/review.ts';
import { comparedTexts, mentionIn } from './mention-of.ts';

const RULES: ClaimRules = { ...blankReview('', ''), variants: ['v', 'v1'].map((id) => variantOf(id)) };

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
  filterClaims(claimEntries(CLAIMS, RULES, 'Ida'), { ...NO_CLAIM_FILTER, ...filter })
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

  it('lets the same through, whatever it was before', () => {
    const entries = claimEntries(CLAIMS, RULES, 'Ida');
    const typed: readonly Partial<ClaimFilter>[] = [
      ...['n', 'nu', 'num', 'numb', 'nu', 'pi', 'pillars', 'p', ''].map((text) => ({ text })),
      { text: 'p', tag: 'pier' },
      { text: 'pi', tag: 'pier' },
      { text: 'pi' },
      { text: 'pi', kind: 'number' },
      { text: 'pie', kind: 'name' },
    ];
    for (const filter of typed) {
      const numbers = filterClaims(entries, { ...NO_CLAIM_FILTER, ...filter }).map(({ number }) => number);
      // Other entries: nothing is known of them.
      expect(numbers.join(' ')).toBe(listed(filter));
    }
  });

  it('counts its limits without the text', () => {
    expect(countLimits({ ...NO_CLAIM_FILTER, text: 'pier' })).toBe(0);
    expect(countLimits({ ...NO_CLAIM_FILTER, assignee: '', kind: 'date' })).toBe(2);
  });

  it('offers what the claims have', () => {
    const { assignees, tags, standings } = claimFacets(claimEntries(CLAIMS, RULES, 'Ida'));
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
    expect(standingOf(claim, RULES)).toBe(standing);
    expect(standingWords(claim, RULES, 'Ida').words).toBe(words);
  });

  const { policy } = RULES;
  const quorum = { ...RULES, policy: { ...policy, quorum: { needed: 2, of: 3 } } };
  const confirmed = verdictOf('Ida', 'confirmed');
  const seen = { ...confirmed, wordings: [{ mentionId: 'm', quote: 'shut' }] };

  it.each<[string, ClaimRules, Partial<ClaimState>, string, string]>([
    ['a quorum', quorum, { verdicts: [confirmed] }, 'quorum', 'Confirmed, needs more verdicts'],
    [
      'a quorum that is reached',
      quorum,
      { verdicts: [confirmed, verdictOf('Per', 'confirmed')] },
      'resolved',
      'Confirmed',
    ],
    [
      'words that changed',
      RULES,
      { verdicts: [seen], mentions: [mentionOf('m', 'v', 'closed')] },
      'changed',
      'Confirmed, changed since the verdict',
    ],
    [
      'words that are the same',
      RULES,
      { verdicts: [seen], mentions: [mentionOf('m', 'v', 'Shut')] },
      'resolved',
      'Confirmed',
    ],
    [
      'a mention in an earlier revision',
      RULES,
      { verdicts: [confirmed], mentions: [mentionOf('m', 'v', 'shut', 'confirmed', 'earlier')] },
      'unplaced-mention',
      'Confirmed',
    ],
  ])('knows of %s', (_, rules, details, standing, words) => {
    const claim = claimOf('x', details);
    expect(standingOf(claim, rules)).toBe(standing);
    expect(standingWords(claim, rules, 'Ida').words).toBe(words);
  });

  it('is a query while one about the claim waits for its answer', () => {
    const claim = claimOf('x', { verdicts: [confirmed] });
    const query: QueryState = {
      ...{ id: 'q', number: 1, to: 'the agency', question: 'Who says so?', claimIds: ['x'] },
      ...{ answer: null, askedBy: 'Ida', askedAt: 1 },
    };
    const answer = { answer: 'The mayor.', from: '', reviewer: 'Ida', at: 2 };
    expect(standingOf(claim, { ...RULES, queries: [query] })).toBe('query');
    expect(standingOf(claim, { ...RULES, queries: [{ ...query, answer }] })).toBe('resolved');
    expect(standingOf(claimOf('other'), { ...RULES, queries: [query] })).toBe('unchecked');
  });

  it('keeps the verdicts of others back in a blind review until the own one is given', () => {
    const blind = { ...RULES, policy: { ...policy, blind: true } };
    const claim = claimOf('x', { verdicts: [verdictOf('Per', 'wrong')] });
    expect(standingWords(claim, blind, 'Ida')).toEqual({ words: 'Unchecked', tone: 'plain' });
    expect(standingWords(claim, blind, 'Per').words).toBe('Wrong');
    expect(standingWords(claim, RULES, 'Ida').words).toBe('Wrong');
    const both = claimOf('x', { verdicts: [...claim.verdicts, confirmed] });
    expect(standingWords(both, blind, 'Ida').words).toMatch(/^Disagreement: /u);
  });

  it('does not let the filter, its counts or the order tell what a blind review keeps back', () => {
    const blind = { ...RULES, policy: { ...policy, blind: true } };
    const claims = [
      claimOf('w', { verdicts: [verdictOf('Per', 'query')], assignee: 'Ida' }),
      claimOf('x', { verdicts: [verdictOf('Per', 'wrong')] }),
      claimOf('y'),
    ];
    const known = (reviewer: string): unknown =>
      Object.fromEntries(claimFacets(claimEntries(claims, blind, reviewer)).standings);
    expect(known('Ida')).toEqual({ assigned: 1, unchecked: 2 });
    expect(known('Per')).toEqual({ query: 1, resolved: 1, unchecked: 1 });
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
    orderClaims(claimEntries(claims, RULES, 'Ida'), order, place).map(({ id }) => id);

  it('is that of the story, with what stands nowhere last', () => {
    expect(ordered('story')).toEqual(['board', 'crane', 'mayor', 'ferry', 'by hand']);
  });

  it('is that of the numbers before there is a comparison', () => {
    expect(ordered('story', placesInStory(null, 'v0'))).toEqual(claims.map(({ id }) => id));
    expect(ordered('number')).toEqual(claims.map(({ id }) => id));
  });

  it('is another one for the same entries when it is asked for, or when the story is told otherwise', () => {
    const entries = claimEntries(claims, RULES, 'Ida');
    const place = placesInStory(compared, 'v0');
    const idsIn = (order: ClaimOrder, asTold = place): readonly string[] =>
      orderClaims(entries, order, asTold).map(({ id }) => id);
    for (const order of ['story', 'priority', 'story', 'standing'] as const)
      expect(idsIn(order)).toEqual(ordered(order));
    const backwards = (claim: ClaimState): number => -place(claim);
    expect(idsIn('story', backwards)).toEqual(ordered('story', backwards));
    expect(idsIn('story', backwards)).not.toEqual(idsIn('story'));
  });

  it('puts first what is urgent, or needs somebody', () => {
    expect(ordered('priority')).toEqual(['by hand', 'board', 'crane', 'ferry', 'mayor']);
    expect(ordered('standing')[0]).toBe('crane');
  });
});
