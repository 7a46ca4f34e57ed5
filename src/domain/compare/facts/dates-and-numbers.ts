import type { Token } from '../../text/tokens.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';
import {
  DAY_WORDS,
  MONTHS,
  NUMBER_WORDS,
  PERIODS,
  RELATIVE,
  WEEKDAYS,
} from '../lexicon/numbers-and-dates.ts';

const CURRENCY = /^\p{Sc}$/u;
const PERCENT_WORDS: ReadonlySet<string> = new Set(['percent', 'percentage', 'pc']);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** Finds dates first and then numbers, so that the 19 of `July 19` is part of the date. Token indexes, in order. */
export function findDatesAndNumbers({ text, tokens, bounds }: ReadableText): TokenFact[] {
  const facts: TokenFact[] = [];
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const end = bounds[sentence + 1] ?? 0;
    for (let index = bounds[sentence] ?? 0; index < end;) {
      if (!mayBegin(tokens[index])) {
        index++;
        continue;
      }
      const fact = dateAt(text, tokens, index, end) ?? numberAt(text, tokens, index, end);
      if (fact) facts.push(fact);
      index = fact ? fact.to : index + 1;
    }
  }
  return facts;
}

/** Whether a date or a number can begin with the token: nearly all begin otherwise, and cost nothing more. */
function mayBegin(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return true;
  const { folded } = token;
  if (FIRST_WORDS.has(folded)) return true;
  // `Mondays`, `Monday's`
  return folded.endsWith('s') && FIRST_WORDS.has(folded.replace(/'?s$/, ''));
}

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...DAY_WORDS,
  ...RELATIVE,
  ...NUMBER_WORDS.keys(),
  ...SCALES.keys(),
]);

