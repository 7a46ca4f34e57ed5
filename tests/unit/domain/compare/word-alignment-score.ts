import { compare } from '../../../../src/domain/compare/compare.ts';

/** Indexes into the left and the right tokens; several on a side are one phrase, every word of which is linked with every word of the other side. */
export type GoldLink = readonly [readonly number[], readonly number[]];

/** Two sentences that report the same, with the words that correspond, aligned by hand. */
export interface GoldPair {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  /** Words and marks in their order, without white space. Marks are in no link. */
  readonly leftTokens: readonly string[];
  readonly rightTokens: readonly string[];
  readonly links: readonly GoldLink[];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Whether a token is a word or a number; marks are not scored. */
export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/** The `[start, end)` of each token in the text that it was cut from; throws where a token is not there. */
export function placeTokens(text: string, tokens: readonly string[]): (readonly [number, number])[] {
  let at = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, at);
    if (start < 0 || text.slice(at, start).trim() !== '')
      throw new Error(`“${token}” is not next in: ${text}`);
    at = start + token.length;
    return [start, at];
  });
}

/** Every linked pair of words as `left-right`, phrases multiplied out. */
export function goldPairs({ links }: GoldPair): Set<string> {
  return new Set(links.flatMap(([left, right]) => multiply(left, right)));
}

/** The pairs of words that the engine links in these two sentences, in the same form. */
export function enginePairs(gold: GoldPair): Set<string> {
  const { pairs } = compare(
    [
      { label: 'left', text: gold.left },
      { label: 'right', text: gold.right },
    ],
    { words: true },
  );
  const wordsLeft = wordsWithin(gold.left, gold.leftTokens);
  const wordsRight = wordsWithin(gold.right, gold.rightTokens);
  const spans = pairs.flatMap((pair) => pair.alignments.flatMap((alignment) => alignment.words ?? []));
  return new Set(spans.flatMap(({ left, right }) => multiply(wordsLeft(left), wordsRight(right))));
}

/** Precision, recall and F1 over all word pairs of all sentences together, so that long sentences weigh more. */
export function score(
  sentences: readonly { readonly gold: ReadonlySet<string>; readonly found: ReadonlySet<string> }[],
): Score {
  let expected = 0;
  let given = 0;
  let right = 0;
  for (const { gold, found } of sentences) {
    expected += gold.size;
    given += found.size;
    for (const link of found) if (gold.has(link)) right++;
  }
  return {
    precision: given === 0 ? 0 : right / given,
    recall: expected === 0 ? 0 : right / expected,
    f1: given + expected === 0 ? 0 : (2 * right) / (given + expected),
  };
}

function multiply(left: readonly number[], right: readonly number[]): string[] {
  return left.flatMap((l) => right.map((r) => `${String(l)}-${String(r)}`));
}

/** Finds the words that a span touches, so that a tokeniser that cuts more finely or coarsely is scored fairly. */
function wordsWithin(
  text: string,
  tokens: readonly string[],
): (span: readonly [number, number]) => readonly number[] {
  const places = placeTokens(text, tokens);
  return ([from, to]) =>
    places.flatMap(([start, end], index) =>
      start < to && from < end && isWord(tokens[index] ?? '') ? [index] : [],
    );
}
