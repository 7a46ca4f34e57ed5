import type { ComparedPair, Comparison } from '../comparison.ts';
import { DisjointSets } from '../disjoint-sets.ts';

/** Which variants go back to the same text: what they agree in, one of them says and the others repeat. */
export interface Origins {
  /** In the order of their first variants; a variant that shares its words with no other is an origin of its own. */
  readonly groups: readonly Origin[];
  /** Variants that tell another story than most do: likely wrong files. They are in no group. */
  readonly unrelated: readonly number[];
  /** How many of the groups there are: how many times an agreement of all counts. */
  readonly independentCount: number;
}

export interface Origin {
  /** Indexes of the variants, in order. */
  readonly variants: readonly number[];
  /** The pairs that show it, the most similar first: just enough of them to hold the group together. */
  readonly evidence: readonly ComparedPair[];
}

/**
 * Groups the variants by origin: those of which one was made from another, directly or through a third. The verdict on
 * each pair is the comparison's: `derived` and `partly-derived` ask for a long run of the same words.
 */
export function originsOf(comparison: Comparison): Origins {
  const count = comparison.variants.length;
  const unrelated = unrelatedOf(comparison);
  const sets = new DisjointSets(count);
  const derived = comparison.pairs
    .filter(({ derivation }) => derivation === 'derived' || derivation === 'partly-derived')
    .sort((one, other) => other.similarity - one.similarity || other.longestRun - one.longestRun);
  const evidence = derived.filter(({ left, right }) => sets.join(left, right));
  const groups = sets
    .sets()
    .filter((variants) => !variants.some((variant) => unrelated.includes(variant)))
    .map((variants) => ({
      variants,
      evidence: evidence.filter(({ left }) => variants.includes(left)),
    }));
  return { groups, unrelated, independentCount: groups.length };
}

/** How many origins some variants have among them: in how many texts their agreement was written independently. */
export function originsAmong({ groups, unrelated }: Origins, variants: readonly number[]): number {
  const shared = groups.filter((group) => group.variants.some((variant) => variants.includes(variant)));
  return shared.length + unrelated.filter((variant) => variants.includes(variant)).length;
}

/**
 * The variants outside the largest set that tells one story, in order. Of sets of the same size the one with the first
 * variant counts as the story.
 */
function unrelatedOf(comparison: Comparison): readonly number[] {
  const sets = new DisjointSets(comparison.variants.length);
  for (const { left, right, derivation } of comparison.pairs)
    if (derivation !== 'unrelated') sets.join(left, right);
  const stories = sets.sets();
  const story = stories.reduce<readonly number[]>(
    (largest, set) => (set.length > largest.length ? set : largest),
    [],
  );
  return comparison.variants.flatMap((_, index) => (story.includes(index) ? [] : [index]));
}
