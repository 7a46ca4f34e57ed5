/** A day of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Days in 400 years, after which the calendar repeats. */
const ERA_DAYS = 146_097;

/**
 * The number of days since 1 March of the year 0. Counting years from March puts the leap day last, so that no month
 * needs a table: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * ERA_DAYS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
}

function dateOf(dayNumber: number): CivilDate {
  const era = Math.floor(dayNumber / ERA_DAYS);
  const dayOfEra = dayNumber - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (ERA_DAYS - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(dayNumber(date) + days);
}

/** The days from one date to another; negative where the other is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whether the month has that day. */
export function isValidDate(date: CivilDate): boolean {
  if (date.month < 1 || date.month > 12 || date.day < 1) return false;
  const same = dateOf(dayNumber(date));
  return same.month === date.month && same.day === date.day;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CivilDate): number {
  // 1 March of the year 0 was a Wednesday.
  return ((((dayNumber(date) + 2) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week: that of its Thursday, so that every week belongs to one year. */
export function weekOf(date: CivilDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const newYear = { year: thursday.year, month: 1, day: 1 };
  return { year: thursday.year, week: Math.floor(daysBetween(newYear, thursday) / 7) + 1 };
}

/** The month that is `months` later, by its year and number. */
export function addMonths(
  { year, month }: Pick<CivilDate, 'year' | 'month'>,
  months: number,
): Pick<CivilDate, 'year' | 'month'> {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
