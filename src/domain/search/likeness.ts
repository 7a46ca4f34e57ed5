import type { Span } from '../compare/comparison.ts';
import type { SearchWord } from './search-words.ts';

/** How much a term tells of a text, above 0; rare ones more. */
export type WorthOf = (term: string) => number;

/** A text as it is compared with others. */
export interface Wording {
  readonly words: readonly SearchWord[];
  /** The different terms, each with what it is worth here. */
  readonly worth: ReadonlyMap<string, number>;
  /** All of that together. */
  readonly total: number;
  /** The different pairs of neighbours. */
  readonly pairs: ReadonlySet<string>;
}

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

/** Reads words for `likeness`. */
export function wordingOf(words: readonly SearchWord[], worthOf: WorthOf): Wording {
  const worth = new Map<string, number>();
  let total = 0;
  for (const [term, emphasis] of emphasisOf(words)) {
    const own = emphasis * worthOf(term);
    worth.set(term, own);
    total += own;
  }
  return { words, worth, total, pairs: pairsOf(words) };
}

/**
 * Compares two texts by their words: what they share against the geometric mean of what each says, as in the cosine
 * of two vectors of term weights (Salton & Buckley, “Term-weighting approaches in automatic text retrieval”, 1988), but
 * with weights added up and not squared, so that one rare word does not outweigh all others; less where the shared
 * words do not follow each other as they do in the other text.
 */
export function likeness(asked: Wording, statement: Wording): Likeness {
  let [sum, shared] = [0, 0];
  for (const [term, worth] of statement.worth) {
    const counterpart = asked.worth.get(term);
    if (counterpart === undefined) continue;
    sum += Math.min(worth, counterpart);
    shared++;
  }
  if (shared === 0) return { score: 0, shared, marks: [] };
  let pairs = 0;
  for (const pair of statement.pairs) if (asked.pairs.has(pair)) pairs++;
  const order = shared === 1 ? 1 : Math.min(1, pairs / (shared - 1));
  const overlap = sum / Math.sqrt(asked.total * statement.total);
  return {
    // Roots and sums of fractions may end a hair above one.
    score: Math.min(1, overlap * (1 - PHRASE_SHARE + PHRASE_SHARE * order)),
    shared,
    marks: statement.words
      .filter(({ term }) => asked.worth.has(term))
      .map(({ start, end }) => ({ start, end })),
  };
}

/** The different terms, each as strong as where it is strongest. */
export function emphasisOf(words: readonly SearchWord[]): Map<string, number> {
  const strongest = new Map<string, number>();
  for (const { term, emphasis } of words) strongest.set(term, Math.max(emphasis, strongest.get(term) ?? 0));
  return strongest;
}

function pairsOf(words: readonly SearchWord[]): Set<string> {
  const pairs = new Set<string>();
  for (let index = 1; index < words.length; index++)
    pairs.add(`${words[index - 1]?.term ?? ''} ${words[index]?.term ?? ''}`);
  return pairs;
}
