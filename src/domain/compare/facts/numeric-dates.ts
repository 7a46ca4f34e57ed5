import type { DateMatch } from './date-match.ts';
import { dayValue, isoDay, monthValue } from './date-values.ts';
import { isValidDate } from './calendar.ts';
import { latinDigits } from './figures.ts';
import type { SentenceReader } from './sentence-reader.ts';

const AFTER_FIRST: ReadonlySet<string> = new Set(['-', '/', '年', '月']);

/** `2021-07-19`, `2021-07`, `19/07/2021`, `19.07.2021`, `2021年7月19日`. */
export function numericDateAt(reader: SentenceReader, at: number): DateMatch | null {
  // `19.07.2021` is one token; of the others the mark after the first figure tells.
  if (!AFTER_FIRST.has(reader.word(at + 1)) && !reader.word(at).includes('.')) return null;
  return isoDateAt(reader, at) ?? dayMonthYearAt(reader, at) ?? hanDateAt(reader, at);
}

function isoDateAt(reader: SentenceReader, at: number): DateMatch | null {
  const [year, month, day] = joined(reader, at, '-');
  if (!/^\d{4}$/.test(year) || !/^\d\d$/.test(month)) return null;
  const date = { year: Number(year), month: Number(month), day: Number(/^(\d\d)t?$/.exec(day)?.[1] ?? 1) };
  if (!isValidDate(date)) return null;
  if (/^\d\dt?$/.test(day)) return { to: at + 5, value: isoDay(date) };
  // `2009-10` is a season.
  return day === '' && date.month <= Number(year.slice(2)) ? { to: at + 3, value: `${year}-${month}` } : null;
}

/** A day and a month in figures; where either order could be meant, the figures themselves are the value. */
function dayMonthYearAt(reader: SentenceReader, at: number): DateMatch | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(latinDigits(reader.raw(at)));
  if (dotted) {
    const date = { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) };
    return isValidDate(date) ? { to: at + 1, value: isoDay(date) } : null;
  }
  const [first, second, year] = joined(reader, at, '/');
  if (![first, second].every((part) => /^\d{1,2}$/.test(part)) || !/^\d{4}$/.test(year)) return null;
  const dayFirst = { year: Number(year), month: Number(second), day: Number(first) };
  const monthFirst = { year: Number(year), month: Number(first), day: Number(second) };
  const valid = [dayFirst, monthFirst].filter(isValidDate).map(isoDay);
  const [value] = valid;
  if (value === undefined) return null;
  return { to: at + 5, value: new Set(valid).size === 1 ? value : `${first}/${second}/${year}` };
}

/** Three figures with the mark between them, none apart from it; what is missing is empty. */
function joined(reader: SentenceReader, at: number, mark: string): [string, string, string] {
  const part = (index: number): string => {
    const isJoined = reader.word(index - 1) === mark && reader.isTight(index) && reader.isTight(index - 1);
    return isJoined ? latinDigits(reader.raw(index)) : '';
  };
  return [latinDigits(reader.raw(at)), part(at + 2), part(at + 2) === '' ? '' : part(at + 4)];
}

/** `2021年7月19日`, `7月19日`, `2021年7月`. */
function hanDateAt(reader: SentenceReader, at: number): DateMatch | null {
  const before = (index: number, mark: string): number | null => {
    const digits = latinDigits(reader.raw(index));
    return reader.word(index + 1) === mark && /^\d+$/.test(digits) ? Number(digits) : null;
  };
  const year = before(at, '年');
  const month = before(year === null ? at : at + 2, '月');
  if (month === null || month < 1 || month > 12)
    return year !== null && year >= 1_000 ? { to: at + 2, value: String(year) } : null;
  const dayAt = at + (year === null ? 2 : 4);
  const day = before(dayAt, '日') ?? before(dayAt, '号');
  const { reference } = reader.settings;
  return day === null
    ? { to: dayAt, value: monthValue(year, month, reference) }
    : { to: dayAt + 2, value: dayValue({ year, month, day, weekday: null }, reference) };
}
