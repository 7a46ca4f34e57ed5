import type { Token } from '../../text/tokens.ts';
import { BOUNDS_BEFORE } from '../lexicon/bounds.ts';
import {
  FRACTIONS,
  MULTIPLES,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  TENS_WORDS,
  VAGUE_AMOUNTS,
} from '../lexicon/numbers.ts';
import { DURATION_UNITS, MONEY_BEFORE } from '../lexicon/units.ts';
import { dateAt, FIRST_DATE_WORDS } from './dates.ts';
import { beginsWithDigit } from './figures.ts';
import { numberAt } from './numbers.ts';
import { agoAt } from './relative-dates.ts';
import { referenceDate } from './reference-date.ts';
import { SentenceReader, settingsFor } from './sentence-reader.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';

/**
 * Finds dates first and then numbers, so that the 19 of `July 19` is part of the date. Token indexes, in order. Relative
 * dates are resolved against the text's day of writing where it names one.
 */
export function findDatesAndNumbers(source: ReadableText): TokenFact[] {
  const { bounds, vocabulary } = source;
  const begins = vocabulary.where(mayBeginWith);
  const beginsDate = vocabulary.where(({ folded }) => mayBeginDate(folded));
  const open = settingsFor(source.language);
  const settings = { ...open, reference: referenceDate(source, open) };
  const facts: TokenFact[] = [];
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const end = bounds[sentence + 1] ?? 0;
    const reader = new SentenceReader(source, settings, bounds[sentence] ?? 0, end);
    for (let index = reader.first; index < end;) {
      const fact =
        begins[index] === 1 && mayBegin(reader, index)
          ? factAt(reader, index, beginsDate[index] === 1)
          : null;
      if (fact) facts.push(fact);
      index = fact ? fact.to : index + 1;
    }
  }
  return facts;
}

function factAt(reader: SentenceReader, from: number, mayBeDate: boolean): TokenFact | null {
  const date = mayBeDate ? dateAt(reader, from) : agoAt(reader, from);
  if (date) return { kind: 'date', from, to: date.to, value: date.value };
  const number = numberAt(reader, from);
  return number ? { kind: 'number', from, to: number.to, value: number.value } : null;
}

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...FIRST_DATE_WORDS,
  ...BOUNDS_BEFORE.firstWords,
  ...SMALL_NUMBERS.keys(),
  ...TENS_WORDS.keys(),
  ...ORDINALS.keys(),
  ...SCALES.keys(),
  ...VAGUE_AMOUNTS.keys(),
  ...MULTIPLES.keys(),
  ...MONEY_BEFORE.keys(),
  ...'half scores between from single aged age ages minus us a c ca au nz hk s r - no not'.split(' '),
]);
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...DURATION_UNITS,
  'fortnight',
  'couple',
  'minimum',
  'maximum',
  '$',
]);
const FIRST_HAN = 0x3007;
const LAST_ASCII = 0x7f;

/** Whether a date or a number can begin with the word: nearly all begin otherwise, and cost nothing more. */
function mayBeginWith({ kind, folded }: Pick<Token, 'kind' | 'folded'>): boolean {
  if (kind === 'number' || FIRST_WORDS.has(folded)) return true;
  const code = folded.codePointAt(0) ?? 0;
  if (code > LAST_ASCII) return code >= FIRST_HAN || /^[\p{N}\p{Sc}]/u.test(folded);
  // `Mondays`, `Monday's`; `½` folds to three characters
  return beginsWithDigit(folded) || FIRST_WORDS.has(withoutEnding(folded));
}

/** Whether a date can begin with the word, other than with an amount (`two days ago`): most numbers are in words. */
function mayBeginDate(folded: string): boolean {
  return (
    beginsWithDigit(folded) ||
    (folded.codePointAt(0) ?? 0) > LAST_ASCII ||
    FIRST_DATE_WORDS.has(folded) ||
    FIRST_DATE_WORDS.has(withoutEnding(folded))
  );
}

function withoutEnding(folded: string): string {
  if (!folded.endsWith('s')) return folded;
  return folded.slice(0, folded.endsWith("'s") ? -2 : -1);
}

/** The same for such a word where it stands: of articles the next word decides. */
function mayBegin(reader: SentenceReader, at: number): boolean {
  switch (reader.word(at)) {
    case 'the':
      return /^(?:day|year)$/.test(reader.word(at + 1));
    case 'a':
      return AFTER_ARTICLE.has(reader.word(at + 1));
    case 'an':
      return /^(?:hour|estimated|eighth)$/.test(reader.word(at + 1));
    default:
      return true;
  }
}
