import type { Span } from '../comparison.ts';
import { lowerBound } from '../lower-bound.ts';

/** The 1-based paragraph in which an offset lies, or the one before it; 1 before the first. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  const after = lowerBound(paragraphs, ({ start }) => start <= offset);
  return Math.max(1, after);
}
