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

export const BOUNDS_BEFORE = toMap(BEFORE);
export const BOUNDS_AFTER = toMap(AFTER);
/** The longest phrase of either table, in tokens. */
export const LONGEST_BOUND = 4;

/** The first words of the phrases before a number: where one stands, a number may begin. */
export const FIRST_BOUND_WORDS: ReadonlySet<string> = new Set(
  [...BOUNDS_BEFORE.keys()].map((phrase) => phrase.split(' ')[0] ?? phrase),
);

/** Words that limit or qualify what is said, beside a number or not. */
export const BOUND_WORDS: ReadonlySet<string> = new Set(
  `more over above exceeding less fewer under below about around roughly approximately some nearly almost circa least
  minimum most maximum up exactly only precisely`.split(/\s+/),
);
