import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldableRuns, foldRows, sameRows } from '../../../src/renderer/editor/fold-plan.ts';
import type { PaneContent } from '../../../src/renderer/editor/types.ts';

function contentOf(...sentences: readonly string[]): PaneContent {
  let text = '';
  const spans = sentences.map((sentence) => {
    const start = text.length;
    text += `${sentence} `;
    return { start, end: start + sentence.length, paragraph: 0, role: 'body' as const };
  });
  return { key: text, siglum: 'A', name: 'A', text, sentences: spans, paragraphs: [] };
}

describe('sameRows', () => {
  it('are those whose words and signs all panes have, whatever the white space and the cut', () => {
    const left = contentOf('The pier is shut.', 'Rain\nfell.', 'No one came.', '“Yes.”', 'One. Two.');
    const right = contentOf('The pier is shut.', 'Rain  fell.', 'Nobody came.', '"Yes."', 'One.', 'Two.');
    const rows = [
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
      [[4], [4, 5]],
    ].map((cells) => ({ cells }));
    expect(sameRows([left, right], rows)).toEqual([true, true, false, false, true]);
  });

  it('are none where a pane has nothing, or where there is one pane only', () => {
    const text = contentOf('Rain fell.');
    expect(sameRows([text, text], [{ cells: [[0], []] }])).toEqual([false]);
    expect(sameRows([text], [{ cells: [[0]] }])).toEqual([false]);
  });
});

const rowsOf = (pattern: string): boolean[] => [...pattern].map((sign) => sign === '=');

describe('foldableRuns', () => {
  it.each([
    ['=====', [[0, 5]]],
    ['==x', []],
    ['===x', [[0, 2]]],
    ['x===x', []],
    ['x====x', [[2, 4]]],
    ['x===', [[2, 4]]],
    [
      '===x=====x=',
      [
        [0, 2],
        [5, 8],
      ],
    ],
    ['', []],
  ])('of %s are %j: a row of context beside each difference, and two rows at least', (pattern, runs) => {
    expect(foldableRuns(rowsOf(pattern)).map(({ from, to }) => [from, to])).toEqual(runs);
  });
});

describe('foldRows', () => {
  it('gives each pane its own lines and counts', () => {
    const rows = [
      [[0], [0]],
      [[1], [1, 2]],
      [[2], [3]],
      [[3], []],
    ].map((cells) => ({ cells }));
    const { shown, folds } = foldRows(rows, [{ from: 1, to: 3 }], 2, () => ' · 1 claim');
    expect(shown.map(({ cells, isFolded }) => [cells, isFolded])).toEqual([
      [[[0], [0]], false],
      [[[1], [1]], true],
      [[[2], []], false],
    ]);
    expect(folds).toEqual([
      [{ first: 1, end: 3, label: '2 sentences the same · 1 claim' }],
      [{ first: 1, end: 4, label: '3 sentences the same · 1 claim' }],
    ]);
  });

  it('keeps every row in one shown row, and every line in one cell in order', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (isSame) => {
        const rows = isSame.map((_, index) => ({ cells: [[index], [index]] }));
        const { shown, folds } = foldRows(rows, foldableRuns(isSame), 2, () => '');
        expect(shown.flatMap(({ from, to }) => rows.slice(from, to))).toEqual(rows);
        const lines = shown.flatMap(({ cells }) => cells[0] ?? []);
        expect(lines).toEqual(lines.map((_, index) => index));
        const hidden = (folds[0] ?? []).reduce((sum, { first, end }) => sum + end - first - 1, 0);
        expect(lines.length).toBe(rows.length - hidden);
        // No difference is ever folded.
        expect(
          shown
            .filter(({ isFolded }) => isFolded)
            .every(({ from, to }) => isSame.slice(from, to).every(Boolean)),
        ).toBe(true);
      }),
    );
  });
});
