import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareClock,
  decodeClock,
  encodeClock,
  receive,
  tick,
} from '../../../../src/domain/review/clock.ts';

const reading = fc.record({
  ms: fc.nat({ max: 4_000_000_000_000 }),
  counter: fc.nat({ max: 99_999 }),
  device: fc.string({ minLength: 1 }),
});

describe('hybrid logical clock', () => {
  test('reads back what it wrote', () => {
    fc.assert(
      fc.property(reading, (each) => {
        expect(decodeClock(encodeClock(each))).toEqual(each);
      }),
    );
  });

  test('sorts as text by milliseconds, then counter, then device', () => {
    fc.assert(
      fc.property(reading, reading, (left, right) => {
        const byDevice = left.device < right.device ? -1 : left.device > right.device ? 1 : 0;
        const expected = Math.sign(left.ms - right.ms || left.counter - right.counter || byDevice);
        expect(Math.sign(compareClock(encodeClock(left), encodeClock(right)))).toBe(expected);
      }),
    );
  });

  test('always goes forward, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 2 }), (walls) => {
        let previous: string | null = null;
        for (const wall of walls) {
          const next: string = tick(previous, wall, 'd');
          if (previous !== null) expect(next > previous).toBe(true);
          expect(decodeClock(next)?.ms).toBeGreaterThanOrEqual(wall);
          previous = next;
        }
      }),
    );
  });

  test('takes the wall clock when that is ahead, and starts counting anew', () => {
    const previous = encodeClock({ ms: 1000, counter: 7, device: 'a' });
    expect(decodeClock(tick(previous, 1000, 'b'))).toEqual({ ms: 1000, counter: 8, device: 'b' });
    expect(decodeClock(tick(previous, 1001, 'b'))).toEqual({ ms: 1001, counter: 0, device: 'b' });
  });

  test('carries a full counter into the milliseconds', () => {
    const full = encodeClock({ ms: 1000, counter: 99_999, device: 'a' });
    expect(decodeClock(tick(full, 900, 'a'))).toEqual({ ms: 1001, counter: 0, device: 'a' });
  });

  test('is later than both readings after receiving one', () => {
    fc.assert(
      fc.property(fc.option(reading), reading, fc.nat(), (local, remote, now) => {
        fc.pre(remote.counter < 99_999 && (local?.counter ?? 0) < 99_999);
        const mine = local === null ? null : encodeClock(local);
        const theirs = encodeClock(remote);
        const next = receive(mine, theirs, now, 'd');
        expect(next > theirs).toBe(true);
        if (mine !== null) expect(next > mine).toBe(true);
      }),
    );
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY, 10 ** 15])('refuses the time %s', (wall) => {
    expect(() => tick(null, wall, 'd')).toThrow(RangeError);
  });

  test.each(['', '12-1-d', '000001700000000-00000-', 'yesterday'])('refuses %j as a reading', (text) => {
    expect(decodeClock(text)).toBeNull();
    expect(() => tick(text, 5, 'd')).toThrow(RangeError);
  });

  test('refuses a device without a name', () => {
    expect(() => tick(null, 5, '')).toThrow(RangeError);
  });
});
