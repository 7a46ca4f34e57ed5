import { fullName } from './abbreviations.ts';
import { baseForms } from './base-forms.ts';
import { isCapital, isWithin, placesNamed, placesOfDemonym } from './places.ts';
import { remembered } from './remembered.ts';
import type { Entry } from './words.ts';
import { areAntonyms, areSynonyms, entryOf, isHypernym } from './words.ts';

/** What one expression is of another, in the order in which they are asked for. */
export type RelationKind =
  'abbreviation' | 'alias' | 'capital' | 'part-of' | 'demonym' | 'synonym' | 'antonym' | 'hypernym';

export interface Relation {
  readonly kind: RelationKind;
  /**
   * False where the first is what `kind` says of the other (`Doha` is the `capital` of `Qatar`, `vehicle` the `hypernym`
   * of `truck`), true where the other is that of the first. Always false for kinds that hold both ways.
   */
  readonly inverse: boolean;
}

/** A word, name or phrase, looked up once. */
interface Expression extends Entry {
  /** In small letters. */
  readonly text: string;
  readonly fullName: string;
  /** Indexes of the places that it may name, and of those that it is a demonym of. */
  readonly places: readonly number[];
  readonly homes: readonly number[];
}

interface Test {
  readonly kind: RelationKind;
  readonly holds: (one: Expression, other: Expression) => boolean;
  readonly bothWays: boolean;
}

/** In the order of how much they say; the first that holds is the answer. */
const NAME_TESTS: readonly Test[] = [
  { kind: 'alias', holds: (one, other) => meet(one.places, other.places), bothWays: true },
  { kind: 'capital', holds: (one, other) => isCapital(one.places, other.places), bothWays: false },
  { kind: 'part-of', holds: (one, other) => isWithin(one.places, other.places), bothWays: false },
  { kind: 'demonym', holds: (one, other) => meet(one.homes, other.places), bothWays: false },
];
const WORD_TESTS: readonly Test[] = [
  { kind: 'synonym', holds: (one, other) => areSynonyms(one, other), bothWays: true },
  { kind: 'antonym', holds: (one, other) => areAntonyms(one, other), bothWays: true },
  { kind: 'hypernym', holds: (one, other) => isHypernym(one, other), bothWays: false },
];
/** Longer expressions are in no table. */
const MOST_WORDS = 7;

/**
 * What the dictionary knows between two words, names or phrases, given in small or capital letters and in any inflected
 * form; null where it knows nothing or both are the same. `synonym` holds only where the two mean the same in nearly
 * every text. Names and words are not told apart: do not ask for `us` unless it is a name.
 */
export function relationBetween(one: string, other: string): Relation | null {
  if (one === other) return null;
  const left = lookUp(one);
  const right = lookUp(other);
  if (!left || !right || left.text === right.text) return null;
  if (left.fullName === right.fullName) return { kind: 'abbreviation', inverse: false };
  // Most words are in no table, and hardly any names a place.
  const named = namesPlace(left) && namesPlace(right) ? firstOf(NAME_TESTS, left, right) : null;
  return named ?? (left.isListed && right.isListed ? firstOf(WORD_TESTS, left, right) : null);
}

function firstOf(tests: readonly Test[], left: Expression, right: Expression): Relation | null {
  for (const { kind, holds, bothWays } of tests) {
    if (holds(left, right)) return { kind, inverse: false };
    if (!bothWays && holds(right, left)) return { kind, inverse: true };
  }
  return null;
}

function namesPlace({ places, homes }: Expression): boolean {
  return places.length > 0 || homes.length > 0;
}

const lookUp = remembered((text: string): Expression | null => {
  const words = text.toLowerCase();
  if (words.split(' ').length > MOST_WORDS) return null;
  const { forms, synonymGroups, opposites, classes, isListed } = entryOf(baseForms(words));
  return {
    text: words,
    fullName: fullName(words),
    places: placesNamed(words),
    homes: placesOfDemonym(words),
    forms,
    synonymGroups,
    opposites,
    classes,
    isListed,
  };
});

function meet(one: readonly number[], other: readonly number[]): boolean {
  return one.some((value) => other.includes(value));
}
