import { openReason, type ClaimRules } from '../review/claim-status.ts';
import { levelOf, type VerdictScale, type VerdictTone } from '../review/scales.ts';
import type { ClaimState, VerdictState } from '../review/state.ts';
import { visibleVerdicts } from '../review/verdicts.ts';

/** Where the work on a claim stands, what needs somebody most first. */
export const CLAIM_STANDINGS = [
  'disagreement',
  'query',
  'changed',
  'in-progress',
  'assigned',
  'unchecked',
  'quorum',
  'unplaced-mention',
  'unconfirmed-mention',
  'resolved',
  'wont-check',
] as const;
export type ClaimStanding = (typeof CLAIM_STANDINGS)[number];

export const CLAIM_STANDING_NAMES: Readonly<Record<ClaimStanding, string>> = {
  disagreement: 'Disagreement',
  query: 'Query',
  changed: 'Changed since the verdict',
  'in-progress': 'In progress',
  assigned: 'Assigned',
  unchecked: 'Unchecked',
  quorum: 'Needs more verdicts',
  'unplaced-mention': 'Mention to place',
  'unconfirmed-mention': 'Mention to confirm',
  resolved: 'Resolved',
  'wont-check': 'Won’t check',
};

/** By rules and claim: the list asks for two thousand of them after every change. */
const KNOWN = new WeakMap<ClaimRules, WeakMap<ClaimState, ClaimStanding>>();

/** Where the work on a claim stands. What somebody said of the work counts as long as nobody has given a verdict. */
export function standingOf(claim: ClaimState, rules: ClaimRules): ClaimStanding {
  const known = KNOWN.get(rules) ?? new WeakMap<ClaimState, ClaimStanding>();
  KNOWN.set(rules, known);
  const standing = known.get(claim) ?? workOut(claim, rules);
  known.set(claim, standing);
  return standing;
}

function workOut(claim: ClaimState, rules: ClaimRules): ClaimStanding {
  if (claim.progress === 'wont-check') return 'wont-check';
  const reason = openReason(claim, rules);
  if (reason === 'unanswered-query') return 'query';
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
export function standingWords(claim: ClaimState, rules: ClaimRules, reviewer: string): VerdictSummary {
  const standing = standingOf(claim, rules);
  // In a blind review the list must not tell what the form keeps back.
  const { own, others, hidden } = visibleVerdicts(claim.verdicts, reviewer, rules.policy);
  const verdict = verdictSummary(own === null ? others : [own, ...others], rules.scales);
  if (hidden > 0) return { words: CLAIM_STANDING_NAMES.unchecked, tone: 'plain' };
  if (standing === 'wont-check' || verdict === null)
    return { words: CLAIM_STANDING_NAMES[standing], tone: 'plain' };
  if (standing === 'changed' || standing === 'quorum')
    return { words: `${verdict.words}, ${CLAIM_STANDING_NAMES[standing].toLowerCase()}`, tone: 'doubt' };
  return verdict;
}
