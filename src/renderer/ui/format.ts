const DATES = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** A date from a date field (`2025-03-11`) as a person writes it; anything else, also a day that no month has, as it stands. */
export function dateLabel(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${date}T`);
  return isDay ? DATES.format(day) : date;
}

/** A count with its noun: `1 word`, `2,140 words`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
