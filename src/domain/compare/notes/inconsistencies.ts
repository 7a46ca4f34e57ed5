import type { Analysis } from '../analysis.ts';
import type { Note } from '../comparison.ts';
import { placedFacts } from './fact-places.ts';
import { numberNotes } from './inconsistent-numbers.ts';
import { spellingNotes, titleNotes } from './inconsistent-people.ts';
import { placeNotes } from './inconsistent-places.ts';

/**
 * Pairs of facts of one variant that cannot both be exact, or should be said alike: a place and the larger place around
 * it for one event, two counts of the same things, two offices or two spellings of one person. Each pair of values is
 * noted once, where it first meets. In reading order; `facts` are indexes into the variant's facts.
 */
export function inconsistencies(variant: Analysis): Note[] {
  const placed = placedFacts(variant);
  return [
    ...placeNotes(variant, placed),
    ...numberNotes(variant, placed),
    ...titleNotes(placed),
    ...spellingNotes(placed),
  ].sort((one, other) => one.facts[0] - other.facts[0] || one.facts[1] - other.facts[1]);
}
