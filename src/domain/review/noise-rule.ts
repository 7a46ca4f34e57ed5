import type { DiscrepancyKind } from '../compare/comparison.ts';
import { fold } from '../text/fold.ts';
import type { ReviewNoiseRule } from './events.ts';

/** The two readings of a discrepancy, with null where a variant has nothing. */
type Readings = readonly [string | null, string | null];

/**
 * The rule that treats a discrepancy, and all like it, as cosmetic in this review: same kind and same two readings,
 * whatever their case, spacing and typography, and whichever variant has which.
 */
export function noiseRuleFor(kind: DiscrepancyKind, readings: Readings): ReviewNoiseRule {
  const [one, other] = readings.map((reading) => fold((reading ?? '').replace(/\s+/gu, ' ').trim()));
  const sorted = [one ?? '', other ?? ''].sort();
  return { kind, readings: [sorted[0] ?? '', sorted[1] ?? ''] };
}

/** The same for rules that catch the same discrepancies: its id in the log. */
export function noiseRuleId({ kind, readings }: ReviewNoiseRule): string {
  return JSON.stringify([kind, ...readings]);
}
