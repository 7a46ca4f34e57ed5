import type { ComparedPair, Comparison } from '../compare/comparison.ts';

/** A finished comparison with the texts it is of, in the order of its variants: its offsets belong to these and no others. */
export interface ComparedTexts {
  readonly texts: readonly { readonly variantId: string; readonly text: string }[];
  readonly comparison: Comparison;
}

/** The pair that two variants make, whichever of them comes first. The arguments are indexes into the comparison's variants. */
export function pairOf({ pairs }: Comparison, one: number, other: number): ComparedPair | null {
  const [left, right] = one < other ? [one, other] : [other, one];
  return pairs.find((pair) => pair.left === left && pair.right === right) ?? null;
}
