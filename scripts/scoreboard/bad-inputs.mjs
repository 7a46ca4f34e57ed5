import { unrelatedTexts, versions } from './generated-pairs.mjs';

/** @typedef {import('./vocabulary.mjs').Vocabulary} Vocabulary */

const LONG_PARAGRAPH = 20_000;
const LARGEST_ACCEPTED = 5_000_000;

/**
 * Texts that nobody wishes for and everybody gets.
 *
 * @param {Vocabulary} vocabulary
 * @returns {Readonly<Record<string, readonly [string, string]>>} by what is odd about them
 */
export function badInputs(vocabulary) {
  /** @param {number} characters */
  const pair = (characters) => {
    const [left = '', right = ''] = versions(vocabulary, characters / 5, 2);
    return /** @type {const} */ ([left.slice(0, characters), right.slice(0, characters)]);
  };
  /** @param {string} text */
  const inOneParagraph = (text) => text.replace(/\n+/gu, ' ');
  const [left, right] = pair(LONG_PARAGRAPH);
  const sentence = 'The council of Ostrava met again, and nothing was decided. ';
  return {
    'both empty': ['', ''],
    'one empty': ['', left],
    'one word each': ['Yes', 'No'],
    'only punctuation': ['… — “”, ()!?'.repeat(200), '… – "", []!?'.repeat(190)],
    'control characters and half surrogate pairs': [
      `\u0000${left.slice(0, 500)}\u0007\ud800 \u202e${left.slice(500, 900)}\udc00`,
      `\u0000${left.slice(0, 520)}\u001b[2J\udfff ${left.slice(520, 900)}\ud83d`,
    ],
    'one paragraph of 20,000 characters': [inOneParagraph(left), inOneParagraph(right)],
    '20,000 letters without a blank': [left.replace(/\P{L}/gu, ''), right.replace(/\P{L}/gu, '')],
    'one sentence 2,000 times': [sentence.repeat(2000), sentence.repeat(1900)],
    'one word 20,000 times': ['no '.repeat(20_000), 'no '.repeat(19_000)],
    'two unrelated texts': unrelatedTexts(vocabulary, 1000),
    '5 MB each': pair(LARGEST_ACCEPTED),
  };
}
