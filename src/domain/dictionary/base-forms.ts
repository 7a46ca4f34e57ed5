import { BASE_FORMS } from './irregular-forms.ts';
import { withoutPossessive } from '../text/possessive.ts';

/** The parts of speech as WordNet writes them: noun, verb, adjective and adverb. */
const PARTS_OF_SPEECH = ['n', 'v', 'a', 'r'] as const;
type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

interface Ending {
  readonly ending: string;
  readonly replacement: string;
}

/** Endings of inflected forms and what they stand for, after WordNet's morphological rules (morphy(7WN)). */
const ENDINGS: Readonly<Record<PartOfSpeech, readonly Ending[]>> = {
  n: [
    { ending: 's', replacement: '' },
    { ending: 'ses', replacement: 's' },
    { ending: 'xes', replacement: 'x' },
    { ending: 'zes', replacement: 'z' },
    { ending: 'ches', replacement: 'ch' },
    { ending: 'shes', replacement: 'sh' },
    { ending: 'men', replacement: 'man' },
    { ending: 'ies', replacement: 'y' },
  ],
  v: [
    { ending: 's', replacement: '' },
    { ending: 'ies', replacement: 'y' },
    { ending: 'ied', replacement: 'y' },
    { ending: 'es', replacement: 'e' },
    { ending: 'es', replacement: '' },
    { ending: 'ed', replacement: 'e' },
    { ending: 'ed', replacement: '' },
    { ending: 'ing', replacement: 'e' },
    { ending: 'ing', replacement: '' },
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
  const words = withoutPossessive(phrase);
  const forms: string[] = [];
  const firstBlank = words.indexOf(' ');
  if (firstBlank === -1) {
    for (const pos of PARTS_OF_SPEECH) pushForms(forms, pos, '', words, '');
    return forms;
  }
  const lastBlank = words.lastIndexOf(' ');
  for (const pos of PARTS_OF_SPEECH) {
    if (pos === 'v') pushForms(forms, pos, '', words.slice(0, firstBlank), words.slice(firstBlank));
    else pushForms(forms, pos, words.slice(0, lastBlank + 1), words.slice(lastBlank + 1), '');
  }
  return forms;
}

/** Adds the forms of an expression whose inflected word stands between the words `before` and `after`. */
function pushForms(forms: string[], pos: PartOfSpeech, before: string, word: string, after: string): void {
  const from = forms.length;
  const add = (base: string): void => {
    const form = `${pos} ${before}${base}${after}`;
    if (!forms.includes(form, from)) forms.push(form);
  };
  add(word);
  const irregular = BASE_FORMS.get(word);
  if (irregular !== undefined) add(irregular);
  for (const { ending, replacement } of ENDINGS[pos]) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_BASE) continue;
    const base = word.slice(0, -ending.length);
    add(base + replacement);
    if (replacement === '' && ending !== 's' && DOUBLED.test(base)) add(base.slice(0, -1));
  }
}
