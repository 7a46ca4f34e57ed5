import { phraseTable } from './phrase-table.ts';

/* What numbers measure. Each entry has a name for the unit and the forms that mean it, singular, plural and symbols. */

/** Durations: ages are counted in them, and `over` before one may mean `during`. */
const DURATIONS: Readonly<Record<string, string>> = {
  second: 'second seconds sec secs',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
};

const MEASURES: Readonly<Record<string, string>> = {
  mm: 'mm millimetre millimetres millimeter millimeters',
  cm: 'cm centimetre centimetres centimeter centimeters',
  m: 'metre metres meter meters',
  km: 'km kms kilometre kilometres kilometer kilometers',
  inch: 'inch inches',
  foot: 'foot feet ft',
  yard: 'yard yards yd yds',
  mile: 'mile miles mi',
  acre: 'acre acres',
  ha: 'ha hectare hectares',
  gram: 'gram grams gramme grammes',
  kg: 'kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos',
  ounce: 'ounce ounces oz',
  stone: 'stone',
  ton: 'ton tons',
  tonne: 'tonne tonnes',
  litre: 'litre litres liter liters',
  pint: 'pint pints',
  gallon: 'gallon gallons',
  barrel: 'barrel barrels',
  watt: 'watt watts',
  kW: 'kw kilowatt kilowatts',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  'mile/hour': 'mph',
  'km/hour': 'kph kmh',
  knot: 'knot knots',
  '°': '° degree degrees',
  '°C': '°c|° c|celsius|degree celsius|degrees celsius|degree centigrade|degrees centigrade',
  '°F': '°f|° f|fahrenheit|degree fahrenheit|degrees fahrenheit',
  '%': '%|٪|percent|pct|pc|per cent|prozent|por ciento|pour cent|процент|процента|процентов|بالمئة|بالمائة|في المئة|في المائة|אחוז|אחוזים|प्रतिशत',
  pp: 'percentage point|percentage points|percentage - point|pp',
  bp: 'basis point|basis points|bps',
  '×': 'times',
};

const MONEY: Readonly<Record<string, string>> = {
  dollar:
    '$|dollar|dollars|usd|us$|us dollar|us dollars|american dollars|dólares|dollar us|доллар|доллара|долларов|دولار|דולר|डॉलर|美元|ドル',
  'australian dollar': 'a$|aud|au$|australian dollar|australian dollars',
  'canadian dollar': 'c$|cad|ca$|canadian dollar|canadian dollars',
  'new zealand dollar': 'nz$|nzd|new zealand dollars',
  'hong kong dollar': 'hk$|hkd|hong kong dollars',
  'singapore dollar': 's$|sgd|singapore dollars',
  euro: '€|euro|euros|eur|евро|يورو|אירו|यूरो|欧元|ユーロ',
  // By weight or by worth: the same word, and nobody compares one with the other.
  pound: '£|pound|pounds|gbp|pound sterling|pounds sterling|lb|lbs',
  yen: '¥|yen|jpy|円|日元',
  yuan: 'yuan|rmb|renminbi|cny|元|人民币',
  rupee: '₹|rupee|rupees|inr|rs|रुपये|रुपए',
  rouble: '₽|rouble|roubles|ruble|rubles|rub|рубль|рубля|рублей',
  won: '₩|krw',
  lira: '₺|lira|liras|try',
  shekel: '₪|shekel|shekels|nis|שקל|שקלים',
  krone: 'krone|kroner|nok|dkk',
  krona: 'krona|kronor|sek',
  franc: 'franc|francs|chf',
  peso: 'peso|pesos',
  real: 'reais|r$',
  rand: 'rand|zar',
  naira: '₦|naira',
  hryvnia: '₴|hryvnia|hryvnias',
  zloty: 'zloty|zlotys|pln',
  riyal: 'riyal|riyals',
  dirham: 'dirham|dirhams',
  dinar: 'dinar|dinars',
  cent: '¢|cent|cents',
  penny: 'pence|penny',
};

/** Symbols that are ordinary letters or words elsewhere: they count only after figures. */
const AFTER_FIGURES: Readonly<Record<string, string>> = {
  m: 'm',
  gram: 'g',
  tonne: 't',
  litre: 'l',
  hour: 'h',
  penny: 'p',
  '°C': 'c',
  '°F': 'f',
  '×': 'x ×',
};

/** Only a measure of length makes one of area or volume. */
const POWERS: readonly (readonly [string, string])[] = [
  ['square', '2'],
  ['sq', '2'],
  ['sq .', '2'],
  ['cubic', '3'],
];
const LENGTHS = ['mm', 'cm', 'm', 'km', 'inch', 'foot', 'yard', 'mile'];

function formsOf(units: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(units).flatMap(([unit, forms]) =>
    forms
      .split(forms.includes('|') ? '|' : ' ')
      .map((form): [string, string] => [form.normalize('NFKC'), unit]),
  );
}

const LENGTH_FORMS = formsOf(MEASURES).filter(([, unit]) => LENGTHS.includes(unit));

/** Folded forms, of up to three words, with the unit that they mean. */
export const UNIT_FORMS: ReadonlyMap<string, string> = new Map([
  ...formsOf(DURATIONS),
  ...formsOf(MEASURES),
  ...formsOf(MONEY),
  ...LENGTH_FORMS.flatMap(([form, unit]) =>
    POWERS.flatMap(([word, power]): [string, string][] => [
      [`${word} ${form}`, `${unit}${power}`],
      [`${word} - ${form}`, `${unit}${power}`],
    ]),
  ),
  // The superscript of `km²` folds to a figure.
  ...['mm', 'cm', 'm', 'km'].flatMap((unit): [string, string][] => [
    [`${unit}2`, `${unit}2`],
    [`${unit}3`, `${unit}3`],
  ]),
]);
const LONGEST_UNIT = 3;
/** The same for looking a unit up where it stands. */
export const UNIT_PHRASES = phraseTable(UNIT_FORMS, LONGEST_UNIT);

export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map(formsOf(AFTER_FIGURES));

/** Currency signs and codes that stand before the amount. */
export const MONEY_BEFORE: ReadonlyMap<string, string> = new Map(
  formsOf(MONEY).filter(
    ([form]) => /\p{Sc}/u.test(form) || /^(?:[a-z]{2}[dfkpry]|eur|rs|inr|rmb)$/.test(form),
  ),
);

export const DURATION_UNITS: ReadonlySet<string> = new Set(Object.keys(DURATIONS));
export const MONEY_UNITS: ReadonlySet<string> = new Set(Object.keys(MONEY));

/** What a rate is counted by: `20 km/h`, `$5 a day`. */
export const RATE_PERIODS: ReadonlyMap<string, string> = new Map([
  ...formsOf(DURATIONS),
  ['h', 'hour'],
  ['s', 'second'],
]);
