import { phraseTable } from './phrase-table.ts';

/* Words before or after a number that say whether it is a limit or a guess. */

/** What a bound says of the number: above it, below it, at least, at most, or about. */
export type Bound = '>' | '<' | '≥' | '≤' | '~';

/** Phrases before a number, in folded words. */
const BEFORE: Readonly<Record<Bound, readonly string[]>> = {
  '>': [
    'more than',
    'over',
    'above',
    'exceeding',
    'in excess of',
    'upwards of',
    'upward of',
    'greater than',
    'higher than',
    '>',
  ],
  '<': ['less than', 'fewer than', 'under', 'below', 'lower than', 'smaller than', '<'],
  '≥': [
    'at least',
    'no fewer than',
    'no less than',
    'not fewer than',
    'not less than',
    'a minimum of',
    'minimum of',
    '≥',
  ],
  '≤': [
    'at most',
    'at the most',
    'up to',
    'no more than',
    'not more than',
    'as many as',
    'as much as',
    'a maximum of',
    'maximum of',
    '≤',
  ],
  '~': [
    'about',
    'around',
    'roughly',
    'approximately',
    'approx',
    'approx .',
    'some',
    'nearly',
    'almost',
    'close to',
    'circa',
    'ca',
    'ca .',
    'c .',
    'an estimated',
    'estimated',
    'in the region of',
    '~',
    '≈',
  ],
};

/** Phrases right after a number. */
const AFTER: Readonly<Record<Bound, readonly string[]>> = {
  '>': [],
  '<': [],
  '≥': ['or more', 'or above', 'and above', 'and over', '- plus', 'plus', '+', 'at least'],
  '≤': ['or less', 'or fewer', 'or below', 'and under', 'at most'],
  '~': ['or so', '- odd', 'or thereabouts', 'approximately', 'give or take'],
};

function toMap(phrases: Readonly<Record<Bound, readonly string[]>>): ReadonlyMap<string, Bound> {
  const bounds: readonly Bound[] = ['>', '<', '≥', '≤', '~'];
  return new Map(bounds.flatMap((bound) => phrases[bound].map((phrase): [string, Bound] => [phrase, bound])));
}

/** The longest phrase of either table, in tokens. */
const LONGEST_BOUND = 4;
export const BOUNDS_BEFORE = phraseTable(toMap(BEFORE), LONGEST_BOUND);
export const BOUNDS_AFTER = phraseTable(toMap(AFTER), LONGEST_BOUND);

/** Words that limit or qualify what is said, beside a number or not; those of one sign mean the same (`almost empty`). */
export const BOUND_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '>': 'more over above exceeding',
    '<': 'less fewer under below',
    '~': 'about around roughly approximately some nearly almost circa',
    '≥': 'least minimum',
    '≤': 'most maximum up',
    '=': 'exactly only precisely',
  }).flatMap(([sign, words]) => words.split(' ').map((word): [string, string] => [word, sign])),
);
