import { diffWords } from 'diff';
import { NO_SHARED, hasShared, paragraphsOf, sharedTexts } from './corpora.mjs';
import { storyText, writeStory } from './prose.mjs';
import { seededRandom } from './random.mjs';
import { reorderClauses, swapSynonyms } from './rewording.mjs';
import { percent } from './row.mjs';
import { HAND_PICKED } from './synonym-pairs.mjs';
import { REWRITES } from './typography.mjs';
import { readSingleSensePairs } from './vocabulary.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */
/** @typedef {import('../../src/domain/compare/comparison.ts').Severity} Severity */

const SEED = 11;
/** Texts that are set anew: long enough for several sentences, short enough to be read when one fails. */
const PARAGRAPHS_IN_TEXT = 4;
const STORIES = 12;
const STORY_WORDS = 300;
/** Words of generated prose to find synonyms in; rare words have to occur often enough. */
const PROSE_WORDS = 20_000;
/** More than the target asks for says nothing new and takes time. */
const MOST_CASES = 400;

/** @type {readonly Severity[]} */
const ABOVE_STYLE = ['minor', 'material', 'critical'];
/** @type {readonly Severity[]} */
const ABOVE_MINOR = ['material', 'critical'];

/**
 * Rewrites that change nothing of substance: how many are taken for more?
 *
 * @param {Tools} tools
 * @returns {Measured}
 */
export function measureAlarms({ ledger, vocabulary }) {
  const random = seededRandom(SEED);
  const given = [...sharedTexts('seeds'), ...sharedTexts('corpora/darwin').slice(0, 1)].flatMap(({ text }) =>
    paragraphsOf(text),
  );
  const stories = Array.from({ length: STORIES }, () =>
    storyText(writeStory(random, vocabulary, STORY_WORDS)),
  );
  const texts = [...chunks(given, PARAGRAPHS_IN_TEXT).map((chunk) => chunk.join('\n\n')), ...stories];
  const paragraphs = [
    ...given,
    ...writeStory(random, vocabulary, PROSE_WORDS).map((sentences) => sentences.join(' ')),
  ];
  // A word swapped inside a quotation is no false alarm but a quotation altered.
  const unquoted = paragraphs.filter((paragraph) => !/["“”«»]|''/u.test(paragraph));
  /** @param {readonly (readonly [string, string])[]} pairs */
  const swapped = (pairs) => pairsOf(unquoted, (text) => swapSynonyms(random, text, pairs));

  // Only words of the stories' vocabulary: both are in use, and one is not the other's name in a textbook.
  const known = new Set(Object.values(vocabulary).flat());
  const dictionary = readSingleSensePairs().filter((pair) => pair.every((word) => known.has(word)));
  const sentences = unquoted.flatMap((paragraph) => paragraph.split(/(?<=\.) (?=\p{Lu})/u));

  const typography = Object.entries(REWRITES).flatMap(([name, rewrite]) =>
    pairsOf(texts, rewrite).map((each) => ({ ...each, name })),
  );
  const sets = [
    {
      what: 'typographic rewrites with anything above style',
      cases: typography,
      above: ABOVE_STYLE,
      most: 0,
    },
    {
      what: 'synonyms by hand with anything above minor',
      cases: swapped(HAND_PICKED),
      above: ABOVE_MINOR,
      most: 10,
    },
    {
      what: 'synonyms by WordNet (one shared sense) with anything above minor',
      cases: swapped(dictionary),
      above: ABOVE_MINOR,
      most: 10,
    },
    {
      what: 'clauses reordered with anything above minor',
      cases: pairsOf(sentences, reorderClauses),
      above: ABOVE_MINOR,
      most: 10,
    },
  ];
  const from = hasShared() ? 'seeds, Darwin, generated' : `generated only: ${NO_SHARED}`;
  /** @type {string[]} */
  const misses = [];
  const rows = sets.map(({ what, cases, above, most }) => {
    const evenly = cases.filter(
      (_, index) => what.startsWith('typ') || index % Math.ceil(cases.length / MOST_CASES) === 0,
    );
    const alarms = evenly.filter(({ left, right, ...rest }) => {
      const { discrepancies } = ledger.pair(left, right);
      const raised = discrepancies.filter(({ severity }) => above.includes(severity));
      if (raised.length > 0)
        misses.push(
          [
            'name' in rest ? `${what}: ${rest.name}` : what,
            ...('name' in rest ? [] : [`- ${left}`, `+ ${right}`]),
            ...raised.map(
              (one) =>
                `${one.severity} ${one.kind} ${one.detail}: ${one.left?.text ?? '–'} → ${one.right?.text ?? '–'}`,
            ),
          ].join('\n  '),
        );
      return raised.length > 0;
    });
    const changed = evenly.filter(({ left, right }) =>
      diffWords(left, right).some((part) => part.added || part.removed),
    );
    return {
      part: 'alarms',
      what,
      data: `${from}: ${evenly.length} pairs`,
      value: percent(alarms.length, evenly.length),
      unit: '%',
      target: { atMost: most },
      peers: [{ name: 'jsdiff', value: percent(changed.length, evenly.length) }],
    };
  });
  return { rows, misses };
}

/**
 * @param {readonly string[]} texts
 * @param {(text: string) => string | null} rewrite
 * @returns {{ readonly left: string, readonly right: string }[]} the texts that it changes, with what it makes of them
 */
function pairsOf(texts, rewrite) {
  return texts.flatMap((left) => {
    const right = rewrite(left);
    return right === null || right === left ? [] : [{ left, right }];
  });
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} size
 * @returns {Item[][]}
 */
function chunks(items, size) {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
