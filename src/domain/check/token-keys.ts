import { fold } from '../text/fold.ts';
import { sha256Hex } from '../text/hash.ts';
import { tokenise } from '../text/tokens.ts';
import type { CheckedTexts, CheckToken } from './tokens.ts';

/** Hexadecimal digits of a key: 128 bits, as discrepancies have. */
const KEY_DIGITS = 32;
/** Code units on either side in which the neighbouring word is looked for; longer words count by what is in them. */
const REACH = 24;

/**
 * For each token the key under which decisions on it are kept: made of the variant, the kind, the words, the word before
 * and after them, and which of several such it is. It does not depend on places, on the other variants or on their
 * order, so that a decision survives a revision which changes other words. Where the words next to it change, the token
 * is asked about again: better asked twice than passed over for another place. A quotation needs no neighbours.
 *
 * @returns keys by the token's index
 */
export function tokenKeys({ texts }: CheckedTexts, tokens: readonly CheckToken[]): readonly string[] {
  const seen = new Map<string, number>();
  return tokens.map((token) => {
    const { variantId = '', text = '' } = texts[token.variant] ?? {};
    const beside = token.kind === 'quotation' ? [] : neighbours(text, token);
    const words = fold(token.text.slice(token.core.start - token.start, token.core.end - token.start));
    const about = JSON.stringify([variantId, token.kind, words, ...beside]);
    const occurrence = (seen.get(about) ?? 0) + 1;
    seen.set(about, occurrence);
    return sha256Hex(`${about} ${occurrence}`).slice(0, KEY_DIGITS);
  });
}

function neighbours(text: string, { start, end }: CheckToken): readonly string[] {
  const before = wordsIn(text, Math.max(0, start - REACH), start);
  return [before.at(-1) ?? '', wordsIn(text, end, Math.min(text.length, end + REACH))[0] ?? ''];
}

function wordsIn(text: string, start: number, end: number): readonly string[] {
  return tokenise(text, start, end)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ folded }) => folded);
}
