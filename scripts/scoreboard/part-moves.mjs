import { hasShared, NO_SHARED, paragraphsOf, sharedTexts } from './corpora.mjs';
import { editWords, moveItem } from './edits.mjs';
import { MONACO_LIMIT } from './monaco.mjs';
import { writeStory, wordCount, zipfPicker } from './prose.mjs';
import { seededRandom } from './random.mjs';
import { percent } from './row.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */
/** @typedef {import('../../src/domain/compare/comparison.ts').ComparedPair} ComparedPair */
/** @typedef {import('../../src/domain/compare/comparison.ts').Comparison} Comparison */

/**
 * A paragraph lifted from one place to another.
 *
 * @typedef {object} MoveCase
 * @property {readonly string[]} left paragraphs
 * @property {readonly string[]} right paragraphs
 * @property {number} from its index on the left
 * @property {number} to its index on the right
 */

const SEED = 7;
const ARTICLES = 12;
const ARTICLE_WORDS = 500;
const DARWIN_WINDOW = 10;
const DARWIN_CASES = 60;
const CASES_PER_ARTICLE = 10;
/** The shares of words that are edited, between light and heavy. */
const LEAST_EDITED = 0.15;
const MOST_EDITED = 0.25;
/** Of an edited paragraph's sentences so much, by length, must be found: a short one may no longer be recognisable. */
const ENOUGH_OF_EDITED = 0.5;

/**
 * One paragraph of an article stands at another place, as it was or edited: is exactly that found as moved?
 *
 * @param {Tools} tools
 * @returns {Measured}
 */
export function measureMoves({ ledger, monaco, vocabulary }) {
  const random = seededRandom(SEED);
  const word = zipfPicker(random, vocabulary.nouns);
  const verbatim = movesIn(random, vocabulary);
  const edited = verbatim.map((each) => {
    const share = LEAST_EDITED + random.share() * (MOST_EDITED - LEAST_EDITED);
    return {
      ...each,
      right: each.right.map((paragraph, index) =>
        index === each.to ? editWords(random, paragraph, share, word) : paragraph,
      ),
    };
  });
  const from = hasShared() ? 'seeds, Darwin, generated' : `generated only: ${NO_SHARED}`;
  /** @type {string[]} */
  const misses = [];
  const rows = [
    {
      what: 'one paragraph moved verbatim, found, and no false moves',
      cases: verbatim,
      enough: 1,
      target: 100,
    },
    {
      what: 'one paragraph moved and edited (15–25 % of words), found, and no false moves',
      cases: edited,
      enough: ENOUGH_OF_EDITED,
      target: 95,
    },
  ].map(({ what, cases, enough, target }) => {
    let found = 0;
    let foundByMonaco = 0;
    for (const each of cases) {
      const pair = ledger.pair(each.left.join('\n\n'), each.right.join('\n\n'));
      const problem = problemOf(pair, each, enough);
      if (problem === null) found += 1;
      else
        misses.push(
          `${what}: paragraph ${each.from} → ${each.to} of ${each.left.length}: ${problem}\n  - ${each.left[each.from]}\n  + ${each.right[each.to]}`,
        );
      foundByMonaco += Number(monacoFinds(monaco, each));
    }
    return {
      part: 'moves',
      what,
      data: `${from}: ${cases.length} cases`,
      value: percent(found, cases.length),
      unit: '%',
      target: { atLeast: target },
      note: `${found} of ${cases.length}`,
      peers: [{ name: 'Monaco', value: percent(foundByMonaco, cases.length) }],
    };
  });
  return { rows, misses };
}

/**
 * Every move within each seed, and a sample from the chapters of the *Origin* and from generated articles.
 *
 * @param {import('./random.mjs').Random} random
 * @param {import('./vocabulary.mjs').Vocabulary} vocabulary
 * @returns {MoveCase[]}
 */
