import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Comparison, Derivation } from '../../../../src/domain/compare/comparison.ts';
import {
  commonWords,
  originsSummary,
  originStatement,
  percent,
} from '../../../../src/domain/compare/views/origin-words.ts';
import { originsAmong, originsOf } from '../../../../src/domain/compare/views/origins.ts';
import { VerbatimRuns } from '../../../../src/domain/compare/views/verbatim-runs.ts';
import { story } from './story.ts';

const LETTERS: Readonly<Record<string, Derivation>> = {
  d: 'derived',
  p: 'partly-derived',
  i: 'independent',
  u: 'unrelated',
};

/** A comparison of so many variants, with the verdicts of the pairs that are named (`01: 'd'`) and `i` for the rest. */
function judged(
  count: number,
  verdicts: Readonly<Record<string, keyof typeof LETTERS>>,
  similarities: Readonly<Record<string, number>> = {},
): Comparison {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return {
    schema: 'variorum.comparison/1',
    rows: [],
    variants: indexes.map((index) => ({
      label: `Variant ${index}`,
      sha256: '',
      characters: 0,
      words: 400 - index,
      paragraphs: [],
      sentences: [],
      facts: [],
      notes: [],
    })),
    pairs: indexes.flatMap((left) =>
      indexes.slice(left + 1).map((right) => ({
        left,
        right,
        similarity: similarities[`${left}${right}`] ?? 0.71,
        derivation: LETTERS[verdicts[`${left}${right}`] ?? 'i'] ?? 'independent',
        longestRun: 89,
        alignments: [],
        discrepancies: [],
      })),
    ),
  };
}

describe('the origins', () => {
  it('are one for variants of which one was made from the other, directly or through a third', () => {
    const origins = originsOf(judged(5, { '01': 'd', '13': 'p' }));
    expect(origins.groups.map(({ variants }) => variants)).toEqual([[0, 1, 3], [2], [4]]);
    expect(origins.independentCount).toBe(3);
    expect(origins.unrelated).toEqual([]);
  });

  it('give just the evidence that holds a group together, the most similar pairs', () => {
    const { groups } = originsOf(
      judged(3, { '01': 'd', '02': 'd', '12': 'd' }, { '01': 0.6, '02': 0.9, '12': 0.8 }),
    );
    expect(groups.map(({ evidence }) => evidence.map(({ left, right }) => [left, right]))).toEqual([
      [
        [0, 2],
        [1, 2],
      ],
    ]);
  });

  it('leave out a variant of another story, wherever it stands', () => {
    expect(originsOf(judged(3, { '01': 'u', '02': 'u', '12': 'd' }))).toMatchObject({
      unrelated: [0],
      independentCount: 1,
    });
    expect(originsOf(judged(4, { '02': 'u', '12': 'u', '03': 'u', '13': 'u', '23': 'd' }))).toMatchObject({
      unrelated: [2, 3],
      independentCount: 2,
    });
  });

  it('do not take a brief for a wrong file that is related to one variant only', () => {
    expect(originsOf(judged(3, { '02': 'u', '12': 'i' })).unrelated).toEqual([]);
  });

  it('are there for one variant, and for none', () => {
    expect(originsOf(judged(1, {}))).toMatchObject({ independentCount: 1, unrelated: [] });
    expect(originsOf(judged(0, {}))).toEqual({ groups: [], unrelated: [], independentCount: 0 });
  });

  it('count once for an agreement of copies', () => {
    const origins = originsOf(judged(4, { '01': 'd', '03': 'u', '13': 'u', '23': 'u' }));
    expect(originsAmong(origins, [0, 1])).toBe(1);
    expect(originsAmong(origins, [0, 1, 2])).toBe(2);
    expect(originsAmong(origins, [1])).toBe(1);
    expect(originsAmong(origins, [1, 3])).toBe(2);
    expect(originsAmong(origins, [])).toBe(0);
  });
});

describe('in words', () => {
  it('two variants of one origin say how much agrees, of the shorter one', () => {
    const comparison = judged(2, { '01': 'd' });
    const [group] = originsOf(comparison).groups;
    expect(group && originStatement(comparison, group)).toBe(
      'A and B share one origin: 71 % of B’s words agree, 89 in a row. Agreement between them is not confirmation.',
    );
    const [pair] = comparison.pairs;
    const [first, second] = comparison.variants;
    expect(
      first && second && pair && commonWords({ ...comparison, variants: [second, first] }, pair),
    ).toMatch(/of A’s/u);
  });

  it('more than two are named together', () => {
    const comparison = judged(3, { '01': 'd', '12': 'd' });
    const [group] = originsOf(comparison).groups;
    expect(group && originStatement(comparison, group)).toBe(
      'A, B and C share one origin. Agreement between them is not confirmation.',
    );
  });

  it.each([
    [judged(3, { '01': 'd' }), '3 variants, 2 origins.'],
    [judged(2, { '01': 'd' }), '2 variants, one origin: no variant confirms another.'],
    [judged(2, {}), '2 variants, 2 origins: each was written in words of its own.'],
    [judged(2, { '01': 'u' }), 'One variant, one origin.'],
  ])('%# are summed up', (comparison, expected) => {
    expect(originsSummary(originsOf(comparison))).toBe(expected);
  });

  it.each([
    [0, '0 %'],
    [0.001, '1 %'],
    [0.714, '71 %'],
    [0.999, '99 %'],
    [1, '100 %'],
  ])('a share of %d is %s', (share, expected) => {
    expect(percent(share)).toBe(expected);
  });
});

describe('the longest verbatim run', () => {
  const texts = [story(), story(['union', 'mayor']), 'Snow lay on hills.', ''];
  const comparison = compare(texts.map((text, index) => ({ label: String(index), text })));
  const runs = new VerbatimRuns(comparison, texts);

  it('is found with its words, as long as the comparison says', () => {
    const [pair] = comparison.pairs;
    if (pair === undefined) throw new Error('There is a pair.');
    const words = runs.wordsOf(pair);
    expect(words).toMatch(/^The boatmen’s union rejected .+ known about the damage since spring$/u);
    expect(words.split(' ')).toHaveLength(pair.longestRun);
    const run = runs.of(pair);
    expect(texts[0]?.slice(run?.start, run?.end).replace(/\s+/gu, ' ')).toBe(words);
  });

  it('is nothing where no word is shared', () => {
    const pair = comparison.pairs.find(({ left, right }) => left === 2 && right === 3);
    expect(pair && runs.of(pair)).toBeNull();
    expect(pair && runs.wordsOf(pair)).toBe('');
  });

  it('is the same for both sides, whatever stands between the words', () => {
    const marked = ['One, two - three “four” five!', 'Zero. one two three four five six'];
    const both = compare(marked.map((text, index) => ({ label: String(index), text })));
    const [pair] = both.pairs;
    expect(pair && new VerbatimRuns(both, marked).wordsOf(pair)).toBe('One, two - three “four” five');
  });
});

it('takes copies for one origin and an own report for another', () => {
  const own =
    'Fishermen in Skarvik must look for other berths after inspectors shut a pier. Mayor Petter Dahl had no comment. Ingrid Solheim, who chairs the harbour board, spoke of a hard week.';
  const comparison = compare(
    [story(), story(['lead', 'chair', 'mayor', 'ferry']), own].map((text, index) => ({
      label: String(index),
      text,
    })),
  );
  expect(originsOf(comparison).groups.map(({ variants }) => variants)).toEqual([[0, 1], [2]]);
});
