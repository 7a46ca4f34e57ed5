import { expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { differencesAmong } from '../../../../src/domain/compare/views/differences.ts';
import { narrate } from '../../../../src/domain/compare/views/narrate.ts';

it('says what changed, in which variants and where', () => {
  const comparison = compare(
    [
      { label: 'a', text: 'The mill closed.\n\nThe council paid 340 crowns for the old tower.' },
      { label: 'b', text: 'The mill closed.\n\nThe council paid 430 crowns for the old tower.' },
    ],
    { words: true },
  );
  expect(differencesAmong(comparison, [0, 1]).map(narrate)).toEqual([
    'Number changed. A: 340. B: 430. Paragraph 2.',
  ]);
});

it('says nothing for a side that has nothing, and cuts a long passage', () => {
  const long = `The harbour master ${'again and again '.repeat(20)}denied it.`;
  const comparison = compare(
    [
      { label: 'a', text: `The mill closed on Sunday.\n\n${long}` },
      { label: 'b', text: 'The mill closed on Sunday.' },
    ],
    { words: true },
  );
  const [spoken = ''] = differencesAmong(comparison, [0, 1]).map(narrate);
  expect(spoken).toMatch(/^Omission.*A: The harbour master .*… B: nothing\. Paragraph 2\.$/u);
  expect(spoken.length).toBeLessThan(220);
});
