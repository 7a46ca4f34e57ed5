import type { ClaimDetails, MentionRecord, Said } from './events.ts';
import type { EvidenceLink } from './evidence.ts';
import type { ReviewPolicy } from './policy.ts';
import { held } from './registers.ts';
import type { Registers } from './registers.ts';
import type { VerdictScale } from './scales.ts';
import type {
  ClaimState,
  EvidenceState,
  QueryState,
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
  /** By id, in the order in which they were added, as are all the items. */
  readonly variants: ReadonlyMap<string, FoldedItem<VariantState>>;
  readonly claims: ReadonlyMap<string, FoldedClaim>;
  readonly evidence: ReadonlyMap<string, FoldedItem<EvidenceState>>;
  readonly queries: ReadonlyMap<string, FoldedItem<Omit<QueryState, 'answer'>>>;
  readonly registers: Registers;
  readonly policy: ReviewPolicy;
  /** Scales that the policy has had. */
  readonly scales: ReadonlyMap<string, VerdictScale>;
  /** Everyone who has written in the log under a name, in the order of their first event. */
  readonly reviewers: readonly string[];
  /** Unix epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface FoldedItem<State> {
  readonly removed: boolean;
  readonly state: State;
}

export interface FoldedMention {
  readonly removed: boolean;
  readonly record: MentionRecord;
  /** By reviewer, as a claim's verdicts. */
  readonly fidelity: ReadonlyMap<string, VerdictState | null>;
}

export interface FoldedClaim extends FoldedItem<ClaimState> {
  readonly id: string;
  readonly details: ClaimDetails;
  readonly createdBy: string;
  /** By id, in the order in which they were added. */
  readonly mentions: ReadonlyMap<string, FoldedMention>;
  /** By reviewer, in the order of their first verdict; null for a verdict taken back. */
  readonly verdicts: ReadonlyMap<string, VerdictState | null>;
  /** By the evidence's id; null for a link taken away. */
  readonly links: ReadonlyMap<string, (EvidenceLink & Said) | null>;
}

/** The items that a claim refers to. */
type Referred = Pick<FoldedReview, 'variants' | 'evidence'>;

/** The claim as a screen shows it: without removed mentions, and without what refers to removed variants and evidence. */
export function claimState(claim: Omit<FoldedClaim, 'state' | 'removed'>, review: Referred): ClaimState {
  const { id, details, createdBy } = claim;
  const mentions = [...claim.mentions.values()]
    .filter(({ removed, record }) => !removed && isLive(review.variants, record.variantId))
    .map(({ record, fidelity }) => ({ ...record, fidelity: given(fidelity) }));
  const evidence = held(claim.links)
    .map(([evidenceId, link]) => ({ ...link, evidenceId }))
    .filter(({ evidenceId }) => isLive(review.evidence, evidenceId));
  return { id, ...details, mentions, verdicts: given(claim.verdicts), evidence, createdBy };
}

/** The review as a screen shows it: live items only, and no base while the base variant is removed. */
export function view(folded: FoldedReview): ReviewState {
  const { id, title, trashed, baseId, variants, registers, policy, scales, createdAt, updatedAt } = folded;
  const said = <Value extends object>(register: ReadonlyMap<string, Value | null>) =>
    held(register).map(([key, value]) => ({ ...value, id: key }));
  const answers = registers['query.answered'];
  return {
    id,
    title,
    trashed,
    variants: live(variants),
    baseId: baseId !== null && isLive(variants, baseId) ? baseId : null,
    claims: live(folded.claims),
    evidence: live(folded.evidence),
    queries: live(folded.queries).map((query) => ({ ...query, answer: answers.get(query.id) ?? null })),
    highestQueryNumber: Math.max(0, ...[...folded.queries.values()].map(({ state }) => state.number)),
    decisions: new Map(held(registers['discrepancy.decided'])),
    suggestions: new Map(held(registers['suggestion.decided'])),
    noiseRules: said(registers['noiseRule.set']),
    noiseRulesOff: held(registers['noiseRule.switched']).flatMap(([rule, { on }]) => (on ? [] : [rule])),
    alignments: said(registers['alignment.set']),
    policy,
    scales,
    ticks: new Map(held(registers['checklist.ticked'])),
    signOffs: said(registers['signOff.given']),
    createdAt,
    updatedAt,
  };
}

/** Whether an item is in the review and not removed. */
function isLive(items: ReadonlyMap<string, FoldedItem<unknown>>, id: string): boolean {
  return items.get(id)?.removed === false;
}

function live<State>(items: ReadonlyMap<string, FoldedItem<State>>): readonly State[] {
  return [...items.values()].flatMap(({ removed, state }) => (removed ? [] : [state]));
}

/** What stands and was not taken back. */
function given<Value>(all: ReadonlyMap<string, Value | null>): readonly Value[] {
  return held(all).map(([, value]) => value);
}
