import type { Span } from '../compare/comparison.ts';
import { overlap } from '../compare/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { RevisionText } from './revision-text.ts';
import type { TokenPlace } from './same-words.ts';
import { placesOf, significantTokens, surroundings, tokensTouched } from './same-words.ts';

/** The same words found in another passage. */
export interface SameWords {
  readonly span: Span;
  /** Whether they stand there, or stood where they come from, more than once, and their surroundings do not tell which. */
  readonly isRepeated: boolean;
  /** Whether they have other words on both sides than before. */
  readonly isReordered: boolean;
  /** The other places of the same words. */
  readonly others: readonly Span[];
}

/** Words that speak for themselves: so many in a row are the same by no chance, whatever stands around them. */
const LONG_QUOTE = 5;

/** The tokens of one or more sentences of a revision, and what can be found among them. */
export class Passage {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** Without the marks that only set words apart. */
  readonly #words: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#words = significantTokens(tokens);
  }

  /**
   * Finds in this passage the words that a span covers in another, at the place that the word alignment names.
   *
   * @param linked where the word alignment puts the span
   * @returns null where other words stand there
   */
  find(from: Passage, span: Span, linked: Span): SameWords | null {
    const quote = from.#quoteOf(span);
    const places = placesOf(quote.words, this.#words);
    const place = places.find((candidate) => overlap(spanOf(this.#words, candidate), linked));
    if (place === undefined || !this.#holds(place, linked)) return null;
    const { before, after } = surroundings(from.#words, quote.place, this.#words, place);
    const firmness = before + after;
    const rivals = [
      ...places.flatMap((other) =>
        other === place ? [] : [surroundings(from.#words, quote.place, this.#words, other)],
      ),
      ...placesOf(quote.words, from.#words).flatMap((other) =>
        other.from === quote.place.from ? [] : [surroundings(from.#words, other, this.#words, place)],
      ),
    ];
    return {
      span: this.#withEdges(place, from, span, quote.place),
      isRepeated: rivals.some((rival) => rival.before + rival.after >= firmness),
      isReordered: firmness === 0 && quote.words.length < LONG_QUOTE,
      others: places.flatMap((other) =>
        other === place ? [] : [this.#withEdges(other, from, span, quote.place)],
      ),
    };
  }

  /** Every place in this passage that has the words which a span covers in another. */
  placesOf(from: Passage, span: Span): Span[] {
    const quote = from.#quoteOf(span);
    return placesOf(quote.words, this.#words).map((place) => this.#withEdges(place, from, span, quote.place));
  }

  #quoteOf(span: Span): { readonly words: readonly string[]; readonly place: TokenPlace } {
    const place = tokensTouched(this.#words, span);
    return { words: this.#words.slice(place.from, place.to).map(({ folded }) => folded), place };
  }

  /** Whether what is linked lies at the place, marks at its edges aside. */
  #holds(place: TokenPlace, linked: Span): boolean {
    const touched = tokensTouched(this.#words, linked);
    return touched.from >= place.from && touched.to <= place.to;
  }

  /** A place with as much of its first and last word, and of the marks around it, as the span covers where it comes from. */
  #withEdges(place: TokenPlace, from: Passage, span: Span, quoted: TokenPlace): Span {
    const [first, last] = [this.#words[place.from], this.#words[place.to - 1]];
    const [oldFirst, oldLast] = [from.#words[quoted.from], from.#words[quoted.to - 1]];
    if (!first || !last || !oldFirst || !oldLast) return { start: 0, end: 0 };
    const start =
      span.start > oldFirst.start
        ? inside(this.#text, first, from.#text, oldFirst, span.start, first.start)
        : this.#marks(first, from, oldFirst, -1, (mark) => mark.start >= span.start);
    const end =
      span.end < oldLast.end
        ? inside(this.#text, last, from.#text, oldLast, span.end, last.end)
        : this.#marks(last, from, oldLast, 1, (mark) => mark.end <= span.end);
    return { start, end: Math.max(start, end) };
  }

  /** The outer edge of the marks beside a word that also stand beside the old word and are covered there. */
  #marks(
    word: Token,
    from: Passage,
    oldWord: Token,
    step: 1 | -1,
    isCovered: (mark: Token) => boolean,
  ): number {
    let at = this.#tokens.indexOf(word);
    let oldAt = from.#tokens.indexOf(oldWord);
    for (;;) {
      const [mark, oldMark] = [this.#tokens[at + step], from.#tokens[oldAt + step]];
      const goesOn =
        mark !== undefined && oldMark !== undefined && isCovered(oldMark) && mark.folded === oldMark.folded;
      if (!goesOn) break;
      at += step;
      oldAt += step;
    }
    const edge = this.#tokens[at] ?? word;
    return step === 1 ? edge.end : edge.start;
  }
}

/** The passages of a revision; many anchors stand in the same few sentences. */
export class Passages {
  readonly #text: RevisionText;
  readonly #known = new Map<string, Passage>();

  constructor(text: RevisionText) {
    this.#text = text;
  }

  /** The sentences `first` to `last`, both included. */
  of(first: number, last: number): Passage {
    const key = `${first} ${last}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const passage = new Passage(this.#text.text, this.#text.tokensOf(first, last));
    this.#known.set(key, passage);
    return passage;
  }
}

function spanOf(tokens: readonly Token[], { from, to }: TokenPlace): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** An offset inside a word, carried over where the word is printed alike; otherwise the word's edge. */
function inside(
  text: string,
  token: Token,
  oldText: string,
  oldToken: Token,
  offset: number,
  edge: number,
): number {
  const isAlike = text.slice(token.start, token.end) === oldText.slice(oldToken.start, oldToken.end);
  return isAlike ? token.start + offset - oldToken.start : edge;
}
