import { brokenLinks, isUntouched } from '../../domain/review/chain.ts';
import { inOrder } from '../../domain/review/event-order.ts';
import type { ReviewEvent } from '../../domain/review/events.ts';
import type { ReviewState } from '../../domain/review/state.ts';
import { sha256Hex } from '../../domain/text/hash.ts';
import type { TextRecord } from './records.ts';
import { readLog } from './review-log.ts';
import type { ReviewLog } from './review-log.ts';
import { StorageError } from './storage-problem.ts';

/** Events hashed between two pauses: some 5 ms on a usual laptop, so that the window answers meanwhile. */
const EVENTS_AT_ONCE = 100;

/**
 * Checks what comes from outside before a transaction begins, with pauses, since a long log takes its time.
 *
 * @throws StorageError `log-tampered` for an event or a text that is not what its hash was made of, `request-invalid`
 *   for an event of another review
 */
export async function refuseForeign(
  reviewId: string,
  incoming: readonly ReviewEvent[],
  texts: readonly TextRecord[],
): Promise<void> {
  for (const [index, event] of incoming.entries()) {
    if (index % EVENTS_AT_ONCE === 0) await pause();
    if (event.reviewId !== reviewId)
      throw new StorageError('request-invalid', `event ${event.id} is foreign`);
    if (!isUntouched(event)) throw new StorageError('log-tampered', `event ${event.id}`);
  }
  for (const { sha256, text } of texts) {
    await pause();
    if (sha256Hex(text) !== sha256) throw new StorageError('log-tampered', `text ${sha256}`);
  }
}

/**
 * The union of a log and a copy of it, and the events that it did not have.
 *
 * @throws StorageError `log-broken` when the two do not make one unbroken log
 */
export function joinLogs(
  known: ReviewLog,
  incoming: readonly ReviewEvent[],
  device: string,
): { readonly log: ReviewLog & { readonly state: ReviewState }; readonly added: readonly ReviewEvent[] } {
  const hashes = new Map(known.events.map(({ id, hash }) => [id, hash]));
  const added = inOrder(incoming).filter(({ id, hash }) => {
    const here = hashes.get(id);
    if (here !== undefined && here !== hash) throw new StorageError('log-broken', `two events ${id}`);
    return here === undefined;
  });
  const union = inOrder([...known.events, ...added]);
  const [broken] = brokenLinks(union);
  if (broken !== undefined) throw new StorageError('log-broken', `event ${broken.eventId}`);
  const log = added.length === 0 ? known : readLog(union, device);
  const { state } = log;
  if (state === null) throw new StorageError('log-broken', 'the log has no beginning');
  return { log: { ...log, state }, added };
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
