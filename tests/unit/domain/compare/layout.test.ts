import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Comparison } from '../../../../src/domain/compare/comparison.ts';
import { layoutRows } from '../../../../src/domain/compare/views/layout.ts';
import type { Part } from './story.ts';
import { ALL, PARAGRAPHS, story } from './story.ts';

function compared(texts: readonly string[]): Comparison {
  return compare(texts.map((text, index) => ({ label: `v${index}`, text })));
}

function expectColumns(comparison: Comparison, shown: readonly number[]): void {
  const rows = layoutRows(comparison, shown);
  shown.forEach((variant, column) => {
    const all = comparison.variants[variant]?.sentences.map((_, index) => index) ?? [];
    expect(rows.flatMap((row) => row.cells[column] ?? [])).toEqual(all);
  });
  for (const row of rows) {
    expect(row.cells).toHaveLength(shown.length);
    expect(row.cells.some((cell) => cell.length > 0)).toBe(true);
  }
}

const stories = fc.array(
  fc.shuffledSubarray([...ALL], { minLength: 1 }).map((parts) => story(parts)),
  { minLength: 2, maxLength: 4 },
);

describe('layoutRows', () => {
  it('shows every sentence once and keeps every column in its own order', () => {
    fc.assert(
      fc.property(stories, (texts) => {
        const comparison = compared(texts);
        expectColumns(
          comparison,
          texts.map((_, index) => index),
        );
        expectColumns(comparison, [1, 0]);
        expectColumns(comparison, [0]);
      }),
      { numRuns: 60 },
    );
  });

  it('puts aligned sentences of two columns into one row, and moved ones into rows of their own', () => {
    fc.assert(
      fc.property(stories, (texts) => {
        const comparison = compared(texts);
        const [pair] = comparison.pairs;
        const rows = layoutRows(comparison, [0, 1]);
        for (const alignment of pair?.alignments ?? []) {
          const row = rows.find(({ cells }) => cells[0]?.includes(alignment.left[0] ?? -1));
          expect(row?.cells).toEqual(
            alignment.moved ? [alignment.left, []] : [alignment.left, alignment.right],
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lays out a split, an omission and a move', () => {
    const left: Part[] = ['lead', 'chair', 'union', 'history', 'cost'];
    const right: Part[] = ['cost', 'lead', 'union', 'history'];
    const split = PARAGRAPHS.union.replace(', saying that', '. It said that');
    const comparison = compared([story(left), story(right, { union: split })]);
    expect(layoutRows(comparison, [0, 1]).map((row) => row.cells)).toEqual([
      [[], [0]],
      [[0], [1]],
      [[1], []],
      [[2], [2, 3]],
      [[3], [4]],
      [[4], []],
    ]);
    expect(layoutRows(comparison, [1, 0])[0]?.cells).toEqual([[0], []]);
  });

  it('shows the columns in the order asked for, repeated variants too', () => {
    const comparison = compared([story(['lead']), story(['lead', 'cost'])]);
    expect(layoutRows(comparison, [1, 0]).map((row) => row.cells)).toEqual([
      [[0], [0]],
      [[1], []],
    ]);
    expect(layoutRows(comparison, [])).toEqual([]);
  });
});
