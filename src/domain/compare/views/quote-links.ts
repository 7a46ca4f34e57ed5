import type { Alignment, Comparison, ComparedPair, WordRelation } from '../comparison.ts';
import { DisjointSets } from '../disjoint-sets.ts';
import { lowerBound } from '../lower-bound.ts';
import type { QuotedPassage } from './quote-passages.ts';

/** Two quotations are parts of the same one from this share of the shorter one's letters on. */
const SAME_SHARE = 0.6;
/** A replaced word says only that two quotations stand in the same place. */
const SUBSTITUTED_WORTH = 0.25;

/** Which quotations the words of a pair put together, and how many letters they share. */
interface Shared {
  readonly one: number;
  readonly other: number;
  letters: number;
}

/**
 * Puts together what is the same quotation in several variants, and the parts of one that a variant breaks in two
 * (`“We knew,” she said. “We told them.”`). Goes through the word alignments alone.
 *
 * @param comparison made with `words`
 * @param quotations of all variants
 * @returns for each entry the indexes of its quotations, in rising order
 */
export function linkQuotations(comparison: Comparison, quotations: readonly QuotedPassage[]): number[][] {
  const sets = new DisjointSets(quotations.length);
  const finders = comparison.variants.map((_, variant) => new QuotationFinder(quotations, variant));
  for (const pair of comparison.pairs) {
    const [left, right] = [finders[pair.left], finders[pair.right]];
    if (left === undefined || right === undefined || left.isEmpty || right.isEmpty) continue;
    joinPair(sets, sharedIn(comparison, pair, left, right), quotations);
  }
  return sets.sets();
}

function joinPair(sets: DisjointSets, shared: readonly Shared[], quotations: readonly QuotedPassage[]): void {
  const letters = (index: number): number => quotations[index]?.letters ?? 0;
  const taken = new Set<number>();
  for (const { one, other, letters: common } of shared) {
    const isSame = common >= SAME_SHARE * Math.min(letters(one), letters(other));
    // What stands in the same place is the same quotation with other words, if neither has a better counterpart.
    const isPlace = !taken.has(one) && !taken.has(other);
    if (!isSame && !isPlace) continue;
    taken.add(one).add(other);
    sets.join(one, other);
  }
}

/** Pairs of quotations that aligned words belong to, those with most in common first. */
function sharedIn(
  comparison: Comparison,
  pair: ComparedPair,
  left: QuotationFinder,
  right: QuotationFinder,
): readonly Shared[] {
  const shared = new Map<string, Shared>();
  for (const alignment of pair.alignments) {
    if (!hasQuotation(comparison, pair.left, alignment.left, left)) continue;
    if (!hasQuotation(comparison, pair.right, alignment.right, right)) continue;
    addWords(alignment, left, right, shared);
  }
  return [...shared.values()].sort((a, b) => b.letters - a.letters || a.one - b.one || a.other - b.other);
}

function hasQuotation(
  comparison: Comparison,
  variant: number,
  indexes: readonly number[],
  finder: QuotationFinder,
): boolean {
  const sentences = comparison.variants[variant]?.sentences ?? [];
  const start = sentences[indexes[0] ?? -1]?.start ?? 0;
  return finder.at(start, sentences[indexes.at(-1) ?? -1]?.end ?? 0) !== -1;
}

function addWords(
  { words = [] }: Alignment,
  left: QuotationFinder,
  right: QuotationFinder,
  shared: Map<string, Shared>,
): void {
  for (const word of words) {
    const one = left.at(word.left[0], word.left[1]);
    const other = one === -1 ? -1 : right.at(word.right[0], word.right[1]);
    if (other === -1) continue;
    const letters =
      Math.min(word.left[1] - word.left[0], word.right[1] - word.right[0]) * worth(word.relation);
    const entry = shared.get(`${one} ${other}`);
    if (entry) entry.letters += letters;
    else shared.set(`${one} ${other}`, { one, other, letters });
  }
}

function worth(relation: WordRelation): number {
  return relation === 'substituted' ? SUBSTITUTED_WORTH : 1;
}

/** Finds the quotation of one variant that a range touches. */
class QuotationFinder {
  readonly #quotations: readonly (readonly [number, QuotedPassage])[];

  constructor(quotations: readonly QuotedPassage[], variant: number) {
    this.#quotations = [...quotations.entries()].filter(([, quotation]) => quotation.variant === variant);
  }

  get isEmpty(): boolean {
    return this.#quotations.length === 0;
  }

  /** Index of the first quotation that `[start, end)` touches, or -1. */
  at(start: number, end: number): number {
    const found = this.#quotations[lowerBound(this.#quotations, ([, quotation]) => quotation.end <= start)];
    return found !== undefined && found[1].start < end ? found[0] : -1;
  }
}
