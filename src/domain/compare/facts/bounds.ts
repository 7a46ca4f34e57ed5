import type { Bound } from '../lexicon/bounds.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../lexicon/bounds.ts';
import { DURATION_UNITS } from '../lexicon/units.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** A bound's phrase: the token index where it ends, and what it says. */
export interface BoundMatch {
  readonly to: number;
  readonly bound: Bound;
}

/** The bound whose phrase begins at the token: `more than`, `at least`, `about`. */
export function boundBefore(reader: SentenceReader, at: number): BoundMatch | null {
  const found = reader.longest(BOUNDS_BEFORE, at);
  return found ? { to: found.to, bound: found.meaning } : null;
}

/** The bound right after a number: `or more`, `-plus`, `or so`. */
export function boundAfter(reader: SentenceReader, at: number): BoundMatch | null {
  const found = reader.longest(BOUNDS_AFTER, at);
  if (!found) return null;
  // `20 plus 30` is a sum.
  const isSum = /^(?:plus|\+)$/.test(reader.word(at)) && /\p{N}/u.test(reader.word(found.to));
  return isSum ? null : { to: found.to, bound: found.meaning };
}

/** Words between which and a duration `over` means more than, and not during. */
const BEFORE_LONGER =
  /^(?:for|after|lasted|lasts|took|takes|of|well|just|is|was|a|little|slightly|spent|from)$/;

/** Words after which `over` means because of or about: `a row over two bridges`. */
const BEFORE_CAUSE =
  /^(?:shut|closed|arrested|detained|charged|sued|fired|sacked|fined|resigned|row|dispute|fight|clash|clashes|talks|anger|fears|fear|concern|concerns|worry|protest|protests|criticism|criticised|criticized|questioned|vote|voted|victory|victories|win|wins|won|lead|triumph|control|power|authority|jurisdiction|presided|watch)$/;

/** Whether `over` is no bound: `a row over two bridges`, or during a time (`over five years`, not `for over five years`). */
export function isPreposition(reader: SentenceReader, at: number, unit: string): boolean {
  if (reader.word(at) !== 'over') return false;
  const before = reader.word(at - 1);
  return BEFORE_CAUSE.test(before) || (DURATION_UNITS.has(unit) && !BEFORE_LONGER.test(before));
}
