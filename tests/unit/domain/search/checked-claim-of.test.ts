import { expect, it } from 'vitest';
import { BLANK_CLAIM } from '../../../../src/domain/review/events.ts';
import type { ClaimState, VerdictState } from '../../../../src/domain/review/state.ts';
import { checkedClaimOf } from '../../../../src/domain/search/checked-claim-of.ts';

const REVIEW = {
  id: 'review',
  title: 'The pier of Skerry',
  scales: new Map(),
  evidence: [
    { id: 'minutes', title: 'Minutes of the board' },
    { id: 'call', title: 'Call with the harbour master' },
    { id: 'map', title: 'Map' },
  ],
};

function given(
  reviewer: string,
  verdict: string,
  at: number,
  evidenceIds: readonly string[] = [],
): VerdictState {
  return { reviewer, verdict, at, evidenceIds, scaleId: 'desk', reason: `${reviewer} says so`, basedOn: [], wordings: [] };
}

function judged(verdicts: readonly VerdictState[], evidence: ClaimState['evidence'] = []): ClaimState {
  return {
    ...BLANK_CLAIM,
    ...{ id: 'claim', statement: 'The pier closed.', kind: 'event', mentions: [], createdBy: 'Ida' },
    verdicts,
    evidence,
  };
}

it('is nothing while nobody has judged the claim', () => {
  expect(checkedClaimOf(REVIEW, judged([]))).toBeNull();
});

it('has the latest verdict’s reason and date, and all evidence cited or linked', () => {
  const link = { evidenceId: 'minutes', stance: 'supports', note: '', passage: null, at: 1, reviewer: 'Ida' } as const;
  const claim = judged([given('Ida', 'confirmed', 100, ['call']), given('Per', 'confirmed', 200)], [link]);
  expect(checkedClaimOf(REVIEW, claim)).toEqual({
    reviewId: 'review',
    claimId: 'claim',
    statement: 'The pier closed.',
    checkedAt: 200,
    reviewTitle: 'The pier of Skerry',
    kind: 'event',
    verdict: 'Confirmed',
    tone: 'good',
    reason: 'Per says so',
    evidence: ['Minutes of the board', 'Call with the harbour master'],
    reviewers: ['Per', 'Ida'],
  });
});

it('shows a disagreement as one', () => {
  const claim = checkedClaimOf(REVIEW, judged([given('Ida', 'confirmed', 100), given('Per', 'wrong', 200)]));
  expect(claim?.verdict).toBe('Disagreement: Wrong / Confirmed');
  expect(claim?.tone).toBe('doubt');
});

it('keeps the tone of two verdicts that agree in it', () => {
  const verdicts = [given('Ida', 'confirmed', 100), given('Per', 'confirmed-with-change', 200)];
  expect(checkedClaimOf(REVIEW, judged(verdicts))?.tone).toBe('good');
});
