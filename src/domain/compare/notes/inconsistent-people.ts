import type { Note } from '../comparison.ts';
import type { PlacedFact } from './fact-places.ts';
import { list } from '../../list.ts';

/** Offices that a person has one of; courtesy titles and ranks go together with others. */
const OFFICES = list(
  'minister president secretary governor mayor ambassador chancellor director executive judge chief',
);
/** A person may be called by an office of the past beside the present one. */
const PAST = list('former then');

/** A surname below this length differs from too many others by one letter. */
const SHORTEST_SURNAME = 5;

/** Among more people of one first name, surnames a letter apart are no news. */
const MOST_NAMESAKES = 20;

/** Two offices given to one person: `Foreign Minister Lunde` and `Defence Minister Lunde`, `President` and `former President`. */
export function titleNotes(placed: readonly PlacedFact[]): Note[] {
  const byPerson = new Map<string, PlacedFact>();
  const notes: Note[] = [];
  const noted = new Set<string>();
  placed.forEach((role, index) => {
    const person = placed[index + 1];
    if (role.fact.kind !== 'role' || person?.fact.kind !== 'person' || person.from !== role.to) return;
    const words = role.fact.value.split(' ');
    if (!OFFICES.has(words.at(-1) ?? '')) return;
    const key = `${person.fact.value.split(' ').at(-1) ?? ''} ${words.at(-1) ?? ''}`;
    const known = byPerson.get(key);
    if (!known) byPerson.set(key, role);
    else if (!noted.has(key) && differ(known.fact.value, role.fact.value)) {
      noted.add(key);
      notes.push({
        facts: [known.index, role.index],
        explanation: `${person.fact.text} seems to be both “${known.fact.text}” and “${role.fact.text}”.`,
      });
    }
  });
  return notes;
}

/** Whether two values with the same last word are different offices, not one of them merely shortened. */
function differ(one: string, other: string): boolean {
  const [ones, others] = [one.split(' '), other.split(' ')];
  const past = (words: readonly string[]): boolean => words.some((word) => PAST.has(word));
  const core = (words: readonly string[]): string => words.filter((word) => !PAST.has(word)).join(' ');
  if (past(ones) !== past(others)) return core(ones) === core(others);
  return !ones.every((word) => others.includes(word)) && !others.every((word) => ones.includes(word));
}

/** Two people of one first name whose surnames differ in one letter: `Ilse Brandvold` and `Ilse Brandvolt`. */
export function spellingNotes(placed: readonly PlacedFact[]): Note[] {
  const people = new Map<string, PlacedFact>();
  for (const one of placed)
    if (one.fact.kind === 'person' && one.fact.value.includes(' ') && !people.has(one.fact.value))
      people.set(one.fact.value, one);
  const byFirst = new Map<string, PlacedFact[]>();
  const notes: Note[] = [];
  for (const one of people.values()) {
    const [first = '', ...rest] = one.fact.value.split(' ');
    const others = byFirst.get(first) ?? [];
    for (const other of others) {
      if (!oneLetterApart(rest.join(' '), other.fact.value.slice(first.length + 1))) continue;
      notes.push({
        facts: [other.index, one.index],
        explanation: `“${other.fact.text}” and “${one.fact.text}” seem to be two spellings of one name.`,
      });
    }
    if (others.length < MOST_NAMESAKES) byFirst.set(first, [...others, one]);
  }
  return notes;
}

/** Whether one letter was put in, left out or changed. */
function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_SURNAME || long.length - short.length > 1 || short === long) return false;
  // `Championship` and `Championships`
  if (long === `${short}s`) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
