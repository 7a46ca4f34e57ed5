import { expect, test } from 'vitest';
import { openReason } from '../../../../src/domain/review/claim-status.ts';
import { BLANK_CLAIM } from '../../../../src/domain/review/events.ts';
import type { ClaimState } from '../../../../src/domain/review/state.ts';

function claim(verdicts: readonly string[], statuses: readonly ('confirmed' | 'proposed')[]): ClaimState {
  return {
    ...BLANK_CLAIM,
    id: 'c',
    statement: 'The mill closed.',
    evidence: [],
    createdBy: 'Ada',
    verdicts: verdicts.map((verdict, index) => ({
      ...{ reviewer: `r${index}`, verdict, scaleId: 'desk', reason: '', at: 1 },
      ...{ evidenceIds: [], basedOn: [], wordings: [] },
    })),
    mentions: statuses.map((status, index) => ({
      mentionId: `m${index}`,
      variantId: 'v',
      status,
      fidelity: [],
      anchor: { revision: 'h', start: 0, end: 1, quote: 'T', prefix: '', suffix: '', state: 'attached' },
    })),
  };
}

test.each([
  [[], ['confirmed'], 'unchecked'],
  [['query'], ['confirmed'], 'query'],
  [['confirmed', 'query'], ['confirmed'], 'disagreement'],
  [['confirmed', 'wrong'], ['confirmed'], 'disagreement'],
  [['confirmed'], ['confirmed', 'proposed'], 'unconfirmed-mention'],
  [['confirmed', 'confirmed'], ['confirmed'], null],
  [['wrong'], [], null],
] as const)('verdicts %j with mentions %j: %s', (verdicts, statuses, reason) => {
  expect(openReason(claim(verdicts, statuses))).toBe(reason);
});
