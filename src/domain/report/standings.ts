import type { Comparison, Discrepancy } from '../compare/comparison.ts';
import { discrepancyKeyMap } from '../review/discrepancy-keys.ts';
import { noiseRuleFor, noiseRuleId } from '../review/noise-rule.ts';
import type { NoiseRuleState, ReviewState } from '../review/state.ts';

/** What the review says of a discrepancy that stays among the findings. */
export interface ReportDecision {
  readonly decision: 'accepted' | 'promoted';
  readonly reviewer: string;
  readonly reason: string;
  /** Unix epoch milliseconds. */
  readonly at: number;
  /** Number of the claim that it became; null where it became none, or that claim is gone. */
  readonly claim: number | null;
}

/** Why the review sets a discrepancy aside. */
export interface Aside {
  /** `dismissed`, or `cosmetic` by a rule of the review. */
  readonly how: 'dismissed' | 'cosmetic';
  readonly reviewer: string;
  readonly reason: string;
}

/** What the review says of a discrepancy. At most one of the two is there. */
export interface Standing {
  /** The key under which decisions on it are kept. */
  readonly key: string;
  readonly aside: Aside | null;
  readonly decision: ReportDecision | null;
}

/** Looks up what the review says of a discrepancy. A decision counts more than a rule, as in the ledger. */
export function standingsOf(
  review: ReviewState,
  comparison: Comparison,
): (discrepancy: Discrepancy) => Standing {
  const ids = review.variants.map(({ id }) => id);
  const keys = discrepancyKeyMap(comparison, ids);
  const rules = new Map(review.noiseRules.map((rule) => [rule.id, rule]));
  const claims = new Map(review.claims.map(({ id }, index) => [id, index + 1]));
  return (discrepancy) => {
    const key = keys.get(discrepancy) ?? '';
    const said = review.decisions.get(key);
    if (said === undefined) return { key, decision: null, aside: cosmetic(discrepancy, rules) };
    const { decision, reviewer, reason, at } = said;
    if (decision === 'dismissed') return { key, decision: null, aside: { how: decision, reviewer, reason } };
    const claim = claims.get(said.claimId ?? '') ?? null;
    return { key, aside: null, decision: { decision, reviewer, reason, at, claim } };
  };
}

function cosmetic(
  { kind, left, right }: Discrepancy,
  rules: ReadonlyMap<string, NoiseRuleState>,
): Aside | null {
  if (rules.size === 0) return null;
  const rule = rules.get(noiseRuleId(noiseRuleFor(kind, [left?.text ?? null, right?.text ?? null])));
  return rule === undefined ? null : { how: 'cosmetic', reviewer: rule.reviewer, reason: '' };
}
