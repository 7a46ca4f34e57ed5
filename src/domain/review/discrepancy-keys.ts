import type { ComparedPair, Comparison, Discrepancy } from '../compare/comparison.ts';
import { sha256Hex } from '../text/hash.ts';

/** Hexadecimal digits of a key: 128 bits, so that no two discrepancies of a review ever share one by chance. */
const KEY_DIGITS = 32;

/**
 * For each discrepancy of a pair the key under which decisions on it are kept: made of the two variants, the kind, the
 * words on both sides, and which of several such it is in reading order. It does not depend on the order of the
 * variants or on places in the texts, so that a decision survives a new revision which changes other words.
 *
 * @param variantIds the ids of the comparison's variants, in its order
 * @returns keys in the order of `pair.discrepancies`
 */
function discrepancyKeys(pair: ComparedPair, variantIds: readonly string[]): readonly string[] {
  const ids = [variantIds[pair.left] ?? '', variantIds[pair.right] ?? ''] as const;
  const swapped = ids[0] > ids[1];
  const sides = pair.discrepancies.map((discrepancy) => sidesOf(discrepancy, swapped));
  const order = sides.map((_, index) => index).sort((a, b) => placeOf(sides[a]) - placeOf(sides[b]) || a - b);
  const seen = new Map<string, number>();
  const keys: string[] = [];
  for (const index of order) {
    const { kind = '' } = pair.discrepancies[index] ?? {};
    const [one, other] = sides[index] ?? [null, null];
    const about = JSON.stringify([[...ids].sort(), kind, one?.text ?? null, other?.text ?? null]);
    const occurrence = (seen.get(about) ?? 0) + 1;
    seen.set(about, occurrence);
    keys[index] = sha256Hex(`${about} ${String(occurrence)}`).slice(0, KEY_DIGITS);
  }
  return keys;
}

/** The keys of all pairs of a comparison, by the discrepancy itself. */
export function discrepancyKeyMap(
  comparison: Comparison,
  variantIds: readonly string[],
): ReadonlyMap<Discrepancy, string> {
  return new Map(
    comparison.pairs.flatMap((pair) => {
      const keys = discrepancyKeys(pair, variantIds);
      return pair.discrepancies.map((discrepancy, index) => [discrepancy, keys[index] ?? ''] as const);
    }),
  );
}

type Sides = readonly [Discrepancy['left'], Discrepancy['left']];

function sidesOf({ left, right }: Discrepancy, swapped: boolean): Sides {
  return swapped ? [right, left] : [left, right];
}

function placeOf(sides: Sides | undefined): number {
  return sides?.[0]?.start ?? sides?.[1]?.start ?? 0;
}
