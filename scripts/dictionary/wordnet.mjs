// Reads the files of WordNet's database; their format is described in its manual pages wndb(5WN) and senseidx(5WN).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One meaning with the words that have it.
 *
 * @typedef {object} Synset
 * @property {string} key Part of speech and offset: `n09009632`.
 * @property {PartOfSpeech} pos
 * @property {readonly Word[]} words
 * @property {readonly Pointer[]} pointers
 * @property {string} gloss
 */

/**
 * @typedef {object} Word
 * @property {string} lemma As written, with blanks: `United Nations`.
 * @property {number} sense Which of the lemma's senses this is, from 1; the most used comes first.
 * @property {number} uses How often the lemma has this sense in the texts that WordNet's makers read.
 */

/**
 * @typedef {object} Pointer
 * @property {string} symbol `@` hypernym, `@i` instance of, `#p` part of, `!` antonym, …
 * @property {string} target The other synset's key.
 * @property {number} from The word that it concerns, from 1; 0 for all.
 * @property {number} to The word of the other synset, from 1; 0 for all.
 */

/** @typedef {'n' | 'v' | 'a' | 'r'} PartOfSpeech */

/** @type {readonly [PartOfSpeech, string][]} */
const FILES = [
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
  ['r', 'adv'],
];
/** The first digit of a sense's code; 5 is an adjective like another. */
const POS_OF_DIGIT = /** @type {const} */ ({ 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' });
const NOTICE_INDENT = '  ';

/**
 * @param {string} folder The folder with `data.noun` and the others.
 * @returns {ReadonlyMap<string, Synset>} All synsets by their keys.
 */
export function readWordNet(folder) {
  const senses = readSenses(join(folder, 'index.sense'));
  /** @type {Map<string, Synset>} */
  const synsets = new Map();
  for (const [pos, file] of FILES) {
    for (const line of linesOf(join(folder, `data.${file}`))) {
      const synset = readSynset(line, pos, senses);
      synsets.set(synset.key, synset);
    }
  }
  return synsets;
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function linesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(NOTICE_INDENT));
}

/**
 * @param {string} path
 * @returns {Map<string, { sense: number, uses: number }>} By key of the synset and lemma in small letters.
 */
function readSenses(path) {
  const senses = new Map();
  for (const line of linesOf(path)) {
    const [code = '', offset = '', sense = '', uses = ''] = line.split(' ');
    const [lemma = '', rest = ''] = code.split('%');
    const digit = /** @type {keyof typeof POS_OF_DIGIT} */ (/** @type {unknown} */ (rest[0]));
    senses.set(`${POS_OF_DIGIT[digit]}${offset} ${lemma}`, { sense: Number(sense), uses: Number(uses) });
  }
  return senses;
}

/**
 * @param {string} line
 * @param {PartOfSpeech} pos
 * @param {ReadonlyMap<string, { sense: number, uses: number }>} senses
 * @returns {Synset}
 */
function readSynset(line, pos, senses) {
  const bar = line.indexOf(' | ');
  const fields = line.slice(0, bar).split(' ');
  const key = pos + (fields[0] ?? '');
  const count = parseInt(fields[3] ?? '', 16);
  const words = Array.from({ length: count }, (_, index) => {
    // An adjective may carry its place in the sentence: `galore(ip)`.
    const written = (fields[4 + 2 * index] ?? '').replace(/\(\w+\)$/, '');
    const known = senses.get(`${key} ${written.toLowerCase()}`);
    return { lemma: written.replaceAll('_', ' '), sense: known?.sense ?? 0, uses: known?.uses ?? 0 };
  });
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, index) => {
    const [symbol = '', offset = '', type = '', ends = ''] = fields.slice(at + 1 + 4 * index);
    const from = parseInt(ends.slice(0, 2), 16);
    return { symbol, target: type.replace('s', 'a') + offset, from, to: parseInt(ends.slice(2), 16) };
  });
  return { key, pos, words, pointers, gloss: line.slice(bar + 3).trim() };
}
