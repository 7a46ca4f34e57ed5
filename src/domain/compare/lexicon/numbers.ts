/* Words for numbers. English, and the scales that other languages put after figures. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const UNIT_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TEN_ORDINALS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth';

function numbered(words: string, first: number, step: number): [string, number][] {
  return words.split(' ').map((word, index) => [word, first + step * index]);
}

/** `zero` to `nineteen`. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(numbered(UNITS, 0, 1));
/** `twenty` to `ninety`. */
export const TENS_WORDS: ReadonlyMap<string, number> = new Map(numbered(TENS, 20, 10));
/** `first`, `twentieth`. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(UNIT_ORDINALS, 0, 1),
  ...numbered(TEN_ORDINALS, 20, 10),
]);

/** Words that multiply the number before them. A dozen counts like one: `two dozen`. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Scales that stand only after figures: abbreviations, and the words of other languages. */
export const FIGURE_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1e3: 'k tsd mil mille tausend тыс тысяча тысячи тысяч ألف آلاف אלף हजार हज़ार',
    1e5: 'lakhs लाख',
    1e6: 'mn mln mio millions millionen millón millones миллион миллиона миллионов млн مليون ملايين מיליון',
    1e7: 'cr crores करोड़',
    1e9: 'bn bln milliard milliards milliarde milliarden mrd md миллиард миллиарда миллиардов млрд مليار מיליארד अरब',
    1e12: 'tn trn trln',
  }).flatMap(([scale, words]) =>
    words.split(' ').map((word): [string, number] => [word.normalize('NFKC'), Number(scale)]),
  ),
);

/** Letters after a figure that are a scale beside money and something else (metres, tonnes) elsewhere. */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** Amounts that are only an order of size: their value ends in `s`. */
export const VAGUE_AMOUNTS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** The parts of a whole: `half`, `two thirds`. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap(
    (word, index): [string, number][] => [
      [word, index + 3],
      [`${word}s`, index + 3],
    ],
  ),
]);

/** How many times. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['double', 2],
  ['twofold', 2],
  ['thrice', 3],
  ['triple', 3],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);

/** Chinese and Japanese numerals. */
export const HAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ...numbered('〇 一 二 三 四 五 六 七 八 九', 0, 1),
  ['零', 0],
  ['两', 2],
  ['兩', 2],
]);
export const HAN_TENS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
export const HAN_SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);
