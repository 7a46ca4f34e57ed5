import { fullName } from './abbreviations.ts';
import { lazily } from './lazily.ts';
import { nameKey } from './name-key.ts';
import { PLACES_TABLE } from './tables/places.ts';

const KINDS = {
  n: 'country',
  N: 'city',
  s: 'state',
  S: 'city',
  c: 'city',
  k: 'continent',
  i: 'island',
  w: 'water',
  m: 'mountain',
  r: 'region',
} as const;

export type PlaceKind = (typeof KINDS)[keyof typeof KINDS];

/** Of several places of one name the one that news means first. */
const PROMINENCE = 'nNkSscwirm';

interface Gazetteer {
  /** The table's lines; what is around a place is read from its line when it is asked for. */
  readonly lines: readonly string[];
  /** By `nameKey`, the indexes of the places of that name. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** By `nameKey`, the indexes of the places that a demonym belongs to. */
  readonly byDemonym: ReadonlyMap<string, readonly number[]>;
}

const gazetteer = lazily((): Gazetteer => {
  const lines = PLACES_TABLE.trim().split('\n');
  const byName = new Map<string, number[]>();
  const byDemonym = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, names: string, index: number): void => {
    if (names === '') return;
    for (const key of names.split(';')) {
      const known = map.get(key);
      if (known) known.push(index);
      else map.set(key, [index]);
    }
  };
  lines.forEach((line, index) => {
    const [, names = '', demonyms = ''] = line.split('|', 3);
    add(byName, names, index);
    add(byDemonym, demonyms, index);
  });
  return { lines, byName, byDemonym };
});

/** A letter of `KINDS`; `N` is a country's capital, `S` a state's. */
function letterOf(place: number): keyof typeof KINDS {
  const letter = gazetteer().lines[place]?.[0] ?? '';
  return isLetter(letter) ? letter : 'r';
}

/** The places that a place is directly part of. */
function parentsOf(place: number): number[] {
  const within = gazetteer().lines[place]?.split('|')[3] ?? '';
  return within === '' ? [] : within.split(';').map(Number);
}

function isLetter(letter: string): letter is keyof typeof KINDS {
  return letter in KINDS;
}

/** The indexes of all places that the name may mean, in any case and with or without accents. */
export function placesNamed(name: string): readonly number[] {
  const { byName } = gazetteer();
  return byName.get(fullName(name)) ?? byName.get(nameKey(name)) ?? [];
}

/** The indexes of all places whose people or things are called so: `Qatari`, `Qataris`, `Englishmen`. */
export function placesOfDemonym(word: string): readonly number[] {
  const { byDemonym } = gazetteer();
  const key = nameKey(word);
  return byDemonym.get(key) ?? byDemonym.get(key.replace(/s$/, '').replace(/men$/, 'man')) ?? [];
}

/** What kind of place the name names; null for a name that is not listed. */
export function placeKind(name: string): PlaceKind | null {
  const first = mostProminent(placesNamed(name));
  return first === undefined ? null : KINDS[letterOf(first)];
}

function mostProminent(places: readonly number[]): number | undefined {
  return places.length < 2 ? places[0] : [...places].sort(byProminence)[0];
}

function byProminence(one: number, other: number): number {
  return PROMINENCE.indexOf(letterOf(one)) - PROMINENCE.indexOf(letterOf(other));
}

/** Whether both are names of one place: `Kiev` and `Kyiv`. */
export function areOnePlace(one: string, other: string): boolean {
  const others = placesNamed(other);
  return placesNamed(one).some((index) => others.includes(index));
}

/** The first that news means of the places that a demonym belongs to, by its usual name as key; null for other words. */
export function homeOf(demonym: string): string | null {
  const first = mostProminent(placesOfDemonym(demonym));
  return first === undefined ? null : (gazetteer().lines[first]?.split('|')[1]?.split(';')[0] ?? null);
}

/** All places around a place, nearest first. */
function around(index: number): number[] {
  const seen = new Set([index]);
  for (const place of seen) for (const parent of parentsOf(place)) seen.add(parent);
  return [...seen].slice(1);
}

/** Whether one of the places lies in one of the others, directly or through places between. */
export function isWithin(ones: readonly number[], others: readonly number[]): boolean {
  return others.length > 0 && ones.some((index) => around(index).some((place) => others.includes(place)));
}

/** Whether one of the places is the capital of one of the others: of the nearest country or, for a state's, of the state. */
export function isCapital(ones: readonly number[], others: readonly number[]): boolean {
  return ones.some((index) => {
    const letter = letterOf(index);
    if (letter !== 'N' && letter !== 'S') return false;
    const isWanted = (place: number): boolean => letterOf(place) === (letter === 'N' ? 'n' : 's');
    // A city may be listed right under two: London under England and under the United Kingdom.
    const direct = parentsOf(index).filter(isWanted);
    const nearest = direct.length > 0 ? direct : around(index).filter(isWanted).slice(0, 1);
    return nearest.some((place) => others.includes(place));
  });
}
