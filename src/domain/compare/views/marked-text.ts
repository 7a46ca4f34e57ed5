import type { Severity, Span } from '../comparison.ts';
import { SEVERITY_NAMES } from '../kind-names.ts';

/** A span to mark, and how gravely and by what name. */
export interface TextMark extends Span {
  readonly severity: Severity;
  readonly name: string;
}

/** A run of a text that is marked in one way. */
export interface MarkedPiece {
  readonly text: string;
  /** The gravest mark that covers the run, or null. */
  readonly severity: Severity | null;
  /** What that mark is called; empty where there is none. */
  readonly name: string;
}

const GRAVEST_FIRST = Object.keys(SEVERITY_NAMES);

/** Cuts a range of a text into runs by the marks on it; the gravest mark wins. The runs' texts joined are the range. */
export function markedText(text: string, range: Span, marks: readonly TextMark[]): readonly MarkedPiece[] {
  const byStart = marks
    .filter(({ start, end }) => start < range.end && end > range.start)
    .sort((one, other) => one.start - other.start);
  const edges = byStart
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > range.start && edge < range.end);
  const cuts = [...new Set([range.start, ...edges, range.end])].sort((a, b) => a - b);

  const pieces: MarkedPiece[] = [];
  let open: TextMark[] = [];
  let next = 0;
  cuts.slice(0, -1).forEach((start, at) => {
    open = open.filter(({ end }) => end > start);
    for (let mark = byStart[next]; mark && mark.start <= start; mark = byStart[(next += 1)])
      if (mark.end > start) open.push(mark);
    const gravest = open.reduce<TextMark | null>(
      (best, mark) => (best === null || isGraver(mark, best) ? mark : best),
      null,
    );
    push(pieces, {
      text: text.slice(start, cuts[at + 1]),
      severity: gravest?.severity ?? null,
      name: gravest?.name ?? '',
    });
  });
  return pieces;
}

function isGraver(one: TextMark, other: TextMark): boolean {
  return GRAVEST_FIRST.indexOf(one.severity) < GRAVEST_FIRST.indexOf(other.severity);
}

function push(pieces: MarkedPiece[], piece: MarkedPiece): void {
  const last = pieces.at(-1);
  if (last?.severity === piece.severity && last.name === piece.name)
    pieces[pieces.length - 1] = { ...piece, text: last.text + piece.text };
  else pieces.push(piece);
}
