import { expect, it } from 'vitest';
import { counted, dateLabel, sizeLabel } from '../../../../src/renderer/ui/format.ts';

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

it.each([
  [0, '1 KB'],
  [340 * 1024, '340 KB'],
  [1_000 * 1024, '1 MB'],
  [2.14 * 1024 ** 2, '2.1 MB'],
  [250 * 1024 ** 2, '250 MB'],
  [1024 ** 3, '1 GB'],
  [3_000 * 1024 ** 3, '3,000 GB'],
])('writes %d bytes as %j', (bytes, label) => {
  expect(sizeLabel(bytes)).toBe(label);
});
