import type { Profile, Rarity } from './profiles.ts';

/** Words that stand in more sentences than this find no candidates: they cost much and say little. */
const MOST_POSTINGS = 60;
/** The rarest words of a sentence find its partner; more of them find no better one. */
const SEARCH_WORDS = 14;
/** Candidates that are scored in full. */
const MOST_CANDIDATES = 10;

/** The stems of a sentence in rising order, each with its weight, and the sum of the weights. */
interface Weighed {
  readonly stems: readonly number[];
  readonly weights: readonly number[];
  readonly sum: number;
}

/** Scores sentences of one pair of variants against each other, with an index from words to right-hand sentences. */
export class Scorer {
  readonly #left: readonly Profile[];
  readonly #right: readonly Profile[];
  readonly #rarity: Rarity;
  /** Filled when first asked for: most sentences of a version are the same and are never scored. */
  readonly #leftWeighed: (Weighed | undefined)[];
  readonly #rightWeighed: (Weighed | undefined)[];
  /** By stem the right-hand sentences that have it and may be found. */
  readonly #postings: (number[] | undefined)[];
  /** The common weight of each right-hand sentence while candidates are looked for; zero in between. */
  readonly #found: Float64Array;

  constructor(left: readonly Profile[], right: readonly Profile[], rarity: Rarity) {
    this.#left = left;
    this.#right = right;
    this.#rarity = rarity;
    this.#postings = new Array<number[] | undefined>(rarity.size).fill(undefined);
    this.#leftWeighed = new Array<Weighed | undefined>(left.length).fill(undefined);
    this.#rightWeighed = new Array<Weighed | undefined>(right.length).fill(undefined);
    this.#found = new Float64Array(right.length);
  }

  /** Puts the right-hand sentences that `candidates` may find into the index. */
  index(isOpen: (right: number) => boolean): void {
    const postings = this.#postings;
    for (let right = 0; right < this.#right.length; right++) {
      const profile = this.#right[right];
      if (!profile || !isOpen(right)) continue;
      for (const stem of profile.stems) {
        if (this.#rarity.countOf(stem) > MOST_POSTINGS) continue;
        const list = postings[stem];
        if (list) list.push(right);
        else postings[stem] = [right];
      }
    }
  }

  /** Right-hand sentences of the index worth scoring against a left-hand one, most common rare words first. */
  candidates(left: number): number[] {
    const weighed = this.#weighed(this.#left, this.#leftWeighed, left);
    if (!weighed) return [];
    const { stems, weights } = weighed;
    const searched: number[] = [];
    for (let index = 0; index < stems.length; index++)
      if (this.#postings[stems[index] ?? -1] !== undefined) searched.push(index);
    searched.sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other);
    const found = this.#found;
    const touched: number[] = [];
    for (const index of searched.slice(0, SEARCH_WORDS)) {
      const weight = weights[index] ?? 0;
      for (const right of this.#postings[stems[index] ?? -1] ?? []) {
        if (found[right] === 0) touched.push(right);
        found[right] = (found[right] ?? 0) + weight;
      }
    }
    const relative = (left / Math.max(1, this.#left.length)) * this.#right.length;
    const isBetter = (one: number, other: number): boolean => {
      const difference = (found[one] ?? 0) - (found[other] ?? 0);
      if (difference !== 0) return difference > 0;
      const drift = Math.abs(one - relative) - Math.abs(other - relative);
      return drift === 0 ? one < other : drift < 0;
    };
    const best = bestOf(touched, isBetter);
    for (const right of touched) found[right] = 0;
    return best;
  }

  /** Twice the common weight over the weight of both (Dice), 0 to 1. */
  score(left: number, right: number): number {
    const one = this.#weighed(this.#left, this.#leftWeighed, left);
    const other = this.#weighed(this.#right, this.#rightWeighed, right);
    return one && other ? dice(one, other) : 0;
  }

  /** The same for groups, each side taken as one sentence. */
  groupScore(left: readonly number[], right: readonly number[]): number {
    return dice(this.#weighGroup(this.#left, left), this.#weighGroup(this.#right, right));
  }

  /** The share of right-hand sentence `next` that `left` has and `group` has not. */
  newShareRight(left: number, next: number, group: readonly number[]): number {
    return this.#newShare(this.#left[left], this.#right[next], pick(this.#right, group));
  }

  newShareLeft(right: number, next: number, group: readonly number[]): number {
    return this.#newShare(this.#right[right], this.#left[next], pick(this.#left, group));
  }

  #newShare(whole: Profile | undefined, next: Profile | undefined, group: readonly Profile[]): number {
    if (!whole || !next) return 0;
    const there = new Set(whole.stems);
    let [fresh, total] = [0, 0];
    next.stems.forEach((stem, index) => {
      const weight = this.#rarity.weightOf(stem) * (next.factors[index] ?? 0);
      total += weight;
      if (there.has(stem) && !group.some((profile) => profile.stems.includes(stem))) fresh += weight;
    });
    return total === 0 ? 0 : fresh / total;
  }

  #weighed(profiles: readonly Profile[], known: (Weighed | undefined)[], index: number): Weighed | null {
    const profile = profiles[index];
    return profile ? (known[index] ??= this.#weigh(profile)) : null;
  }

  #weigh({ stems, factors }: Profile): Weighed {
    let sum = 0;
    const weights = stems.map((stem, index) => {
      const weight = this.#rarity.weightOf(stem) * (factors[index] ?? 0);
      sum += weight;
      return weight;
    });
    return { stems, weights, sum };
  }

  #weighGroup(profiles: readonly Profile[], indexes: readonly number[]): Weighed {
    const factors = new Map<number, number>();
    for (const { stems, factors: own } of pick(profiles, indexes)) {
      stems.forEach((stem, index) => {
        factors.set(stem, Math.max(own[index] ?? 0, factors.get(stem) ?? 0));
      });
    }
    const stems = [...factors.keys()].sort((one, other) => one - other);
    return this.#weigh({
      stems,
      factors: stems.map((stem) => factors.get(stem) ?? 0),
      fingerprint: '',
      words: 0,
    });
  }
}

/** The best candidates, best first. Most are worse than the last one kept, so this costs less than sorting them all. */
function bestOf(candidates: readonly number[], isBetter: (one: number, other: number) => boolean): number[] {
  const best: number[] = [];
  for (const candidate of candidates) {
    const last = best.at(-1);
    if (last !== undefined && best.length === MOST_CANDIDATES && !isBetter(candidate, last)) continue;
    let at = best.length;
    while (at > 0 && isBetter(candidate, best[at - 1] ?? -1)) at--;
    best.splice(at, 0, candidate);
    if (best.length > MOST_CANDIDATES) best.pop();
  }
  return best;
}

/** Both lists of stems rise, so one walk along both finds what they have in common. */
function dice(one: Weighed, other: Weighed): number {
  let i = 0;
  let j = 0;
  let common = 0;
  while (i < one.stems.length && j < other.stems.length) {
    const difference = (one.stems[i] ?? 0) - (other.stems[j] ?? 0);
    if (difference === 0) common += (one.weights[i++] ?? 0) + (other.weights[j++] ?? 0);
    else if (difference < 0) i++;
    else j++;
  }
  const total = one.sum + other.sum;
  return total === 0 ? 0 : common / total;
}

function pick(profiles: readonly Profile[], indexes: readonly number[]): Profile[] {
  return indexes.flatMap((index) => profiles[index] ?? []);
}
