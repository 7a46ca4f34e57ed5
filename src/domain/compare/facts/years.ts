import type { DateMatch } from './date-match.ts';
import { latinDigits } from './figures.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { ORDINALS } from '../lexicon/numbers.ts';

/** From here on a bare figure of four digits is most likely a year; before, a preposition must say so. */
const FIRST_LIKELY_YEAR = 1_500;
const BEFORE_EARLY_YEAR = /^(?:in|since|until|by|from|circa|year|around|ad)$/;
/** Words between which and a plural noun four digits count something: `killed 2000 people`, not `in 2000 people`. */
const BEFORE_YEAR =
  /^(?:in|of|since|until|till|by|from|to|during|before|after|through|between|circa|year|years|the|this|that|its|his|her|their|our|mid|early|late|,|\(|\/|')$/;
const COUNTED = /^(?:people|men|women|children|[a-z]+[^s'-]s)$/;
/** Plurals that a year often stands before: `the 2020 Olympics` has an article, a headline has not. */
const AFTER_YEAR =
  /^(?:elections?|olympics|games|finals|awards|was|has|is|does|as|its|his|this|us|polls|sports|news)$/;
const QUANTIFIED =
  /^(?:than|least|over|under|nearly|almost|some|roughly|approximately|exactly|only|another)$/;

/** Whether the token is four digits of a year, whatever stands around it. */
export function isPlainYear(reader: SentenceReader, at: number): boolean {
  const raw = reader.token(at)?.folded ?? '';
  return raw.length === 4 && /^(?:1\d|20)\d\d$/.test(latinDigits(raw)) && !reader.raw(at).includes(',');
}

/** Whether the token is a year and not a count, as far as its neighbours tell. */
export function isYear(reader: SentenceReader, at: number): boolean {
  if (!isPlainYear(reader, at)) return false;
  const before = reader.word(at - 1);
  const after = reader.word(at + 1);
  if (Number(latinDigits(reader.raw(at))) < FIRST_LIKELY_YEAR && !BEFORE_EARLY_YEAR.test(before))
    return false;
  if (QUANTIFIED.test(before) || /^\p{Sc}$/u.test(before)) return false;
  if (BEFORE_YEAR.test(before) || (before === 'and' && isYear(reader, at - 2))) return true;
  return !(COUNTED.test(after) && !AFTER_YEAR.test(after));
}

/** `2021`, `1998–99`, `the 1990s`, `the ’90s`, `the 18th century`. */
export function yearsAt(reader: SentenceReader, at: number): DateMatch | null {
  const word = latinDigits(reader.word(at));
  if (/^(?:1\d|20)\d0s$/.test(word)) return { to: at + 1, value: word };
  if (/^[2-9]0s$/.test(word) && reader.word(at - 1) === "'" && reader.isTight(at))
    return { to: at + 1, value: `19${word}` };
  if (reader.reads(at, 'the', 'year') && isPlainYear(reader, at + 2))
    return { to: at + 3, value: latinDigits(reader.word(at + 2)) };
  const span = spanInWords(reader, at);
  if (span) return span;
  if (isYear(reader, at)) return yearOrRange(reader, at, word);
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? ORDINALS.get(word);
  const noun = at + (reader.word(at + 1) === '-' ? 2 : 1);
  return ordinal !== undefined && /^century(?:'s)?$/.test(reader.word(noun))
    ? { to: noun + 1, value: `century ${ordinal}` }
    : null;
}

/** A season or a span of years: `1998–99`, `2014-2016`; as an ISO 8601 interval. */
function yearOrRange(reader: SentenceReader, at: number, year: string): DateMatch {
  const second = latinDigits(reader.word(at + 2));
  const isJoined =
    /^[-/]$/.test(reader.word(at + 1)) &&
    reader.isTight(at + 1) &&
    reader.isTight(at + 2) &&
    /^\d+$/.test(second);
  if (isJoined && second.length === 4 && isPlainYear(reader, at + 2))
    return { to: at + 3, value: `${year}/${second}` };
  const isLater = second.length === 2 && Number(second) > Number(year.slice(2));
  if (isJoined && isLater) return { to: at + 3, value: `${year}/${year.slice(0, 2)}${second}` };
  return { to: at + 1, value: year };
}

/** `from 1931 to 1938`, `between 1931 and 1938`. */
function spanInWords(reader: SentenceReader, at: number): DateMatch | null {
  const joints = SPANS.get(reader.word(at));
  if (!joints?.has(reader.word(at + 2))) return null;
  const [first, last] = [at + 1, at + 3];
  if (!isPlainYear(reader, first) || !isPlainYear(reader, last)) return null;
  const [from, to] = [first, last].map((index) => latinDigits(reader.word(index)));
  return { to: at + 4, value: `${from ?? ''}/${to ?? ''}` };
}

/** The words that a span of years begins with, each with those that may stand before its end. */
export const SPANS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['from', new Set(['to', 'until', 'till', 'through'])],
  ['between', new Set(['and'])],
]);
