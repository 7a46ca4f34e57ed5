import type { Span } from '../../domain/compare/comparison.ts';

/** A place in the displayed text, counted from 1 as editors do; the column counts UTF-16 code units. */
interface DisplayPosition {
  readonly lineNumber: number;
  readonly column: number;
}

/** Sentences `[first, end)` that are shown as one line of other words. */
export interface PaneFold {
  readonly first: number;
  readonly end: number;
  readonly label: string;
}

/** One shown line: a sentence, or a fold. */
interface DisplayLine extends Span {
  /** The sentences in it, `[first, last]`. */
  readonly first: number;
  readonly last: number;
  /** What a fold says; null for a sentence, which says itself. */
  readonly label: string | null;
}

interface DisplayRange {
  readonly start: DisplayPosition;
  readonly end: DisplayPosition;
}

/** Every character that some editor, font or clipboard treats as the end of a line. */
const LINE_TERMINATORS = /[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * Control characters, and those that embed, override or isolate a direction: in a display they reorder or hide what
 * stands around them. Line ends have become spaces by then.
 */
const CONTROLS = /(?!\t)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

const BYTE_ORDER_MARK = '\uFEFF';
/** Has no shape and no effect; the pane names the character that stands here in the source. */
const WORD_JOINER = '\u2060';

/**
 * A revision's text as a pane shows it: one sentence a line. Line ends inside a sentence become spaces, and control
 * characters become invisible ones, of the same length, so that an offset inside a sentence is a column by
 * subtraction. White space between sentences is not shown; offsets there map to the nearest shown place. Folded
 * sentences are one line with a label; its beginning stands for where they begin, the rest of it for where they end.
 */
export class DisplayModel {
  readonly lines: readonly DisplayLine[];
  readonly #source: string;

  /** @param folds in order, without overlap. */
  constructor(source: string, sentences: readonly Span[], folds: readonly PaneFold[] = []) {
    this.#source = source;
    this.lines = linesOf(sentences, folds);
  }

  /** Lines separated by `\n`; one empty line where there is no sentence. */
  get text(): string {
    return this.textOf(0, this.lines.length);
  }

  /** The lines `[from, to)` (counted from 0), separated by `\n`. */
  textOf(from: number, to: number): string {
    const text = this.lines
      .slice(from, to)
      .map(({ start, end, label }) => label ?? shownCharacters(this.#source.slice(start, end)))
      .join('\n');
    // Monaco drops a byte-order mark at the start of a text, which would shift the first line's columns.
    return from === 0 && text.startsWith(BYTE_ORDER_MARK) ? WORD_JOINER + text.slice(1) : text;
  }

  /** Whether all of a source passage is hidden in a fold. */
  isFolded(span: Span): boolean {
    const line = this.lines[this.#countStartingAtOrBefore(span.start) - 1];
    return line !== undefined && line.label !== null && span.start < line.end && span.end <= line.end;
  }

  /** The fold shown in a line (counted from 1), or null. */
  foldAt(lineNumber: number): DisplayLine | null {
    const line = this.lines[lineNumber - 1];
    return line === undefined || line.label === null ? null : line;
  }

  /**
   * The range that shows the source's `[start, end)`. Ends that fall between sentences shrink to the shown text;
   * a range with nothing shown in it comes back empty.
   */
  rangeOf(span: Span): DisplayRange {
    const start = this.#firstAtOrAfter(span.start, span.end > span.start);
    const end = this.#lastAtOrBefore(span.end);
    return { start, end: isBefore(end, start) ? start : end };
  }

  /** Whether a source passage is made of whole lines. */
  coversLines(span: Span): boolean {
    const { start, end } = this.rangeOf(span);
    return start.column === 1 && end.column > 1 && end.column === this.#endOfLine(end.lineNumber - 1).column;
  }

  /** The source offset of a shown place; places outside the lines are moved to the nearest one inside. */
  offsetAt(position: DisplayPosition): number {
    const line = this.lines[clamp(position.lineNumber, 1, this.lines.length) - 1];
    if (!line) return 0;
    if (line.label !== null) return position.column <= 1 ? line.start : line.end;
    return clamp(line.start + position.column - 1, line.start, line.end);
  }

  /**
   * The source passage behind a shown range, without white space at its ends. A range that stops before the first
   * character of a line stops at the end of the line above. Null where it covers only white space.
   */
  passageAt(range: DisplayRange): (Span & { readonly text: string }) | null {
    const start = this.offsetAt(range.start);
    const above = this.lines[range.end.lineNumber - 2];
    const stopsAbove = range.end.column === 1 && range.end.lineNumber > range.start.lineNumber && above;
    const end = stopsAbove ? above.end : this.offsetAt(range.end);
    const raw = this.#source.slice(start, end);
    const text = raw.trim();
    if (text === '') return null;
    const from = start + raw.indexOf(text);
    return { start: from, end: from + text.length, text };
  }

  /** `needsCharacter`: the end of a line does not count, because no character of the passage stands there. */
  #firstAtOrAfter(offset: number, needsCharacter: boolean): DisplayPosition {
    const index = this.#countStartingAtOrBefore(offset) - 1;
    const line = this.lines[index];
    if (line && (offset < line.end || (offset === line.end && !needsCharacter)))
      return { lineNumber: index + 1, column: columnIn(line, offset, 'first') };
    if (index + 1 < this.lines.length) return { lineNumber: index + 2, column: 1 };
    return this.#endOfLine(index);
  }

  /** The place after the last shown character before `offset`; a line's start has none, so it is not one. */
  #lastAtOrBefore(offset: number): DisplayPosition {
    const starting = this.#countStartingAtOrBefore(offset);
    const index = this.lines[starting - 1]?.start === offset ? starting - 2 : starting - 1;
    const line = this.lines[index];
    if (!line) return { lineNumber: 1, column: 1 };
    return offset <= line.end
      ? { lineNumber: index + 1, column: columnIn(line, offset, 'last') }
      : this.#endOfLine(index);
  }

  #endOfLine(index: number): DisplayPosition {
    const line = this.lines[index];
    return line
      ? { lineNumber: index + 1, column: columnIn(line, line.end, 'last') }
      : { lineNumber: 1, column: 1 };
  }

  #countStartingAtOrBefore(offset: number): number {
    let low = 0;
    let high = this.lines.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const line = this.lines[middle];
      if (line && line.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function linesOf(sentences: readonly Span[], folds: readonly PaneFold[]): DisplayLine[] {
  const lines: DisplayLine[] = [];
  let next = 0;
  const takeSentences = (to: number): void => {
    for (; next < to; next += 1) {
      const sentence = sentences[next];
      if (sentence)
        lines.push({ start: sentence.start, end: sentence.end, first: next, last: next, label: null });
    }
  };
  for (const { first, end, label } of folds) {
    takeSentences(first);
    const from = sentences[first];
    const to = sentences[end - 1];
    if (from && to) lines.push({ start: from.start, end: to.end, first, last: end - 1, label });
    next = end;
  }
  takeSentences(sentences.length);
  return lines;
}

function shownCharacters(source: string): string {
  return source.replace(LINE_TERMINATORS, ' ').replace(CONTROLS, WORD_JOINER);
}

/** A fold's label has no place for an offset inside it: the passage takes the whole label. */
function columnIn(line: DisplayLine, offset: number, side: 'first' | 'last'): number {
  if (line.label === null) return offset - line.start + 1;
  return side === 'first' && offset < line.end ? 1 : line.label.length + 1;
}

function isBefore(a: DisplayPosition, b: DisplayPosition): boolean {
  return a.lineNumber < b.lineNumber || (a.lineNumber === b.lineNumber && a.column < b.column);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
