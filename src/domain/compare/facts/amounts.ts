import {
  FIGURE_SCALES,
  FRACTIONS,
  MULTIPLES,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  TENS_WORDS,
  VAGUE_AMOUNTS,
} from '../lexicon/numbers.ts';
import { figureOf, hundredths, numberText, scaled } from './figures.ts';
import { hanAmountAt, hanScaleAt } from './han-numbers.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** A number without bound and unit: the token index where it ends, and its value. */
export interface Amount {
  readonly to: number;
  /** `1500`, `3.` (third), `100s` (hundreds), `2 ×` (twice), `66.6667 %` (two thirds). */
  readonly value: string;
  /** The million of `2 million`, which a range shares: `10–15 million`. */
  readonly scale?: number;
  /** Letters that touch a figure and are neither an ordinal's nor a scale: perhaps a unit. */
  readonly suffix?: string;
}

/** The number that begins at the token, in figures or words. */
export function amountAt(reader: SentenceReader, at: number): Amount | null {
  if (reader.lastAmount?.at === at) return reader.lastAmount.amount;
  const amount = readAmount(reader, at);
  reader.lastAmount = { at, amount };
  return amount;
}

function readAmount(reader: SentenceReader, at: number): Amount | null {
  return (
    figureAmountAt(reader, at) ??
    vagueAmountAt(reader, at) ??
    fractionAt(reader, at) ??
    spelledAmountAt(reader, at) ??
    multipleAt(reader, at) ??
    hanAmountAt(reader, at)
  );
}

/** `1,500`, `1 500`, `1.2bn`, `2 million`, `3rd`, `2½`. */
function figureAmountAt(reader: SentenceReader, at: number): Amount | null {
  const grouped = groupedByBlanks(reader, at);
  const figure = grouped?.figure ?? figureOf(reader.raw(at), reader.settings.pointGroups);
  // A score (`45:19`) or a version (`1.2.3`) is what it is.
  if (!figure) return reader.token(at)?.kind === 'number' ? { to: at + 1, value: reader.word(at) } : null;
  let to = grouped?.to ?? at + 1;
  if (/^(?:st|nd|rd|th|er|re)$/.test(figure.suffix)) return { to, value: `${figure.number}.` };
  if (figure.suffix === 's') return { to, value: `${figure.number}s` };
  const half = figure.suffix === '' ? vulgarFraction(reader, to) : null;
  let number = half ? numberText(Number(figure.number) + half.value) : figure.number;
  to = half?.to ?? to;
  let scale = FIGURE_SCALES.get(figure.suffix);
  if (figure.suffix !== '' && scale === undefined) return { to, value: number, suffix: figure.suffix };
  if (scale === undefined) {
    const andHalf = andAHalf(reader, to);
    if (andHalf) number = numberText(Number(number) + 1 / 2);
    to = andHalf ?? to;
  }
  scale ??= 1;
  for (let next = scaleAt(reader, to); next; next = scaleAt(reader, to)) {
    scale *= next.scale;
    to = next.to;
  }
  return { to, value: scaled(number, scale), scale };
}

/** `million`, `-million`, `bn`, `Mio.` after a figure. */
function scaleAt(reader: SentenceReader, at: number): { to: number; scale: number } | null {
  const from = at + (reader.word(at) === '-' && reader.isTight(at) && reader.isTight(at + 1) ? 1 : 0);
  const word = reader.word(from);
  const scale = SCALES.get(word) ?? FIGURE_SCALES.get(word);
  if (scale === undefined) return hanScaleAt(reader, at);
  const isAbbreviated = /^(?:mio|mrd|млн|млрд|тыс|tsd)$/.test(word) && reader.word(from + 1) === '.';
  return { to: from + (isAbbreviated ? 2 : 1), scale };
}

/** `1 500 000`: groups of three digits apart by one blank. */
function groupedByBlanks(
  reader: SentenceReader,
  at: number,
): { to: number; figure: { number: string; suffix: string } } | null {
  if (!/^[1-9]\p{Nd}{0,2}$/u.test(reader.word(at))) return null;
  let digits = reader.word(at);
  let to = at + 1;
  while (/^\d{3}(?:,\d{1,2})?$/.test(reader.raw(to)) && !reader.isTight(to)) digits += reader.raw(to++);
  const figure = to > at + 1 ? figureOf(digits, false) : null;
  return figure ? { to, figure } : null;
}

function vulgarFraction(reader: SentenceReader, at: number): { to: number; value: number } | null {
  const match = /^(\d+)⁄(\d+)$/.exec(reader.word(at));
  const value = match ? Number(match[1]) / Number(match[2]) : NaN;
  return Number.isFinite(value) ? { to: at + 1, value } : null;
}

/** Where `and a half` ends after a whole number. */
function andAHalf(reader: SentenceReader, at: number): number | null {
  return reader.reads(at, 'and', 'a', 'half') ? at + 3 : null;
}

