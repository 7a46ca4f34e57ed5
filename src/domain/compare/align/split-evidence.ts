import type { Analysis, WordToken } from '../analysis.ts';
import type { Profile, Rarity } from './profiles.ts';
import { factorOf } from './profiles.ts';

/** A neighbour is a part of the split sentence when this share of its weight continues the common order of words … */
const PART_SHARE = 0.28;
/** … and when this share of the split sentence is found nowhere but in it. */
const WHOLE_SHARE = 0.12;
/** The table of one common order may have this many cells; passages too long for it are no split of a sentence. */
const MOST_CELLS = 250_000;

/** A word that counts, in its place. */
interface Weighed {
  readonly concept: number;
  readonly weight: number;
}

/**
 * Tells a split sentence by the order of its words. A sentence that was split in two repeats its subject in both
 * halves (`The shop opened in May and sells …` → `The shop opened in May. The shop sells …`), so that a look at the bags
 * of words finds nothing in the one half that the other has not; their common order does.
 */
export class SplitEvidence {
  readonly #left: Analysis;
  readonly #right: Analysis;
  readonly #rarity: Rarity;

  constructor(left: Analysis, right: Analysis, rarity: Rarity) {
    this.#left = left;
    this.#right = right;
    this.#rarity = rarity;
  }

  /** Whether right-hand sentence `next` carries a part of left-hand sentence `whole` that its neighbours `group` lack. */
  isPartOfLeft(whole: number, next: number, group: readonly number[]): boolean {
    return this.#isPart(this.#left, whole, this.#right, next, group);
  }

  /** The same with the sides changed. */
  isPartOfRight(whole: number, next: number, group: readonly number[]): boolean {
    return this.#isPart(this.#right, whole, this.#left, next, group);
  }

  #isPart(
    wholeSide: Analysis,
    whole: number,
    side: Analysis,
    next: number,
    group: readonly number[],
  ): boolean {
    // What is not there at all is not there in order either: this is cheap and settles most cases.
    if (this.#commonShare(side.profiles[next], wholeSide.profiles[whole]) < PART_SHARE) return false;
    const words = this.#words(wholeSide, whole);
    const own = this.#words(side, next);
    const others = group.flatMap((sentence) => this.#words(side, sentence));
    if (words.length * (own.length + others.length) > MOST_CELLS) return false;
    const together = next < (group[0] ?? 0) ? [...own, ...others] : [...others, ...own];
    const gained = commonInOrder(words, together) - commonInOrder(words, others);
    return gained >= PART_SHARE * sumOf(own) && gained >= WHOLE_SHARE * sumOf(words);
  }

  /** The share of `one` whose words `other` has, whatever their order. */
  #commonShare(one: Profile | undefined, other: Profile | undefined): number {
    if (!one || !other) return 0;
    const there = new Set(other.stems);
    let [common, total] = [0, 0];
    one.stems.forEach((stem, index) => {
      const weight = this.#rarity.weightOf(stem) * (one.factors[index] ?? 0);
      total += weight;
      if (there.has(stem)) common += weight;
    });
    return total === 0 ? 0 : common / total;
  }

  #words(variant: Analysis, sentence: number): Weighed[] {
    const from = variant.bounds[sentence] ?? 0;
    return variant.tokens.slice(from, variant.bounds[sentence + 1] ?? from).flatMap((token: WordToken) => {
      const factor = factorOf(token);
      return factor === 0
        ? []
        : { concept: token.conceptId, weight: factor * this.#rarity.weightOf(token.conceptId) };
    });
  }
}

function sumOf(words: readonly Weighed[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The weight of the heaviest common subsequence. */
function commonInOrder(one: readonly Weighed[], other: readonly Weighed[]): number {
  let above = new Float64Array(other.length + 1);
  let row = new Float64Array(other.length + 1);
  for (const { concept, weight } of one) {
    for (let at = 0; at < other.length; at++) {
      row[at + 1] =
        other[at]?.concept === concept
          ? (above[at] ?? 0) + weight
          : Math.max(above[at + 1] ?? 0, row[at] ?? 0);
    }
    [above, row] = [row, above];
  }
  return above[other.length] ?? 0;
}
