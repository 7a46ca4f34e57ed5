import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isValidDate,
  weekdayOf,
  weekOf,
} from '../../../../../src/domain/compare/facts/calendar.ts';
import { isoDay, nearestWeekday, sameTime } from '../../../../../src/domain/compare/facts/date-values.ts';
import { differences, factsIn, onlyValue, seriousKinds } from './reading.ts';

/** 19 July 2021 was a Monday. */
const FILED = ' date 2021-07-19 \n\n';

/** The value of the date in a text that was written on Monday, 19 July 2021. */
function filedValue(text: string): string {
  return factsIn(FILED + text, 'date')
    .slice(1)
    .map((fact) => fact.value)
    .join('; ');
}

describe('dates', () => {
  it.each([
    [
      '2021-07-19',
      'It was July 19, 2021.',
      'It was 19 July 2021.',
      'It was the 19th of July, 2021.',
      'It was Jul. 19, 2021.',
      'It was 2021-07-19.',
      'It was 19/07/2021.',
      'It was 07/19/2021.',
      'It was 19.07.2021.',
      'It was Monday, July 19, 2021.',
      'It was Monday 19 July 2021.',
    ],
    [
      '--07-19',
      'It was July 19.',
      'It was 19 July.',
      'It was July 19th.',
      'It was Jul 19.',
      'It was the 19th of July.',
    ],
    ['--07-19 monday', 'It was Monday, July 19.', 'It was Monday the 19th of July.'],
    ['2021-07', 'It was July 2021.', 'It was in July of 2021.', 'It was 2021-07.', 'It was Jul 2021.'],
    ['--07', 'It was in July.'],
    ['2021', 'It was in 2021.', 'It was in the year 2021.'],
    ['1990s', 'It was in the 1990s.', 'It was in the ’90s.'],
    [
      '1998/1999',
      'It was the 1998–99 season.',
      'It was the 1998-1999 season.',
      'It was so from 1998 to 1999.',
      'It was so between 1998 and 1999.',
    ],
    [
      'century 18',
      'It was the 18th century.',
      'It was the eighteenth century.',
      'It is an 18th-century pier.',
    ],
    ['--07 mid', 'It was in mid-July.', 'It was mid July.'],
    ['2021 late', 'It was in late 2021.', 'It was late in 2021.'],
    ['2021-Q2', 'It was the second quarter of 2021.', 'It was Q2 2021.'],
    ['2021 summer', 'It was summer 2021.', 'It was the summer of 2021.'],
    ['--07-19/--07-21', 'It was July 19–21.', 'It was July 19 to 21.', 'It was 19-21 July.'],
    [
      'T15:00',
      'It was 3pm.',
      'It was 3 p.m.',
      'It was 3 PM.',
      'It was 3:00 p.m.',
      'It was 15:00.',
      'It was 3.00pm.',
    ],
    ['T15:00 gmt', 'It was 3pm GMT.', 'It was 1500 GMT.', 'It was 15:00 GMT.'],
    ['T12:00', 'It was noon.', 'It was midday.', 'It was 12pm.', 'It was 12:00.'],
    ['T00:00', 'It was midnight.', 'It was 12 a.m.'],
    ['yesterday', 'It was yesterday.', 'It was Yesterday.'],
    ['2 day ago', 'It was two days ago.', 'It was 2 days ago.'],
  ])('%s has one value in every form', (value, ...forms) => {
    for (const form of forms) expect(onlyValue(form, 'date'), form).toBe(value);
  });

  it.each([
    ['the same day', 'The board met on Monday.', '2021-07-19'],
    ['a day of the week before', 'The board met on Thursday.', '2021-07-15'],
    ['what lies ahead', 'The board will meet on Thursday.', '2021-07-22'],
    ['what lies ahead, weekday first', 'On Thursday, the board will meet.', '2021-07-22'],
    ['what was said about the future', 'The board said on Thursday that it will close.', '2021-07-15'],
    ['a weekday with a part of the day', 'The board met on Thursday evening.', '2021-07-15 evening'],
    ['every week', 'The board meets on Mondays.', 'mondays'],
    ['a date without a year', 'The board met on July 15.', '2021-07-15'],
    ['a month without a year', 'The board met in May.', '2021-05'],
    ['yesterday', 'The board met yesterday.', '2021-07-18'],
    ['tonight', 'The board meets tonight.', '2021-07-19 night'],
    ['tomorrow morning', 'The board meets tomorrow morning.', '2021-07-20 morning'],
    ['the day before', 'The board met the day before yesterday.', '2021-07-17'],
    ['last week', 'The board met last week.', '2021-W28'],
    ['this month', 'The board met this month.', '2021-07'],
    ['last year', 'The board met last year.', '2020'],
    ['last Monday', 'The board met last Monday.', '2021-07-12'],
    ['next Monday', 'The board meets next Monday.', '2021-07-26'],
    ['last July', 'The board met last July.', '2020-07'],
    ['last month', 'The board met last month.', '2021-06'],
    ['days ago', 'The board met three days ago.', '2021-07-16'],
    ['a week ago', 'The board met a week ago.', '2021-W28'],
    ['months ago', 'The board met eight months ago.', '2020-11'],
    ['years ago', 'The board met ten years ago.', '2011'],
    ['another event', 'The board met the following day.', 'following day'],
    ['a weekday that is not that date’s', 'The board met on Tuesday, July 19.', '2021-07-19 tuesday'],
  ])('resolve %s against the day of writing', (_, text, expected) => {
    expect(filedValue(text)).toBe(expected);
  });

  it.each([
    ['a machine prefix', ' date 2021-07-19 \n\nThe board met yesterday.', '2021-07-18'],
    ['a dateline', 'ARNVIK, July 19, 2021 (Nordpost) — The board met yesterday.', '2021-07-18'],
    [
      'a dateline and the prefix’s year',
      ' date 2022-01-01 \n\nARNVIK, Dec 31 (Nordpost) — The board met yesterday.',
      '2021-12-30',
    ],
    [
      'a dateline and the only year',
      'ARNVIK, July 19 (Nordpost) — The board met yesterday, as on 3 May 2021.',
      '2021-07-18',
    ],
    ['a dateline without any year', 'ARNVIK, July 19 (Nordpost) — The board met yesterday.', 'yesterday'],
    ['nothing', 'The board met yesterday.', 'yesterday'],
  ])('take the day of writing from %s', (_, text, expected) => {
    const dates = factsIn(text, 'date').filter((fact) => fact.text === 'yesterday');
    expect(dates.map((fact) => fact.value)).toEqual([expected]);
  });

  it.each([
    ['German', 'Der Rat der Stadt traf sich am 19.07.2021 und im März.', ['2021-07-19', '--03']],
    ['German weekdays', 'Der Rat und die Stadt trafen sich am Montag, den 19 Juli 2021.', ['2021-07-19']],
    ['Spanish', 'El consejo de los puertos se reunió el 19 de julio de 2021.', ['2021-07-19']],
    ['French', 'Le conseil et les quais : le 1er juillet 2021, à 15h30.', ['2021-07-01', 'T15:30']],
    ['Russian', 'Совет собрался 19 июля 2021 года, в среду.', ['2021-07-19', 'wednesday']],
    ['Arabic', 'اجتمع المجلس في ١٩ يوليو ٢٠٢١', ['2021-07-19']],
    ['Hebrew', 'המועצה נפגשה ב-19 ביולי 2021', ['2021-07-19']],
    ['Hindi', 'परिषद की बैठक १९ जुलाई २०२१ को हुई', ['2021-07-19']],
    ['Chinese', '理事会于2021年7月19日开会', ['2021-07-19']],
    ['Japanese', '理事会は7月19日に開かれた', ['--07-19']],
  ])('are read in %s', (_, text, expected) => {
    expect(factsIn(text, 'date').map((fact) => fact.value)).toEqual(expected);
  });

  it.each([
    'They may march on the mill, and Jan sat there.',
    'May was cold, and March is here; Mar is a clerk.',
    'The rover reached Mars 12 of the probes later, in mai or julio or am Montag.',
    'Rents rose by 2.5, or 3 to 1.',
  ])('are not read where there are none: %s', (text) => {
    expect(factsIn(text, 'date').map((fact) => fact.text)).toEqual([]);
  });

  it('belong to the year before where they would lie far ahead', () => {
    const dates = factsIn(' date 2022-01-05 \n\nThe board met on December 20 and on January 4.', 'date');
    expect(dates.map((fact) => fact.value)).toEqual(['2022-01-05', '2021-12-20', '2022-01-04']);
  });

  it('are ambiguous where day and month cannot be told', () => {
    expect(onlyValue('It was 03/04/2021.', 'date')).toBe('03/04/2021');
    expect(onlyValue('It was 04/04/2021.', 'date')).toBe('2021-04-04');
  });

  it('differ as dates, and in other forms as wording', () => {
    expect(differences(`${FILED}The board met on Monday.`, `${FILED}The board met on July 19.`)).toEqual([
      'wording/date-form: Monday → July 19',
    ]);
    expect(
      differences('The board met on July 19.', 'The board met on 19 July 2021.').map(
        (found) => found.split(':')[0],
      ),
    ).toEqual(expect.arrayContaining(['wording/date-form']));
    expect(seriousKinds('The board met on July 19.', 'The board met on 19 July 2021.')).toEqual([]);
    expect(seriousKinds(`${FILED}The board met on Monday.`, `${FILED}The board met on July 12.`)).toEqual([
      'date',
    ]);
    expect(seriousKinds('The board met on Monday, July 19.', 'The board met on Tuesday, July 19.')).toEqual([
      'date',
    ]);
    expect(seriousKinds('The board met in mid-July.', 'The board met in July.')).toEqual(['date']);
    expect(seriousKinds('The board met at 3pm.', 'The board met at 15:00.')).toEqual([]);
  });

  it('differ where the same word names another day under another dateline', () => {
    const body = 'The board of Arnvik met yesterday to vote on the mill.';
    const dated = (day: string): string => `ARNVIK, July ${day}, 2021 (Nordpost) — ${body}`;
    expect(differences(dated('19'), dated('21'))).toContain('date/changed: yesterday → yesterday');
    expect(seriousKinds(dated('19'), body)).not.toContain('date');
  });

  it('agree where one only leaves out the year or the weekday', () => {
    const agreeing: readonly [string, string][] = [
      ['--07-19', '2021-07-19'],
      ['--07', '2021-07'],
      ['monday', '2021-07-19'],
      ['--07-19 monday', '2021-07-19'],
      ['--07-19 morning', '2021-07-19 morning'],
    ];
    for (const [one, other] of agreeing) {
      expect(sameTime(one, other), `${one} ${other}`).toBe(true);
      expect(sameTime(other, one), `${other} ${one}`).toBe(true);
    }
    const differing: readonly [string, string][] = [
      ['--07-19', '2021-07-20'],
      ['tuesday', '2021-07-19'],
      ['monday', '--07-19'],
      ['2020-07-19', '2021-07-19'],
      ['--07-19 morning', '2021-07-19'],
      ['2021-07-19 tuesday', '2021-07-19'],
      ['yesterday', 'today'],
      ['2021-07', '2021-07-19'],
    ];
    for (const [one, other] of differing) {
      expect(sameTime(one, other), `${one} ${other}`).toBe(false);
      expect(sameTime(other, one), `${other} ${one}`).toBe(false);
    }
  });
});

