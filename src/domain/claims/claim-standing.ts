import { openReason } from '../review/claim-status.ts';
import { levelOf, type VerdictScale, type VerdictTone } from '../review/scales.ts';
import type { ClaimState, VerdictState } from '../review/state.ts';

/** Where the work on a claim stands, what needs somebody most first. */
export const CLAIM_STANDINGS = [
  'disagreement',
  'query',
  'in-progress',
  'assigned',
  'unchecked',
  'unconfirmed-mention',
  'resolved',
  'wont-check',
] as const;
export type ClaimStanding = (typeof CLAIM_STANDINGS)[number];

export const CLAIM_STANDING_NAMES: Readonly<Record<ClaimStanding, string>> = {
  disagreement: 'Disagreement',
  query: 'Query',
  'in-progress': 'In progress',
  assigned: 'Assigned',
  unchecked: 'Unchecked',
  'unconfirmed-mention': 'Mention to confirm',
  resolved: 'Resolved',
  'wont-check': 'Won’t check',
};

/** Where the work on a claim stands. What somebody said of the work counts as long as nobody has given a verdict. */
export function standingOf(claim: ClaimState): ClaimStanding {
  if (claim.progress === 'wont-check') return 'wont-check';
  const reason = openReason(claim);
  if (reason !== 'unchecked') return reason ?? 'resolved';
  if (claim.progress === 'in-progress') return 'in-progress';
  return claim.assignee.trim() === '' ? 'unchecked' : 'assigned';
}

/** Verdicts in short: `Confirmed`, `Disagreement: Confirmed / Wrong`. */
export interface VerdictSummary {
  readonly words: string;
  readonly tone: VerdictTone;
}

/** Null where there is no verdict. */
export function verdictSummary(
  verdicts: readonly VerdictState[],
  scales: ReadonlyMap<string, VerdictScale>,
): VerdictSummary | null {
  const levels = verdicts.map((given) => levelOf(given, scales));
  const names = [...new Set(levels.map(({ name }) => name))];
  const [first] = levels;
  if (first === undefined) return null;
  if (names.length > 1) return { words: `Disagreement: ${names.join(' / ')}`, tone: 'doubt' };
  return { words: first.name, tone: first.tone };
}

/** How a claim stands in a list: its verdict where there is one, and what keeps it open. */
export function standingWords(claim: ClaimState, scales: ReadonlyMap<string, VerdictScale>): VerdictSummary {
  const standing = standingOf(claim);
  const verdict = verdictSummary(claim.verdicts, scales);
  if (standing === 'wont-check' || verdict === null)
    return { words: CLAIM_STANDING_NAMES[standing], tone: 'plain' };
  return verdict;
}
