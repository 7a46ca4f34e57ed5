import { inOrder } from './event-order.ts';
import type { ReviewEvent } from './events.ts';
import { fold } from './fold.ts';
import { view } from './folded.ts';
import type { ReviewState } from './state.ts';

/**
 * The state of a review: the same for any order and any repetition of its events.
 * Null while the event that creates the review is not among them.
 */
export function reduce(events: Iterable<ReviewEvent>): ReviewState | null {
  const folded = fold(null, inOrder(events));
  return folded === null ? null : view(folded);
}
