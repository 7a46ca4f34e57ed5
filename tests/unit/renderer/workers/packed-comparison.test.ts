import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { packComparison, unpackComparison } from '../../../../src/renderer/workers/packed-comparison.ts';

const TEXTS = [
  'The pier in Urk opened on Monday. “A good day”, Ida Venn said.',
  'The pier in Urk reopened on Tuesday. “A fine day”, Ida Venn said.',
  'On Monday the pier opened.',
];
const inputsOf = (texts: readonly string[]) => texts.map((text, index) => ({ label: `${index}`, text }));

describe('a packed comparison', () => {
  it.each([true, false])('is equal to what was packed, with words: %s', (words) => {
    const comparison = compare(inputsOf(TEXTS), { words });
    expect(unpackComparison(structuredClone(packComparison(comparison)))).toEqual(comparison);
  });

  it('is equal whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 3 }), (texts) => {
        const comparison = compare(inputsOf(texts), { words: true });
        expect(unpackComparison(structuredClone(packComparison(comparison)))).toEqual(comparison);
      }),
    );
  });

  it('reads a pair only when it is looked into, and gives the same objects again', () => {
    const packed = packComparison(compare(inputsOf(TEXTS), { words: true }));
    const pairs = packed.pairs.map((pair, index) =>
      index === 0 ? pair : { ...pair, discrepancies: 'no JSON' },
    );
    const [first, second] = unpackComparison({ ...packed, pairs }).pairs;
    expect(first?.discrepancies.length).toBeGreaterThan(0);
    expect(first?.discrepancies).toBe(first?.discrepancies);
    expect(first?.alignments[0]).toBe(first?.alignments[0]);
    expect(() => second?.discrepancies).toThrow(SyntaxError);
    expect(second?.alignments).toBeDefined();
  });
});
