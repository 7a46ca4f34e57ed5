import type { CivilDate } from './calendar.ts';
import { addDays, daysBetween, isValidDate, weekdayOf, weekOf } from './calendar.ts';
import { WEEKDAY_NAMES } from '../lexicon/calendar.ts';

/** A date as it is written: a year and a weekday may be missing. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number | null;
}

/** A date without a year that would lie further ahead than this (in days) is that of the year before. */
const FARTHEST_AHEAD = 183;

function padded(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}

export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday - 1] ?? '';
}

export function isoDay({ year, month, day }: CivilDate): string {
  return `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
}

export function isoMonth({ year, month }: Pick<CivilDate, 'year' | 'month'>): string {
  return `${padded(year, 4)}-${padded(month)}`;
}

export function isoWeek(date: CivilDate): string {
  const { year, week } = weekOf(date);
  return `${padded(year, 4)}-W${padded(week)}`;
}

/**
 * The ISO form of a written date. A missing year is filled from the day of writing: news leaves out the year of dates
 * nearby. Without one it stays open (`--07-19`). A weekday adds nothing unless the date cannot be checked against it,
 * or contradicts it.
 */
export function dayValue(written: WrittenDate, reference: CivilDate | null): string {
  const year = written.year ?? (reference ? likelyYear(written, reference) : null);
  const { month, day, weekday } = written;
  const named = weekday === null ? '' : ` ${weekdayName(weekday)}`;
  if (year === null) return `--${padded(month)}-${padded(day)}${named}`;
  const date = { year, month, day };
  const agrees = weekday === null || (isValidDate(date) && weekdayOf(date) === weekday);
  return isoDay(date) + (agrees ? '' : named);
}

/** The ISO form of a month, its year filled like that of a day. */
export function monthValue(year: number | null, month: number, reference: CivilDate | null): string {
  const known = year ?? (reference ? likelyYear({ month, day: 1 }, reference) : null);
  return known === null ? `--${padded(month)}` : isoMonth({ year: known, month });
}

/** The year that a date without one most likely means: that of writing, or the one before where it would be far ahead. */
export function likelyYear({ month, day }: Pick<CivilDate, 'month' | 'day'>, reference: CivilDate): number {
  const ahead = daysBetween(reference, { year: reference.year, month, day });
  return ahead > FARTHEST_AHEAD ? reference.year - 1 : reference.year;
}

/** The nearest such weekday: on the day of writing or before it, or, where it lies ahead, on that day or after it. */
export function nearestWeekday(weekday: number, reference: CivilDate, isAhead: boolean): CivilDate {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  return addDays(reference, isAhead ? (7 - back) % 7 : -back);
}

/** A day of the calendar as its value spells it, perhaps with a part of the day behind it. */
const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`;
const DAY_VALUE = new RegExp(
  `^(?:(?:(\\d{4})|-)-(\\d\\d)-(\\d\\d)(?: (?=${WEEKDAY}))?)?(${WEEKDAY})?(?: (\\w+))?$`,
);
const MONTH_VALUE = /^(?:(\d{4})|-)-(\d\d)((?: \w+)?)$/;

/**
 * Whether two values of dates can be the same time, as far as both say it: a missing year or weekday contradicts
 * nothing (`--07-19` and `2021-07-19`, `monday` and `2021-07-19`), a part of the day that only one names does.
 */
export function sameTime(one: string, other: string): boolean {
  if (one === other) return true;
  const [month, otherMonth] = [MONTH_VALUE.exec(one), MONTH_VALUE.exec(other)];
  if (month && otherMonth)
    return agree(month[1], otherMonth[1]) && month[2] === otherMonth[2] && month[3] === otherMonth[3];
  const [day, otherDay] = [readDay(one), readDay(other)];
  if (!day || !otherDay) return false;
  const [isOpen, isOtherOpen] = [day.date === undefined, otherDay.date === undefined];
  // `Monday` may be any day; only a date that is known to be a Monday is that one.
  if (isOpen !== isOtherOpen && (day.weekday === undefined || otherDay.weekday === undefined)) return false;
  return (
    day.part === otherDay.part &&
    agree(day.year, otherDay.year) &&
    agree(day.date, otherDay.date) &&
    agree(day.weekday, otherDay.weekday)
  );
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function readDay(
  value: string,
): { year: string | undefined; date: string | undefined; weekday: string | undefined; part: string } | null {
  const match = DAY_VALUE.exec(value);
  if (!match || (match[2] === undefined && match[4] === undefined)) return null;
  const [, year, month, day, named, part = ''] = match;
  const date = month === undefined || day === undefined ? undefined : `${month}-${day}`;
  const known = { year: Number(year), month: Number(month), day: Number(day) };
  const computed = year !== undefined && isValidDate(known) ? weekdayName(weekdayOf(known)) : undefined;
  return { year, date, weekday: named ?? computed, part };
}
