import type { ReviewEvent } from './events.ts';
import { compareClock } from './clock.ts';

/**
 * The log as it counts: each event once, in order. Merging two copies of a log is `inOrder([...mine, ...theirs])`.
 *
 * Should two different events carry the same id, the one with the smaller hash stays: any rule does, as long as it
 * does not depend on which copy came first.
 */
export function inOrder(events: Iterable<ReviewEvent>): readonly ReviewEvent[] {
  const byId = new Map<string, ReviewEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (known === undefined || event.hash < known.hash) byId.set(event.id, event);
  }
  return [...byId.values()].sort(compareEvents);
}

/** The order in which events count: by clock, then by id. The same on every machine and in the database's index. */
function compareEvents(left: ReviewEvent, right: ReviewEvent): number {
  return compareClock(left.at, right.at) || compareText(left.id, right.id);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
