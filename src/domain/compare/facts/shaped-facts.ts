import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/tokens.ts';
import { BEFORE_PERCENT, CALENDARS, FOREIGN_PERCENT, FOREIGN_SCALES } from '../lexicon/calendars.ts';
import { list } from '../lexicon/list.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';

/** Small words and marks inside a date: `14 de mayo`, `14. Mai`. */
const INSIDE_DATE = list('de del do den . ,');
/** Languages that write `45.000` for forty-five thousand and `3,5` for three and a half. */
const DECIMAL_COMMA: ReadonlySet<Language> = new Set(['es', 'de', 'fr', 'it', 'pt', 'nl', 'ru']);
const CURRENCY = /^\p{Sc}$/u;
const YEAR = /^(?:1[0-9]|20)\d\d$/;
const DAY = /^(?:[1-9]|[12]\d|3[01]|0[1-9])(?:er|º|ª)?$/;
const WRITTEN_DATE = /^\d{1,4}[./]\d{1,2}[./]\d{1,4}$/;

/**
 * Finds the dates and numbers of a text that is not English: by digits and marks, and by the names of months and days
 * where the language's are known. Numbers in words are not recognised. Token indexes, in order.
 */
export function findShapedFacts({ tokens, bounds, language }: ReadableText): TokenFact[] {
  const facts: TokenFact[] = [];
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const end = bounds[sentence + 1] ?? 0;
    for (let index = bounds[sentence] ?? 0; index < end;) {
      const fact = dateAt(tokens, index, end, language) ?? numberAt(tokens, index, end, language);
      if (fact) facts.push(fact);
      index = fact ? fact.to : index + 1;
    }
  }
  return facts;
}

function dateAt(tokens: readonly Token[], at: number, end: number, language: Language): TokenFact | null {
  const calendar = CALENDARS[language];
  const word = (index: number): string => (index < end ? (tokens[index]?.folded ?? '') : '');
  const skip = (index: number): number => (INSIDE_DATE.has(word(index)) ? index + 1 : index);
  const first = word(at);
  let to = at;
  if (WRITTEN_DATE.test(first)) to = at + 1;
  else if (language === 'zh' || language === 'ja') to = easternDateEnd(word, at);
  else if (DAY.test(first) && calendar?.months.has(word(skip(at + 1))) === true) to = skip(at + 1) + 1;
  // `mars` and `mai` are months after a day; alone and before a year as well.
  else if (calendar?.months.has(first) === true && YEAR.test(word(skip(at + 1)))) to = at + 1;
  else if (calendar?.months.has(first) === true && first.length > 4) to = at + 1;
  if (to > at && YEAR.test(word(skip(to)))) to = skip(to) + 1;
  if (to === at && (YEAR.test(first) || calendar?.days.has(first) === true)) to = at + 1;
  if (to === at) return null;
  const parts = tokens.slice(at, to).map(({ folded }) => folded);
  return { kind: 'date', from: at, to, value: parts.filter((part) => !INSIDE_DATE.has(part)).join(' ') };
}

const EASTERN_UNITS = ['年', '月', '日'] as const;

/** `2024年5月14日` and parts of it. */
function easternDateEnd(word: (index: number) => string, at: number): number {
  let to = at;
  for (const unit of EASTERN_UNITS)
    if (/^\d{1,4}$/.test(word(to)) && word(to + 1) === unit) to += 2;
    else if (unit === '日' && to > at && /^\d{1,2}$/.test(word(to)) && word(to + 1) === '号') to += 2;
  return to;
}

function numberAt(tokens: readonly Token[], at: number, end: number, language: Language): TokenFact | null {
  const currency = CURRENCY.test(tokens[at]?.folded ?? '') ? (tokens[at]?.folded ?? '') : '';
  const from = currency === '' ? at : at + 1;
  if (from >= end || tokens[from]?.kind !== 'number') return null;
  let amount = plainNumber(tokens[from].folded, language);
  let to = from + 1;
  const word = (index: number): string => (index < end ? (tokens[index]?.folded ?? '') : '');
  const scale = FOREIGN_SCALES.get(word(to));
  if (scale !== undefined) {
    amount = Number.isFinite(Number(amount)) ? String(Number(amount) * scale) : `${amount} ${word(to)}`;
    to++;
    if (word(to) === '.' && to + 1 < end && tokens[to]?.start === tokens[to - 1]?.end) to++;
  }
  let unit = currency;
  if (CURRENCY.test(word(to))) unit = word(to++);
  else if (FOREIGN_PERCENT.has(word(to))) [unit, to] = ['%', to + 1];
  else if (BEFORE_PERCENT.has(word(to)) && FOREIGN_PERCENT.has(word(to + 1))) [unit, to] = ['%', to + 2];
  return { kind: 'number', from: at, to, value: unit === '' ? amount : `${amount} ${unit}` };
}

function plainNumber(folded: string, language: Language): string {
  if (!DECIMAL_COMMA.has(language)) return folded;
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(folded)) return folded.replaceAll('.', '').replace(',', '.');
  return /^\d+,\d+$/.test(folded) ? folded.replace(',', '.') : folded;
}
