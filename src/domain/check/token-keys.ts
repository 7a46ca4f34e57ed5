import { fold } from '../text/fold.ts';
import { sha256Hex } from '../text/hash.ts';
import type { CheckedTexts, CheckToken } from './tokens.ts';

/** Longer words stand in a key as their hash: a quotation may be a whole paragraph. */
const LONGEST_WORDS = 80;
/** Hexadecimal digits of such a hash: 128 bits, as the keys of discrepancies have. */
const HASH_DIGITS = 32;
/** Code units on either side in which the neighbouring word is looked for; longer words count by what is in them. */
const REACH = 24;
const LAST_WORD = /[\p{L}\p{M}\p{N}]+(?=[^\p{L}\p{M}\p{N}]*$)/u;
const FIRST_WORD = /[\p{L}\p{M}\p{N}]+/u;

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
    const short = words.length > LONGEST_WORDS ? sha256Hex(words).slice(0, HASH_DIGITS) : words;
    const about = JSON.stringify([variantId, token.kind, short, ...beside]);
    const occurrence = (seen.get(about) ?? 0) + 1;
    seen.set(about, occurrence);
    return `${about} ${occurrence}`;
  });
}

function neighbours(text: string, { start, end }: CheckToken): readonly string[] {
  const before = LAST_WORD.exec(text.slice(Math.max(0, start - REACH), start));
  const after = FIRST_WORD.exec(text.slice(end, end + REACH));
  return [fold(before?.[0] ?? ''), fold(after?.[0] ?? '')];
}
