import type { Fact } from '../comparison.ts';
import { sameTime } from './date-values.ts';

/** Whether two facts say the same in other forms: equal values, or dates of which one only leaves out the year. */
export function sameValue(one: Fact, other: Fact): boolean {
  return (
    one.value === other.value ||
    (one.kind === 'date' && other.kind === 'date' && sameTime(one.value, other.value))
  );
}
