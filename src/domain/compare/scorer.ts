import type { Profile, Rarity } from './profiles.ts';

/** Words that stand in more sentences than this find no candidates: they cost much and say little. */
const MOST_POSTINGS = 60;
/** The rarest words of a sentence find its partner; more of them find no better one. */
const SEARCH_WORDS = 14;
/** Candidates that are scored in full. */
const MOST_CANDIDATES = 10;

type Weights = ReadonlyMap<number, number>;

/** Scores sentences of one pair of variants against each other, with an index from words to right-hand sentences. */
export class Scorer {
  readonly #left: readonly Profile[];
  readonly #right: readonly Profile[];
  readonly #rarity: Rarity;
  readonly #leftWeights: readonly Weights[];
  readonly #rightWeights: readonly Weights[];
  readonly #leftSums: readonly number[];
  readonly #rightSums: readonly number[];
  readonly #postings = new Map<number, number[]>();

  constructor(left: readonly Profile[], right: readonly Profile[], rarity: Rarity) {
    this.#left = left;
    this.#right = right;
    this.#rarity = rarity;
    this.#leftWeights = left.map((profile) => this.#weights([profile]));
    this.#rightWeights = right.map((profile) => this.#weights([profile]));
    this.#leftSums = this.#leftWeights.map((weights) => this.#weightOf(weights));
    this.#rightSums = this.#rightWeights.map((weights) => this.#weightOf(weights));
    right.forEach((profile, index) => {
      for (const stem of profile.stems) {
        if (rarity.countOf(stem) > MOST_POSTINGS) continue;
        const list = this.#postings.get(stem);
        if (list) list.push(index);
        else this.#postings.set(stem, [index]);
      }
    });
  }

  /** Right-hand sentences worth scoring against a left-hand one, most common rare words first. */
  candidates(left: number, isOpen: (right: number) => boolean): number[] {
    const profile = this.#left[left];
    if (!profile) return [];
    const found = new Map<number, number>();
    const searched = profile.stems
      .map((stem, index) => ({ stem, weight: this.#rarity.weightOf(stem) * (profile.factors[index] ?? 0) }))
      .filter(({ stem }) => this.#postings.has(stem))
      .sort((one, other) => other.weight - one.weight || one.stem - other.stem)
      .slice(0, SEARCH_WORDS);
    for (const { stem, weight } of searched) {
      for (const right of this.#postings.get(stem) ?? []) {
        if (isOpen(right)) found.set(right, (found.get(right) ?? 0) + weight);
      }
    }
    const relative = (left / Math.max(1, this.#left.length)) * this.#right.length;
    return [...found]
      .sort(
        (one, other) =>
          other[1] - one[1] ||
          Math.abs(one[0] - relative) - Math.abs(other[0] - relative) ||
          one[0] - other[0],
      )
      .slice(0, MOST_CANDIDATES)
      .map(([right]) => right);
  }

  /** Twice the common weight over the weight of both (Dice), 0 to 1. */
  score(left: number, right: number): number {
    const leftWeights = this.#leftWeights[left];
    const rightWeights = this.#rightWeights[right];
    const total = (this.#leftSums[left] ?? 0) + (this.#rightSums[right] ?? 0);
    return !leftWeights || !rightWeights || total === 0
      ? 0
      : (2 * this.#common(leftWeights, rightWeights)) / total;
  }

  /** The same for groups, each side taken as one sentence. */
  groupScore(left: readonly number[], right: readonly number[]): number {
    const leftWeights = this.#weights(pick(this.#left, left));
    const rightWeights = this.#weights(pick(this.#right, right));
    const total = this.#weightOf(leftWeights) + this.#weightOf(rightWeights);
    return total === 0 ? 0 : (2 * this.#common(leftWeights, rightWeights)) / total;
  }

  /** The share of right-hand sentence `next` that `left` has and `group` has not. */
  newShareRight(left: number, next: number, group: readonly number[]): number {
    return this.#newShare(pick(this.#left, [left]), pick(this.#right, [next]), pick(this.#right, group));
  }

  newShareLeft(right: number, next: number, group: readonly number[]): number {
    return this.#newShare(pick(this.#right, [right]), pick(this.#left, [next]), pick(this.#left, group));
  }

  #newShare(whole: Profile[], next: Profile[], group: Profile[]): number {
    const wholeWeights = this.#weights(whole);
    const groupWeights = this.#weights(group);
    const nextWeights = this.#weights(next);
    let fresh = 0;
    for (const [stem, weight] of nextWeights)
      if (wholeWeights.has(stem) && !groupWeights.has(stem)) fresh += weight;
    const total = this.#weightOf(nextWeights);
    return total === 0 ? 0 : fresh / total;
  }

  #weights(profiles: readonly Profile[]): Map<number, number> {
    const weights = new Map<number, number>();
    for (const profile of profiles) {
      profile.stems.forEach((stem, index) => {
        const weight = this.#rarity.weightOf(stem) * (profile.factors[index] ?? 0);
        weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
      });
    }
    return weights;
  }

  #weightOf(weights: Weights): number {
    let sum = 0;
    for (const weight of weights.values()) sum += weight;
    return sum;
  }

  #common(one: ReadonlyMap<number, number>, other: Weights): number {
    let sum = 0;
    for (const [stem, weight] of one) {
      const there = other.get(stem);
      if (there !== undefined) sum += (weight + there) / 2;
    }
    return sum;
  }
}

function pick(profiles: readonly Profile[], indexes: readonly number[]): Profile[] {
  return indexes.flatMap((index) => profiles[index] ?? []);
}
