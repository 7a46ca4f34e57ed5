import { lowerBound } from '../compare/lower-bound.ts';

/** Turns offsets in UTF-16 code units into offsets in code points, for many offsets into one long text. */
export class CodePointIndex {
  /** Where the second halves of the text's surrogate pairs stand. */
  readonly #seconds: readonly number[];

  constructor(text: string) {
    this.#seconds = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 1);
  }

  /**
   * How many code points stand before an offset. One that falls within a pair counts as the end of that pair, so that a
   * range never loses a character that it touches at its end.
   */
  before(offset: number): number {
    return offset - lowerBound(this.#seconds, (second) => second < offset);
  }
}
