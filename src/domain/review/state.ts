import type { EvidenceContent, EvidenceDetails, EvidenceLink } from './evidence.ts';
import type {
  ClaimDetails,
  ManualAlignment,
  MentionRecord,
  QueryDetails,
  ReviewNoiseRule,
  RevisionRecord,
  Said,
  SeenWording,
  SignOff,
  VariantDetails,
} from './events.ts';
import type { ReviewPolicy } from './policy.ts';
import type { RegisterValues } from './registers.ts';
import type { VerdictScale } from './scales.ts';

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
  /** In the order in which they were added. Removed ones are left out. */
  readonly evidence: readonly EvidenceState[];
  /** In the order in which they were added. Removed ones are left out. */
  readonly queries: readonly QueryState[];
  /** The highest number that a query has had, removed ones included; 0 while there was none. */
  readonly highestQueryNumber: number;
  /** By the discrepancy's key. */
  readonly decisions: ReadonlyMap<string, DecisionState>;
  /** By the suggestion's key. */
  readonly suggestions: ReadonlyMap<string, SuggestionState>;
  /** What this review treats as cosmetic, in the order in which it was said. */
  readonly noiseRules: readonly NoiseRuleState[];
  /** The engine's rules for noise that are off in this review. */
  readonly noiseRulesOff: readonly string[];
  /** In the order in which they were made. */
  readonly alignments: readonly AlignmentState[];
  readonly policy: ReviewPolicy;
  /** Every scale that the review has had besides the built-in ones, so that old verdicts keep their names; by id. */
  readonly scales: ReadonlyMap<string, VerdictScale>;
  /** Points of the checklist ticked by hand, by id. */
  readonly ticks: ReadonlyMap<string, TickState>;
  /** In the order in which they were given. Withdrawn ones are left out. */
  readonly signOffs: readonly SignOffState[];
  /** Wall-clock milliseconds (Unix epoch) of the first and the last event. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface VariantState extends VariantDetails {
  readonly id: string;
  /** The current one. */
  readonly revision: RevisionRecord;
  /** All of them, the oldest first. */
  readonly revisions: readonly RevisionRecord[];
}

export interface ClaimState extends ClaimDetails {
  readonly id: string;
  readonly mentions: readonly MentionState[];
  /** The latest verdict of each reviewer who has given one; disagreement shows as different values. */
  readonly verdicts: readonly VerdictState[];
  /** In the order in which they were made; without those to removed evidence. */
  readonly evidence: readonly EvidenceLinkState[];
  readonly createdBy: string;
}

export interface MentionState extends MentionRecord {
  /** The latest verdict of each reviewer on whether this wording says what the source says. */
  readonly fidelity: readonly VerdictState[];
}

export interface EvidenceState extends EvidenceDetails {
  readonly id: string;
  readonly content: EvidenceContent;
  readonly addedBy: string;
  /** Unix epoch milliseconds. */
  readonly addedAt: number;
}

export interface EvidenceLinkState extends EvidenceLink, Said {
  readonly evidenceId: string;
}

export interface QueryState extends QueryDetails {
  readonly id: string;
  readonly askedBy: string;
  /** Unix epoch milliseconds. */
  readonly askedAt: number;
  readonly answer: RegisterValues['query.answered'] | null;
}

export type DecisionState = RegisterValues['discrepancy.decided'];
export type SuggestionState = RegisterValues['suggestion.decided'];
export type TickState = RegisterValues['checklist.ticked'];

export interface NoiseRuleState extends ReviewNoiseRule, Said {
  readonly id: string;
}

export interface AlignmentState extends ManualAlignment, Said {
  readonly id: string;
}

export interface SignOffState extends SignOff, Said {
  readonly id: string;
}

export interface VerdictState {
  readonly reviewer: string;
  /** The id of a level of the scale. */
  readonly verdict: string;
  readonly scaleId: string;
  readonly reason: string;
  readonly evidenceIds: readonly string[];
  /** SHA-256 of the revisions that it was given on; empty in the first logs. */
  readonly basedOn: readonly string[];
  /** The wordings that it was given on; empty in the first logs. */
  readonly wordings: readonly SeenWording[];
  /** Unix epoch milliseconds. */
  readonly at: number;
}
