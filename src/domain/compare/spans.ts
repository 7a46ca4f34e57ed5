import type { Span } from './comparison.ts';

/** Whether two spans have anything in common; an absent one has not. */
export function overlap(one: Span | null, other: Span): boolean {
  return one !== null && one.start < other.end && other.start < one.end;
}

/** From the beginning of the first to the end of the last; the other where one is absent. */
export function hull(one: Span | null, other: Span): Span;
export function hull(one: Span | null, other: Span | null): Span | null;
export function hull(one: Span | null, other: Span | null): Span | null {
  if (!one || !other) return one ?? other;
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
