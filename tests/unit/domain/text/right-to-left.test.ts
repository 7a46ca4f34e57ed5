import { expect, it } from 'vitest';
import { directedRuns } from '../../../../src/domain/text/right-to-left.ts';

const isolated = (line: string): readonly string[] =>
  directedRuns(line).flatMap(({ text, isRightToLeft }) => (isRightToLeft ? [text] : []));

it.each([
  ['Port Merrow] Ostrell B; om. C', []],
  ['دمشق] بيروت B; حلب C', ['دمشق', 'بيروت', 'حلب']],
  // What belongs to one reading stays together, its digits and blanks as well.
  ['يوم 12 مارس] יום שני B', ['يوم 12 مارس', 'יום שני']],
  ['', []],
])('isolates the words from right to left in %j', (line, expected) => {
  expect(isolated(line)).toEqual(expected);
});

it('loses nothing of a line', () => {
  const line = 'add. ‏دمشق 🚢 B; 12] ١٢ C; om. D';
  expect(
    directedRuns(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line);
});
