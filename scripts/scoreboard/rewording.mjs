/** @typedef {import('./random.mjs').Random} Random */

/** So many words of a passage are swapped at most: more would be a rewrite, and no longer one editor's touch. */
const MOST_SWAPS = 3;

/**
 * Swaps words for others that mean the same, and `a` for `an` where they ask for it.
 *
 * @param {Random} random
 * @param {string} text
 * @param {readonly (readonly [string, string])[]} pairs
 * @returns {string | null} null where the text has none of the words
 */
export function swapSynonyms(random, text, pairs) {
  /** @type {Map<string, string[]>} */
  const partners = new Map();
  for (const [one, other] of pairs) {
    partners.set(one, [...(partners.get(one) ?? []), other]);
    partners.set(other, [...(partners.get(other) ?? []), one]);
  }
  const places = [...text.matchAll(/(?<![\p{L}\p{N}'’-])(?:(an?) )?(\p{Ll}+)(?![\p{L}\p{N}'’-])/gu)].filter(
    ([, , word = '']) => partners.has(word),
  );
  if (places.length === 0) return null;
  let result = '';
  let at = 0;
  for (const index of random.several(Math.min(MOST_SWAPS, places.length), places.length)) {
    const place = places[index];
    const [whole = '', article, word = ''] = place ?? [];
    const fresh = random.pick(partners.get(word) ?? []);
    const start = place?.index ?? 0;
    result += text.slice(at, start);
    result += article === undefined ? fresh : `${/^[aeio]/u.test(fresh) ? 'an' : 'a'} ${fresh}`;
    at = start + whole.length;
  }
  return result + text.slice(at);
}

/** Clauses that can stand before their main clause and after it, with what opens them. */
const FRONTED =
  /^(When|If|Although|Though|While|Because|After|Before|Despite|On|Last|Earlier|In the) ([^,;:“”"()]{3,}), ([^,;:“”"()]{15,})\.$/u;
const TRAILING = /^([^,;:“”"()]{15,}?),? (when|although|because|while|after|before) ([^,;:“”"()]{10,})\.$/u;

/**
 * Puts the subordinate clause, or the time, at the other end of its sentence.
 *
 * @param {string} sentence
 * @returns {string | null} null where the sentence is not built that way
 */
export function reorderClauses(sentence) {
  const [, opener = '', clause = '', main = ''] = FRONTED.exec(sentence) ?? [];
  if (main !== '') return `${upper(main)} ${lower(opener)} ${clause}.`;
  const [, first = '', joiner = '', second = ''] = TRAILING.exec(sentence) ?? [];
  if (second === '') return null;
  // Only a word that has a capital for standing first may lose it: a name, or `I`, keeps its own.
  const moved = /^(?:The|An?|It|They|He|She|We|This|These|Those|That|His|Her|Their|Our) /u.test(first)
    ? lower(first)
    : first;
  return `${upper(joiner)} ${second}, ${moved}.`;
}

/** @param {string} text */
function upper(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {string} text */
function lower(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
