import { lazily } from './lazily.ts';
import { ANTONYMS_TABLE } from './tables/antonyms.ts';
import { HYPERNYMS_TABLE } from './tables/hypernyms.ts';
import { SYNONYMS_TABLE } from './tables/synonyms.ts';

/** For each dictionary form, after its part of speech, the groups of synonyms that it is in. */
const synonymGroups = lazily(() => {
  const groups = new Map<string, number[]>();
  linesOf(SYNONYMS_TABLE).forEach((line, group) => {
    const pos = line.slice(0, 2);
    for (const word of line.slice(2).split(',')) pushTo(groups, pos + word, group);
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
  const above = new Map<string, readonly string[]>();
  for (const line of linesOf(HYPERNYMS_TABLE)) {
    const pos = line.slice(0, 2);
    const colon = line.indexOf(':');
    const names = wordsOf(line.slice(0, colon));
    for (const member of line.slice(colon + 1).split(',')) {
      const known = above.get(pos + member);
      // Most words have one line, and share its names.
      above.set(pos + member, known ? [...known, ...names] : names);
    }
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
  const entry = {
    forms,
    synonymGroups: allOf(synonymGroups(), forms),
    opposites: allOf(opposites(), forms),
    classes: allOf(classes(), forms),
    isListed: true,
  };
  const found = entry.synonymGroups.length + entry.opposites.length + entry.classes.length;
  entry.isListed = found > 0 || forms.some((form) => classNames().has(form));
  return entry;
}

/** What stands under any of the keys, in their order. */
function allOf<T>(table: ReadonlyMap<string, readonly T[]>, keys: readonly string[]): readonly T[] {
  let all: readonly T[] | undefined;
  for (const key of keys) {
    const own = table.get(key);
    if (own) all = all ? [...all, ...own] : own;
  }
  return all ?? NOTHING;
}

/** Most words are in no table, and share this. */
const NOTHING: readonly never[] = [];

const classNames = lazily(() => {
  const names = new Set<string>();
  for (const above of classes().values()) for (const name of above) names.add(name);
  return names;
});

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
  return forms.some((form) => synonymGroups().has(form) || opposites().has(form) || classes().has(form));
}
