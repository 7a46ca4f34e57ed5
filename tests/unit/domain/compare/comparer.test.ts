import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { createComparer } from '../../../../src/domain/compare/comparer.ts';
import { ALL, PARAGRAPHS, story } from './story.ts';

const HEADLINE = 'Northern pier to close in Skarvik';
const QUOTED = `“The pier is old,” said Solheim. “It was old when I was born. It must close.” She left.`;
const TEXTS = [
  `${HEADLINE}\n\n${story()}\n\n${QUOTED}`,
  `Skarvik closes its northern pier\n\n${story([...ALL].reverse(), {
    cost: PARAGRAPHS.cost.replace('45', '54'),
  })}\n\n${QUOTED.replace('must', 'will')}`,
  `${story(['lead', 'union', 'ferry'])} ${QUOTED}`,
];

/** Dozens of comparisons, on a machine that may be busy. */
const SLOW = 60_000;

/** A change of one text: a piece of it at some place gives way to another. */
const edit = fc.record({
  variant: fc.nat({ max: 2 }),
  at: fc.nat({ max: 1_500 }),
  length: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 })),
  put: fc.constantFrom(
    '',
    'x',
    ' ',
    '.',
    '”',
    '“',
    '\n\n',
    'not ',
    'Bergen',
    ' said Petter Dahl',
    '99',
    PARAGRAPHS.mayor,
  ),
});

const inputs = (texts: readonly string[]): { label: string; text: string }[] =>
  texts.map((text, index) => ({ label: `v${index}`, text }));

describe('createComparer', () => {
  it.each([true, false])(
    'says after any edits what a fresh comparison says (words: %s)',
    (words) => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
          const again = createComparer();
          const texts = [...TEXTS];
          expect(again(inputs(texts), { words })).toEqual(compare(inputs(texts), { words }));
          for (const { variant, at, length, put } of edits) {
            const text = texts[variant] ?? '';
            texts[variant] = text.slice(0, at) + put + text.slice(at + length);
            expect(again(inputs(texts), { words })).toEqual(compare(inputs(texts), { words }));
          }
        }),
        { numRuns: 25 },
      );
    },
    SLOW,
  );

  it('is not misled by other options, other texts or another order', () => {
    const again = createComparer();
    const [a = '', b = '', c = ''] = TEXTS;
    for (const texts of [[a, b], [b, a], [c], [c, b, a], [a, a], []]) {
      for (const words of [true, false])
        expect(again(inputs(texts), { words })).toEqual(compare(inputs(texts), { words }));
    }
  });
});
