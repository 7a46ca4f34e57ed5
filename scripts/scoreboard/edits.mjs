/** @typedef {import('./random.mjs').Random} Random */

/** A word as an editor changes it: with its inner apostrophes, hyphens and points, without the marks around it. */
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Of ten edits six replace a word, two add one, two delete one. */
const REPLACED = 0.6;
const ADDED = 0.8;

/**
 * Edits a share of a text's words: each is replaced, deleted, or gets a new word before it.
 *
 * @param {Random} random
 * @param {string} text
 * @param {number} share of its words, rounded to whole words, at least one
 * @param {() => string} newWord
 * @returns {string}
 */
export function editWords(random, text, share, newWord) {
  const words = [...text.matchAll(WORD)];
  if (words.length === 0) return text;
  const chosen = new Set(random.several(Math.max(1, Math.round(share * words.length)), words.length));
  let result = '';
  let at = 0;
  words.forEach(({ 0: word, index }, position) => {
    if (!chosen.has(position)) return;
    result += text.slice(at, index);
    at = index + word.length;
    const kind = random.share();
    const fresh = newWord();
    if (kind < REPLACED)
      result += /^\p{Lu}/u.test(word) ? fresh.charAt(0).toUpperCase() + fresh.slice(1) : fresh;
    else if (kind < ADDED) result += /^\p{Lu}/u.test(word) ? `${word} ${fresh}` : `${fresh} ${word}`;
    // A deleted word takes the blank after it along.
    else if (text.charAt(at) === ' ') at += 1;
  });
  return result + text.slice(at);
}

/**
 * Takes one item out and puts it in at another place.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} from its index
 * @param {number} to its index afterwards
 * @returns {Item[]}
 */
export function moveItem(items, from, to) {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

/**
 * A later version of a text: some words edited, some paragraphs dropped, some moved to any other place.
 *
 * @param {Random} random
 * @param {readonly string[]} paragraphs
 * @param {{ readonly words: number, readonly dropped: number, readonly moved: number }} shares
 * @param {() => string} newWord
 * @returns {string[]}
 */
export function revise(random, paragraphs, { words, dropped, moved }, newWord) {
  const gone = new Set(random.several(Math.round(dropped * paragraphs.length), paragraphs.length));
  const kept = paragraphs.filter((_, index) => !gone.has(index));
  const lifted = new Set(random.several(Math.round(moved * kept.length), kept.length));
  const edited = kept.map((paragraph) => editWords(random, paragraph, words, newWord));
  const result = edited.filter((_, index) => !lifted.has(index));
  for (const index of lifted) result.splice(random.below(result.length + 1), 0, edited[index] ?? '');
  return result;
}
