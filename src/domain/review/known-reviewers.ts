import type { ReviewEvent } from './events.ts';

/** Everyone who has written in a log under a name, in the order of their first event; whoever asks comes first. */
export function knownReviewers(
  events: Iterable<Pick<ReviewEvent, 'actor'>>,
  asking: string,
): readonly string[] {
  const names = new Set([asking]);
  for (const { actor } of events) names.add(actor);
  names.delete('');
  return [...names];
}
