import type { MarkedPiece } from '../compare/views/marked-text.ts';
import { dangerOf, type WordingMark, type WordingMarkKind } from './wording.ts';

/** A run of a mention's words that is marked in one way, or the words that are missing there. */
export interface WordingPiece extends MarkedPiece {
  readonly kind: WordingMarkKind | null;
  /** Whether these are words of the reference that do not stand in the quote. */
  readonly isMissing: boolean;
  /** The words of the reference in the place of these; empty where there are none. */
  readonly instead: string;
}

/**
 * A quote cut into runs by its marks; the gravest mark wins where two overlap. Missing words come as pieces of their own,
 * so the others joined are the quote.
 */
export function wordingPieces(quote: string, marks: readonly WordingMark[]): readonly WordingPiece[] {
  if (marks.length === 0) return [unmarked(quote)];
  const edges = marks.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, quote.length])].sort((a, b) => a - b);
  const pieces: WordingPiece[] = [];
  cuts.forEach((start, at) => {
    for (const mark of marks)
      if (mark.start === start && mark.end === start) pieces.push(marked(mark.instead, mark, true));
    const end = cuts[at + 1];
    if (end === undefined) return;
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const text = quote.slice(start, end);
    pieces.push(covering.length === 0 ? unmarked(text) : marked(text, covering.reduce(graver), false));
  });
  return pieces;
}

function marked(
  text: string,
  { kind, severity, name, instead }: WordingMark,
  isMissing: boolean,
): WordingPiece {
  return { text, kind, severity, name, instead, isMissing };
}

function unmarked(text: string): WordingPiece {
  return { text, kind: null, severity: null, name: '', instead: '', isMissing: false };
}

function graver(one: WordingMark, other: WordingMark): WordingMark {
  return rankOf(other) < rankOf(one) ? other : one;
}

function rankOf({ kind }: WordingMark): number {
  return dangerOf(kind === 'missing' ? 'partial' : kind);
}
