import { list } from './list.ts';

/* Words for numbers, bounds, units, days and periods. */

/** What a number counts; another unit makes another amount. */
export const UNITS_OF_MEASURE = list(
  `mm cm m km millimetres millimeters centimetres centimeters metre metres meter meters kilometre kilometres kilometer
  kilometers inch inches foot feet yard yards mile miles acre acres hectare hectares g kg gram grams kilogram kilograms
  kilo kilos ounce ounces pound pounds stone ton tons tonne tonnes litre litres liter liters pint pints gallon gallons
  barrel barrels second seconds minute minutes hour hours day days week weeks month months year years decade decades
  century centuries dollar dollars euro euros pence cent cents yen yuan rouble roubles ruble rubles rupee rupees krone
  kroner kronor franc francs degree degrees celsius fahrenheit watt watts kilowatt kilowatts megawatt megawatts`,
);

/** Words before a number that set its bound; equal bounds mean the same. */
export const BOUNDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    more: '>',
    over: '>',
    above: '>',
    exceeding: '>',
    less: '<',
    fewer: '<',
    under: '<',
    below: '<',
    about: '~',
    around: '~',
    roughly: '~',
    approximately: '~',
    some: '~',
    nearly: '~',
    almost: '~',
    circa: '~',
    least: '≥',
    minimum: '≥',
    most: '≤',
    maximum: '≤',
    up: '≤',
    exactly: '=',
    only: '=',
    precisely: '=',
  }),
);

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Number words to their value; ordinals carry a point, so that `third` and `3rd` are one and `three` is another. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map<string, string>([
  ...UNITS.split(' ').map((word, index): [string, string] => [word, String(index)]),
  ...TENS.split(' ').map((word, index): [string, string] => [word, String(20 + 10 * index)]),
  ...ORDINALS.split(' ').map((word, index): [string, string] => [word, `${index}.`]),
  ['half', '1/2'],
  ['quarter', '1/4'],
  ['dozen', '12'],
  ['dozens', '12s'],
  ['once', '1×'],
  ['twice', '2×'],
  ['thrice', '3×'],
  ['double', '2×'],
  ['triple', '3×'],
  ['single', '1'],
  ['hundred', '100'],
  ['hundreds', '100s'],
  ['thousand', '1000'],
  ['thousands', '1000s'],
  ['million', '1000000'],
  ['millions', '1000000s'],
  ['billion', '1000000000'],
  ['billions', '1000000000s'],
  ['trillion', '1000000000000'],
]);

export const MONTHS = list(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

export const WEEKDAYS = list('monday tuesday wednesday thursday friday saturday sunday');

export const DAY_WORDS = list('yesterday today tomorrow tonight');

export const RELATIVE = list('last next this past previous coming following');

export const PERIODS = list(
  'day week weekend fortnight month quarter year decade century morning afternoon evening night spring summer autumn fall winter season',
);
