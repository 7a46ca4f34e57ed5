import type { TokenGroup, WordToken } from './analysis.ts';

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

/** One profile for each sentence; sentence `i` has the tokens from `bounds[i]` up to `bounds[i + 1]`. */
export function profilesOf(tokens: readonly WordToken[], bounds: readonly number[]): Profile[] {
  const profiles: Profile[] = [];
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    profiles.push(profileOf(tokens, bounds[sentence] ?? 0, bounds[sentence + 1] ?? 0));
  return profiles;
}

function profileOf(tokens: readonly WordToken[], from: number, to: number): Profile {
  const found: { stem: number; factor: number }[] = [];
  let fingerprint = '';
  let words = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) continue;
    fingerprint += ` ${token.id}`;
    const isSmall = token.group === 'stop' || token.group === 'bound';
    const factor = token.fact === -1 || isSmall ? FACTORS[token.group] : FACT_FACTOR;
    if (token.group !== 'punctuation') words++;
    if (factor > 0) found.push({ stem: token.conceptId, factor });
  }
  // The heaviest use of a word counts; it comes first among equals.
  found.sort((one, other) => one.stem - other.stem || other.factor - one.factor);
  const distinct = found.filter(({ stem }, index) => found[index - 1]?.stem !== stem);
  return {
    stems: distinct.map(({ stem }) => stem),
    factors: distinct.map(({ factor }) => factor),
    fingerprint,
    words,
  };
}

/** How much each stem weighs in one pair: rarer in both texts, heavier. */
export class Rarity {
  readonly #weights = new Map<number, number>();
  readonly #counts = new Map<number, number>();

  constructor(left: readonly Profile[], right: readonly Profile[]) {
    const sentences = Math.max(left.length, right.length, 1);
    const leftCounts = countSentences(left);
    const rightCounts = countSentences(right);
    for (const counts of [leftCounts, rightCounts]) {
      for (const stem of counts.keys()) {
        const count = Math.max(leftCounts.get(stem) ?? 0, rightCounts.get(stem) ?? 0);
        this.#counts.set(stem, count);
        this.#weights.set(stem, Math.log(1 + sentences / count));
      }
    }
  }

  weightOf(stem: number): number {
    return this.#weights.get(stem) ?? 0;
  }

  /** In how many sentences of the text that has it more often. */
  countOf(stem: number): number {
    return this.#counts.get(stem) ?? 0;
  }
}

function countSentences(profiles: readonly Profile[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const profile of profiles)
    for (const stem of profile.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
