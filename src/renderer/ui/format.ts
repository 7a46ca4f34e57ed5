const DATES = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** A date from a date field (`2025-03-11`) as a person writes it; anything else as it stands. */
export function dateLabel(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? DATES.format(new Date(`${date}T00:00:00Z`)) : date;
}

/** A count with its noun: `1 word`, `2,140 words`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
