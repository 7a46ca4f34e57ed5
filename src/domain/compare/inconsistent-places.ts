import { relationBetween } from '../dictionary/relation.ts';
import type { Analysis } from './analysis.ts';
import type { Note } from './comparison.ts';
import type { PlacedFact } from './fact-places.ts';
import { placedFacts } from './fact-places.ts';
import { list } from './lexicon/list.ts';
import { stem } from './stem.ts';

/** Things that happen once and in one place, so that a story names the place alike. */
const EVENTS = new Set(
  [
    ...list(
      `talks negotiations meeting summit conference ceremony trial funeral match final game concert election referendum
      explosion blast crash attack shooting bombing fire blaze earthquake quake flood siege hearing opening wedding
      service launch landing ambush raid robbery murder killing accident collision derailment inauguration premiere`,
    ),
  ].map(stem),
);
/** Several of these are several events; talks are held in the plural. */
const PLURAL_EVENTS = list('talks negotiations');
/** Words that tell another event of the same kind apart. */
const OTHERS = list(
  `another other second third next last previous earlier later former latest separate similar different past future new
  annual first final recent old`,
);
/** How many words before the event are looked at for such a word. */
const REACH = 3;

interface PlacedEvent {
  readonly place: PlacedFact;
  /** What happens there, the same for synonyms. */
  readonly concept: number;
}

/** A place and the larger place around it, each said to be where the same event was: `talks in Doha`, `talks in Qatar`. */
export function placeNotes(variant: Analysis): Note[] {
  // Each event with each of its places once: a long story repeats them.
  const byName = new Map<string, PlacedEvent>();
  for (const event of placedFacts(variant).flatMap((place) => eventAt(variant, place))) {
    const key = `${event.concept} ${event.place.fact.value}`;
    if (!byName.has(key)) byName.set(key, event);
  }
  const events = [...byName.values()];
  const notes: Note[] = [];
  const seen = new Set<string>();
  events.forEach((one, index) => {
    for (const other of events.slice(index + 1)) {
      const key = [one.place.fact.value, other.place.fact.value].sort().join('\n');
      if (one.concept !== other.concept || seen.has(key)) continue;
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

/** The event that a place is said of: `talks in Doha`, and `talks between the two sides in Doha` where nothing else comes between. */
function eventAt({ tokens }: Analysis, place: PlacedFact): PlacedEvent[] {
  if (place.fact.kind !== 'place' || tokens[place.from - 1]?.folded !== 'in') return [];
  // `in Qatar's capital` is not in Qatar at large.
  if (/'s?$/.test(tokens[place.to - 1]?.folded ?? '')) return [];
  const at = place.from - 2;
  const event = tokens[at];
  if (!event || !EVENTS.has(event.stem)) return [];
  if (event.folded.endsWith('s') && !PLURAL_EVENTS.has(event.folded)) return [];
  const before = tokens.slice(Math.max(0, at - REACH), at);
  return before.some((token) => OTHERS.has(token.folded)) ? [] : [{ place, concept: event.conceptId }];
}
