import type { Bound } from '../lexicon/bounds.ts';
import { MONEY_SCALES } from '../lexicon/numbers.ts';
import { UNIT_FORMS, UNIT_SYMBOLS } from '../lexicon/units.ts';
import type { Amount } from './amounts.ts';
import { amountAt } from './amounts.ts';
import { boundAfter, boundBefore, meansDuring } from './bounds.ts';
import { scaled } from './figures.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import type { SentenceReader } from './sentence-reader.ts';
import type { UnitMatch } from './units.ts';
import { isMoney, moneyBefore, unitAfter, withRate } from './units.ts';
import { isYear } from './years.ts';

/** A number with its bound and its unit: the token index where it ends, and its value. */
export interface NumberMatch {
  readonly to: number;
  /** `>12`, `3.5 %`, `1200000000 dollar`, `10–15 km`, `~20 year`. */
  readonly value: string;
}

/** An amount with the unit that goes with it, if any. */
interface Quantity {
  readonly to: number;
  readonly value: string;
  readonly unit: string;
}

/**
 * The number that begins at the token, with everything that decides whether another is the same: figures or words, a
 * range, a bound or a guess before or after it, and its unit. What it counts (`boats`) stays outside.
 */
export function numberAt(reader: SentenceReader, at: number): NumberMatch | null {
  if (isOrdinaryWord(reader, at)) return null;
  const isAge = /^age[ds]?$/.test(reader.word(at));
  const afterAge = at + (isAge ? 1 : 0);
  const before = boundBefore(reader, afterAge);
  const second = before ? boundBefore(reader, before.to) : null;
  const isBetween = reader.word(afterAge) === 'between';
  const from = isBetween ? afterAge + 1 : (second?.to ?? before?.to ?? afterAge);
  const first = quantityAt(reader, from, before !== null);
  if (!first) return null;
  const last = rangeEnd(reader, at, first, isBetween);
  if (isBetween && !last) return null;
  const unit = last?.unit ?? first.unit;
  if (before && meansDuring(reader, afterAge, unit)) return null;
  const to = last?.to ?? first.to;
  const after = before ? null : boundAfter(reader, to);
  const bound: Bound | '' = before?.bound ?? after?.bound ?? '';
  const amount = last ? `${first.value}–${last.value}` : first.value;
  const isYears = unit === '' && (isAge || isApposedAge(reader, at, to));
  return { to: after?.to ?? to, value: join(bound, amount, isYears ? 'year' : unit) };
}

function join(bound: string, amount: string, unit: string): string {
  // `a couple of` is a guess by itself.
  const value = bound === '' || amount.startsWith('~') ? amount : bound + amount;
  return unit === '' ? value : `${value} ${unit}`;
}

/** An amount and its unit: `$1.2bn`, `-5°C`, `1.2 billion dollars`, `one in five`. */
function quantityAt(reader: SentenceReader, at: number, isBounded: boolean): Quantity | null {
  const share = ratioAt(reader, at);
  if (share) return share;
  const sign = signAt(reader, at);
  const money = moneyBefore(reader, sign.to);
  const from = money?.to ?? sign.to;
  const amount = amountAt(reader, from);
  if (!amount) return null;
  const isFigure = /^\p{Nd}/u.test(reader.word(from));
  if (
    !money &&
    isFigure &&
    isYear(reader, from) &&
    amount.to === from + 1 &&
    !isCounted(reader, from, isBounded)
  )
    return null;
  const { to, value, unit } = withUnit(reader, amount, money, isFigure);
  return { to, value: sign.minus + value, unit };
}

/** Whether four digits that look like a year have a unit or a bound that only a count has. */
function isCounted(reader: SentenceReader, at: number, isBounded: boolean): boolean {
  if (isBounded) return !/^(?:about|around|circa|ca|\.|estimated)$/.test(reader.word(at - 1));
  return unitAfter(reader, at + 1, false) !== null;
}

