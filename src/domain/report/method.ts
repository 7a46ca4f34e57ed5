import { layerOf } from '../compare/difference-layer.ts';
import type { Comparison } from '../compare/comparison.ts';
import { discrepancyName } from '../compare/kind-names.ts';
import { NOISE_RULES } from '../compare/noise-rules.ts';
import type { Quorum } from '../review/policy.ts';
import { BUILT_IN_SCALES, type VerdictScale } from '../review/scales.ts';
import type { ReviewState } from '../review/state.ts';

/** How the review was done, and what counted as noise in it. */
export interface ReportMethod {
  readonly veracity: ReportScale;
  readonly fidelity: ReportScale;
  /** Scales of verdicts that were given before another scale was chosen. */
  readonly former: readonly ReportScale[];
  /** Null: one verdict settles a claim. */
  readonly quorum: Quorum | null;
  /** Whether reviewers saw the verdicts of others only after their own. */
  readonly blind: boolean;
  /** The engine's rules for noise, and how many differences each passed over. */
  readonly rules: readonly ReportRule[];
  /** What the review itself treats as cosmetic. */
  readonly reviewRules: readonly {
    readonly kind: string;
    readonly readings: readonly [string, string];
    readonly reviewer: string;
    /** Unix epoch milliseconds. */
    readonly at: number;
  }[];
  /** Passages that an editor said are, or are not, the same. */
  readonly alignments: readonly {
    readonly relation: 'pair' | 'not-a-pair';
    readonly quotes: readonly [string, string];
    readonly reviewer: string;
  }[];
  /** What the comparison says nothing about; '' where it is complete. */
  readonly incomplete: string;
}

/** A scale with its answers, best first. */
export interface ReportScale {
  readonly name: string;
  readonly levels: readonly string[];
}

export interface ReportRule {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly on: boolean;
  /** Differences that it counted as wording or typography. */
  readonly passedOver: number;
}

/** How a review was done. */
export function methodOf(review: ReviewState, comparison: Comparison): ReportMethod {
  const { policy, noiseRules, alignments } = review;
  const passedOver = new Map<string, number>();
  for (const { kind, detail } of comparison.pairs.flatMap(({ discrepancies }) => discrepancies))
    if (layerOf(kind) !== 'substance') passedOver.set(detail, (passedOver.get(detail) ?? 0) + 1);
  return {
    veracity: reportScale(policy.veracity),
    fidelity: reportScale(policy.fidelity),
    former: formerScales(review).map(reportScale),
    quorum: policy.quorum,
    blind: policy.blind,
    rules: NOISE_RULES.map(({ id, title, sentence }) => ({
      ...{ id, title, sentence },
      on: !review.noiseRulesOff.includes(id),
      passedOver: passedOver.get(id) ?? 0,
    })),
    reviewRules: noiseRules.map(({ kind, readings, reviewer, at }) => ({
      ...{ kind: discrepancyName(kind, ''), readings, reviewer, at },
    })),
    alignments: alignments.map(({ relation, sides: [one, other], reviewer }) => ({
      ...{ relation, quotes: [one.quote, other.quote], reviewer },
    })),
    incomplete: comparison.incomplete?.explanation ?? '',
  };
}

function reportScale({ name, levels }: VerdictScale): ReportScale {
  return { name, levels: levels.map((level) => level.name) };
}

function formerScales({ policy, claims, scales }: ReviewState): readonly VerdictScale[] {
  const used = new Set(
    claims.flatMap(({ verdicts, mentions }) =>
      [...verdicts, ...mentions.flatMap(({ fidelity }) => fidelity)].map(({ scaleId }) => scaleId),
    ),
  );
  const now = new Set([policy.veracity.id, policy.fidelity.id]);
  return [...used].flatMap((id) =>
    now.has(id) ? [] : (scales.get(id) ?? BUILT_IN_SCALES.find((scale) => scale.id === id) ?? []),
  );
}
