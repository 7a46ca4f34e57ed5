import type { CivilDate } from './calendar.ts';
import { addDays, daysBetween } from './calendar.ts';
import { dateAt } from './dates.ts';
import type { ReadingSettings } from './sentence-reader.ts';
import { SentenceReader } from './sentence-reader.ts';
import type { ReadableText } from './token-facts.ts';

/**
 * The day of writing: that of the dateline, its year taken from the machine prefix or, without one, from the only year
 * that full dates in the text name; without a dateline that of the prefix. Null where the text does not say.
 */
export function referenceDate(source: ReadableText, settings: ReadingSettings): CivilDate | null {
  let filed: CivilDate | null = null;
  let dateline: Partial<CivilDate> | null = null;
  source.sentences.forEach(({ role }, sentence) => {
    if (role !== 'furniture' && role !== 'dateline') return;
    for (const found of daysIn(source, settings, sentence)) {
      if (role === 'furniture') filed ??= isWhole(found) ? found : null;
      else dateline ??= found;
    }
  });
  return combine(dateline, filed, () => onlyYear(source, settings));
}

function combine(
  dateline: Partial<CivilDate> | null,
  filed: CivilDate | null,
  onlyYear: () => number | null,
): CivilDate | null {
  if (!dateline || isWhole(dateline)) return dateline ?? filed;
  const { month = 1, day = 1 } = dateline;
  if (!filed) {
    const year = onlyYear();
    return year === null ? null : { year, month, day };
  }
  // Filed on 1 January, datelined 31 December: a story is written before it is filed, at most a day later elsewhere.
  const sameYear = { year: filed.year, month, day };
  return daysBetween(addDays(filed, 1), sameYear) > 0 ? { ...sameYear, year: filed.year - 1 } : sameYear;
}

function isWhole(date: Partial<CivilDate>): date is CivilDate {
  return date.year !== undefined;
}

/** The days that a sentence names, with their year or without. */
function daysIn(source: ReadableText, settings: ReadingSettings, sentence: number): Partial<CivilDate>[] {
  const first = source.bounds[sentence] ?? 0;
  const end = source.bounds[sentence + 1] ?? first;
  const reader = new SentenceReader(source, settings, first, end);
  const days: Partial<CivilDate>[] = [];
  for (let index = first; index < end;) {
    const found = dateAt(reader, index);
    const match = /^(?:(\d{4})|-)-(\d\d)-(\d\d)/.exec(found?.value ?? '');
    if (match) {
      const [, year, month, day] = match;
      const monthAndDay = { month: Number(month), day: Number(day) };
      days.push(year === undefined ? monthAndDay : { year: Number(year), ...monthAndDay });
    }
    index = found?.to ?? index + 1;
  }
  return days;
}

/** The year of all full dates in the text, if it is one and the same. */
function onlyYear(source: ReadableText, settings: ReadingSettings): number | null {
  const years = new Set<number>();
  source.sentences.forEach((_, sentence) => {
    for (const { year } of daysIn(source, settings, sentence)) if (year !== undefined) years.add(year);
  });
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
