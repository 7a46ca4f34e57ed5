import type { LedgerEntry } from './ledger.ts';

/** What was said of an entry, and who said it when (Unix epoch milliseconds). */
export interface StandingWords {
  readonly words: string;
  readonly reviewer: string;
  readonly at: number;
}

/**
 * How an entry stands, in words: `Accepted`, `Dismissed: means the same`; null while nobody has said anything.
 *
 * @param claimNumber the number of the claim that it became, or null where that claim is gone
 */
export function standingWords(
  { decision, noiseRule }: LedgerEntry,
  claimNumber: number | null,
): StandingWords | null {
  if (decision === null) {
    if (noiseRule === null) return null;
    return { words: 'Cosmetic in this review', reviewer: noiseRule.reviewer, at: noiseRule.at };
  }
  const { reviewer, at, reason } = decision;
  const verb = decision.decision === 'dismissed' ? 'Dismissed' : 'Accepted';
  if (decision.decision === 'promoted')
    return { words: claimNumber === null ? 'Made a claim' : `Claim ${claimNumber}`, reviewer, at };
  return { words: reason === '' ? verb : `${verb}: ${reason}`, reviewer, at };
}
