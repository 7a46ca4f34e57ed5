import type { ClaimDetails, MentionRecord } from './events.ts';
import type {
  AlignmentState,
  ClaimState,
  DecisionState,
  NoiseRuleState,
  ReviewState,
  VariantState,
  VerdictState,
} from './state.ts';

/**
 * A review with its tombstones: what folding events onto each other needs to know, and more than a screen shows.
 * Removed items stay in it whole, so that an event which restores them brings back everything they had.
 * Values are never changed in place; an item that an event did not touch keeps its reference.
 */
export interface FoldedReview {
  readonly id: string;
  readonly title: string;
  readonly trashed: boolean;
  /** The base last set, even while that variant is removed: restoring the variant restores it as base. */
  readonly baseId: string | null;
  /** By id, in the order in which they were added. */
  readonly variants: ReadonlyMap<string, FoldedVariant>;
  /** By id, in the order in which they were added. */
  readonly claims: ReadonlyMap<string, FoldedClaim>;
  /** By the discrepancy's key; null for a decision taken back. */
  readonly decisions: ReadonlyMap<string, DecisionState | null>;
  /** By id, in the order in which they were first set; null for a rule taken away. */
  readonly noiseRules: ReadonlyMap<string, NoiseRuleState | null>;
  /** By the engine's rule: whether it is on. */
  readonly noiseSwitches: ReadonlyMap<string, boolean>;
  /** By id, in the order in which they were first set; null for one taken back. */
  readonly alignments: ReadonlyMap<string, AlignmentState | null>;
  /** Everyone who has written in the log under a name, in the order of their first event. */
  readonly reviewers: readonly string[];
  /** Unix epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface FoldedVariant {
  readonly removed: boolean;
  readonly state: VariantState;
}

export interface FoldedMention {
  readonly removed: boolean;
  readonly record: MentionRecord;
}

export interface FoldedClaim {
  readonly removed: boolean;
  readonly id: string;
  readonly details: ClaimDetails;
  readonly createdBy: string;
  /** By id, in the order in which they were added. */
  readonly mentions: ReadonlyMap<string, FoldedMention>;
  /** By reviewer, in the order of their first verdict; null for a verdict taken back. */
  readonly verdicts: ReadonlyMap<string, VerdictState | null>;
  /** The claim as shown: without removed mentions and without mentions in removed variants. */
  readonly state: ClaimState;
}

/** Whether a variant is in the review and not removed. */
function isLive(variants: ReadonlyMap<string, FoldedVariant>, variantId: string): boolean {
  return variants.get(variantId)?.removed === false;
}

/** The claim as a screen shows it, given the variants there are. */
export function claimState(
  claim: Omit<FoldedClaim, 'state' | 'removed'>,
  variants: ReadonlyMap<string, FoldedVariant>,
): ClaimState {
  const mentions = [...claim.mentions.values()]
    .filter(({ removed, record }) => !removed && isLive(variants, record.variantId))
    .map(({ record }) => record);
  const verdicts = [...claim.verdicts.values()].filter((verdict) => verdict !== null);
  return { id: claim.id, ...claim.details, mentions, verdicts, createdBy: claim.createdBy };
}

/** The review as a screen shows it: live items only, and no base while the base variant is removed. */
export function view(folded: FoldedReview): ReviewState {
  const { id, title, trashed, baseId, variants, claims, createdAt, updatedAt } = folded;
  return {
    id,
    title,
    trashed,
    variants: [...variants.values()].filter(({ removed }) => !removed).map(({ state }) => state),
    baseId: baseId !== null && isLive(variants, baseId) ? baseId : null,
    claims: [...claims.values()].filter(({ removed }) => !removed).map(({ state }) => state),
    decisions: new Map(
      [...folded.decisions].flatMap(([key, state]) => (state === null ? [] : [[key, state]])),
    ),
    noiseRules: [...folded.noiseRules.values()].filter((rule) => rule !== null),
    noiseRulesOff: [...folded.noiseSwitches].filter(([, on]) => !on).map(([rule]) => rule),
    alignments: [...folded.alignments.values()].filter((alignment) => alignment !== null),
    createdAt,
    updatedAt,
  };
}
