import { relationBetween } from '../../dictionary/relation.ts';
import type { Analysis, WordToken } from '../analysis.ts';
import type { Note } from '../comparison.ts';
import type { PlacedFact } from './fact-places.ts';
import { list } from '../../list.ts';

/** Things that happen once and in one place, so that a story names the place alike. Words of one line name one thing. */
const EVENTS: ReadonlyMap<string, number> = new Map(
  `
talks negotiations discussions meeting
summit
conference
ceremony
trial
funeral
wedding
match game
final
concert
explosion blast bombing
crash collision accident
derailment
attack raid
shooting
ambush
fire blaze
earthquake quake
flood
siege
hearing
launch
landing
robbery
murder killing
inauguration
premiere
`
    .trim()
    .split('\n')
    .flatMap((line, event) => line.split(' ').map((word): [string, number] => [word, event])),
);
/** Words that tell another event of the same kind apart. */
const OTHERS = list(
  `another other second third next last previous earlier later former latest separate similar different past future new
  annual first final recent old`,
);
/** How many words before the event are looked at for such a word. */
const REACH = 3;
/** What may stand between an event and its place: `talks between the two governments in Doha`. */
const PARTICIPANTS = list('between with among of');
const MOST_PARTICIPANTS = 12;

interface PlacedEvent {
  readonly place: PlacedFact;
  /** What happens there, as an index into the lines of `EVENTS`. */
  readonly event: number;
}

/** A place and the larger place around it, each said to be where the same event was: `talks in Doha`, `talks in Qatar`. */
export function placeNotes(variant: Analysis, placed: readonly PlacedFact[]): Note[] {
  // Each event with each of its places once: a long story repeats them.
  const byName = new Map<string, PlacedEvent>();
  for (const event of placed.flatMap((place) => eventAt(variant, place))) {
    const key = `${event.event} ${event.place.fact.value}`;
    if (!byName.has(key)) byName.set(key, event);
  }
  const events = [...byName.values()];
  const notes: Note[] = [];
  const seen = new Set<string>();
  events.forEach((one, index) => {
    for (const other of events.slice(index + 1)) {
      const key = [one.place.fact.value, other.place.fact.value].sort().join('\n');
      if (one.event !== other.event || seen.has(key)) continue;
      const relation = relationBetween(one.place.fact.value, other.place.fact.value);
      if (relation?.kind !== 'part-of' && relation?.kind !== 'capital') continue;
      seen.add(key);
      const [inner, outer] = relation.inverse ? [other, one] : [one, other];
      notes.push({
        facts: [one.place.index, other.place.index],
        explanation: `The same event seems to be placed in “${inner.place.fact.text}” and in “${outer.place.fact.text}”; the one is in the other.`,
      });
    }
  });
  return notes;
}

/** The event that a place is said of: `talks in Doha`, `talks between the two sides in Doha` or `the Doha talks`. */
function eventAt({ tokens, bounds }: Analysis, place: PlacedFact): PlacedEvent[] {
  // `in Qatar's capital` is not in Qatar at large.
  if (place.fact.kind !== 'place' || /'s?$/.test(tokens[place.to - 1]?.folded ?? '')) return [];
  const start = bounds[place.sentence] ?? 0;
  const isIn = tokens[place.from - 1]?.folded === 'in';
  const at = isIn ? eventBefore(tokens, place.from - 2, start) : place.to;
  const event = EVENTS.get(tokens[at]?.folded ?? '');
  if (event === undefined) return [];
  const before = tokens.slice(Math.max(start, at - REACH), at);
  return before.some((token) => OTHERS.has(token.folded)) ? [] : [{ place, event }];
}

/** The event at `last`, or before the words at its end that say who takes part. */
function eventBefore(tokens: readonly WordToken[], last: number, start: number): number {
  for (let at = last; at >= Math.max(start, last - MOST_PARTICIPANTS); at--) {
    const token = tokens[at];
    if (token?.kind === 'punctuation' || token?.folded === 'in' || token?.folded === 'at') break;
    if (token && EVENTS.has(token.folded) && (at === last || PARTICIPANTS.has(tokens[at + 1]?.folded ?? '')))
      return at;
  }
  return last;
}
