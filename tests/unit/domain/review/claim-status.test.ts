import { expect, test } from 'vitest';
import { openReason } from '../../../../src/domain/review/claim-status.ts';
import type { ClaimState } from '../../../../src/domain/review/state.ts';
import type { DeskVerdict } from '../../../../src/domain/review/vocabulary.ts';

function claim(
  verdicts: readonly DeskVerdict[],
  statuses: readonly ('confirmed' | 'proposed')[],
): ClaimState {
  return {
    id: 'c',
    statement: 'The mill closed.',
    kind: 'event',
    note: '',
    createdBy: 'Ada',
    verdicts: verdicts.map((verdict, index) => ({ reviewer: `r${index}`, verdict, reason: '', at: 1 })),
    mentions: statuses.map((status, index) => ({
      mentionId: `m${index}`,
      variantId: 'v',
      status,
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
