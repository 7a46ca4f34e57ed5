import {
  MONTHS,
  NAMED_TIMES,
  NEAR_DAYS,
  PARTS_OF_PERIOD,
  RELATIVE,
  SEASONS,
  WEEKDAYS,
} from '../lexicon/calendar.ts';
import { ORDINALS } from '../lexicon/numbers.ts';
import { clockTimeAt } from './clock-times.ts';
import type { DateMatch } from './date-match.ts';
import { beginsWithDigit } from './figures.ts';
import { numericDateAt } from './numeric-dates.ts';
import { agoAt, quarterOrSeasonAt, relativeDateAt } from './relative-dates.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { nearDayAt, recurringWeekdayAt, weekdayAt } from './weekdays.ts';
import { monthDateAt } from './written-dates.ts';
import { SPANS, yearsAt } from './years.ts';

type Recogniser = (reader: SentenceReader, at: number) => DateMatch | null;

/** Those of dates that begin with a figure; no other date does. */
const FROM_FIGURES: readonly Recogniser[] = [numericDateAt, clockTimeAt, monthAndDayAt, agoAt, yearsAt];
const FROM_WORDS: readonly Recogniser[] = [
  clockTimeAt,
  weekdayAt,
  recurringWeekdayAt,
  monthAndDayAt,
  partOfPeriodAt,
  agoAt,
  quarterOrSeasonAt,
  yearsAt,
  relativeDateAt,
  nearDayAt,
];

/** The date or time that begins at the token, if any: absolute, relative to the day of writing, or of the day. */
export function dateAt(reader: SentenceReader, at: number): DateMatch | null {
  for (const recognise of beginsWithDigit(reader.word(at)) ? FROM_FIGURES : FROM_WORDS) {
    const found = recognise(reader, at);
    if (found) return found;
  }
  return null;
}

function monthAndDayAt(reader: SentenceReader, at: number): DateMatch | null {
  return monthDateAt(reader, at, null);
}

/** `mid-July`, `early 2021`, `late 1990s`, `late Monday`. */
function partOfPeriodAt(reader: SentenceReader, at: number): DateMatch | null {
  const part = PARTS_OF_PERIOD.get(reader.word(at));
  if (part === undefined) return null;
  let from = at + 1;
  if (reader.word(from) === '-') from++;
  else if (reader.reads(from, 'in', 'the')) from += 2;
  else if (reader.word(from) === 'in' || reader.word(from) === 'the') from++;
  const whole =
    monthDateAt(reader, from, null) ??
    yearsAt(reader, from) ??
    weekdayAt(reader, from) ??
    relativeDateAt(reader, from);
  return whole ? { to: whole.to, value: `${whole.value} ${part}` } : null;
}

/** The words that a date can begin with, figures apart. */
export const FIRST_DATE_WORDS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, NEAR_DAYS].flatMap((table) =>
    Object.values(table).flatMap((forms) => [...forms.keys()]),
  ),
  ...PARTS_OF_PERIOD.keys(),
  ...NAMED_TIMES.keys(),
  ...ORDINALS.keys(),
  ...RELATIVE,
  ...SEASONS.keys(),
  'tonight',
  'the',
  'a',
  'an',
  'q1',
  'q2',
  'q3',
  'q4',
  ...SPANS.keys(),
]);
