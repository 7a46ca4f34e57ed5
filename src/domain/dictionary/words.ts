import { lazily } from './lazily.ts';
import { ANTONYMS_TABLE } from './tables/antonyms.ts';
import { HYPERNYMS_TABLE } from './tables/hypernyms.ts';
import { SYNONYMS_TABLE } from './tables/synonyms.ts';

/** For each dictionary form, after its part of speech, the groups of synonyms that it is in. */
const synonymGroups = lazily(() => {
  const groups = new Map<string, number[]>();
  linesOf(SYNONYMS_TABLE).forEach((line, group) => {
    for (const word of wordsOf(line)) pushTo(groups, word, group);
  });
  return groups;
});

const opposites = lazily(() => {
  const words = new Map<string, string[]>();
  for (const line of linesOf(ANTONYMS_TABLE)) {
    const [one = '', other = ''] = wordsOf(line);
    pushTo(words, one, other);
    pushTo(words, other, one);
  }
  return words;
});

/** For each dictionary form the names of the classes right above it. */
const classes = lazily(() => {
  const above = new Map<string, string[]>();
  for (const line of linesOf(HYPERNYMS_TABLE)) {
    const [head = '', members = ''] = line.split(':');
    const names = wordsOf(head);
    for (const member of wordsOf(`${line.slice(0, 2)}${members}`))
      for (const name of names) pushTo(above, member, name);
  }
  return above;
});

function linesOf(table: string): string[] {
  return table.trim().split('\n');
}

/** The words of `n car,auto`, each after the part of speech. */
function wordsOf(line: string): string[] {
  const pos = line.slice(0, 2);
  return line
    .slice(2)
    .split(',')
    .map((word) => pos + word);
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** What the tables have of an expression. */
export interface Entry {
  /** Its dictionary forms, as `baseForms` gives them. */
  readonly forms: readonly string[];
  readonly synonymGroups: readonly number[];
  readonly opposites: readonly string[];
  /** The names of the classes right above it. */
  readonly classes: readonly string[];
  /** Whether any table has one of the forms. */
  readonly isListed: boolean;
}

/** Looks the dictionary forms of an expression up in all tables. */
export function entryOf(forms: readonly string[]): Entry {
  const own = {
    forms,
    synonymGroups: forms.flatMap((form) => synonymGroups().get(form) ?? []),
    opposites: forms.flatMap((form) => opposites().get(form) ?? []),
    classes: forms.flatMap((form) => classes().get(form) ?? []),
  };
  const found = own.synonymGroups.length + own.opposites.length + own.classes.length;
  return { ...own, isListed: found > 0 || forms.some((form) => classNames().has(form)) };
}

const classNames = lazily(() => new Set([...classes().values()].flat()));

/** Whether the two mean the same in nearly every text, as one part of speech. */
export function areSynonyms(one: Entry, other: Entry): boolean {
  return one.synonymGroups.some((group) => other.synonymGroups.includes(group));
}

export function areAntonyms(one: Entry, other: Entry): boolean {
  return one.opposites.some((word) => other.forms.includes(word));
}

/** Whether `one` names the class right above `other`: `vehicle` and `truck`. */
export function isHypernym(one: Entry, other: Entry): boolean {
  return other.classes.some((name) => one.forms.includes(name));
}

/** Whether a table of words has one of the forms: then it is hardly a name. */
export function isListed(forms: readonly string[]): boolean {
  return forms.some((form) => [synonymGroups(), opposites(), classes()].some((table) => table.has(form)));
}
