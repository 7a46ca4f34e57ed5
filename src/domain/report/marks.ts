import type { Severity, Span, WordRelation } from '../compare/comparison.ts';
import { SEVERITIES } from './labels.ts';

/** How words stand to those they are compared with; the gravest first. `wording` is other words for the same. */
const WORD_MARKS = ['only-here', 'changed', 'wording', 'none'] as const;
export type WordMark = (typeof WORD_MARKS)[number];

/** A run of text that is marked in one way. */
export interface Piece {
  readonly text: string;
  readonly mark: WordMark;
  /** The gravest discrepancy that covers the run, or null. */
  readonly severity: Severity | null;
  /** The numbers of the findings that end with this run. */
  readonly findings: readonly number[];
}

/** A word, or several, with their relation to the words they are aligned with. */
export interface WordSpan extends Span {
  readonly relation: WordRelation;
}

/** The part of a discrepancy that lies on this side. */
export interface DiscrepancySpan extends Span {
  readonly severity: Severity;
  /** Its number among the findings, or null for style, which is listed but not numbered. */
  readonly finding: number | null;
}

/**
 * Cuts a range of a text into runs by its word alignments and its discrepancies. The runs' texts joined are the range.
 *
 * @param aligned for each text that the range is compared with, its words that are aligned; the gravest mark wins
 */
export function markedPieces(
  text: string,
  range: Span,
  aligned: readonly (readonly WordSpan[])[],
  discrepancies: readonly DiscrepancySpan[],
): readonly Piece[] {
  // Most sentences of most variants read as the others do.
  if (aligned.length === 0 && discrepancies.length === 0 && range.start < range.end)
    return [{ text: text.slice(range.start, range.end), mark: 'none', severity: null, findings: [] }];
  const cuts = cutsOf(range, [...aligned, discrepancies]);
  const readers = aligned.map(wordReader);

  const pieces: Piece[] = [];
  for (const [at, end] of cuts.entries()) {
    const start = cuts[at - 1] ?? range.start;
    if (start === end) continue;
    const slice = text.slice(start, end);
    const covering = discrepancies.filter((span) => span.start <= start && span.end >= end);
    push(pieces, {
      text: slice,
      mark: gravestMark(slice, start, readers),
      severity: SEVERITIES.find((severity) => covering.some((span) => span.severity === severity)) ?? null,
      findings: covering.flatMap((span) =>
        span.finding !== null && Math.min(span.end, range.end) === end ? [span.finding] : [],
      ),
    });
  }
  return pieces;
}

/** Where the runs of a range begin and end, in order: its own ends, and those of the spans in it. */
function cutsOf({ start, end }: Span, spans: readonly (readonly Span[])[]): readonly number[] {
  const cuts = new Set([start, end]);
  for (const some of spans)
    for (const span of some) {
      if (span.start > start && span.start < end) cuts.add(span.start);
      if (span.end > start && span.end < end) cuts.add(span.end);
    }
  return [...cuts].sort((a, b) => a - b);
}

type WordReader = (offset: number) => WordSpan | undefined;

/** Finds the word at an offset; offsets must be asked for in rising order, which keeps long sentences linear. */
function wordReader(words: readonly WordSpan[]): WordReader {
  // Those of the pair's left side are in order already, and most of the right side's.
  const isOrdered = words.every(({ start }, index) => start >= (words[index - 1]?.start ?? 0));
  const ordered = isOrdered ? words : [...words].sort((a, b) => a.start - b.start);
  let at = 0;
  return (offset) => {
    while ((ordered[at]?.end ?? Infinity) <= offset) at += 1;
    const word = ordered[at];
    return word && word.start <= offset ? word : undefined;
  };
}

function gravestMark(slice: string, start: number, readers: readonly WordReader[]): WordMark {
  const marks = readers.map((wordAt) => wordMark(wordAt(start)));
  // Space and punctuation may stand between words or inside a run of them; where they differ in a way that is
  // reported, the discrepancy marks them.
  const gravest = WORD_MARKS.find((mark) => marks.includes(mark)) ?? 'none';
  return gravest === 'none' || /[\p{L}\p{N}]/u.test(slice) ? gravest : 'none';
}

function wordMark(word: WordSpan | undefined): WordMark {
  if (!word) return 'only-here';
  if (word.relation === 'identical' || word.relation === 'normalised') return 'none';
  return word.relation === 'substituted' ? 'changed' : 'wording';
}

/** Adds a run, joined to the one before where both are marked alike; a space between two equal marks joins them too. */
function push(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last && joins(last, piece)) {
    pieces.splice(-1, 1, { ...piece, text: last.text + piece.text });
    return;
  }
  const before = pieces.at(-2);
  if (last && before && isSpace(last) && last.severity === piece.severity && joins(before, piece))
    pieces.splice(-2, 2, { ...piece, text: before.text + last.text + piece.text });
  else pieces.push(piece);
}

function joins(first: Piece, second: Piece): boolean {
  return first.mark === second.mark && first.severity === second.severity && first.findings.length === 0;
}

function isSpace(piece: Piece): boolean {
  return piece.mark === 'none' && piece.findings.length === 0 && /^\s+$/u.test(piece.text);
}
