import { BUILT_IN_SCALES, levelOf, type VerdictScale, type VerdictTone } from '../review/scales.ts';
import type { VerdictState } from '../review/state.ts';
import type { VerdictOutcome } from '../review/verdicts.ts';

/** What one reviewer decided. */
export interface ReportVerdict {
  readonly reviewer: string;
  /** The id of the level. */
  readonly verdict: string;
  readonly name: string;
  readonly tone: VerdictTone;
  /** Name of the scale; its id where the review does not know it any more. */
  readonly scale: string;
  readonly reason: string;
  /** How many pieces of evidence it cites. */
  readonly cites: number;
  /** Unix epoch milliseconds. */
  readonly at: number;
}

/** A settled verdict as a point on a line. */
export interface ClaimRating {
  readonly name: string;
  readonly value: number;
  readonly best: number;
  readonly worst: number;
  /** Who gave it; unnamed reviewers left out. */
  readonly reviewers: readonly string[];
  /** When the last of them gave it (Unix epoch milliseconds). */
  readonly at: number;
}

type Scales = ReadonlyMap<string, VerdictScale>;

/** A verdict with the names of its level and scale. */
export function reportVerdict(given: VerdictState, scales: Scales): ReportVerdict {
  const { reviewer, verdict, reason, evidenceIds, at } = given;
  const { name, tone } = levelOf(given, scales);
  const scale = scaleById(given.scaleId, scales)?.name ?? given.scaleId;
  return { reviewer, verdict, name, tone, scale, reason, cites: evidenceIds.length, at };
}

/** The agreed verdict as a rating; null where nothing is agreed, or the level has no place between worst and best. */
export function ratingOf(
  verdicts: readonly VerdictState[],
  outcome: VerdictOutcome,
  scales: Scales,
): ClaimRating | null {
  if (outcome.state !== 'agreed') return null;
  const { level, reviewers } = outcome.answer;
  const given = verdicts.filter((verdict) => levelOf(verdict, scales).name === level.name);
  const scale = scaleById(given[0]?.scaleId ?? '', scales);
  const ratings = (scale?.levels ?? []).flatMap(({ rating }) => rating ?? []);
  if (level.rating === null || ratings.length === 0) return null;
  return {
    name: level.name,
    value: level.rating,
    best: Math.max(...ratings),
    worst: Math.min(...ratings),
    reviewers: reviewers.filter((reviewer) => reviewer.trim() !== ''),
    at: Math.max(...given.map(({ at }) => at)),
  };
}

/** A scale that the review has had or that the program brings along. */
function scaleById(id: string, scales: Scales): VerdictScale | undefined {
  return scales.get(id) ?? BUILT_IN_SCALES.find((scale) => scale.id === id);
}
