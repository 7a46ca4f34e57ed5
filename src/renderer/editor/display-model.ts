import type { Span } from '../../domain/compare/comparison.ts';

/** A place in the displayed text, counted from 1 as editors do; the column counts UTF-16 code units. */
interface DisplayPosition {
  readonly lineNumber: number;
  readonly column: number;
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
 * subtraction. White space between sentences is not shown; offsets there map to the nearest shown place.
 */
export class DisplayModel {
  /** Lines separated by `\n`; one empty line where there is no sentence. */
  readonly text: string;
  readonly #source: string;
  readonly #sentences: readonly Span[];

  constructor(source: string, sentences: readonly Span[]) {
    this.#source = source;
    this.#sentences = sentences;
    const text = sentences
      .map(({ start, end }) =>
        source.slice(start, end).replace(LINE_TERMINATORS, ' ').replace(CONTROLS, WORD_JOINER),
      )
      .join('\n');
    // Monaco drops a byte-order mark at the start of a text, which would shift the first line's columns.
    this.text = text.startsWith(BYTE_ORDER_MARK) ? WORD_JOINER + text.slice(1) : text;
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
    const sentence = this.#sentences[clamp(position.lineNumber, 1, this.#sentences.length) - 1];
    if (!sentence) return 0;
    return clamp(sentence.start + position.column - 1, sentence.start, sentence.end);
  }

  /**
   * The source passage behind a shown range, without white space at its ends. A range that stops before the first
   * character of a line stops at the end of the line above. Null where it covers only white space.
   */
  passageAt(range: DisplayRange): (Span & { readonly text: string }) | null {
    const start = this.offsetAt(range.start);
    const above = this.#sentences[range.end.lineNumber - 2];
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
    const sentence = this.#sentences[index];
    if (sentence && (offset < sentence.end || (offset === sentence.end && !needsCharacter)))
      return { lineNumber: index + 1, column: offset - sentence.start + 1 };
    if (index + 1 < this.#sentences.length) return { lineNumber: index + 2, column: 1 };
    return this.#endOfLine(index);
  }

  /** The place after the last shown character before `offset`; a line's start has none, so it is not one. */
  #lastAtOrBefore(offset: number): DisplayPosition {
    const starting = this.#countStartingAtOrBefore(offset);
    const index = this.#sentences[starting - 1]?.start === offset ? starting - 2 : starting - 1;
    const sentence = this.#sentences[index];
    if (!sentence) return { lineNumber: 1, column: 1 };
    return offset <= sentence.end
      ? { lineNumber: index + 1, column: offset - sentence.start + 1 }
      : this.#endOfLine(index);
  }

  #endOfLine(index: number): DisplayPosition {
    const sentence = this.#sentences[index];
    return sentence
      ? { lineNumber: index + 1, column: sentence.end - sentence.start + 1 }
      : { lineNumber: 1, column: 1 };
  }

  #countStartingAtOrBefore(offset: number): number {
    let low = 0;
    let high = this.#sentences.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const sentence = this.#sentences[middle];
      if (sentence && sentence.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isBefore(a: DisplayPosition, b: DisplayPosition): boolean {
  return a.lineNumber < b.lineNumber || (a.lineNumber === b.lineNumber && a.column < b.column);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
