import type { Analysis } from '../analysis.ts';
import type { Fact } from '../comparison.ts';

/** A fact with where it stands: its index in the variant's facts and its tokens `[from, to)`. */
export interface PlacedFact {
  readonly index: number;
  readonly fact: Fact;
  readonly from: number;
  readonly to: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** The facts that tokens belong to (numbers, dates, names and roles) with their tokens, in order. */
export function placedFacts({ tokens, facts, bounds }: Analysis): PlacedFact[] {
  const placed: PlacedFact[] = [];
  let sentence = 0;
  for (let from = 0; from < tokens.length;) {
    while (sentence + 1 < bounds.length && (bounds[sentence + 1] ?? Infinity) <= from) sentence++;
    const index = tokens[from]?.fact ?? -1;
    const fact = facts[index];
    let to = from + 1;
    while (fact && tokens[to]?.fact === index) to++;
    if (fact) placed.push({ index, fact, from, to, sentence });
    from = to;
  }
  return placed;
}
