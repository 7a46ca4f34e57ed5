import type {
  ClaimDetails,
  DiscrepancyDecision,
  ManualAlignment,
  MentionRecord,
  ReviewNoiseRule,
  RevisionRecord,
  Said,
  VariantDetails,
} from './events.ts';
import type { DeskVerdict } from './vocabulary.ts';

/** A review as its events have made it: `reduce(events)`. Never stored as the truth, always derivable. */
export interface ReviewState {
  readonly id: string;
  readonly title: string;
  readonly trashed: boolean;
  /** In the order in which they were added. Removed ones are left out. */
  readonly variants: readonly VariantState[];
  /** The variant the others are read against, or null. */
  readonly baseId: string | null;
  /** In the order in which they were added. Removed ones are left out. */
  readonly claims: readonly ClaimState[];
  /** By the discrepancy's key. */
  readonly decisions: ReadonlyMap<string, DecisionState>;
  /** What this review treats as cosmetic, in the order in which it was said. */
  readonly noiseRules: readonly NoiseRuleState[];
  /** The engine's rules for noise that are off in this review. */
  readonly noiseRulesOff: readonly string[];
  /** In the order in which they were made. */
  readonly alignments: readonly AlignmentState[];
  /** Wall-clock milliseconds (Unix epoch) of the first and the last event. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface VariantState extends VariantDetails {
  readonly id: string;
  readonly revision: RevisionRecord;
}

export interface ClaimState extends ClaimDetails {
  readonly id: string;
  readonly mentions: readonly MentionRecord[];
  /** The latest verdict of each reviewer who has given one; disagreement shows as different values. */
  readonly verdicts: readonly VerdictState[];
  readonly createdBy: string;
}

export interface DecisionState extends DiscrepancyDecision, Said {}

export interface NoiseRuleState extends ReviewNoiseRule, Said {
  readonly id: string;
}

export interface AlignmentState extends ManualAlignment, Said {
  readonly id: string;
}

export interface VerdictState {
  readonly reviewer: string;
  readonly verdict: DeskVerdict;
  readonly reason: string;
  /** Unix epoch milliseconds. */
  readonly at: number;
}