function dateAt(text: string, tokens: readonly Token[], at: number, end: number): TokenFact | null {
  const word = (offset: number): string => (at + offset < end ? (tokens[at + offset]?.folded ?? '') : '');
  const date = (length: number): TokenFact => ({
    kind: 'date',
    from: at,
    to: at + length,
    value: Array.from({ length }, (_, offset) => word(offset))
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
      .join(' '),
  });
  const token = tokens[at];
  if (!token || token.kind === 'punctuation') return null;
  const raw = text.slice(token.start, token.end);
  if (isYear(raw)) {
    const iso = word(1) === '-' && /^\d{1,2}$/.test(word(2)) && word(3) === '-' && /^\d{1,2}$/.test(word(4));
    return date(iso ? 5 : 1);
  }
  if (/^[12]\d{3}s$/.test(word(0))) return date(1);
  if (isDay(word(0)) && isMonth(text, tokens[at + 1], at + 1 < end)) return date(isYear(word(2)) ? 3 : 2);
  if (isMonth(text, token, true)) {
    const point = word(1) === '.' ? 1 : 0;
    if (isDay(word(1 + point))) {
      const comma = word(2 + point) === ',' ? 1 : 0;
      return date(isYear(word(2 + point + comma)) ? 3 + point + comma : 2 + point);
    }
    if (isYear(word(1))) return date(2);
    // `May` and `March` begin sentences as ordinary words.
    const ambiguous = /^(?:may|march|mar|dec|sep|jun)$/.test(word(0));
    return ambiguous &&
      !/^(?:in|of|since|until|by|last|next|this|and|from|to|late|early|mid)$/.test(
        tokens[at - 1]?.folded ?? '',
      )
      ? null
      : date(1);
  }
  const singular = word(0).replace(/'s$/, '');
  if (WEEKDAYS.has(singular) || WEEKDAYS.has(singular.replace(/s$/, ''))) return date(1);
  if (DAY_WORDS.has(singular)) return date(1);
  if (RELATIVE.has(word(0))) {
    const period = word(1).replace(/'s$/, '');
    if (PERIODS.has(period) || WEEKDAYS.has(period) || (MONTHS.has(period) && period.length > 3))
      return date(2);
  }
  return null;
}

function isYear(folded: string): boolean {
  return /^(?:1[0-9]|20)\d\d$/.test(folded);
}

function isDay(folded: string): boolean {
  return /^(?:[1-9]|[12]\d|3[01]|0[1-9])(?:st|nd|rd|th)?$/.test(folded);
}

function isMonth(text: string, token: Token | undefined, inside: boolean): boolean {
  return (
    inside &&
    token !== undefined &&
    MONTHS.has(token.folded.replace(/'s$/, '')) &&
    /^\p{Lu}/u.test(text.slice(token.start, token.end))
  );
}

function numberAt(text: string, tokens: readonly Token[], at: number, end: number): TokenFact | null {
  const first = tokens[at];
  if (!first) return null;
  const currency =
    CURRENCY.test(text.slice(first.start, first.end)) && tokens[at + 1]?.kind === 'number' && at + 1 < end;
  if (!currency && isOrdinaryWord(tokens, at, end)) return null;
  let to = currency ? at + 1 : at;
  const from = to;
  while (to < end && isNumeral(tokens[to])) {
    to++;
    // `twenty-six`, `one hundred and five`
    const joint = tokens[to]?.folded;
    if (
      (joint === '-' || joint === 'and') &&
      to + 1 < end &&
      isNumberWord(tokens[to - 1]) &&
      isNumberWord(tokens[to + 1])
    )
      to++;
  }
  if (to === from) return null;
  let value = valueOf(tokens.slice(from, to));
  if (to < end && PERCENT_WORDS.has(tokens[to]?.folded ?? '')) to++;
  else if (tokens[to]?.folded === '%' && to < end) to++;
  else if (tokens[to]?.folded === 'per' && tokens[to + 1]?.folded === 'cent' && to + 1 < end) to += 2;
  else return { kind: 'number', from: at, to, value: currency ? `${first.folded} ${value}` : value };
  value = `${value} %`;
  return { kind: 'number', from: at, to, value };
}

/** `no one` counts nobody, and `once the rain stops` counts nothing; `once a month` and `only once` do. */
function isOrdinaryWord(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  const word = tokens[at]?.folded;
  if (word === 'one') {
    const earlier = tokens[at - 2]?.folded ?? '';
    // `the only one` is no number, `only one` is.
    const isDetermined = /^(?:the|its|his|her|their|our|\S+'s?)$/.test(earlier);
    return BEFORE_PRONOUN_ONE.has(before === '-' ? earlier : before) || (before === 'only' && isDetermined);
  }
  if (word !== 'once') return false;
  const next = at + 1 < end ? (tokens[at + 1]?.folded ?? '') : '';
  const counted =
    BEFORE_COUNTED_ONCE.has(before) ||
    AFTER_COUNTED_ONCE.has(next) ||
    ((next === 'a' || next === 'an') && PERIODS.has(tokens[at + 2]?.folded ?? '')) ||
    next === '' ||
    tokens[at + 1]?.kind === 'punctuation';
  return !counted;
}

const BEFORE_PRONOUN_ONE: ReadonlySet<string> = new Set([
  'no',
  'any',
  'every',
  'some',
  'each',
  'this',
  'that',
  'which',
]);
const BEFORE_COUNTED_ONCE: ReadonlySet<string> = new Set([
  'than',
  'least',
  'only',
  'exactly',
  'just',
  'most',
  'not',
]);
const AFTER_COUNTED_ONCE: ReadonlySet<string> = new Set([
  'every',
  'per',
  'in',
  'or',
  'weekly',
  'daily',
  'more',
  'again',
]);

function isNumeral(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' || isNumberWord(token) || (SCALES.has(token.folded) && token.folded.length > 2))
  );
}

function isNumberWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && NUMBER_WORDS.has(token.folded);
}

/** The number that the tokens spell (`2 million`, `twenty-six`), as text; what cannot be added up is listed. */
function valueOf(tokens: readonly Token[]): string {
  let total = 0;
  let current = 0;
  for (const token of tokens) {
    if (token.kind === 'punctuation' || token.folded === 'and') continue;
    const scale = SCALES.get(token.folded);
    const plain = token.kind === 'number' ? token.folded : (NUMBER_WORDS.get(token.folded) ?? '');
    if (scale !== undefined) {
      current = (current === 0 ? 1 : current) * scale;
      if (scale > 100) {
        total += current;
        current = 0;
      }
    } else if (/^\d+(?:\.\d+)?$/.test(plain)) {
      current += Number(plain);
    } else if (tokens.length === 1) {
      return plain.replace(/(?<=\d)(?:st|nd|rd|th)$/, '.');
    } else {
      return tokens.map((part) => part.folded).join(' ');
    }
  }
  return String(total + current);
}
