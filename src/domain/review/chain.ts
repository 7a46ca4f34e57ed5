import { sha256Hex } from '../text/hash.ts';
import { canonicalJson } from './canonical-json.ts';
import { tick } from './clock.ts';
import { inOrder } from './event-order.ts';
import type { ChangeStamp, EventDraft, ReviewEvent } from './events.ts';

/** Who, when and where in the chain: what turns drafts into events. */
export interface StampContext {
  readonly reviewId: string;
  readonly actor: string;
  readonly device: string;
  /** Wall clock, milliseconds since the Unix epoch. */
  readonly nowMs: number;
  /** The latest clock reading in the review's log, of any device, or null for an empty log. */
  readonly previousAt: string | null;
  /** Hash of this device's latest event in the review, or null for its first. */
  readonly prevHash: string | null;
  readonly newId: () => string;
  readonly change: ChangeStamp;
}

export interface ChainProblem {
  /** `tampered`: the event is not what was hashed. `broken-chain`: the event before it is missing or another one. */
  readonly kind: 'tampered' | 'broken-chain';
  readonly eventId: string;
  readonly reviewId: string;
  readonly device: string;
}

/** SHA-256 (lower-case hex) over the canonical JSON of everything in the event but its own hash. */
export function hashEvent(event: Omit<ReviewEvent, 'hash'>): string {
  return sha256Hex(canonicalJson({ ...event, hash: undefined }));
}

/** Turns drafts into events in their order: each one tick later than the one before, and chained to it. */
export function stampEvents(drafts: readonly EventDraft[], context: StampContext): readonly ReviewEvent[] {
  const { reviewId, actor, device, change } = context;
  let at = context.previousAt;
  let prevHash = context.prevHash;
  return drafts.map((draft) => {
    at = tick(at, context.nowMs, device);
    const id = context.newId();
    const unhashed = {
      id,
      reviewId,
      actor,
      device,
      at,
      schemaVersion: 1 as const,
      change,
      prevHash,
      ...draft,
    };
    const hash = hashEvent(unhashed);
    prevHash = hash;
    return { ...unhashed, hash };
  });
}

/**
 * Checks that no event was altered and that each device's events in each review form one unbroken chain.
 * An empty list means that the log verifies. What a chain cannot show is that its newest events were cut off.
 */
export function verifyChain(events: Iterable<ReviewEvent>): readonly ChainProblem[] {
  const all = [...events];
  const tampered = all.filter((event) => !isUntouched(event)).map((event) => problem('tampered', event));
  return [...tampered, ...brokenLinks(all)];
}

/** Whether an event is what was hashed when it was written. */
export function isUntouched(event: ReviewEvent): boolean {
  return event.hash === hashEvent(event);
}

/** The events that do not follow on their device's event before them. Hashes are compared, not made again. */
export function brokenLinks(events: Iterable<ReviewEvent>): readonly ChainProblem[] {
  const lastHash = new Map<string, string>();
  const broken: ChainProblem[] = [];
  for (const event of inOrder(events)) {
    const chain = JSON.stringify([event.reviewId, event.device]);
    if (event.prevHash !== (lastHash.get(chain) ?? null)) broken.push(problem('broken-chain', event));
    lastHash.set(chain, event.hash);
  }
  return broken;
}

function problem(kind: ChainProblem['kind'], event: ReviewEvent): ChainProblem {
  return { kind, eventId: event.id, reviewId: event.reviewId, device: event.device };
}
