import type { TokenGroup, WordToken } from '../analysis.ts';

/** What the aligner knows of one sentence: its distinct words, each with its share of weight before rarity. */
export interface Profile {
  /** In rising order. */
  readonly stems: readonly number[];
  readonly factors: readonly number[];
  /** Equal for sentences with the same visible tokens after folding. */
  readonly fingerprint: string;
  /** Visible words, for telling a long sentence from a short one. */
  readonly words: number;
}

/** Numbers and names tell sentences of one story apart better than any other word. */
const FACT_FACTOR = 1.5;
const CONTENT_FACTOR = 1;
/** Negations, modals and the like occur everywhere, but not as often as articles. */
const FUNCTION_FACTOR = 0.4;
const STOP_FACTOR = 0.1;

/** The heaviest first. */
const WEIGHTS: readonly number[] = [FACT_FACTOR, CONTENT_FACTOR, FUNCTION_FACTOR, STOP_FACTOR];

const FACTORS: Readonly<Record<TokenGroup, number>> = {
  punctuation: 0,
  number: FACT_FACTOR,
  content: CONTENT_FACTOR,
  reporting: FUNCTION_FACTOR,
  negation: FUNCTION_FACTOR,
  modal: FUNCTION_FACTOR,
  connective: FUNCTION_FACTOR,
  bound: FUNCTION_FACTOR,
  stop: STOP_FACTOR,
};

/** How much a token counts before rarity; zero for punctuation. */
export function factorOf(token: WordToken): number {
  const isSmall = token.group === 'stop' || token.group === 'bound';
  return token.fact === -1 || isSmall ? FACTORS[token.group] : FACT_FACTOR;
}

/** One profile for each sentence; sentence `i` has the tokens from `bounds[i]` up to `bounds[i + 1]`. */
export function profilesOf(tokens: readonly WordToken[], bounds: readonly number[]): Profile[] {
  const profiles: Profile[] = [];
  const uses = new Float64Array(tokens.length);
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    profiles.push(profileOf(tokens, bounds[sentence] ?? 0, bounds[sentence + 1] ?? 0, uses));
  return profiles;
}

/** `uses` is room for stem and factor in one number, which the platform sorts far faster than pairs. */
function profileOf(tokens: readonly WordToken[], from: number, to: number, uses: Float64Array): Profile {
  const ids: number[] = [];
  let used = 0;
  let words = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) continue;
    ids.push(token.id);
    const factor = factorOf(token);
    if (token.group !== 'punctuation') words++;
    if (factor > 0) uses[used++] = token.conceptId * WEIGHTS.length + WEIGHTS.indexOf(factor);
  }
  const stems: number[] = [];
  const factors: number[] = [];
  sortFirst(uses, used);
  for (let index = 0; index < used; index++) {
    const use = uses[index] ?? 0;
    const stem = Math.floor(use / WEIGHTS.length);
    // The heaviest use of a word counts; it comes first among equals.
    if (stems.at(-1) === stem) continue;
    stems.push(stem);
    factors.push(WEIGHTS[use % WEIGHTS.length] ?? 0);
  }
  return { stems, factors, fingerprint: ids.join(' '), words };
}

/** A sentence of at most so many words is put in order by the simplest way. */
const FEW = 48;

function sortFirst(numbers: Float64Array, count: number): void {
  if (count > FEW) {
    numbers.subarray(0, count).sort();
    return;
  }
  for (let index = 1; index < count; index++) {
    const number = numbers[index] ?? 0;
    let at = index;
    for (; at > 0 && (numbers[at - 1] ?? 0) > number; at--) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = number;
  }
}

/** How much each stem weighs in one pair: rarer in both texts, heavier. */
export class Rarity {
  /** By stem; those that neither text has are 0. */
  readonly #weights: Float64Array;
  readonly #counts: Int32Array;

  constructor(left: readonly Profile[], right: readonly Profile[]) {
    const sentences = Math.max(left.length, right.length, 1);
    const size = Math.max(stemsOf(left), stemsOf(right));
    const counts = countSentences(left, size);
    const rightCounts = countSentences(right, size);
    const weights = new Float64Array(size);
    for (let stem = 0; stem < size; stem++) {
      const count = Math.max(counts[stem] ?? 0, rightCounts[stem] ?? 0);
      counts[stem] = count;
      if (count > 0) weights[stem] = Math.log(1 + sentences / count);
    }
    this.#counts = counts;
    this.#weights = weights;
  }

  /** Every stem of the two texts is smaller than this. */
  get size(): number {
    return this.#counts.length;
  }

  weightOf(stem: number): number {
    return this.#weights[stem] ?? 0;
  }

  /** In how many sentences of the text that has it more often. */
  countOf(stem: number): number {
    return this.#counts[stem] ?? 0;
  }
}

/** One more than the largest stem. */
function stemsOf(profiles: readonly Profile[]): number {
  // The stems of a profile rise.
  return profiles.reduce((size, { stems }) => Math.max(size, (stems.at(-1) ?? -1) + 1), 0);
}

function countSentences(profiles: readonly Profile[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const { stems } of profiles) for (const stem of stems) counts[stem] = (counts[stem] ?? 0) + 1;
  return counts;
}
