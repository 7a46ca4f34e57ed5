import { STOP_WORDS } from '../lexicon/grammar.ts';

/** Two spellings of one word, or one word for two: nothing changes when one takes the other's place. */
const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cannot: 'can not',
    "can't": 'can not',
    "won't": 'will not',
    "shan't": 'shall not',
    "i'm": 'i am',
    nobody: 'no one',
    everybody: 'everyone',
    somebody: 'someone',
    anybody: 'anyone',
    whilst: 'while',
    amongst: 'among',
    towards: 'toward',
    upon: 'on',
    unable: 'not able',
    adviser: 'advisor',
    advisers: 'advisors',
    grey: 'gray',
    kerb: 'curb',
    tyre: 'tire',
    tyres: 'tires',
    jewellery: 'jewelry',
    aluminium: 'aluminum',
    sceptical: 'skeptical',
    cheque: 'check',
  }),
);

/**
 * The rule under which two stretches of folded tokens are the same word for word: a contraction written out (`did not`
 * and `didn't`) or another spelling (`health care` and `healthcare`); null where they are not.
 */
export function sameWrittenOut(
  left: readonly string[],
  right: readonly string[],
): 'contraction' | 'spelling' | 'reordered' | null {
  const [word, otherWord] = [left[0], right[0]];
  // Nearly always one word stands in the place of another.
  if (left.length === 1 && right.length === 1 && word !== undefined && otherWord !== undefined)
    if (word !== otherWord && isPlain(word) && isPlain(otherWord)) return null;
  if (left.join(' ') === right.join(' ')) return 'reordered';
  const [one, other] = [writtenOut(left), writtenOut(right)];
  if (one === other)
    return [...left, ...right].some((word) => CONTRACTED.test(word)) ? 'contraction' : 'spelling';
  return one.replaceAll(' ', '') === other.replaceAll(' ', '') ? 'spelling' : null;
}

/** Whether a word has one form, and is written with letters alone. */
function isPlain(word: string): boolean {
  return !FORMS.has(word) && !word.includes("'") && !word.includes('-') && !word.includes(' ');
}

const CONTRACTED = /^cannot$|'(?:t|re|ve|ll|m)$/;

function writtenOut(folded: readonly string[]): string {
  return folded
    .filter((word) => word !== '-')
    .map((word) => FORMS.get(word) ?? (word.includes("'") ? withoutContraction(word) : word))
    .join(' ');
}

function withoutContraction(word: string): string {
  return word
    .replace(/n't$/, ' not')
    .replace(/'re$/, ' are')
    .replace(/'ve$/, ' have')
    .replace(/'ll$/, ' will')
    .replace(/'d$/, ' had');
}

/** Two letters stand for too many things. */
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 7;

/** Whether one text is the first letters of the words of the other: `GDP` and `gross domestic product`. */
export function areShortAndLong(one: string, other: string): boolean {
  return isInitialsOf(one, other) || isInitialsOf(other, one);
}

function isInitialsOf(short: string, long: string): boolean {
  const letters = short.replaceAll('.', '').replace(/['’]s?$/u, '');
  if (!/^\p{Lu}+$/u.test(letters) || letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS)
    return false;
  const words = long.split(/[\s-]+/u).filter((word) => word !== '');
  const initials = (some: readonly string[]): string =>
    some.map((word) => word.charAt(0).toUpperCase()).join('');
  return [words, words.filter((word) => !STOP_WORDS.has(word.toLowerCase()))].some(
    (some) => initials(some) === letters,
  );
}
