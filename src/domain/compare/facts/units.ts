import {
  DURATION_UNITS,
  MONEY_BEFORE,
  MONEY_UNITS,
  RATE_PERIODS,
  UNIT_PHRASES,
  UNIT_SYMBOLS,
} from '../lexicon/units.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** A unit: the token index where it ends, and its name. */
export interface UnitMatch {
  readonly to: number;
  readonly unit: string;
}

/** The unit after an amount, with what it is counted by: `percent`, `-km`, `km/h`, `dollars a day`, `-year-old`. */
export function unitAfter(reader: SentenceReader, at: number, isFigure: boolean): UnitMatch | null {
  const from = at + (reader.word(at) === '-' && reader.isTight(at) && reader.isTight(at + 1) ? 1 : 0);
  const found = reader.longest(UNIT_PHRASES, from);
  const symbol = isFigure ? UNIT_SYMBOLS.get(reader.word(from)) : undefined;
  if (!found) return symbol === undefined ? null : withRate(reader, { to: from + 1, unit: symbol });
  return DURATION_UNITS.has(found.meaning)
    ? withAge(reader, { to: found.to, unit: found.meaning })
    : withRate(reader, { to: found.to, unit: found.meaning });
}

/** `/h`, `per hour`, `a day`. */
export function withRate(reader: SentenceReader, { to, unit }: UnitMatch): UnitMatch {
  if (!/^(?:\/|per|an?)$/.test(reader.word(to))) return { to, unit };
  const period = RATE_PERIODS.get(reader.word(to + 1));
  // `10 percent a year`, but not `5 miles a second time`.
  return period === undefined || /^an?$/.test(reader.word(to + 2))
    ? { to, unit }
    : { to: to + 2, unit: `${unit}/${period}` };
}

/** `12-year-old`, `12 years old`, `12 years of age` are the same as `aged 12`. */
function withAge(reader: SentenceReader, { to, unit }: UnitMatch): UnitMatch {
  const old = to + (reader.word(to) === '-' ? 1 : 0);
  if (/^olds?$/.test(reader.word(old))) return { to: old + 1, unit };
  return reader.reads(to, 'of', 'age') ? { to: to + 2, unit } : { to, unit };
}

/** The currency before an amount: `$`, `US$`, `EUR`. */
export function moneyBefore(reader: SentenceReader, at: number): UnitMatch | null {
  const word = reader.word(at);
  const tied = reader.isTight(at + 1) ? MONEY_BEFORE.get(word + reader.word(at + 1)) : undefined;
  if (tied !== undefined) return { to: at + 2, unit: tied };
  const unit = MONEY_BEFORE.get(word);
  if (unit !== undefined) return { to: at + (reader.word(at + 1) === '.' ? 2 : 1), unit };
  return /^\p{Sc}$/u.test(word) ? { to: at + 1, unit: word } : null;
}

export function isMoney(unit: string): boolean {
  return MONEY_UNITS.has(unit);
}
