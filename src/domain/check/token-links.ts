import type { ComparedPair, Comparison, WordRelation } from '../compare/comparison.ts';
import { DisjointSets } from '../compare/disjoint-sets.ts';
import { lowerBound } from '../compare/lower-bound.ts';
import type { CheckKind } from './kinds.ts';
import type { CheckToken } from './tokens.ts';

/** Two quotations are parts of the same one from this share of the shorter one's letters on. */
const SAME_SHARE = 0.6;
/** A replaced word says only that two tokens stand in the same place. */
const SUBSTITUTED_WORTH = 0.25;

/** Two tokens that aligned words belong to, and how many letters they share. */
interface Shared {
  readonly one: CheckToken;
  readonly other: CheckToken;
  letters: number;
}

/**
 * Puts together what is the same fact in several variants, through the word alignments alone: a changed number is
 * found, a chance repetition is not. In a variant a fact stands once, except that a quotation may be broken in parts by
 * a speech tag.
 *
 * @param comparison made with `words`; without them every token is alone
 * @returns the tokens of each fact in the order of their indexes
 */
export function linkTokens(
  comparison: Comparison,
  tokens: readonly CheckToken[],
): readonly (readonly CheckToken[])[] {
  const finders = comparison.variants.map((_, variant) => new TokenFinder(tokens, variant));
  const shared = comparison.pairs.flatMap((pair) => sharedIn(comparison, pair, finders));
  // Of all pairs at once: what two variants have most surely in common must not depend on the pairs before it.
  shared.sort((a, b) => b.letters - a.letters || a.one.index - b.one.index || a.other.index - b.other.index);
  const sets = new DisjointSets(tokens.length);
  const variantsOf = new Map(tokens.map(({ index, variant }) => [index, new Set([variant])]));
  for (const { one, other, letters } of shared) {
    const [first, second] = [sets.find(one.index), sets.find(other.index)];
    if (first === second) continue;
    const [mine, theirs] = [variantsOf.get(first), variantsOf.get(second)];
    if (mine === undefined || theirs === undefined) continue;
    const isPart =
      one.kind === 'quotation' && letters >= SAME_SHARE * Math.min(lengthOf(one), lengthOf(other));
    if (!isPart && [...mine].some((variant) => theirs.has(variant))) continue;
    sets.join(first, second);
    variantsOf.set(Math.min(first, second), new Set([...mine, ...theirs]));
  }
  return sets.sets().map((indexes) => indexes.flatMap((index) => tokens[index] ?? []));
}

function sharedIn(comparison: Comparison, pair: ComparedPair, finders: readonly TokenFinder[]): Shared[] {
  const [left, right] = [finders[pair.left], finders[pair.right]];
  const sentences = comparison.variants[pair.left]?.sentences ?? [];
  if (left === undefined || right === undefined) return [];
  const shared = new Map<number, Shared>();
  for (const { left: indexes, words = [] } of pair.alignments) {
    const from = sentences[indexes[0] ?? -1]?.start ?? 0;
    const to = sentences[indexes.at(-1) ?? -1]?.end ?? 0;
    if (left.touching(from, to).length === 0) continue;
    for (const word of words) {
      const here = left.touching(word.left[0], word.left[1]);
      const there = here.length === 0 ? [] : right.touching(word.right[0], word.right[1]);
      const letters =
        Math.min(word.left[1] - word.left[0], word.right[1] - word.right[0]) * worth(word.relation);
      for (const one of here)
        for (const other of there) {
          if (!canBeSame(one.kind, other.kind)) continue;
          const both = one.index * right.tokens + other.index;
          const known = shared.get(both);
          if (known) known.letters += letters;
          else shared.set(both, { one, other, letters });
        }
    }
  }
  return [...shared.values()];
}

/** A quay may be taken for a person in one variant and for a place in the other. */
function canBeSame(one: CheckKind, other: CheckKind): boolean {
  return one === other || (isName(one) && isName(other));
}

function isName(kind: CheckKind): boolean {
  return kind === 'name' || kind === 'place';
}

function worth(relation: WordRelation): number {
  return relation === 'substituted' ? SUBSTITUTED_WORTH : 1;
}

function lengthOf({ core }: CheckToken): number {
  return core.end - core.start;
}

/** Finds the tokens of one variant that a range touches. */
class TokenFinder {
  /** Tokens of a list do not overlap; a quotation and what stands in it are in two. */
  readonly #quotations: readonly CheckToken[];
  readonly #others: readonly CheckToken[];

  /** How many tokens there are in all variants. */
  readonly tokens: number;

  constructor(tokens: readonly CheckToken[], variant: number) {
    this.tokens = tokens.length;
    const own = tokens.filter((token) => token.variant === variant);
    this.#quotations = own.filter(({ kind }) => kind === 'quotation');
    this.#others = own.filter(({ kind }) => kind !== 'quotation');
  }

  touching(start: number, end: number): readonly CheckToken[] {
    const found: CheckToken[] = [];
    for (const tokens of [this.#quotations, this.#others])
      for (let at = lowerBound(tokens, (token) => token.end <= start); ; at += 1) {
        const token = tokens[at];
        if (token === undefined || token.start >= end) break;
        found.push(token);
      }
    return found;
  }
}