function withUnit(
  reader: SentenceReader,
  amount: Amount,
  money: UnitMatch | null,
  isFigure: boolean,
): Quantity {
  const { suffix = '', to } = amount;
  const scale = MONEY_SCALES.get(suffix);
  // `5m`: millions, unless something is that long; `$5t`: trillions, but `5t` is a weight.
  if (
    scale !== undefined &&
    (money || (suffix === 'm' && !isLength(reader, to)) || unitAfter(reader, to, false))
  ) {
    const value = scaled(amount.value, scale);
    const unit = money ?? unitAfter(reader, to, false);
    return { to: money ? to : (unit?.to ?? to), value, unit: unit?.unit ?? '' };
  }
  if (suffix !== '') {
    const unit = UNIT_FORMS.get(suffix) ?? UNIT_SYMBOLS.get(suffix);
    if (unit === undefined) return { to, value: `${amount.value}${suffix}`, unit: '' };
    const rated = withRate(reader, { to, unit });
    return { to: rated.to, value: amount.value, unit: rated.unit };
  }
  const unit = isPlain(amount) ? unitAfter(reader, to, isFigure) : null;
  if (!money) return { to: unit?.to ?? to, value: amount.value, unit: unit?.unit ?? '' };
  // `$5 million dollars`, `$5 a day`
  const rated = withRate(reader, { to: unit && isMoney(unit.unit) ? unit.to : to, unit: money.unit });
  return { to: rated.to, value: amount.value, unit: rated.unit };
}

/** Ordinals and shares have no unit: `the 3rd day`, `half an hour`. */
function isPlain({ value }: Amount): boolean {
  return !value.endsWith('.') && !value.endsWith('%') && !value.endsWith('×');
}

function isLength(reader: SentenceReader, at: number): boolean {
  const next = reader.word(at) === '-' ? at + 1 : at;
  return /^(?:long|tall|high|deep|wide|away|thick|above|below|freestyle|hurdles|sprint|race|relay|final)$/.test(
    reader.word(next),
  );
}

function signAt(reader: SentenceReader, at: number): { to: number; minus: string } {
  const isMinus =
    reader.word(at) === 'minus' || (reader.word(at) === '-' && reader.isTight(at + 1) && !reader.isTight(at));
  return isMinus ? { to: at + 1, minus: '-' } : { to: at, minus: '' };
}

/** `one in five`, `nine out of ten`, as a share in hundredths. */
function ratioAt(reader: SentenceReader, at: number): Quantity | null {
  const part = amountAt(reader, at);
  if (!part || !/^\d+$/.test(part.value)) return null;
  const isOutOf = reader.phrase(part.to, part.to + 2) === 'out of';
  const isInEvery = /^(?:in|of) every$/.test(reader.phrase(part.to, part.to + 2));
  const from = part.to + (isOutOf || isInEvery ? 2 : 1);
  if (!isOutOf && !isInEvery && reader.word(part.to) !== 'in') return null;
  const whole = amountAt(reader, from);
  if (!whole || !/^\d+$/.test(whole.value) || isYear(reader, from)) return null;
  if (Number(part.value) >= Number(whole.value) || unitAfter(reader, whole.to, false)) return null;
  const hundredths = Math.round((Number(part.value) / Number(whole.value)) * 1e4) / 1e2;
  return { to: whole.to, value: String(hundredths), unit: '%' };
}

/** The upper end of `10–15`, `10 to 15`, `between 10 and 15`, `two or three`; the lower end takes its scale. */
function rangeEnd(reader: SentenceReader, at: number, first: Quantity, isBetween: boolean): Quantity | null {
  const joint = reader.word(first.to);
  // `from 10 to 15` tells of a rise, not of a range.
  const isTo = joint === 'to' && reader.word(at - 1) !== 'from';
  const isDash = joint === '-' && reader.isTight(first.to) === reader.isTight(first.to + 1);
  const isOr = joint === 'or' && isSmall(first);
  if (!(isBetween ? /^(?:and|-|to)$/.test(joint) : isTo || isDash || isOr)) return null;
  const last = quantityAt(reader, first.to + 1, false);
  if (!last || !isPlain(first) || !isPlain(last)) return null;
  if (isOr && (!isSmall(last) || Number(last.value) !== Number(first.value) + 1)) return null;
  const sameUnit = first.unit === last.unit || first.unit === '' || (last.unit === '' && isMoney(first.unit));
  return sameUnit ? { ...last, unit: last.unit === '' ? first.unit : last.unit } : null;
}

function isSmall({ value, unit }: Quantity): boolean {
  return /^\d{1,2}$/.test(value) && unit === '';
}

/** A name, its age and a pause: `Ane Sørli, 40, a keeper`. */
function isApposedAge(reader: SentenceReader, at: number, to: number): boolean {
  return (
    to === at + 1 &&
    /^\d{1,3}$/.test(reader.word(at)) &&
    reader.word(at - 1) === ',' &&
    reader.isCapital(at - 2) &&
    /^[,.;]$/.test(reader.word(to))
  );
}
