import {
  isMisleading,
  MORE_DEMONYMS,
  MORE_NAMES,
  MORE_PARENTS,
  MORE_PLACES,
  NO_CAPITALS,
  OTHER_KINDS,
} from './place-corrections.mjs';

/** @typedef {import('./wordnet.mjs').Synset} Synset */

/**
 * A place before it becomes a line.
 *
 * @typedef {object} Place
 * @property {string} kind A letter of `KINDS`; `N` for a country's capital and `S` for a state's.
 * @property {readonly string[]} names The usual one first.
 * @property {readonly string[]} demonyms `Qatari`
 * @property {readonly string[]} within Keys of the places of which it is part.
 */

/** WordNet's key of the territory of a nation; as words, `country` and `land` are also plain landscapes. */
const COUNTRY = 'n08562388';
/** Which of WordNet's classes make which kind of place; the first that applies, after countries. */
const KINDS = /** @type {const} */ ([
  ['s', ['American state', 'state', 'Canadian province', 'Australian state', 'Malaysian state', 'county']],
  ['c', ['city', 'town', 'municipality', 'village', 'city district', 'borough', 'port', 'suburb']],
  ['k', ['continent']],
  ['i', ['island', 'archipelago', 'peninsula']],
  ['w', ['river', 'lake', 'sea', 'ocean', 'gulf', 'bay', 'strait', 'body of water', 'channel', 'stream']],
  ['m', ['mountain', 'range', 'mountain peak', 'volcano', 'hill', 'desert']],
  ['r', ['location', 'land', 'geological formation']],
]);
/** Only what is under one of these is a place: `state`, `port` and `bay` are words for much else. */
const LANDSCAPE = ['location', 'land', 'geological formation', 'body of water', 'body of land'];
/** Classes of locations that no report names as a place. */
const NO_PLACES = new Set([
  ...[
    'sign of the zodiac',
    'lunar crater',
    'celestial point',
    'soil horizon',
    'stock exchange',
    'pole',
    'layer',
  ],
  ...['imaginary place', 'mythical place'],
]);
const PAST = /\b(?:ancient|former|historical|mythical|legendary|archaic|legend|literary name)\b/;
/** `South Korea`, `Cote d'Ivoire`, `Bosnia and Herzegovina`, with accents lost as in all of WordNet. */
const NAME = /^(?:the )?[A-Z][A-Za-z.'-]*(?: (?:of|and|the|de|du|la|al|es|d'|[A-Z][A-Za-z.'-]*)){0,4}$/;
/** `Qatari`, `Costa Rican` */
const DEMONYM = /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/;
/** `capital of Qatar`, `Qatari capital` and letters that the list of abbreviations has. */
const NO_NAME = /[Cc]apital|^[A-Z.]+$|\.$/;

/**
 * @param {ReadonlyMap<string, Synset>} synsets
 * @returns {string[]} Lines of kind, names, demonyms and the line numbers of what it is part of: `n|qatar;katar|qatari|12;7`.
 */
export function placeLines(synsets) {
  const demonyms = demonymsByPlace(synsets);
  const places = new Map([...synsets.values()].flatMap((synset) => placeOf(synset, synsets, demonyms)));
  for (const place of MORE_PLACES) places.set(place.names[0] ?? '', place);
  const order = [...places].sort(
    ([one, a], [other, b]) => compare(a.names[0] ?? '', b.names[0] ?? '') || compare(one, other),
  );
  const lineOf = new Map(order.map(([key], line) => [key, line]));
  // WordNet's key of a country that a correction names by its word.
  const keyOf = new Map(order.flatMap(([key, { kind, names }]) => (kind === 'n' ? [[names[0], key]] : [])));
  return order.map(([, { kind, names, demonyms, within }]) => {
    const parents = within.flatMap((key) => lineOf.get(key) ?? lineOf.get(keyOf.get(key) ?? '') ?? []);
    return [kind, keys(names), keys(demonyms), [...new Set(parents)].join(';')].join('|');
  });
}

/**
 * @param {Synset} synset
 * @param {ReadonlyMap<string, Synset>} synsets
 * @param {ReadonlyMap<string, readonly string[]>} demonyms
 * @returns {[string, Place][]} One entry, or none where the synset is no place.
 */
function placeOf(synset, synsets, demonyms) {
  const { key, pos, words, pointers, gloss } = synset;
  if (pos !== 'n' || !pointers.some(({ symbol }) => symbol === '@i')) return [];
  const classes = classesOf(synset, synsets);
  const first = words[0]?.lemma ?? '';
  const kind = OTHER_KINDS[first] ?? kindOf(classes, gloss);
  const names = words
    .map(({ lemma }) => lemma)
    .filter((name) => NAME.test(name) && !NO_NAME.test(name) && !isMisleading(name, first));
  if (kind === '' || names.length === 0) return [];
  const isCapital = !NO_CAPITALS.has(first);
  const rank =
    isCapital && classes.has('national capital') ? 'N' : isCapital && isStateCapital(classes) ? 'S' : kind;
  const within = pointers.flatMap(({ symbol, target }) => (symbol === '#p' ? [target] : []));
  return [
    [
      key,
      {
        kind: rank,
        names: [...names, ...(MORE_NAMES[first] ?? [])],
        demonyms: [...new Set([...(demonyms.get(key) ?? []), ...(MORE_DEMONYMS[first] ?? [])])].filter(
          (word) => !isMisleading(word, first),
        ),
        within: [...within, ...(MORE_PARENTS[first] ?? [])],
      },
    ],
  ];
}

/**
 * @param {ReadonlySet<string>} classes
 * @returns {boolean}
 */
function isStateCapital(classes) {
  return classes.has('state capital') || classes.has('provincial capital');
}

/**
 * @param {ReadonlySet<string>} classes
 * @param {string} gloss
 * @returns {string} Empty for what is no place.
 */
function kindOf(classes, gloss) {
  if (!LANDSCAPE.some((name) => classes.has(name)) || [...classes].some((name) => NO_PLACES.has(name)))
    return '';
  if (classes.has(COUNTRY)) return PAST.test(gloss.split(';')[0] ?? '') ? 'r' : 'n';
  return KINDS.find(([, names]) => names.some((name) => classes.has(name)))?.[0] ?? '';
}

/**
 * @param {Synset} synset
 * @param {ReadonlyMap<string, Synset>} synsets
 * @param {Set<string>} found
 * @returns {Set<string>} The words and the keys of all classes above.
 */
function classesOf(synset, synsets, found = new Set()) {
  for (const { symbol, target } of synset.pointers) {
    const parent = synsets.get(target);
    if (!parent || (symbol !== '@' && symbol !== '@i')) continue;
    found.add(target);
    for (const { lemma } of parent.words) found.add(lemma);
    classesOf(parent, synsets, found);
  }
  return found;
}

/**
 * What people and things from a place are called: adjectives that pertain to it, and the nouns for its members.
 *
 * @param {ReadonlyMap<string, Synset>} synsets
 * @returns {Map<string, string[]>} By the place's key.
 */
function demonymsByPlace(synsets) {
  /** @type {Map<string, string[]>} */
  const demonyms = new Map();
  for (const { pos, words, pointers, gloss } of synsets.values()) {
    const lives = pos === 'n' && /\b(?:native|inhabitant|citizen|resident)\b/.test(gloss);
    for (const { symbol, target } of pointers) {
      if (!(pos === 'a' && symbol === '\\') && !(lives && symbol === '#m')) continue;
      const names = words.map(({ lemma }) => lemma).filter((word) => DEMONYM.test(word));
      demonyms.set(target, [...(demonyms.get(target) ?? []), ...names]);
    }
  }
  return demonyms;
}

/**
 * @param {readonly string[]} names
 * @returns {string} In the form in which `nameKey` in src/domain/dictionary looks them up.
 */
function keys(names) {
  const folded = names.map((name) =>
    name.toLowerCase().replaceAll('.', '').replace(/'s?$/, '').replaceAll('-', ' ').replace(/^the /, ''),
  );
  return [...new Set(folded)].join(';');
}

/**
 * @param {string} one
 * @param {string} other
 * @returns {number}
 */
function compare(one, other) {
  return one < other ? -1 : Number(one > other);
}
