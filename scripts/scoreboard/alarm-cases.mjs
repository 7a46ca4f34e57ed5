import { storyText, writeStory } from './prose.mjs';
import { seededRandom } from './random.mjs';
import { reorderClauses, swapSynonyms } from './rewording.mjs';
import { HAND_PICKED } from './synonym-pairs.mjs';
import { REWRITES } from './typography.mjs';
import { readSingleSensePairs } from './vocabulary.mjs';

/** @typedef {import('./vocabulary.mjs').Vocabulary} Vocabulary */

/**
 * A text and what a rewrite made of it, with the rewrite's name where there are several.
 *
 * @typedef {object} AlarmCase
 * @property {string} left
 * @property {string} right
 * @property {string} [rewrite]
 */

const SEED = 11;
/** Texts that are set anew: long enough for several sentences, short enough to be read when one fails. */
const PARAGRAPHS_IN_TEXT = 4;
const STORIES = 12;
const STORY_WORDS = 300;
/** Words of generated prose to find synonyms in; rare words have to occur often enough. */
const PROSE_WORDS = 20_000;

/**
 * Rewrites that change nothing of substance.
 *
 * @param {readonly string[]} given paragraphs to rewrite, beside generated ones
 * @param {Vocabulary} vocabulary
 * @returns {{ readonly typography: AlarmCase[], readonly handPicked: AlarmCase[], readonly dictionary: AlarmCase[], readonly reordered: AlarmCase[] }}
 */
export function alarmCases(given, vocabulary) {
  const random = seededRandom(SEED);
  const stories = Array.from({ length: STORIES }, () =>
    storyText(writeStory(random, vocabulary, STORY_WORDS)),
  );
  const texts = [...chunks(given, PARAGRAPHS_IN_TEXT), ...stories];
  const prose = writeStory(random, vocabulary, PROSE_WORDS).map((sentences) => sentences.join(' '));
  // A word swapped inside a quotation is no false alarm but a quotation altered.
  const unquoted = [...given, ...prose].filter((paragraph) => !/["“”«»]|''/u.test(paragraph));
  const sentences = unquoted.flatMap((paragraph) => paragraph.split(/(?<=\.) (?=\p{Lu})/u));
  // Only words of the stories' vocabulary: both are in use, and one is not the other's name in a textbook.
  const known = new Set(Object.values(vocabulary).flat());
  const inUse = readSingleSensePairs().filter((pair) => pair.every((word) => known.has(word)));
  return {
    typography: Object.entries(REWRITES).flatMap(([rewrite, apply]) =>
      changedBy(texts, apply).map((each) => ({ ...each, rewrite })),
    ),
    handPicked: changedBy(unquoted, (text) => swapSynonyms(random, text, HAND_PICKED)),
    dictionary: changedBy(unquoted, (text) => swapSynonyms(random, text, inUse)),
    reordered: changedBy(sentences, reorderClauses),
  };
}

/**
 * @param {readonly string[]} texts
 * @param {(text: string) => string | null} rewrite
 * @returns {AlarmCase[]} the texts that it changes, with what it makes of them
 */
function changedBy(texts, rewrite) {
  return texts.flatMap((left) => {
    const right = rewrite(left);
    return right === null || right === left ? [] : [{ left, right }];
  });
}

/**
 * @param {readonly string[]} paragraphs
 * @param {number} size
 * @returns {string[]} texts of so many paragraphs each
 */
function chunks(paragraphs, size) {
  return Array.from({ length: Math.ceil(paragraphs.length / size) }, (_, index) =>
    paragraphs.slice(index * size, (index + 1) * size).join('\n\n'),
  );
}
