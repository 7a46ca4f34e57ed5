import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../../../src/domain/compare/align/align.ts';
import { analyse } from '../../../../src/domain/compare/analysis.ts';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { longestCommonRun } from '../../../../src/domain/compare/align/derivation.ts';
import { Interner } from '../../../../src/domain/compare/interner.ts';
import { story } from './story.ts';

function run(left: string, right: string): number {
  const interner = new Interner();
  const [one, other] = [analyse('', left, interner), analyse('', right, interner)];
  const found = longestCommonRun(one, other, []);
  // What is known to be aligned spares work and changes nothing.
  expect(longestCommonRun(one, other, alignSentences(one, other))).toBe(found);
  return found;
}

describe('longestCommonRun', () => {
  it.each([
    ['', '', 0],
    ['one two', 'three four', 0],
    ['the pier is closed', 'The pier, is closed!', 4],
    ['a b c d e f', 'x b c d y e f', 3],
    ['a a a a', 'a a', 2],
    ['x y z', 'z', 1],
  ])('of %j and %j is %i words', (left, right, expected) => {
    expect(run(left, right)).toBe(expected);
    expect(run(right, left)).toBe(expected);
  });

  it('agrees with a plain search on random words', () => {
    let state = 7;
    const words = (count: number): string[] =>
      Array.from({ length: count }, () => {
        state = (state * 48_271) % 2_147_483_647;
        return 'abc'[state % 3] ?? '';
      });
    for (let round = 0; round < 30; round++) {
      const [left, right] = [words(40), words(40)];
      let longest = 0;
      left.forEach((_, l) => {
        right.forEach((__, r) => {
          let length = 0;
          while (left[l + length] !== undefined && left[l + length] === right[r + length]) length++;
          longest = Math.max(longest, length);
        });
      });
      expect(run(left.join(' '), right.join(' '))).toBe(longest);
    }
  });
});

describe('derivation', () => {
  const verdict = (left: string, right: string): string | undefined =>
    compare([
      { label: '', text: left },
      { label: '', text: right },
    ]).pairs[0]?.derivation;

  it('tells versions, borrowings and strangers apart', () => {
    expect(verdict(story(), story(['lead', 'cost', 'chair']))).toBe('derived');
    const borrowed = `${story(['cost'])} ${'Far inland the shepherds of Nordal counted their lambs, sheared their sheep and sold the wool at the fair. '.repeat(3)}`;
    expect(verdict(story(['lead', 'cost', 'union']), borrowed)).toBe('partly-derived');
    expect(verdict(story(), 'Rain fell over the valley. Two shepherds counted their flock.')).toBe(
      'unrelated',
    );
  });

  it('calls another report of the same events independent', () => {
    const own =
      'Skarvik loses its northern pier: cracked pillars forced Ingrid Solheim’s harbour board into closing it. Petter Dahl, the mayor, knew nothing. Langholm ferry passengers use the southern quay.';
    expect(verdict(story(), own)).toBe('independent');
  });
});
