import { homeOf } from '../../dictionary/places.ts';
import { remembered } from '../../dictionary/remembered.ts';
import { relationBetween } from '../../dictionary/relation.ts';
import type { WordToken } from '../analysis.ts';
import { areContrary } from '../lexicon/contrasts.ts';

/** How what two stretches of words say is related, as far as the word lists know. */
export type Meaning = 'same' | 'opposite' | 'kind' | 'origin';

/** Longer stretches are in no dictionary. */
const LONGEST = 4;
/** `unaware` and `aware`, `illegal` and `legal`. */
const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|dis|non)-?(?=\p{L}{3})/u;

/**
 * What two stretches mean to each other: the `same`, the `opposite` or what excludes it, one a `kind` of the other, or
 * two different `origin`s (`Nigerian` and `Nigerien`); null where the word lists do not know.
 */
export function meaningOf(left: readonly WordToken[], right: readonly WordToken[]): Meaning | null {
  const lefts = left.filter(counts);
  const rights = right.filter(counts);
  if (lefts.length === 0 || rights.length === 0) return null;
  const stems = (tokens: readonly WordToken[]): string[] => tokens.map((token) => token.stem);
  if (areContrary(stems(lefts), stems(rights))) return 'opposite';
  if (Math.max(lefts.length, rights.length) > LONGEST) return null;
  const whole = ofPhrases(wordsOf(left), wordsOf(right)) ?? ofPhrases(wordsOf(lefts), wordsOf(rights));
  if (whole || lefts.length !== rights.length) return whole;
  return weakest(lefts.map((token, index) => ofWords(token, rights[index])));
}

function counts(token: WordToken): boolean {
  return token.group !== 'stop' && token.group !== 'punctuation';
}

function wordsOf(tokens: readonly WordToken[]): string {
  return tokens.map((token) => token.folded).join(' ');
}

function ofWords(one: WordToken, other: WordToken | undefined): Meaning | null {
  return other ? meaningOfWords(one, other) : null;
}

/** The same for two words by themselves. */
export function meaningOfWords(one: WordToken, other: WordToken): Meaning | null {
  return one.stemId === other.stemId ? 'same' : ofPhrases(one.folded, other.folded);
}

const originOf = remembered(homeOf);

function ofPhrases(one: string, other: string): Meaning | null {
  if (isNegated(one, other) || isNegated(other, one)) return 'opposite';
  const home = originOf(one);
  const otherHome = home === null ? null : originOf(other);
  if (home !== null && otherHome !== null) return home === otherHome ? 'same' : 'origin';
  switch (relationBetween(one, other)?.kind) {
    case 'synonym':
    case 'abbreviation':
    case 'alias':
      return 'same';
    case 'antonym':
      return 'opposite';
    case 'hypernym':
      return 'kind';
    default:
      return null;
  }
}

function isNegated(one: string, other: string): boolean {
  if (one.length <= other.length || !one.endsWith(other)) return false;
  return one.replace(NEGATIVE_PREFIX, '') === other && NEGATIVE_PREFIX.test(one);
}

/** Word for word two phrases mean as much the same as their most different words; unknown words leave it open. */
function weakest(meanings: readonly (Meaning | null)[]): Meaning | null {
  for (const meaning of ['opposite', 'origin'] as const) if (meanings.includes(meaning)) return meaning;
  if (meanings.includes(null)) return null;
  return meanings.includes('kind') ? 'kind' : 'same';
}
