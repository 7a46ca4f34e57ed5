import type { Span } from '../compare/comparison.ts';
import type { Token } from '../text/tokens.ts';

/** Marks that set words apart without being said: an editor may change them, and the words are the same. */
const SETTING_APART = /^["'`,.;:()[\]{}…‚„-]+$/u;

/** A place in a list of tokens, `[from, to)`. */
export interface TokenPlace {
  readonly from: number;
  readonly to: number;
}

/** Words on each side that are compared to tell two places of the same words in one passage apart. */
const CONTEXT_WORDS = 4;

/** Whether a token counts when words are compared; `next` is the token after it. A dash before a figure is its sign. */
export function isSignificant(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'punctuation' || !SETTING_APART.test(token.folded)) return true;
  return token.folded === '-' && next?.kind === 'number' && next.start === token.end;
}

/** The tokens that count, in order. */
export function significantTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, index) => isSignificant(token, tokens[index + 1]));
}

/** The tokens that a span touches, as a range of the list; the tokens are in reading order. */
export function tokensTouched(tokens: readonly Token[], span: Span): TokenPlace {
  let from = 0;
  while (from < tokens.length && (tokens[from]?.end ?? Infinity) <= span.start) from += 1;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < span.end) to += 1;
  return { from, to };
}

/** Every place where the tokens fold to these words in this order. */
export function placesOf(words: readonly string[], tokens: readonly Token[]): TokenPlace[] {
  const places: TokenPlace[] = [];
  const [first] = words;
  if (first === undefined) return places;
  for (let from = 0; from + words.length <= tokens.length; from += 1) {
    if (tokens[from]?.folded !== first) continue;
    if (words.every((word, offset) => tokens[from + offset]?.folded === word))
      places.push({ from, to: from + words.length });
  }
  return places;
}

/** How far two places agree in what stands around them. */
export interface Surroundings {
  /** Words in a row that are the same directly before both, and directly after both; an edge agrees with an edge. */
  readonly before: number;
  readonly after: number;
}

/** Compares what stands around two places, up to four words on each side. */
export function surroundings(
  one: readonly Token[],
  place: TokenPlace,
  other: readonly Token[],
  otherPlace: TokenPlace,
): Surroundings {
  return {
    before: agreeing(one, place.from - 1, other, otherPlace.from - 1, -1),
    after: agreeing(one, place.to, other, otherPlace.to, 1),
  };
}

function agreeing(
  one: readonly Token[],
  at: number,
  other: readonly Token[],
  otherAt: number,
  step: 1 | -1,
): number {
  for (let count = 0; count < CONTEXT_WORDS; count += 1) {
    const [token, otherToken] = [one[at + count * step], other[otherAt + count * step]];
    // Both passages end here: nothing more could disagree.
    if (token === undefined && otherToken === undefined) return CONTEXT_WORDS;
    if (token?.folded !== otherToken?.folded) return count;
  }
  return CONTEXT_WORDS;
}