describe('the calendar', () => {
  const days = fc
    .integer({ min: -200_000, max: 200_000 })
    .map((offset) => addDays({ year: 2000, month: 1, day: 1 }, offset));

  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (date, offset) => {
        const later = addDays(date, offset);
        expect(daysBetween(date, later)).toBe(offset);
        expect(isValidDate(later)).toBe(true);
        const platform = new Date(0);
        platform.setUTCFullYear(date.year, date.month - 1, date.day + offset);
        expect([later.year, later.month, later.day]).toEqual([
          platform.getUTCFullYear(),
          platform.getUTCMonth() + 1,
          platform.getUTCDate(),
        ]);
        expect(weekdayOf(later) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  it.each([
    [
      { year: 2021, month: 1, day: 3 },
      { year: 2020, week: 53 },
    ],
    [
      { year: 2021, month: 1, day: 4 },
      { year: 2021, week: 1 },
    ],
    [
      { year: 2021, month: 7, day: 19 },
      { year: 2021, week: 29 },
    ],
    [
      { year: 2024, month: 12, day: 30 },
      { year: 2025, week: 1 },
    ],
  ])('puts %j into its ISO week', (date, week) => {
    expect(weekOf(date)).toEqual(week);
  });

  it('knows which days there are', () => {
    expect(isValidDate({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isValidDate({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isValidDate({ year: 2023, month: 13, day: 1 })).toBe(false);
    expect(isValidDate({ year: 2023, month: 4, day: 31 })).toBe(false);
  });

  it('resolves a weekday to that weekday, less than a week away and on the right side', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), fc.boolean(), (reference, weekday, isAhead) => {
        const resolved = nearestWeekday(weekday, reference, isAhead);
        expect(weekdayOf(resolved)).toBe(weekday);
        const away = daysBetween(reference, resolved) * (isAhead ? 1 : -1);
        expect(away).toBeGreaterThanOrEqual(0);
        expect(away).toBeLessThan(7);
      }),
    );
  });

  it('gives a date one value in every form', () => {
    const months =
      'January February March April May June July August September October November December'.split(' ');
    const recent = fc
      .integer({ min: 0, max: 40_000 })
      .map((offset) => addDays({ year: 1950, month: 1, day: 1 }, offset));
    fc.assert(
      fc.property(recent, (date) => {
        const month = months[date.month - 1] ?? '';
        const forms = [
          `${month} ${date.day}, ${date.year}`,
          `${date.day} ${month} ${date.year}`,
          `${month.slice(0, 3)} ${date.day}, ${date.year}`,
          isoDay(date),
        ];
        for (const form of forms)
          expect(onlyValue(`The board met on ${form}.`, 'date'), form).toBe(isoDay(date));
      }),
      { numRuns: 60 },
    );
  });
});
