import type { Fact } from '../comparison.ts';
import { isResolved, sameTime } from './date-values.ts';

/**
 * Whether two facts say the same in other forms: equal values, or dates of which one only leaves out the year. The same
 * words for a date are the same as long as one text does not tell its day of writing.
 */
export function sameValue(one: Fact, other: Fact): boolean {
  if (one.value === other.value) return true;
  if (one.kind !== 'date' || other.kind !== 'date') return false;
  if (sameTime(one.value, other.value)) return true;
  const areBothKnown = isResolved(one.value) && isResolved(other.value);
  return !areBothKnown && one.text.toLowerCase() === other.text.toLowerCase();
}
