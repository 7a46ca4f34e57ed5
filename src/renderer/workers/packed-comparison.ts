import type { Alignment, ComparedPair, Comparison, WordAlignment } from '../../domain/compare/comparison.ts';

/**
 * A comparison on its way between the worker and the window. What is large in a pair goes as JSON: a string is copied as
 * it is, and read only where the pair is looked at. Twenty variants are 190 pairs, of which a window shows one or two;
 * taking them all in as objects would keep it from answering for a second.
 */
export interface PackedComparison extends Omit<Comparison, 'pairs'> {
  readonly pairs: readonly PackedPair[];
}

interface PackedPair extends Omit<ComparedPair, 'alignments' | 'discrepancies'> {
  /** Without their words, which are most of a pair and only asked for by the redline and by claims. */
  readonly alignments: string;
  /** For each alignment its words. */
  readonly words: string;
  readonly discrepancies: string;
}

/** Makes a comparison small to send. */
export function packComparison(comparison: Comparison): PackedComparison {
  return {
    ...comparison,
    pairs: comparison.pairs.map(({ alignments, discrepancies, ...pair }) => ({
      ...pair,
      alignments: JSON.stringify(alignments.map(withoutWords)),
      words: JSON.stringify(alignments.map(({ words = null }) => words)),
      discrepancies: JSON.stringify(discrepancies),
    })),
  };
}

/** The comparison again: equal to what was packed, its pairs read when they are first looked into. */
export function unpackComparison(packed: PackedComparison): Comparison {
  return { ...packed, pairs: packed.pairs.map(unpackPair) };
}

function unpackPair({ alignments, words, discrepancies, ...pair }: PackedPair): ComparedPair {
  const readWords = once(() => JSON.parse(words) as readonly (readonly WordAlignment[] | null)[]);
  const readAlignments = once(() =>
    (JSON.parse(alignments) as readonly Alignment[]).map((alignment, index) =>
      withWords(alignment, () => readWords()[index] ?? undefined),
    ),
  );
  const readDiscrepancies = once(() => JSON.parse(discrepancies) as ComparedPair['discrepancies']);
  return {
    ...pair,
    get alignments() {
      return readAlignments();
    },
    get discrepancies() {
      return readDiscrepancies();
    },
  };
}

function withoutWords({ words: _, ...alignment }: Alignment): Alignment {
  return alignment;
}

function withWords(alignment: Alignment, words: () => readonly WordAlignment[] | undefined): Alignment {
  return Object.defineProperty(alignment, 'words', { get: words, enumerable: true });
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}