/** `dozens`, `tens of thousands`, `scores of`, `a couple of`. */
function vagueAmountAt(reader: SentenceReader, at: number): Amount | null {
  const word = reader.word(at);
  if (reader.reads(at, 'a', 'couple', 'of')) return { to: at + 3, value: '~2' };
  if (reader.reads(at, 'scores', 'of')) return { to: at + 2, value: '20s' };
  const size = VAGUE_AMOUNTS.get(word);
  if (size === undefined) return null;
  const second = reader.word(at + 1) === 'of' ? VAGUE_AMOUNTS.get(reader.word(at + 2)) : undefined;
  return second === undefined
    ? { to: at + 1, value: `${size}s` }
    : { to: at + 3, value: `${numberText(size * second)}s` };
}

/** `half`, `two-thirds`, `a quarter of`, `half a million`, `half a dozen`; parts of a whole are counted in hundredths. */
function fractionAt(reader: SentenceReader, at: number): Amount | null {
  const word = reader.word(at);
  const own = vulgarFraction(reader, at);
  if (own) return { to: own.to, value: share(own.value) };
  if (word === 'half') {
    const scale = /^an?$/.test(reader.word(at + 1)) ? SCALES.get(reader.word(at + 2)) : undefined;
    if (scale !== undefined) return { to: at + 3, value: numberText(scale / 2) };
    // `the second half`, `half-time`, `half-brother`
    const isOther = ORDINALS.has(reader.word(at - 1)) || reader.word(at + 1) === '-';
    return isOther ? null : { to: at + 1, value: share(1 / 2) };
  }
  const count = /^an?$/.test(word) ? 1 : SMALL_NUMBERS.get(word);
  if (count === undefined || count === 0) return null;
  const noun = at + (reader.word(at + 1) === '-' ? 2 : 1);
  const name = reader.word(noun);
  const parts = FRACTIONS.get(name);
  if (parts === undefined || count >= parts) return null;
  if (name === 'half' && word !== 'one' && count === 1 && reader.word(noun + 1) !== 'of') return null;
  // `a third man`, `one second later`: only `of`, or the plural, makes a part of it.
  const isPart = reader.word(noun + 1) === 'of' || name.endsWith('s') || (noun > at + 1 && word === 'one');
  return isPart || (word === 'one' && name === 'third')
    ? { to: noun + 1, value: share(count / parts) }
    : null;
}

/** In hundredths of the whole, so that `half` and `50 percent` are one. */
function share(part: number): string {
  return `${hundredths(part)} %`;
}

/** `twenty-six`, `two hundred and five`, `a million`, `two and a half million`, `twenty-first`. */
function spelledAmountAt(reader: SentenceReader, at: number): Amount | null {
  const article = /^an?$/.test(reader.word(at)) && SCALES.has(reader.word(at + 1));
  let to = article ? at + 1 : at;
  let total = 0;
  let current = article ? 1 : 0;
  let previous = article ? 1 : 0;
  let wordCount = 0;
  for (;;) {
    const from = wordCount > 0 ? afterJoint(reader, to) : to;
    const word = reader.word(from);
    const ordinal = ORDINALS.get(word);
    if (ordinal !== undefined && (wordCount === 0 || (ordinal < 10 && previous >= 20)))
      return { to: from + 1, value: `${numberText(total + current + ordinal)}.` };
    const scale = SCALES.get(word);
    const plain =
      word === 'single' && wordCount === 0 ? 1 : (SMALL_NUMBERS.get(word) ?? TENS_WORDS.get(word));
    if (scale !== undefined) {
      current = (current === 0 ? 1 : current) * scale;
      if (scale >= 1e3) {
        total += current;
        current = 0;
      }
      previous = scale;
    } else if (plain !== undefined && mayFollow(plain, previous, wordCount)) {
      current += plain;
      previous = plain;
    } else break;
    to = from + 1;
    wordCount++;
    const half = andAHalf(reader, to);
    if (half !== null) {
      current += 1 / 2;
      to = half;
    }
  }
  const scale = previous >= 1e3 && current === 0 ? previous : 1;
  return wordCount === 0 ? null : { to, value: numberText(total + current), scale };
}

/** `hundred and five`, `twenty-six`: the word after the joint, where there is one between number words. */
function afterJoint(reader: SentenceReader, at: number): number {
  const joint = reader.word(at);
  if (joint !== '-' && joint !== 'and') return at;
  if (joint === '-') return isNumberWord(reader.word(at + 1)) ? at + 1 : at;
  const before = SCALES.get(reader.word(at - 1));
  // `between two hundred and three hundred` names two numbers, `one hundred and three thousand` one.
  const next = [1, 2].flatMap((by) => SCALES.get(reader.word(at + by)) ?? []);
  const afterScale = before !== undefined && next.every((scale) => scale > before);
  return afterScale && isNumberWord(reader.word(at + 1)) ? at + 1 : at;
}

function isNumberWord(word: string): boolean {
  return SMALL_NUMBERS.has(word) || TENS_WORDS.has(word) || SCALES.has(word) || ORDINALS.has(word);
}

/** `twenty` takes a unit after it, a scale anything smaller: `two three` is two numbers. */
function mayFollow(number: number, previous: number, wordCount: number): boolean {
  if (wordCount === 0 || previous >= 100) return true;
  return previous >= 20 && number < 10 && number > 0;
}

/** `twice`, `threefold`. */
function multipleAt(reader: SentenceReader, at: number): Amount | null {
  const times = MULTIPLES.get(reader.word(at));
  return times === undefined ? null : { to: at + 1, value: `${times} ×` };
}
