import { verifyChain } from '../review/chain.ts';
import { inOrder } from '../review/event-order.ts';
import { readEvent } from '../review/event-schema.ts';
import type { ReviewEvent } from '../review/events.ts';
import { EVENTS_PATH } from './manifest.ts';
import { BundleError } from './problems.ts';
import { expectForm, parseJson } from './read-file.ts';

/**
 * The log of a bundle, one event a line: each one an event of this review and in its only form, in order, and the chain
 * of every device unbroken.
 *
 * @throws BundleError
 */
export function readEvents(text: string, reviewId: string): readonly ReviewEvent[] {
  const lines = text.split('\n');
  if (lines.pop() !== '')
    throw new BundleError('bundle-damaged', EVENTS_PATH, 'ends in the middle of a line');
  const events = lines.map((line, index) => {
    const subject = `${EVENTS_PATH}, line ${index + 1}`;
    const event = readEvent(parseJson(line, subject));
    if (!event.ok) {
      const code = event.problem.kind === 'newer' ? 'bundle-newer' : 'bundle-damaged';
      throw new BundleError(
        code,
        subject,
        `is not an event that this version knows: ${event.problem.detail}`,
      );
    }
    expectForm(event.value, line, subject);
    if (event.value.reviewId !== reviewId)
      throw new BundleError('bundle-damaged', subject, 'is of another review');
    return event.value;
  });
  const [problem] = verifyChain(events);
  if (problem !== undefined) {
    const subject = `${EVENTS_PATH}, line ${events.findIndex(({ id }) => id === problem.eventId) + 1}`;
    throw problem.kind === 'tampered'
      ? new BundleError('log-tampered', subject, 'is not what its hash was made of')
      : new BundleError('log-broken', subject, 'does not follow on the event of its device before it');
  }
  const ordered = inOrder(events);
  if (ordered.length !== events.length || ordered.some((event, index) => event !== events[index]))
    throw new BundleError('bundle-damaged', EVENTS_PATH, 'is not in order');
  return events;
}
