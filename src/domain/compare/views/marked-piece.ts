import type { Span } from '../comparison.ts';

/** A run of a text that is marked or not. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a range of a text into runs by the marks on it. The runs' texts joined are the range.
 *
 * @param marks in order, not overlapping; offsets into the same text
 */
export function markedPieces(text: string, range: Span, marks: readonly Span[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = range.start;
  const push = (to: number, marked: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const mark of marks) {
    if (mark.end <= range.start || mark.start >= range.end) continue;
    push(mark.start, false);
    push(Math.min(mark.end, range.end), true);
  }
  push(range.end, false);
  return pieces;
}
