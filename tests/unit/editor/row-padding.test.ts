import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padRows, type PaddedRows, type PaneMeasure } from '../../../src/renderer/editor/row-padding.ts';

const EDGE = 6;

/** The top of every line of a pane, as an editor would place lines and zones. */
function lineTops(measure: PaneMeasure, zones: PaddedRows['zones'][number]): number[] {
  const below = new Map(zones.map((zone) => [zone.afterLine, zone.height]));
  let top = below.get(0) ?? 0;
  return measure.lineHeights.map((height, index) => {
    const own = top;
    top += height + (below.get(index + 1) ?? 0);
    return own;
  });
}

function totalHeight(measure: PaneMeasure, zones: PaddedRows['zones'][number]): number {
  const lines = measure.lineHeights.reduce((sum, height) => sum + height, 0);
  return lines + zones.reduce((sum, zone) => sum + zone.height, 0);
}

/** Rows with measures for 2 to 4 panes; every line in exactly one cell, in order. */
const layouts = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.array(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 })))
  .chain(([paneCount, counts]) => {
    const next = Array.from({ length: paneCount }, () => 0);
    const rows = counts.map((row) => ({
      cells: next.map((start, pane) => {
        const count = row[pane] ?? 0;
        next[pane] = start + count;
        return Array.from({ length: count }, (_, index) => start + index);
      }),
    }));
    const measures = next.map((lines) =>
      fc.record({
        lineHeights: fc.array(
          fc.integer({ min: 1, max: 5 }).map((n) => n * 26),
          { minLength: lines, maxLength: lines },
        ),
        gapsAfter: fc.array(fc.constantFrom(2, 12), { minLength: lines, maxLength: lines }),
      }),
    );
    return fc.record({ rows: fc.constant(rows), panes: fc.tuple(...measures) });
  });

describe('padRows', () => {
  it('pads the shorter cell below and asks for the larger gap', () => {
    const panes = [
      { lineHeights: [78, 26], gapsAfter: [2, 12] },
      { lineHeights: [26, 26], gapsAfter: [12, 12] },
    ];
    const { rows, zones, total } = padRows([{ cells: [[0], [0]] }, { cells: [[1], [1]] }], panes, EDGE);
    expect(zones).toEqual([[{ afterLine: 1, height: 12 }], [{ afterLine: 1, height: 64 }]]);
    expect(rows.map(({ top, height }) => [top, height])).toEqual([
      [0, 78],
      [90, 26],
    ]);
    expect(total).toBe(116);
  });

  it('leaves room above the first line where a pane has nothing in the first row', () => {
    const panes = [
      { lineHeights: [52, 26], gapsAfter: [12, 12] },
      { lineHeights: [26], gapsAfter: [12] },
    ];
    const { zones } = padRows([{ cells: [[0], []] }, { cells: [[1], [0]] }], panes, EDGE);
    expect(zones[1]).toEqual([{ afterLine: 0, height: 64 }]);
  });

  it('keeps the gaps between the sentences of one cell', () => {
    const panes = [
      { lineHeights: [26, 26], gapsAfter: [2, 12] },
      { lineHeights: [104], gapsAfter: [12] },
    ];
    const { zones, rows } = padRows([{ cells: [[0, 1], [0]] }], panes, EDGE);
    expect(rows[0]?.height).toBe(104);
    expect(zones[0]).toEqual([
      { afterLine: 1, height: 2 },
      { afterLine: 2, height: 50 },
    ]);
    expect(zones[1]).toEqual([]);
  });

  it('starts every row at one height in all panes, and makes panes equally tall', () => {
    fc.assert(
      fc.property(layouts, ({ rows, panes }) => {
        const padded = padRows(rows, panes, EDGE);
        panes.forEach((measure, pane) => {
          const zones = padded.zones[pane] ?? [];
          const tops = lineTops(measure, zones);
          rows.forEach((row, index) => {
            const first = row.cells[pane]?.[0];
            if (first !== undefined) expect(tops[first]).toBe(padded.rows[index]?.top);
          });
          expect(totalHeight(measure, zones)).toBe(padded.total);
          expect(zones.every((zone) => zone.height > 0)).toBe(true);
          expect(new Set(zones.map((zone) => zone.afterLine)).size).toBe(zones.length);
        });
      }),
    );
  });

  it('lays the bands of neighbouring rows edge to edge', () => {
    fc.assert(
      fc.property(layouts, ({ rows, panes }) => {
        const padded = padRows(rows, panes, EDGE);
        padded.rows.forEach((row, index) => {
          const next = padded.rows[index + 1];
          const bottom = row.bandTop + row.bandHeight;
          expect(bottom).toBeCloseTo(next ? next.bandTop : padded.total + EDGE);
          if (index === 0) expect(row.bandTop).toBe(-EDGE);
        });
      }),
    );
  });
});
