import type { Bound } from '../lexicon/bounds.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, LONGEST_BOUND } from '../lexicon/bounds.ts';
import { DURATION_UNITS } from '../lexicon/units.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** A bound's phrase: the token index where it ends, and what it says. */
export interface BoundMatch {
  readonly to: number;
  readonly bound: Bound;
}

/** The bound whose phrase begins at the token: `more than`, `at least`, `about`. */
export function boundBefore(reader: SentenceReader, at: number): BoundMatch | null {
  const found = reader.longest(BOUNDS_BEFORE, at, LONGEST_BOUND);
  return found ? { to: found.to, bound: found.meaning } : null;
}

/** The bound right after a number: `or more`, `-plus`, `or so`. */
export function boundAfter(reader: SentenceReader, at: number): BoundMatch | null {
  const found = reader.longest(BOUNDS_AFTER, at, LONGEST_BOUND);
  if (!found) return null;
  // `20 plus 30` is a sum.
  const isSum = /^(?:plus|\+)$/.test(reader.word(at)) && /\p{N}/u.test(reader.word(found.to));
  return isSum ? null : { to: found.to, bound: found.meaning };
}

/** Words between which and a duration `over` means more than, and not during. */
const BEFORE_LONGER =
  /^(?:for|after|lasted|lasts|took|takes|of|well|just|is|was|a|little|slightly|spent|from)$/;

/** Whether `over` before a duration means during: `over five years`, but not `for over five years`. */
export function meansDuring(reader: SentenceReader, at: number, unit: string): boolean {
  return reader.word(at) === 'over' && DURATION_UNITS.has(unit) && !BEFORE_LONGER.test(reader.word(at - 1));
}
