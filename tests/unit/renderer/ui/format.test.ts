import { expect, it } from 'vitest';
import { counted, dateLabel } from '../../../../src/renderer/ui/format.ts';

it.each([
  ['2025-03-11', '11 Mar 2025'],
  ['2024-02-29', '29 Feb 2024'],
  ['', ''],
  ['spring 1911', 'spring 1911'],
  ['2025-03-11T10:00', '2025-03-11T10:00'],
  ['2025', '2025'],
])('writes the date %j as %j', (date, label) => {
  expect(dateLabel(date)).toBe(label);
});

it.each(['2025-13-45', '2025-00-10', '2025-02-30'])('leaves %j, which is no day, as it stands', (date) => {
  expect(dateLabel(date)).toBe(date);
});

it.each([
  [0, '0 words'],
  [1, '1 word'],
  [2, '2 words'],
  [2140, '2,140 words'],
])('counts %i as %s', (count, words) => {
  expect(counted(count, 'word')).toBe(words);
});
