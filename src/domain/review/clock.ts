/** One reading of the hybrid logical clock, taken apart. */
export interface ClockReading {
  /** Milliseconds since the Unix epoch; never behind a reading already seen. */
  readonly ms: number;
  /** Tells readings of the same millisecond apart. */
  readonly counter: number;
  readonly device: string;
}

/** Digits of the milliseconds: enough until the year 33658, so that text order stays time order. */
const MS_DIGITS = 15;
const LARGEST_MS = 10 ** MS_DIGITS - 1;
/** Digits of the counter: a pasted article with hundreds of claims is one millisecond's work, 99,999 is far above it. */
const COUNTER_DIGITS = 5;
const LARGEST_COUNTER = 10 ** COUNTER_DIGITS - 1;

const READING = new RegExp(`^(\\d{${MS_DIGITS}})-(\\d{${COUNTER_DIGITS}})-(.+)$`, 'su');

/**
 * Writes a reading so that it sorts as text: milliseconds, counter, device.
 *
 * @throws RangeError when a number does not fit its digits or the device is empty.
 */
export function encodeClock(reading: ClockReading): string {
  if (
    !isWithin(reading.ms, LARGEST_MS) ||
    !isWithin(reading.counter, LARGEST_COUNTER) ||
    reading.device === ''
  )
    throw new RangeError(`Not a clock reading: ${JSON.stringify(reading)}`);
  const ms = String(reading.ms).padStart(MS_DIGITS, '0');
  const counter = String(reading.counter).padStart(COUNTER_DIGITS, '0');
  return `${ms}-${counter}-${reading.device}`;
}

/** Takes a written reading apart, or gives null when the text is not one. */
export function decodeClock(text: string): ClockReading | null {
  const [, ms, counter, device] = READING.exec(text) ?? [];
  if (ms === undefined || counter === undefined || device === undefined) return null;
  return { ms: Number(ms), counter: Number(counter), device };
}

/** Orders two written readings: negative when `left` is earlier, 0 when they are the same. */
export function compareClock(left: string, right: string): number {
  // Code units, not a locale: the order must be the same on every machine and in IndexedDB's index.
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The next reading of this device: later than `previous` even when the wall clock went backwards.
 *
 * A full counter carries into the milliseconds, so the clock then runs ahead of the wall instead of repeating itself.
 * Source: Kulkarni et al., "Logical Physical Clocks" (2014), with the carry added.
 *
 * @param previous the latest reading seen in the log, or null for the first.
 * @param nowMs wall clock, milliseconds since the Unix epoch.
 * @throws RangeError when `previous` is not a reading or `nowMs` is not a time.
 */
export function tick(previous: string | null, nowMs: number, device: string): string {
  const wall = Math.floor(nowMs);
  if (previous === null) return encodeClock({ ms: wall, counter: 0, device });
  const seen = decodeClock(previous);
  if (seen === null) throw new RangeError(`Not a clock reading: ${previous}`);
  if (!isWithin(wall, LARGEST_MS)) throw new RangeError(`Not a time: ${nowMs}`);
  if (wall > seen.ms) return encodeClock({ ms: wall, counter: 0, device });
  if (seen.counter < LARGEST_COUNTER) return encodeClock({ ms: seen.ms, counter: seen.counter + 1, device });
  return encodeClock({ ms: seen.ms + 1, counter: 0, device });
}

/**
 * The reading of this device after it has seen another device's: later than both.
 *
 * @param local this device's latest reading, or null.
 * @param remote the other device's reading.
 * @throws RangeError as `tick` does.
 */
export function receive(local: string | null, remote: string, nowMs: number, device: string): string {
  const latest = local !== null && compareClock(local, remote) > 0 ? local : remote;
  return tick(latest, nowMs, device);
}

function isWithin(value: number, largest: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largest;
}
