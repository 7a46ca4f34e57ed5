import { revise } from './edits.mjs';
import { storyText, writeStory, zipfPicker } from './prose.mjs';
import { seededRandom } from './random.mjs';

/** @typedef {import('./vocabulary.mjs').Vocabulary} Vocabulary */

/** What changes between two versions, as shares: the yardstick's own figures. */
const CHANGES = { words: 0.08, dropped: 0.05, moved: 0.03 };
/** Far from the seed of any other text, so that unrelated ones share nothing but the language. */
const OTHER_SEED = 500_000;

/**
 * A text of so many words and a later version of it.
 *
 * @param {Vocabulary} vocabulary
 * @param {number} words
 * @returns {[string, string]}
 */
export function relatedTexts(vocabulary, words) {
  return /** @type {[string, string]} */ (versions(vocabulary, words, 2));
}

/**
 * Two texts of so many words that have nothing to do with each other.
 *
 * @param {Vocabulary} vocabulary
 * @param {number} words
 * @returns {[string, string]}
 */
export function unrelatedTexts(vocabulary, words) {
  return [
    storyText(writeStory(seededRandom(words), vocabulary, words)),
    storyText(writeStory(seededRandom(words + OTHER_SEED), vocabulary, words)),
  ];
}

/**
 * A text of so many words and versions that each revise the first.
 *
 * @param {Vocabulary} vocabulary
 * @param {number} words
 * @param {number} count of texts in all
 * @returns {string[]}
 */
export function versions(vocabulary, words, count) {
  const random = seededRandom(words);
  const newWord = zipfPicker(random, vocabulary.nouns);
  const first = writeStory(random, vocabulary, words).map((sentences) => sentences.join(' '));
  const later = Array.from({ length: count - 1 }, () => revise(random, first, CHANGES, newWord));
  return [first, ...later].map((paragraphs) => paragraphs.join('\n\n'));
}
