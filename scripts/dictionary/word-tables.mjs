import { isStopped } from './stopped.mjs';

/** @typedef {import('./wordnet.mjs').Synset} Synset */
/** @typedef {import('./wordnet.mjs').PartOfSpeech} PartOfSpeech */
/** @typedef {(synset: Synset) => string[]} Dominant */

/** A sense with a tenth of its word's uses is common enough for its opposite to be one. */
const SHARE_OF_OPPOSITES = 0.1;
/** A class this far below the root or nearer says next to nothing of what belongs to it: `act`, `object`. */
const SHALLOWEST_CLASS = 4;

/**
 * @param {ReadonlyMap<string, Synset>} synsets
 * @param {Dominant} dominant
 * @returns {string[]} Lines of a part of speech and words that may stand for each other.
 */
export function synonymLines(synsets, dominant) {
  const lines = [...synsets.values()].flatMap((synset) => {
    const words = plainWords(dominant(synset)).filter((word) => !isStopped(synset.pos, word));
    return words.length > 1 ? [`${synset.pos} ${words.join(',')}`] : [];
  });
  return inOrder(lines);
}

/**
 * @param {ReadonlyMap<string, Synset>} synsets
 * @returns {string[]} Lines of a part of speech and two words of opposite meaning.
 */
export function antonymLines(synsets) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  for (const { pos, words } of synsets.values())
    for (const { lemma, uses: count } of words)
      uses.set(`${pos} ${lemma}`, (uses.get(`${pos} ${lemma}`) ?? 0) + count);
  const lines = [...synsets.values()].flatMap(({ pos, words, pointers }) =>
    pointers.flatMap(({ symbol, target, from, to }) => {
      const [one, other] = [words[from - 1], synsets.get(target)?.words[to - 1]];
      if (symbol !== '!' || !one || !other || one.lemma >= other.lemma) return [];
      const common = [one, other].every(
        ({ lemma, uses: count }) =>
          /^[a-z-]+$/.test(lemma) &&
          count > 0 &&
          count >= SHARE_OF_OPPOSITES * (uses.get(`${pos} ${lemma}`) ?? 0),
      );
      return common ? [`${pos} ${one.lemma},${other.lemma}`] : [];
    }),
  );
  return inOrder(lines);
}

/**
 * @param {ReadonlyMap<string, Synset>} synsets
 * @param {Dominant} dominant
 * @returns {string[]} Lines of a part of speech, the words of a class, a colon and the words that it includes.
 */
export function hypernymLines(synsets, dominant) {
  /** @type {Map<string, Set<string>>} */
  const members = new Map();
  for (const synset of synsets.values()) {
    const words = plainWords(dominant(synset)).filter((word) => !isStopped(synset.pos, word));
    if (words.length === 0) continue;
    for (const { symbol, target } of synset.pointers) {
      const parent = synsets.get(target);
      if (symbol !== '@' || !parent || depthOf(parent, synsets) < SHALLOWEST_CLASS) continue;
      const classes = plainWords(dominant(parent));
      if (classes.length === 0) continue;
      const key = `${parent.pos} ${classes.join(',')}`;
      const known = members.get(key) ?? new Set();
      for (const word of words) if (!classes.includes(word)) known.add(word);
      members.set(key, known);
    }
  }
  return inOrder([...members].map(([key, words]) => `${key}:${[...words].sort().join(',')}`));
}

/**
 * @param {Synset} synset
 * @param {ReadonlyMap<string, Synset>} synsets
 * @returns {number} How many classes are above it on the shortest way up. Verbs have flat trees and all count as deep.
 */
function depthOf(synset, synsets) {
  if (synset.pos === 'v') return SHALLOWEST_CLASS;
  const parents = synset.pointers.flatMap(({ symbol, target }) =>
    symbol === '@' ? (synsets.get(target) ?? []) : [],
  );
  return parents.length === 0 ? 0 : 1 + Math.min(...parents.map((parent) => depthOf(parent, synsets)));
}

/**
 * Leaves out expressions that only spell out another of the words: `electric current` for `current`.
 *
 * @param {readonly string[]} words
 * @returns {string[]}
 */
function plainWords(words) {
  return words.filter((word) => !words.some((other) => other !== word && ` ${word} `.includes(` ${other} `)));
}

/**
 * @param {readonly string[]} lines
 * @returns {string[]} Without repetitions, in the order of their characters.
 */
function inOrder(lines) {
  return [...new Set(lines)].sort();
}
