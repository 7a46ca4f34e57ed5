import type { EventDraft } from '../review/events.ts';
import type { QueueEntry } from './queue.ts';

/**
 * The entry that a change is about, in the queue as it stands now: the suggestion that it decides where that is there
 * (again), else the claim that it says something of. Null where it is about none of them, or about several at once.
 */
export function entryOfChange(
  entries: readonly QueueEntry[],
  change: readonly EventDraft[],
): QueueEntry | null {
  const suggested = new Set(
    change.flatMap(({ type, payload }) => (type === 'suggestion.decided' ? [payload.key] : [])),
  );
  return only(entries, suggested) ?? only(entries, new Set(change.flatMap(claimsOf)));
}

function claimsOf({ type, payload }: EventDraft): readonly string[] {
  if ('claimId' in payload) return [payload.claimId];
  return type === 'query.added' ? payload.details.claimIds : [];
}

function only(entries: readonly QueueEntry[], ids: ReadonlySet<string>): QueueEntry | null {
  return ids.size === 1 ? (entries.find(({ id }) => ids.has(id)) ?? null) : null;
}