function movesIn(random, vocabulary) {
  /** @param {readonly string[]} paragraphs @param {number} from @param {number} to */
  const toCase = (paragraphs, from, to) => ({
    left: paragraphs,
    right: moveItem(paragraphs, from, to),
    from,
    to,
  });
  /** @param {readonly string[]} paragraphs */
  const any = (paragraphs) => {
    const [one = 0, other = 1] = random.several(2, paragraphs.length);
    return random.share() < 0.5 ? toCase(paragraphs, one, other) : toCase(paragraphs, other, one);
  };
  /** @type {MoveCase[]} */
  const cases = [];
  for (const { text } of sharedTexts('seeds')) {
    const paragraphs = paragraphsOf(text);
    for (let from = 0; from < paragraphs.length; from += 1)
      // To the place right behind it is the next paragraph's move to the place before it: counted once.
      for (let to = 0; to < paragraphs.length; to += 1)
        if (to !== from && to !== from + 1) cases.push(toCase(paragraphs, from, to));
  }
  const editions = sharedTexts('corpora/darwin').map(({ text }) => paragraphsOf(text));
  for (let count = 0; editions.length > 0 && count < DARWIN_CASES; count += 1) {
    const paragraphs = random.pick(editions);
    const start = random.below(paragraphs.length - DARWIN_WINDOW);
    cases.push(any(paragraphs.slice(start, start + DARWIN_WINDOW)));
  }
  for (let article = 0; article < ARTICLES; article += 1) {
    const paragraphs = writeStory(random, vocabulary, ARTICLE_WORDS).map((sentences) => sentences.join(' '));
    for (let count = 0; count < CASES_PER_ARTICLE; count += 1) cases.push(any(paragraphs));
  }
  return cases;
}

/**
 * What is wrong with the moves found, or null. A paragraph that is no shorter than all it passes may as well have
 * stayed while the others went round it: that account is right too.
 *
 * @param {ComparedPair & { readonly comparison: Comparison }} pair
 * @param {MoveCase} move
 * @param {number} enough share of the paragraph that must be found
 * @returns {string | null}
 */
function problemOf({ alignments, comparison }, { left, from, to }, enough) {
  const [one, other] = comparison.variants;
  if (!one || !other) throw new Error('Two texts make two variants.');
  /** @param {number} index */
  const target = (index) =>
    index === from ? to : index + Number(index < from && index >= to) - Number(index > from && index <= to);
  /** @param {(paragraph: number) => boolean} isMoved */
  const problemWith = (isMoved) => {
    let [due, found] = [0, 0];
    const moved = new Set(alignments.filter((each) => each.moved).flatMap((each) => each.left));
    one.sentences.forEach(({ start, end, paragraph, role }, index) => {
      if (role === 'furniture' || !isMoved(paragraph)) return;
      due += end - start;
      if (moved.has(index)) found += end - start;
    });
    const wrong = alignments.filter(
      (each) =>
        each.moved &&
        !each.left.every((l) => {
          const paragraph = one.sentences[l]?.paragraph ?? -1;
          return (
            isMoved(paragraph) && each.right.every((r) => other.sentences[r]?.paragraph === target(paragraph))
          );
        }),
    );
    if (wrong.length > 0) return `${wrong.length} false moves`;
    return found >= due * enough ? null : `found ${Math.round(percent(found, due))} % of it`;
  };
  const crossed = (/** @type {number} */ index) => index !== from && target(index) !== index;
  const problem = problemWith((paragraph) => paragraph === from);
  const passed = left.filter((_, index) => crossed(index)).join(' ');
  if (problem === null || wordCount(left[from] ?? '') < wordCount(passed)) return problem;
  return problemWith(crossed) === null ? null : problem;
}

/**
 * @param {import('./monaco.mjs').MonacoDiffer} monaco
 * @param {MoveCase} move
 * @returns {boolean} whether it shows a move of that paragraph and no other
 */
function monacoFinds(monaco, { left, right, from, to }) {
  const { moves } = monaco.computeDiff(left, right, {
    ignoreTrimWhitespace: false,
    maxComputationTimeMs: MONACO_LIMIT,
    computeMoves: true,
  });
  const [move] = moves;
  return (
    moves.length === 1 &&
    move?.lineRangeMapping.original.startLineNumber === from + 1 &&
    move.lineRangeMapping.modified.startLineNumber === to + 1
  );
}
