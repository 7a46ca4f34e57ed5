import { HAN_DIGITS, HAN_SCALES, HAN_TENS } from '../lexicon/numbers.ts';
import type { Amount } from './amounts.ts';
import { figureOf, numberText } from './figures.ts';
import type { SentenceReader } from './sentence-reader.ts';

const FIRST_HAN = 0x3007;

/**
 * `三百`, `三万人`, `3万`, `1.2億円`: a Chinese or Japanese number of one or more touching tokens. The dictionary
 * leaves a scale and the noun behind it in one token, which then belongs to the number as a whole.
 */
export function hanAmountAt(reader: SentenceReader, at: number): Amount | null {
  if ((reader.word(at).codePointAt(0) ?? 0) < FIRST_HAN) return null;
  let numeral = '';
  let to = at;
  while (to === at || reader.isTight(to)) {
    const word = reader.word(to);
    const length = numeralLength(word);
    if (length === 0) break;
    numeral += word.slice(0, length);
    to++;
    if (length < word.length) break;
  }
  // `一` alone is an article as often as a number, and a scale alone is part of a word.
  if (to === at || numeral === '一' || HAN_SCALES.has(numeral) || HAN_TENS.has(numeral)) return null;
  const number = valueOf(numeral);
  return number === null ? null : { to, value: numberText(number) };
}

/** A figure with a Han scale that touches it: `3万人`. */
export function hanScaleAt(reader: SentenceReader, at: number): { to: number; scale: number } | null {
  if (!reader.isTight(at)) return null;
  const scale = HAN_SCALES.get(reader.word(at).slice(0, 1));
  return scale === undefined ? null : { to: at + 1, scale };
}

function numeralLength(word: string): number {
  let length = 0;
  for (const letter of word) {
    if (!HAN_DIGITS.has(letter) && !HAN_TENS.has(letter) && !HAN_SCALES.has(letter)) break;
    length += letter.length;
  }
  return length;
}

/** `百二十三` is 123, `二〇二一` is 2021. */
function valueOf(numeral: string): number | null {
  if ([...numeral].every((letter) => HAN_DIGITS.has(letter))) {
    const figure = figureOf([...numeral].map((letter) => HAN_DIGITS.get(letter)).join(''), false);
    return figure ? Number(figure.number) : null;
  }
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const letter of numeral) {
    const ten = HAN_TENS.get(letter);
    const scale = HAN_SCALES.get(letter);
    if (ten !== undefined) {
      section += (digit === 0 ? 1 : digit) * ten;
      digit = 0;
    } else if (scale !== undefined) {
      total += (section + digit) * scale;
      section = 0;
      digit = 0;
    } else digit = HAN_DIGITS.get(letter) ?? 0;
  }
  return total + section + digit;
}
