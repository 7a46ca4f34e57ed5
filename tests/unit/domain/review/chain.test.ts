import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashEvent, verifyChain } from '../../../../src/domain/review/chain.ts';
import { renameReview } from '../../../../src/domain/review/changes.ts';
import type { ReviewEvent } from '../../../../src/domain/review/events.ts';
import { LogBuilder, REVIEW, randomSteps, shuffled, startedLog, take } from './log-builder.ts';

function renamed(...titles: string[]): LogBuilder {
  const log = startedLog('a');
  for (const title of titles) log.do(renameReview(log.state(), title));
  return log;
}

function at(events: readonly ReviewEvent[], index: number): ReviewEvent {
  const event = events[index];
  if (event === undefined) throw new Error(`no event ${index}`);
  return event;
}

describe('chain', () => {
  test('starts with null and then names the event before', () => {
    const { events } = renamed('One', 'Two');
    expect(events.map(({ prevHash }) => prevHash)).toEqual([null, at(events, 0).hash, at(events, 1).hash]);
    expect(at(events, 2).hash).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('a union of two devices’ logs verifies, in any order and with repetitions', () => {
    fc.assert(
      fc.property(randomSteps, randomSteps, fc.infiniteStream(fc.nat()), (mine, theirs, order) => {
        const left = startedLog('a');
        const right = new LogBuilder('b', left.events);
        for (const step of mine) take(left, step);
        for (const step of theirs) take(right, step);
        const union = [...left.events, ...right.events];
        expect(verifyChain(shuffled(union, order))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test.each<[string, (event: ReviewEvent) => ReviewEvent]>([
    ['payload', (event) => ({ ...event, type: 'review.renamed', payload: { title: 'Forged' } })],
    ['actor', (event) => ({ ...event, actor: 'Somebody else' })],
    ['clock', (event) => ({ ...event, at: `${event.at}x` })],
    ['change', (event) => ({ ...event, change: { ...event.change, label: 'Harmless' } })],
    ['predecessor', (event) => ({ ...event, prevHash: null })],
  ])('finds an event whose %s was altered', (_what, forge) => {
    const { events } = renamed('One', 'Two');
    const forged = events.map((event, index) => (index === 1 ? forge(event) : event));
    expect(verifyChain(forged)).toContainEqual(
      expect.objectContaining({ kind: 'tampered', eventId: at(events, 1).id }),
    );
  });

  test('finds an event altered and hashed anew, by the event after it', () => {
    const { events } = renamed('One', 'Two');
    const altered = { ...at(events, 1), actor: 'Somebody else' };
    const forged = [at(events, 0), { ...altered, hash: hashEvent(altered) }, at(events, 2)];
    expect(verifyChain(forged)).toEqual([
      { kind: 'broken-chain', eventId: at(events, 2).id, reviewId: REVIEW, device: 'a' },
    ]);
  });

  test('finds a gap', () => {
    const { events } = renamed('One', 'Two', 'Three');
    const problems = verifyChain(events.filter((event) => event !== at(events, 1)));
    expect(problems).toEqual([expect.objectContaining({ kind: 'broken-chain', eventId: at(events, 2).id })]);
  });
});
