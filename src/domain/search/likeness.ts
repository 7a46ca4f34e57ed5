import type { Span } from '../compare/comparison.ts';
import type { SearchWord } from './search-words.ts';

/** How like a statement is to what was asked for, and by which words. */
export interface Likeness {
  /** 0 to 1; the same when the two are exchanged. */
  readonly score: number;
  /** How many different terms both have. */
  readonly shared: number;
  /** The statement's words that both have, in order. */
  readonly marks: readonly Span[];
}

/** How much of the score rests on words standing next to each other in both: the same words may say another thing. */
const PHRASE_SHARE = 0.2;

/**
 * Compares two texts by their words: what they share against the geometric mean of what each says, as in the cosine
 * of two vectors of term weights (Salton & Buckley, “Term-weighting approaches in automatic text retrieval”, 1988), but
 * with weights added up and not squared, so that one rare word does not outweigh all others; less where the shared
 * words do not follow each other as they do in the other text.
 *
 * @param worthOf how much a term tells of a text, above 0; rare ones more
 */
export function likeness(
  asked: readonly SearchWord[],
  statement: readonly SearchWord[],
  worthOf: (term: string) => number,
): Likeness {
  const [one, other] = [emphasisOf(asked), emphasisOf(statement)];
  let [sum, shared] = [0, 0];
  for (const [term, emphasis] of one) {
    const counterpart = other.get(term);
    if (counterpart === undefined) continue;
    sum += worthOf(term) * Math.min(emphasis, counterpart);
    shared++;
  }
  if (shared === 0) return { score: 0, shared, marks: [] };
  const overlap = sum / Math.sqrt(totalWorth(one, worthOf) * totalWorth(other, worthOf));
  const order = shared === 1 ? 1 : Math.min(1, sharedPairs(asked, statement) / (shared - 1));
  return {
    // Roots and sums of fractions may end a hair above one.
    score: Math.min(1, overlap * (1 - PHRASE_SHARE + PHRASE_SHARE * order)),
    shared,
    marks: statement.filter(({ term }) => one.has(term)).map(({ start, end }) => ({ start, end })),
  };
}

/** The different terms, each as strong as where it is strongest. */
export function emphasisOf(words: readonly SearchWord[]): Map<string, number> {
  const strongest = new Map<string, number>();
  for (const { term, emphasis } of words) strongest.set(term, Math.max(emphasis, strongest.get(term) ?? 0));
  return strongest;
}

function totalWorth(terms: ReadonlyMap<string, number>, worthOf: (term: string) => number): number {
  let sum = 0;
  for (const [term, emphasis] of terms) sum += worthOf(term) * emphasis;
  return sum;
}

/** How many different pairs of neighbours both have. */
function sharedPairs(one: readonly SearchWord[], other: readonly SearchWord[]): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  return shared;
}

function pairsOf(words: readonly SearchWord[]): Set<string> {
  const pairs = new Set<string>();
  for (let index = 1; index < words.length; index++)
    pairs.add(`${words[index - 1]?.term ?? ''} ${words[index]?.term ?? ''}`);
  return pairs;
}
