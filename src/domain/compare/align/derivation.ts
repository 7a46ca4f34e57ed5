import type { Analysis } from '../analysis.ts';
import { findCommonRun } from '../common-run.ts';
import type { Derivation } from '../comparison.ts';
import type { Link } from './link.ts';

/** From this share of agreeing words on, one text is a version of the other … */
const DERIVED_FROM = 0.5;
/** … and from this share on, or with a common run of so many words, parts of one come from the other. */
const PARTLY_FROM = 0.2;
const PARTLY_RUN = 25;
/** Writers who never saw each other's text share names and phrases, but hardly this many words in a row. */
const VERBATIM_RUN = 8;
/** In very short texts a third of the words in a row is enough. */
const VERBATIM_SHARE = 1 / 3;
/** Two texts on one story share at least this much of the shorter one's names and content words. */
const SAME_STORY_FROM = 0.2;
/** Names say more than other words about whether two texts tell the same story. */
const NAME_WEIGHT = 3;

/** The verdict on a pair. `similarity` is the share of agreeing words, `longestRun` counts words. */
export function derivationOf(
  left: Analysis,
  right: Analysis,
  similarity: number,
  longestRun: number,
): Derivation {
  const shorter = Math.min(left.words, right.words);
  const copied = longestRun > 0 && longestRun >= Math.min(VERBATIM_RUN, shorter * VERBATIM_SHARE);
  if (copied && similarity >= DERIVED_FROM) return 'derived';
  if ((copied && similarity >= PARTLY_FROM) || longestRun >= PARTLY_RUN) return 'partly-derived';
  return sharedVocabulary(left, right) >= SAME_STORY_FROM ? 'independent' : 'unrelated';
}

function sharedVocabulary(left: Analysis, right: Analysis): number {
  const lefts = vocabularyOf(left);
  const rights = vocabularyOf(right);
  let [shared, leftSum, rightSum] = [0, 0, 0];
  for (const [stem, weight] of lefts) {
    leftSum += weight;
    shared += Math.min(weight, rights.get(stem) ?? 0);
  }
  for (const weight of rights.values()) rightSum += weight;
  const smaller = Math.min(leftSum, rightSum);
  return smaller === 0 ? 0 : shared / smaller;
}

function vocabularyOf(variant: Analysis): Map<number, number> {
  const weights = new Map<number, number>();
  for (const token of variant.tokens) {
    if (token.group !== 'content') continue;
    const kind = token.fact === -1 ? '' : variant.facts[token.fact]?.kind;
    const isName = kind === 'person' || kind === 'place' || kind === 'organisation';
    weights.set(token.stemId, isName ? NAME_WEIGHT : (weights.get(token.stemId) ?? 1));
  }
  return weights;
}

/**
 * The length of the longest run of words that both have word for word (after folding; punctuation does not count).
 * The runs through the beginnings and ends of the aligned sentences are nearly always the longest; from there on a
 * search for longer ones with a rolling hash, each hit checked: O(n log n).
 *
 * @param aligned what the two have in common, as far as it is known; it only spares work
 */
export function longestCommonRun(left: Analysis, right: Analysis, aligned: readonly Link[]): number {
  const one = wordsOf(left);
  const other = wordsOf(right);
  const [short, long] = one.ids.length <= other.ids.length ? [one.ids, other.ids] : [other.ids, one.ids];
  let low = longestAlongLinks(one, other, aligned);
  let step = 1;
  while (low + step <= short.length && findCommonRun(short, long, low + step) !== null) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, short.length + 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (findCommonRun(short, long, middle) !== null) low = middle;
    else high = middle;
  }
  return low;
}

/** The words of a text as numbers that are equal for equal words. */
interface Words {
  readonly ids: Int32Array;
  /** Sentence `i` has the words from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
}

function wordsOf({ words, tokens, bounds }: Analysis): Words {
  const ids = new Int32Array(words);
  const starts = new Int32Array(bounds.length);
  let at = 0;
  for (let sentence = 0; sentence < bounds.length; sentence++) {
    starts[sentence] = at;
    for (let index = bounds[sentence] ?? 0; index < (bounds[sentence + 1] ?? 0); index++) {
      const token = tokens[index];
      if (token && token.group !== 'punctuation') ids[at++] = token.id + 1;
    }
  }
  return { ids, starts };
}

/** The ends of a common run; it goes as far as the texts agree. */
interface Run {
  readonly length: number;
  readonly end: number;
  readonly otherEnd: number;
}

/** Looking along the links may walk over the words this often; where one phrase is all there is, it stops there. */
const MOST_WALKS = 4;

/** The longest common run through a place where two aligned sentences begin or end, as far as that is cheap to tell. */
function longestAlongLinks(one: Words, other: Words, aligned: readonly Link[]): number {
  let last: Run = { length: 0, end: 0, otherEnd: 0 };
  let longest = 0;
  let walked = 0;
  for (const { left, right } of aligned) {
    if (walked > one.ids.length * MOST_WALKS) break;
    for (const [sentence, otherSentence] of [
      [left[0] ?? 0, right[0] ?? 0],
      [(left.at(-1) ?? 0) + 1, (right.at(-1) ?? 0) + 1],
    ] as const) {
      const at = one.starts[sentence] ?? 0;
      const otherAt = other.starts[otherSentence] ?? 0;
      // Sentences that go on with the run before them are in it already.
      if (at <= last.end && last.end - at === last.otherEnd - otherAt) continue;
      last = runThrough(one.ids, at, other.ids, otherAt);
      walked += last.length;
      longest = Math.max(longest, last.length);
    }
  }
  return longest;
}

function runThrough(one: Int32Array, at: number, other: Int32Array, otherAt: number): Run {
  const most = Math.min(at, otherAt);
  let back = 0;
  while (back < most && one[at - back - 1] === other[otherAt - back - 1]) back++;
  const rest = Math.min(one.length - at, other.length - otherAt);
  let on = 0;
  while (on < rest && one[at + on] === other[otherAt + on]) on++;
  return { length: back + on, end: at + on, otherEnd: otherAt + on };
}
