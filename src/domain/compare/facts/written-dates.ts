import { AMBIGUOUS_MONTHS, BEFORE_MONTH, MONTHS, PARTS_OF_PERIOD } from '../lexicon/calendar.ts';
import { dayValue, monthValue } from './date-values.ts';
import type { DateMatch } from './date-match.ts';
import { figureOf } from './figures.ts';
import { isPlainYear } from './years.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** A date with the month in words: where it ends and what it says. */
interface MonthDate {
  readonly to: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** The last day of `July 19–21`. */
  readonly lastDay: number | null;
}

/** `July 19, 2021`, `19th of July`, `19 de julio de 2021`, `July 19–21`, `July 2021`, `in May`. */
export function monthDateAt(reader: SentenceReader, at: number, weekday: number | null): DateMatch | null {
  const found = dayFirst(reader, at) ?? monthFirst(reader, at);
  if (!found) return null;
  const { to, year, month, day, lastDay } = found;
  const { reference } = reader.settings;
  if (day === null) return weekday === null ? { to, value: monthValue(year, month, reference) } : null;
  const value = dayValue({ year, month, day, weekday }, reference);
  return lastDay === null
    ? { to, value }
    : { to, value: `${value}/${dayValue({ year, month, day: lastDay, weekday: null }, reference)}` };
}

/** `19 July 2021`, `the 19th of July`, `19. Juli 2021`, `1er juillet`, `19 de julio de 2021`. */
function dayFirst(reader: SentenceReader, at: number): MonthDate | null {
  const day = dayOfMonth(reader, at);
  if (day === null) return null;
  let next = at + 1;
  let lastDay: number | null = null;
  const range = /^(?:-|to|and)$/.test(reader.word(next)) ? dayOfMonth(reader, next + 1) : null;
  if (range !== null && range > day) {
    lastDay = range;
    next += 2;
  }
  if (/^(?:of|de|\.|का|की)$/.test(reader.word(next))) next++;
  const month = monthAt(reader, next);
  if (month === null) return null;
  next += reader.word(next + 1) === '.' && isAbbreviation(reader.word(next)) ? 2 : 1;
  const year = yearAfter(reader, next);
  return { to: year?.to ?? next, year: year?.year ?? null, month, day, lastDay };
}

/** `July 19, 2021`, `Jul. 19th`, `July 2021`, and a month alone. */
function monthFirst(reader: SentenceReader, at: number): MonthDate | null {
  const month = monthAt(reader, at);
  if (month === null) return null;
  const point = reader.word(at + 1) === '.' && isAbbreviation(reader.word(at)) ? 1 : 0;
  let next = at + 1 + point;
  const isEnglish = MONTHS.en.has(bare(reader.word(at)));
  const day = isEnglish ? dayOfMonth(reader, next) : null;
  // `July 19.5` and `July 19%` are no days.
  if (day !== null && reader.word(next + 1) !== '%') {
    next++;
    let lastDay: number | null = null;
    const range = /^(?:-|to)$/.test(reader.word(next)) ? dayOfMonth(reader, next + 1) : null;
    if (range !== null && range > day) {
      lastDay = range;
      next += 2;
    }
    const year = yearAfter(reader, next);
    return { to: year?.to ?? next, year: year?.year ?? null, month, day, lastDay };
  }
  const year = yearAfter(reader, next);
  if (year) return { to: year.to, year: year.year, month, day: null, lastDay: null };
  // Alone, a word for a month must look like one.
  const before = reader.word(at - 1) === '-' ? reader.word(at - 2) : reader.word(at - 1);
  const isCertain =
    isEnglish &&
    (!AMBIGUOUS_MONTHS.has(reader.word(at)) || BEFORE_MONTH.has(before) || PARTS_OF_PERIOD.has(before));
  const isForeign = !isEnglish && /^(?:en|im|в|في|में)$/.test(before);
  return isCertain || isForeign ? { to: at + 1, year: null, month, day: null, lastDay: null } : null;
}

/** The month that the token names; in Latin scripts only in a text of that language. English ones need a capital. */
export function monthAt(reader: SentenceReader, at: number): number | null {
  const word = bare(reader.word(at));
  for (const language of reader.settings.calendars) {
    const month = MONTHS[language].get(word);
    if (month === undefined) continue;
    return language === 'en' && !reader.isCapital(at) ? null : month;
  }
  return null;
}

function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function isAbbreviation(word: string): boolean {
  return word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july';
}

function dayOfMonth(reader: SentenceReader, at: number): number | null {
  const figure = figureOf(reader.raw(at), false);
  if (!figure || !/^(?:st|nd|rd|th|er)?$/.test(figure.suffix) || !/^\d{1,2}$/.test(figure.number))
    return null;
  const day = Number(figure.number);
  return day >= 1 && day <= 31 ? day : null;
}

/** `2021`, `, 2021`, `de 2021`, `of 2021`. */
function yearAfter(reader: SentenceReader, at: number): { to: number; year: number } | null {
  const year = at + (/^(?:,|of|de|del)$/.test(reader.word(at)) ? 1 : 0);
  return isPlainYear(reader, year)
    ? { to: year + 1, year: Number(figureOf(reader.raw(year), false)?.number) }
    : null;
}
