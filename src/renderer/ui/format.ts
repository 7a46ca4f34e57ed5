// Once for all: making one can take as long as drawing a screen.
const DATES = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const COUNTS = new Intl.NumberFormat('en');
const MOMENTS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A date from a date field (`2025-03-11`) as a person writes it; anything else, also a day that no month has, as it stands. */
export function dateLabel(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${date}T`);
  return isDay ? DATES.format(day) : date;
}

/** A count with its noun: `1 word`, `2,140 words`; the plural where it is more than an “s”. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${COUNTS.format(count)} ${count === 1 ? noun : plural}`;
}

/** A moment (Unix epoch milliseconds) as a person writes it, in local time: `22 Nov 2026, 00:13`. */
export function momentLabel(at: number): string {
  return MOMENTS.format(at);
}

const UNITS = ['KB', 'MB', 'GB'];

/** A size in bytes as a person reads it: `1 KB`, `340 KB`, `2.1 MB`. */
export function sizeLabel(bytes: number): string {
  let [size, unit] = [bytes / 1024, 0];
  for (; size >= 1000 && unit < UNITS.length - 1; unit++) size /= 1024;
  const digits = unit > 0 && size < 100 ? 1 : 0;
  return `${Math.max(size, digits === 0 ? 1 : 0.1).toLocaleString('en', { maximumFractionDigits: digits })} ${UNITS[unit] ?? ''}`;
}
