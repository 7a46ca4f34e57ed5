import { assertNever } from '../assert-never.ts';
import type { Discrepancy, Severity } from '../compare/comparison.ts';
import type { DifferenceLayer } from '../compare/difference-layer.ts';
import type { Difference } from '../compare/views/differences.ts';
import { siglum } from '../siglum.ts';
import type { ReviewNoiseRule } from './events.ts';
import { noiseRuleFor, noiseRuleId } from './noise-rule.ts';
import type { DecisionState, NoiseRuleState, ReviewState } from './state.ts';

/** A difference with what this review says of it. */
export interface LedgerEntry {
  readonly difference: Difference;
  /** The key under which decisions on it are kept. */
  readonly key: string;
  readonly decision: DecisionState | null;
  /** The review's own rule that makes it cosmetic here, or null. */
  readonly noiseRule: NoiseRuleState | null;
}

/** What of a review the ledger is made from. */
export type LedgerReview = Pick<ReviewState, 'decisions' | 'noiseRules'>;

/**
 * Where an entry stands: `open` and `settled` (accepted, or made a claim) are of substance; `set-aside` was dismissed
 * or is cosmetic by the review's own rule; the others are what the engine calls noise.
 */
export type Standing = 'open' | 'settled' | 'set-aside' | Exclude<DifferenceLayer, 'substance'>;

/** Where an entry stands. A decision counts more than a rule: an accepted difference is not set aside by one. */
export function standingOf({ difference, decision, noiseRule }: LedgerEntry): Standing {
  if (decision !== null) return decision.decision === 'dismissed' ? 'set-aside' : 'settled';
  if (noiseRule !== null) return 'set-aside';
  return difference.layer === 'substance' ? 'open' : difference.layer;
}

/** Whether an entry is a difference in substance that nobody has set aside. */
export function isOfSubstance(entry: LedgerEntry): boolean {
  const standing = standingOf(entry);
  return standing === 'open' || standing === 'settled';
}

/**
 * Puts what a review says beside each difference. Keeps their order.
 *
 * @param keys gives those of the comparison that the differences are of, see `discrepancyKeyMap`; asked only where a
 *   key is needed, for of a long text they take longer to make than all else
 */
export function ledgerOf(
  differences: readonly Difference[],
  keys: () => ReadonlyMap<Discrepancy, string>,
  review: LedgerReview,
): readonly LedgerEntry[] {
  const rules = new Map(review.noiseRules.map((rule) => [rule.id, rule]));
  return differences.map((difference): LedgerEntry => {
    const { pair, index } = difference.origin;
    const discrepancy = pair.discrepancies[index];
    const keyOf = (): string => (discrepancy && keys().get(discrepancy)) ?? '';
    const rule = rules.size === 0 ? undefined : rules.get(noiseRuleId(noiseRuleOf(difference)));
    return {
      difference,
      get key() {
        return keyOf();
      },
      decision: review.decisions.size === 0 ? null : (review.decisions.get(keyOf()) ?? null),
      noiseRule: rule ?? null,
    };
  });
}

/** The rule that would treat a difference, and all like it, as cosmetic in a review. */
export function noiseRuleOf({ kind, sides: [one, other] }: Difference): ReviewNoiseRule {
  return noiseRuleFor(kind, [one.passage?.text ?? null, other.passage?.text ?? null]);
}

/** The undecided entries that treating one as cosmetic would set aside, itself among them. */
export function alike(entries: readonly LedgerEntry[], { difference }: LedgerEntry): readonly LedgerEntry[] {
  const rule = noiseRuleId(noiseRuleOf(difference));
  return entries.filter(
    (entry) =>
      entry.decision === null &&
      entry.difference.kind === difference.kind &&
      noiseRuleId(noiseRuleOf(entry.difference)) === rule,
  );
}

const DANGER: Readonly<Record<Severity, number>> = { critical: 0, material: 1, minor: 2, style: 3 };
const STANDINGS: Readonly<Record<Standing, number>> = {
  open: 0,
  settled: 1,
  'set-aside': 2,
  wording: 3,
  typography: 4,
};

/** Most dangerous first: what is open before what is settled or set aside, then severity, then confidence. Stable. */
export function byDanger(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries
    .map((entry, place) => ({ entry, place, standing: STANDINGS[standingOf(entry)] }))
    .sort(
      (a, b) =>
        a.standing - b.standing ||
        DANGER[a.entry.difference.severity] - DANGER[b.entry.difference.severity] ||
        b.entry.difference.confidence - a.entry.difference.confidence ||
        a.place - b.place,
    )
    .map(({ entry }) => entry);
}

/** What the ledger is grouped by; `none` is one list, most dangerous first. */
export const LEDGER_GROUPINGS = ['none', 'kind', 'severity', 'pair', 'paragraph'] as const;
export type LedgerGrouping = (typeof LEDGER_GROUPINGS)[number];

export interface LedgerGroup {
  /** For `kind` and `severity` the value itself, for `pair` the sigla (`A B`), for `paragraph` its number; '' for none. */
  readonly id: string;
  readonly entries: readonly LedgerEntry[];
}

/**
 * Puts entries into groups, most dangerous first within each. Groups by paragraph stand in reading order, by pair in the
 * order of the variants, the others by their most dangerous entry.
 */
export function groupLedger(
  entries: readonly LedgerEntry[],
  grouping: LedgerGrouping,
): readonly LedgerGroup[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of byDanger(entries)) {
    const id = groupOf(entry.difference, grouping);
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  const found = [...groups].map(([id, own]): LedgerGroup => ({ id, entries: own }));
  if (grouping === 'paragraph') return found.sort((a, b) => Number(a.id) - Number(b.id));
  if (grouping === 'pair') {
    const place = (group: LedgerGroup): number => group.entries[0]?.difference.sides[1].variant ?? 0;
    return found.sort((a, b) => place(a) - place(b));
  }
  return found;
}

function groupOf({ kind, severity, sides, paragraph }: Difference, grouping: LedgerGrouping): string {
  switch (grouping) {
    case 'none':
      return '';
    case 'kind':
      return kind;
    case 'severity':
      return severity;
    case 'pair':
      return sides.map(({ variant }) => siglum(variant)).join(' ');
    case 'paragraph':
      return String(paragraph);
    default:
      return assertNever(grouping);
  }
}

/** Whether nobody has decided a difference that may do harm. */
export function isOpenCritical(entry: LedgerEntry): boolean {
  return entry.difference.severity === 'critical' && standingOf(entry) === 'open';
}
