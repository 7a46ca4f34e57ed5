import { describe, expect, test } from 'vitest';
import type { AnchorState } from '../../../../src/domain/anchor/anchor.ts';
import { blankReview } from '../../../../src/domain/review/blank-review.ts';
import {
  claimStatus,
  openReason,
  openWords,
  type ClaimRules,
} from '../../../../src/domain/review/claim-status.ts';
import { BLANK_CLAIM } from '../../../../src/domain/review/events.ts';
import type { ClaimState, MentionState, VerdictState } from '../../../../src/domain/review/state.ts';
import { defaultVariantDetails } from '../../../../src/domain/review/changes.ts';
import { revision } from './log-builder.ts';

const NOW = revision('now');
const REVIEW: ClaimRules = {
  ...blankReview('r', 'Mill'),
  variants: [{ ...defaultVariantDetails('Copy'), id: 'v', revision: NOW, revisions: [NOW] }],
};

function verdict(reviewer: string, level: string, seen: Readonly<Record<string, string>> = {}): VerdictState {
  return {
    ...{ reviewer, verdict: level, scaleId: 'desk', reason: '', at: 1, evidenceIds: [], basedOn: [] },
    wordings: Object.entries(seen).map(([mentionId, quote]) => ({ mentionId, quote })),
  };
}

function mention(changes: Partial<MentionState> = {}, quote = 'closed', state: AnchorState = 'attached') {
  return {
    ...{ mentionId: 'm', variantId: 'v', status: 'confirmed', fidelity: [] },
    anchor: { revision: NOW.sha256, start: 0, end: quote.length, quote, prefix: '', suffix: '', state },
    ...changes,
  } satisfies MentionState;
}

function claim(changes: Partial<ClaimState> = {}): ClaimState {
  return {
    ...{ ...BLANK_CLAIM, id: 'c', statement: 'The mill closed.', createdBy: 'Ada' },
    ...{ evidence: [], mentions: [mention()], verdicts: [] },
    ...changes,
  };
}

const judged = (...levels: readonly string[]) =>
  levels.map((level, index) => verdict(`reviewer ${index}`, level));
const quorum = (needed: number, of: number): ClaimRules => ({
  ...REVIEW,
  policy: { ...REVIEW.policy, quorum: { needed, of } },
});

