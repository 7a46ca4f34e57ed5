import { PARTS_OF_DAY, PERIODS, RELATIVE, SEASONS } from '../lexicon/calendar.ts';
import { DURATION_UNITS, UNIT_FORMS } from '../lexicon/units.ts';
import { amountAt } from './amounts.ts';
import type { CivilDate } from './calendar.ts';
import { addDays, addMonths } from './calendar.ts';
import type { DateMatch } from './date-match.ts';
import { isoDay, isoMonth, isoWeek, nearestWeekday } from './date-values.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { weekdayOfToken } from './weekdays.ts';
import { monthAt } from './written-dates.ts';

/** Words that say how many periods away from that of writing; the others count from another event in the story. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const DAYS_IN_WEEK = 7;

/** `last week`, `next Friday`, `this year`, `last July`; in words where the day of writing is unknown or not meant. */
export function relativeDateAt(reader: SentenceReader, at: number): DateMatch | null {
  const word = reader.word(at);
  if (!RELATIVE.has(word)) return null;
  const period = reader.word(at + 1).replace(/'s$/, '');
  const weekday = weekdayOfToken(reader, at + 1);
  const month = period.length > 3 ? monthAt(reader, at + 1) : null;
  if (!PERIODS.has(period) && weekday === null && month === null) return null;
  const isDay = weekday !== null && PARTS_OF_DAY.has(reader.word(at + 2));
  const part = isDay ? ` ${reader.word(at + 2)}` : '';
  const to = at + (isDay ? 3 : 2);
  const { reference } = reader.settings;
  const step = STEPS.get(word);
  const words = `${word} ${SEASONS.get(period) ?? period}${part}`;
  // `the next day` is the day after the one that the story speaks of.
  if (!reference || step === undefined || period === 'day') return { to, value: words };
  if (weekday !== null) return { to, value: isoDay(relativeWeekday(weekday, step, reference)) + part };
  if (month !== null) return { to, value: relativeMonth(month, step, reference) };
  return { to, value: relativePeriod(period, step, reference) ?? words };
}

/** `last Friday` is the one before the day of writing, `next` and `this Friday` are after it. */
function relativeWeekday(weekday: number, step: number, reference: CivilDate): CivilDate {
  if (step < 0) return nearestWeekday(weekday, addDays(reference, -1), false);
  return nearestWeekday(weekday, step === 0 ? reference : addDays(reference, 1), true);
}

function relativeMonth(month: number, step: number, reference: CivilDate): string {
  const sameYear = step < 0 ? month < reference.month : month > reference.month;
  return isoMonth({ year: reference.year + (step === 0 || sameYear ? 0 : step), month });
}

function relativePeriod(period: string, step: number, reference: CivilDate): string | null {
  if (period === 'week') return isoWeek(addDays(reference, DAYS_IN_WEEK * step));
  if (period === 'weekend' && step < 0) return `${isoWeek(addDays(reference, -DAYS_IN_WEEK))} weekend`;
  if (period === 'month') return isoMonth(addMonths(reference, step));
  if (period === 'year') return String(reference.year + step);
  if (period === 'decade') return `${Math.floor(reference.year / 10) * 10 + 10 * step}s`;
  if (PARTS_OF_DAY.has(period) && step <= 0) return `${isoDay(addDays(reference, step))} ${period}`;
  return null;
}

/** `two days ago`, `a week ago`. */
export function agoAt(reader: SentenceReader, at: number): DateMatch | null {
  const article = /^an?$/.test(reader.word(at));
  const amount = article ? { to: at + 1, value: '1' } : amountAt(reader, at);
  if (!amount || !/^\d+$/.test(amount.value)) return null;
  const unit = UNIT_FORMS.get(reader.word(amount.to));
  if (unit === undefined || !DURATION_UNITS.has(unit) || reader.word(amount.to + 1) !== 'ago') return null;
  const { reference } = reader.settings;
  const resolved = reference ? before(reference, Number(amount.value), unit) : null;
  return { to: amount.to + 2, value: resolved ?? `${amount.value} ${unit} ago` };
}

/** A thousand years: dates before the calendar began are left in words. */
const LONGEST_AGO = 1_000;

function before(reference: CivilDate, count: number, unit: string): string | null {
  if (count > LONGEST_AGO) return null;
  if (unit === 'day') return isoDay(addDays(reference, -count));
  if (unit === 'week') return isoWeek(addDays(reference, -count * DAYS_IN_WEEK));
  if (unit === 'month') return isoMonth(addMonths(reference, -count));
  return unit === 'year' ? String(reference.year - count) : null;
}

/** `the second quarter of 2021`, `Q2`, `summer 2021`, `the summer of 2021`. */
export function quarterOrSeasonAt(reader: SentenceReader, at: number): DateMatch | null {
  const word = reader.word(at);
  const quarter = /^q([1-4])$/.exec(word)?.[1] ?? quarterInWords(reader, at);
  const season = SEASONS.get(word);
  if (quarter === null && season === undefined) return null;
  const to = at + (quarter === null || /^q[1-4]$/.test(word) ? 1 : 2);
  const yearAt = to + (reader.word(to) === 'of' ? 1 : 0);
  const year = /^(?:19|20)\d\d$/.test(reader.word(yearAt)) ? reader.word(yearAt) : null;
  if (year === null) return season === undefined ? { to, value: `--Q${quarter ?? ''}` } : null;
  return { to: yearAt + 1, value: season === undefined ? `${year}-Q${quarter ?? ''}` : `${year} ${season}` };
}

function quarterInWords(reader: SentenceReader, at: number): string | null {
  if (reader.word(at + 1) !== 'quarter') return null;
  const ordinal = ['first', 'second', 'third', 'fourth'].indexOf(reader.word(at)) + 1;
  return ordinal > 0 ? String(ordinal) : null;
}
