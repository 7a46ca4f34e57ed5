import { NAMED_TIMES, TIME_ZONES } from '../lexicon/calendar.ts';
import type { DateMatch } from './date-match.ts';
import { latinDigits } from './figures.ts';
import type { SentenceReader } from './sentence-reader.ts';

const HOURS_IN_HALF_DAY = 12;

/** `3pm`, `3:30 p.m.`, `15:00`, `1500 GMT`, `noon`, `3 o’clock`; the value counts 24 hours: `T15:00`. */
export function clockTimeAt(reader: SentenceReader, at: number): DateMatch | null {
  const named = NAMED_TIMES.get(reader.word(at));
  if (named !== undefined) return withZone(reader, at + 1, named);
  const digits = latinDigits(reader.raw(at));
  const match = /^(\d{1,2})(?:[:.h](\d\d))?(am|pm|h)?$/.exec(digits);
  if (!match) return militaryTimeAt(reader, at, digits);
  const [, hours = '', minutes = '00', suffix = ''] = match;
  const isClock = digits.includes(':') && match[2] !== undefined;
  const half = suffix === 'am' || suffix === 'pm' ? { half: suffix, to: at + 1 } : halfDayAt(reader, at + 1);
  if (half) {
    const hour = Number(hours);
    if (hour < 1 || hour > HOURS_IN_HALF_DAY || Number(minutes) > 59) return null;
    const full = (hour % HOURS_IN_HALF_DAY) + (half.half === 'pm' ? HOURS_IN_HALF_DAY : 0);
    return withZone(reader, half.to, `${String(full).padStart(2, '0')}:${minutes}`);
  }
  const isWord = reader.word(at + 1) === "o'clock" || reader.word(at + 1) === 'uhr';
  if (!isClock && !isWord) return null;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return withZone(reader, at + (isWord ? 2 : 1), `${hours.padStart(2, '0')}:${minutes}`);
}

/** `am` or `p.m.` with or without points, after the hours. */
function halfDayAt(reader: SentenceReader, at: number): { half: string; to: number } | null {
  const word = reader.word(at);
  if (word === 'am' || word === 'pm') return { half: word, to: at + 1 };
  const isSpelled =
    /^[ap]$/.test(word) &&
    reader.word(at + 1) === '.' &&
    reader.word(at + 2) === 'm' &&
    reader.isTight(at + 2);
  if (!isSpelled) return null;
  return { half: `${word}m`, to: at + (reader.word(at + 3) === '.' ? 4 : 3) };
}

/** `1500 GMT`: only a time zone tells it from a year. */
function militaryTimeAt(reader: SentenceReader, at: number, digits: string): DateMatch | null {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(digits);
  if (!match || !TIME_ZONES.has(reader.word(at + 1))) return null;
  return withZone(reader, at + 1, `${match[1] ?? ''}:${match[2] ?? ''}`);
}

function withZone(reader: SentenceReader, to: number, time: string): DateMatch {
  const zone = reader.word(to);
  return TIME_ZONES.has(zone) ? { to: to + 1, value: `T${time} ${zone}` } : { to, value: `T${time}` };
}
