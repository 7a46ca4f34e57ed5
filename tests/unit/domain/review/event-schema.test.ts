import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashEvent } from '../../../../src/domain/review/chain.ts';
import { readEvent } from '../../../../src/domain/review/event-schema.ts';
import type { ReviewEvent } from '../../../../src/domain/review/events.ts';
import { reduce } from '../../../../src/domain/review/reduce.ts';
import { ROWS_V1 } from '../../../component/db/schema-v1.ts';
import { randomSteps, startedLog, take } from './log-builder.ts';

describe('the schema of events', () => {
  test('takes every event that the program writes, as it is', () => {
    fc.assert(
      fc.property(randomSteps, (steps) => {
        const log = startedLog('a');
        for (const step of steps) take(log, step);
        log.step('undo');
        for (const event of log.events) expect(readEvent(event)).toEqual({ ok: true, value: event });
      }),
    );
  });

  test('takes the events of the first version of the database', () => {
    for (const { entry, ...indexed } of ROWS_V1.events) {
      const event = { ...indexed, ...entry };
      expect(readEvent(event)).toEqual({ ok: true, value: event });
    }
  });

  test('takes nothing that folding cannot bear', () => {
    const odd = fc.oneof(fc.constantFrom(null, -1, 0.5, '', 1e300, true, [], {}), fc.jsonValue());
    fc.assert(
      fc.property(randomSteps, fc.nat(), fc.nat(), odd, (steps, which, where, put) => {
        const log = startedLog('a');
        for (const step of steps) take(log, step);
        const events = [...log.events];
        const at = which % events.length;
        const altered = withMember(events[at], where, put) as ReviewEvent;
        const read = readEvent(altered);
        if (!read.ok) return;
        events[at] = { ...read.value, hash: hashEvent(read.value) };
        expect(() => reduce(events)).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
  });

  test('refuses what is missing, odd or too much, and says where', () => {
    const [event] = startedLog('a').events;
    for (const [odd, where] of [
      [{ ...event, schemaVersion: 0 }, 'schemaVersion'],
      [{ ...event, prevHash: 'abc' }, 'prevHash'],
      [{ ...event, hash: event?.hash.toUpperCase() }, 'hash'],
      [{ ...event, at: 'yesterday' }, 'at'],
      [{ ...event, extra: 1 }, 'extra'],
      [{ ...event, payload: { title: undefined } }, 'title'],
    ] as const) {
      const read = readEvent(odd);
      expect(read).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
      expect(read.ok ? '' : read.problem.detail).toContain(where);
    }
    expect(readEvent({ ...event, schemaVersion: 2 })).toMatchObject({ problem: { kind: 'newer' } });
    for (const nothing of [null, [], 'event', 7, undefined])
      expect(readEvent(nothing)).toMatchObject({ ok: false });
  });
});

/** The value with one of its members, at any depth, replaced. */
function withMember(value: unknown, where: number, put: unknown): unknown {
  if (typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[where % keys.length];
  if (key === undefined) return put;
  const changed = withMember(Reflect.get(value, key), Math.floor(where / keys.length), put);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === key ? changed : item))
    : { ...value, [key]: changed };
}
