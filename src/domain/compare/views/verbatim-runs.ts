import { tokenise, type Token } from '../../text/tokens.ts';
import { findCommonRun } from '../common-run.ts';
import type { ComparedPair, Comparison, Span } from '../comparison.ts';
import { Interner } from '../interner.ts';

interface ReadWords {
  readonly tokens: readonly Token[];
  readonly ids: Int32Array;
}

/** Finds the words that two variants have in a row. Reads a variant when it is first asked about, and only once. */
export class VerbatimRuns {
  readonly #comparison: Comparison;
  readonly #texts: readonly string[];
  readonly #interner = new Interner();
  readonly #read = new Map<number, ReadWords>();

  /** @param texts the variants' normalised texts */
  constructor(comparison: Comparison, texts: readonly string[]) {
    this.#comparison = comparison;
    this.#texts = texts;
  }

  /** Where a pair's longest run (`longestRun`) stands in its left text; null where they share no word. */
  of(pair: ComparedPair): Span | null {
    if (pair.longestRun === 0) return null;
    const [left, right] = [this.#wordsOf(pair.left), this.#wordsOf(pair.right)];
    const run = findCommonRun(left.ids, right.ids, pair.longestRun);
    const first = left.tokens[run?.one ?? -1];
    const last = left.tokens[(run?.one ?? 0) + pair.longestRun - 1];
    return run && first && last ? { start: first.start, end: last.end } : null;
  }

  /** The words of the run on one line; empty where they share no word. */
  wordsOf(pair: ComparedPair): string {
    const run = this.of(pair);
    return run ? (this.#texts[pair.left]?.slice(run.start, run.end).replace(/\s+/gu, ' ') ?? '') : '';
  }

  /** The same words as the comparison counts, sentence by sentence. */
  #wordsOf(variant: number): ReadWords {
    const known = this.#read.get(variant);
    if (known) return known;
    const text = this.#texts[variant] ?? '';
    const tokens = (this.#comparison.variants[variant]?.sentences ?? []).flatMap(({ start, end }) =>
      tokenise(text, start, end).filter(({ kind }) => kind === 'word' || kind === 'number'),
    );
    const ids = Int32Array.from(tokens, ({ folded }) => this.#interner.idOf(folded) + 1);
    this.#read.set(variant, { tokens, ids });
    return { tokens, ids };
  }
}
