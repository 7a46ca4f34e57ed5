import { FUTURE_CUES, NEAR_DAYS, PARTS_OF_DAY, WEEKDAYS } from '../lexicon/calendar.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { addDays } from './calendar.ts';
import type { DateMatch } from './date-match.ts';
import { isoDay, nearestWeekday, weekdayName } from './date-values.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { monthDateAt } from './written-dates.ts';

/** How many tokens around a weekday are searched for a word that says that it lies ahead. */
const CUE_REACH = 12;

/**
 * `Monday`, `Monday’s`, `Monday morning`, `Monday, July 19`. The rule of news: a weekday is the nearest one on or before
 * the day of writing, unless its clause speaks of what lies ahead.
 */
export function weekdayAt(reader: SentenceReader, at: number): DateMatch | null {
  const weekday = weekdayOfToken(reader, at);
  if (weekday === null) return null;
  const dateFrom = at + (reader.word(at + 1) === ',' ? 2 : 1);
  const date = monthDateAt(reader, dateFrom, weekday) ?? monthDateAt(reader, dateFrom + 1, weekday);
  const skipped = reader.word(dateFrom);
  // `Monday the 19th of July`, `Montag, den 19. Juli`
  if (date && (monthDateAt(reader, dateFrom, weekday) || /^(?:the|den|dem|de|le)$/.test(skipped)))
    return date;
  const { reference } = reader.settings;
  const day = reference
    ? isoDay(nearestWeekday(weekday, reference, liesAhead(reader, at)))
    : weekdayName(weekday);
  return withPartOfDay(reader, at + 1, day);
}

/** `Mondays` is every Monday and resolves to none. */
export function recurringWeekdayAt(reader: SentenceReader, at: number): DateMatch | null {
  const word = reader.word(at);
  return WEEKDAYS.en.has(word.slice(0, -1)) && word.endsWith('s') ? { to: at + 1, value: word } : null;
}

/** The weekday that the token names, 1 to 7. */
export function weekdayOfToken(reader: SentenceReader, at: number): number | null {
  const word = reader.word(at).replace(/'s$/, '');
  for (const language of reader.settings.calendars) {
    const weekday = WEEKDAYS[language].get(word);
    if (weekday !== undefined) return weekday;
  }
  return null;
}

/** `yesterday`, `tomorrow morning`, `tonight`. */
export function nearDayAt(reader: SentenceReader, at: number): DateMatch | null {
  const word = reader.word(at).replace(/'s$/, '');
  if (word === 'tonight') return { to: at + 1, value: `${nearDay(reader, 0, 'today')} night` };
  if (word === 'the' && reader.word(at + 1) === 'day') {
    const far = reader.phrase(at + 2, at + 4);
    if (far === 'before yesterday') return { to: at + 4, value: nearDay(reader, -2, far) };
    if (far === 'after tomorrow') return { to: at + 4, value: nearDay(reader, 2, far) };
  }
  for (const language of reader.settings.calendars) {
    const distance = NEAR_DAYS[language].get(word);
    if (distance === undefined) continue;
    const name = ['yesterday', 'today', 'tomorrow'][distance + 1] ?? word;
    return withPartOfDay(reader, at + 1, nearDay(reader, distance, name));
  }
  return null;
}

/** The day that many days from the day of writing; in words where that is unknown. */
function nearDay(reader: SentenceReader, distance: number, words: string): string {
  const { reference } = reader.settings;
  return reference ? isoDay(addDays(reference, distance)) : words;
}

function withPartOfDay(reader: SentenceReader, to: number, day: string): DateMatch {
  const part = reader.word(to).replace(/'s$/, '');
  return PARTS_OF_DAY.has(part) ? { to: to + 1, value: `${day} ${part}` } : { to, value: day };
}

/**
 * Whether the clause around a weekday speaks of the future: a cue before it (`will open on Friday`), or after it where
 * it begins the sentence (`On Friday, the board will vote`). A verb of saying in between belongs to the past: `said on
 * Friday that it will open`.
 */
export function liesAhead(reader: SentenceReader, at: number): boolean {
  for (let index = at - 1; index >= Math.max(reader.first, at - CUE_REACH); index--) {
    const word = reader.word(index);
    if (FUTURE_CUES.has(word)) return true;
    if (endsClause(word)) return false;
  }
  if (at > reader.first + 1) return false;
  const from = at + (reader.word(at + 1) === ',' ? 2 : 1);
  for (let index = from; index < Math.min(reader.end, from + CUE_REACH); index++) {
    const word = reader.word(index);
    if (FUTURE_CUES.has(word)) return true;
    if (endsClause(word)) return false;
  }
  return false;
}

function endsClause(word: string): boolean {
  return /^[,;:—-]$|^(?:that|who|which|after|because)$/.test(word) || REPORTING_VERBS.has(word);
}
