import { BASE_FORMS } from './irregular-forms.ts';
import { withoutPossessive } from '../text/possessive.ts';

/** The parts of speech as WordNet writes them: noun, verb, adjective and adverb. */
const PARTS_OF_SPEECH = ['n', 'v', 'a', 'r'] as const;
type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Endings of inflected forms and what they stand for, after WordNet's morphological rules (morphy(7WN)). */
const ENDINGS: Readonly<Record<PartOfSpeech, readonly (readonly [string, string])[]>> = {
  n: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  v: [
    ['s', ''],
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  a: [],
  r: [],
};
/** `stopp` of `stopped`: the letter was doubled for the ending. */
const DOUBLED = /([bdgklmnprtz])\1$/;
const SHORTEST_BASE = 2;

/**
 * The dictionary forms that a folded word or phrase may be a form of, each after its part of speech and a blank:
 * `talks` gives `n talk`, `v talk` and the form itself. Some exist in no dictionary; a table simply has them not.
 * In phrases a noun is inflected at the end (`motion pictures`) and a verb at the beginning (`took part`).
 */
export function baseForms(phrase: string): string[] {
  const words = withoutPossessive(phrase).split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).map((word) => `${word} `);
  const after = words.slice(1).map((word) => ` ${word}`);
  return PARTS_OF_SPEECH.flatMap((pos) => {
    const inflected = pos === 'v' ? first : last;
    return [...new Set(basesOf(inflected, pos))].map((base) =>
      pos === 'v' ? `v ${base}${after.join('')}` : `${pos} ${before.join('')}${base}`,
    );
  });
}

function basesOf(word: string, pos: PartOfSpeech): string[] {
  const bases = [word];
  const irregular = BASE_FORMS.get(word);
  if (irregular !== undefined) bases.push(irregular);
  for (const [ending, replacement] of ENDINGS[pos]) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_BASE) continue;
    const base = word.slice(0, -ending.length);
    bases.push(base + replacement);
    if (replacement === '' && ending !== 's' && DOUBLED.test(base)) bases.push(base.slice(0, -1));
  }
  return bases;
}
