/*
 * The small word lists behind the first recogniser. English; a text in another language simply finds few of its
 * words here and is compared by its rare words, numbers, names and quotation marks.
 */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Words that carry grammar rather than facts: they weigh little in alignment and differ only in wording. */
export const STOP_WORDS = list(
  `a an the this that these those of to in on at by for from with as into onto over under about during through
  and or nor so then than it its he she they them him her his their theirs we us our you your i me my who whom whose
  which what where there here is are was were be been being am has have had having do does did doing done also just
  very too own same such both each all any some up down out off again further once it's he's she's they're i'm we're s
  upon within toward towards among amongst between along across around per via itself himself herself themselves`,
);

export const NEGATIONS = list(
  `not no never none nobody nothing neither nor without cannot can't don't doesn't didn't won't wouldn't isn't aren't
  wasn't weren't hasn't haven't hadn't couldn't shouldn't mustn't needn't ain't unable refuse refuses refused refusing
  deny denies denied denying denial denials fail fails failed failing lack lacks lacked hardly barely rarely`,
);

/** Those of the negations that say that someone rejects a charge. */
export const DENIALS = list(
  'deny denies denied denying denial denials reject rejects rejected rejecting dismiss dismisses dismissed',
);

export const MODALS = list(
  `may might can could will would shall should must ought likely unlikely possibly perhaps probably certainly apparently
  allegedly reportedly seemingly presumably supposedly definitely potentially maybe expected suspected alleged`,
);

/** The modals that say no more than that something lies ahead. */
export const FUTURE = list('will would shall');

/** Pronouns that stand for someone or something named before. */
export const PRONOUNS = list('he she they it him her them who');

/** What a number counts; another unit makes another amount. */
export const UNITS_OF_MEASURE = list(
  `mm cm m km millimetres millimeters centimetres centimeters metre metres meter meters kilometre kilometres kilometer
  kilometers inch inches foot feet yard yards mile miles acre acres hectare hectares g kg gram grams kilogram kilograms
  kilo kilos ounce ounces pound pounds stone ton tons tonne tonnes litre litres liter liters pint pints gallon gallons
  barrel barrels second seconds minute minutes hour hours day days week weeks month months year years decade decades
  century centuries dollar dollars euro euros pence cent cents yen yuan rouble roubles ruble rubles rupee rupees krone
  kroner kronor franc francs degree degrees celsius fahrenheit watt watts kilowatt kilowatts megawatt megawatts`,
);

export const CONNECTIVES = list(
  `because when once despite although though while whereas however but therefore thus hence since unless until if before after
  yet nevertheless nonetheless moreover instead whereupon owing following amid consequently otherwise even`,
);

export const REPORTING_VERBS = list(
  `say says said saying tell tells told telling claim claims claimed claiming argue argues argued arguing state states
  stated stating announce announces announced announcing report reports reported reporting warn warns warned warning
  insist insists insisted insisting admit admits admitted admitting add adds added adding allege alleges confirm
  confirms confirmed confirming suggest suggests suggested emphasise emphasised emphasize emphasized stress stressed
  note notes noted explain explained declare declared reiterate reiterated according write writes wrote acknowledge
  acknowledged concede conceded predict predicted assert asserted maintain maintained reply replied respond responded
  describe describes described deny denies denied denying accuse accuses accused accusing`,
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

/** Roles and titles: they name a function, and a name after one is a person. */
export const ROLES = list(
  `president vice-president minister premier chancellor secretary senator congressman congresswoman representative
  governor mayor councillor ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair chief director
  head leader commander general colonel captain sergeant lieutenant major admiral judge justice prosecutor lawyer
  professor doctor king queen prince princess pope bishop archbishop sheikh ceo founder editor manager coach officer
  mr mrs ms dr prof gen col lt capt sgt sen rep gov rev sir dame lord lady imam mullah`,
);

export const PLACE_CUES = list(
  'in at from near off to around across outside inside toward towards via throughout into',
);

/** Last words (folded) of organisations' names. */
export const ORGANISATION_ENDINGS = list(
  `ministry government party council committee commission university college institute agency department company corp
  corporation inc ltd group bank union association federation league club court police army navy force forces board
  authority office organisation organization foundation society times post news network parliament congress senate
  assembly house team service movement front trust hospital school centre center`,
);

/** First or last words (folded) of places' names. */
export const PLACE_ENDINGS = list(
  `city town village county state province district region island islands river lake mountain mount valley street road
  avenue square bridge airport harbour harbor port bay sea ocean coast north south east west northern southern eastern
  western republic kingdom emirates states`,
);