describe('what keeps a claim open', () => {
  test.each([
    ['no verdict', {}, 'unchecked'],
    ['an answer', { verdicts: judged('wrong') }, null],
    ['an answer, and no mention', { verdicts: judged('wrong'), mentions: [] }, null],
    ['a question', { verdicts: judged('query') }, 'query'],
    ['answer against question', { verdicts: judged('confirmed', 'query') }, 'disagreement'],
    ['two answers', { verdicts: judged('confirmed', 'wrong') }, 'disagreement'],
    ['twice the same answer', { verdicts: judged('confirmed', 'confirmed') }, null],
    [
      'a proposed mention',
      { verdicts: judged('confirmed'), mentions: [mention({ status: 'proposed' })] },
      'unconfirmed-mention',
    ],
    [
      'a mention that asks',
      { verdicts: judged('confirmed'), mentions: [mention({}, 'closed', 'uncertain')] },
      'unplaced-mention',
    ],
    [
      'an orphan',
      { verdicts: judged('confirmed'), mentions: [mention({}, 'closed', 'orphan')] },
      'unplaced-mention',
    ],
    [
      'a mention that moved with its words',
      { verdicts: judged('confirmed'), mentions: [mention({}, 'closed', 'moved')] },
      null,
    ],
    [
      'a mention left in an earlier revision',
      {
        verdicts: judged('confirmed'),
        mentions: [mention({ anchor: { ...mention().anchor, revision: 'before' } })],
      },
      'unplaced-mention',
    ],
    [
      'a disagreement on fidelity',
      {
        verdicts: judged('confirmed'),
        mentions: [mention({ fidelity: [verdict('Ida', 'faithful'), verdict('Per', 'altered')] })],
      },
      'disagreement',
    ],
    [
      'fidelity judged on other words',
      {
        verdicts: judged('confirmed'),
        mentions: [mention({ fidelity: [verdict('Ida', 'faithful', { m: 'shut' })] })],
      },
      'changed',
    ],
    ['a verdict on other words', { verdicts: [verdict('Ida', 'confirmed', { m: 'shut' })] }, 'changed'],
    [
      'a verdict on the same words in other type',
      {
        verdicts: [verdict('Ida', 'confirmed', { m: '“Closed” – for good' })],
        mentions: [mention({}, '"closed" - for good')],
      },
      null,
    ],
    [
      'a verdict on other words, and one on these',
      {
        verdicts: [verdict('Ida', 'confirmed', { m: 'shut' }), verdict('Per', 'confirmed', { m: 'closed' })],
      },
      null,
    ],
    ['a mention that came later', { verdicts: [verdict('Ida', 'confirmed', { other: 'shut' })] }, null],
    ['that it will not be checked', { progress: 'wont-check' }, null],
  ] as const)('%s', (_what, changes, reason) => {
    expect(openReason(claim(changes as Partial<ClaimState>), REVIEW)).toBe(reason);
  });

  test('an open query about it, and not its answer', () => {
    const asked = { id: 'q', number: 1, to: '', question: '?', claimIds: ['c'], askedBy: '', askedAt: 1 };
    const checked = claim({ verdicts: judged('confirmed') });
    const reason = (claimIds: readonly string[], answer: { answer: string } | null) =>
      openReason(checked, {
        ...REVIEW,
        queries: [{ ...asked, claimIds, answer: answer && { ...answer, from: '', reviewer: 'Ida', at: 2 } }],
      });
    expect(reason(['c'], null)).toBe('unanswered-query');
    expect(reason(['other'], null)).toBeNull();
    expect(reason(['c'], { answer: 'Yes.' })).toBeNull();
  });

  test.each([
    [['confirmed'], 'quorum', '1 of 2 equal verdicts'],
    [['confirmed', 'confirmed'], null, ''],
    [['confirmed', 'wrong'], 'disagreement', 'the reviewers disagree'],
    [['confirmed', 'wrong', 'confirmed'], null, ''],
    [['confirmed', 'wrong', 'opinion'], 'disagreement', 'the reviewers disagree'],
    [['query'], 'query', 'a query is open'],
    [['query', 'query', 'wrong'], 'query', 'a query is open'],
  ] as const)('with a quorum of 2 of 3: %j', (levels, reason, words) => {
    const one = claim({ verdicts: judged(...levels) });
    expect(openReason(one, quorum(2, 3))).toBe(reason);
    expect(openWords(one, quorum(2, 3))).toBe(words);
  });

  test('a quorum that has not judged the present words', () => {
    const one = claim({
      verdicts: [verdict('Ida', 'confirmed', { m: 'shut' }), verdict('Per', 'confirmed', { m: 'closed' })],
    });
    expect(openReason(one, quorum(2, 2))).toBe('changed');
  });
});

test.each([
  [{}, 'unchecked'],
  [{ assignee: 'Per' }, 'assigned'],
  [{ assignee: 'Per', progress: 'in-progress' }, 'in-progress'],
  [{ verdicts: judged('query'), assignee: 'Per' }, 'query'],
  [{ verdicts: judged('confirmed', 'wrong') }, 'in-progress'],
  [{ verdicts: judged('confirmed') }, 'resolved'],
  [{ verdicts: judged('confirmed'), progress: 'in-progress' }, 'resolved'],
  [{ verdicts: judged('query'), progress: 'wont-check' }, 'wont-check'],
] as const)('a claim with %j is %s', (changes, status) => {
  expect(claimStatus(claim(changes), REVIEW)).toBe(status);
});
