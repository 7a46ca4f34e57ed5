import type { Analysis } from '../analysis.ts';
import { findCommonRun } from '../common-run.ts';
import type { Derivation } from '../comparison.ts';

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
 * Binary search over the length with a rolling hash, each hit checked: O(n log n).
 */
export function longestCommonRun(left: Analysis, right: Analysis): number {
  const one = wordIds(left);
  const other = wordIds(right);
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let low = 0;
  let high = 1;
  while (high <= short.length && findCommonRun(short, long, high) !== null) {
    low = high;
    high *= 2;
  }
  high = Math.min(high, short.length + 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (findCommonRun(short, long, middle) !== null) low = middle;
    else high = middle;
  }
  return low;
}

function wordIds(variant: Analysis): Int32Array {
  const ids = new Int32Array(variant.words);
  let at = 0;
  for (const token of variant.tokens) if (token.group !== 'punctuation') ids[at++] = token.id + 1;
  return ids;
}
