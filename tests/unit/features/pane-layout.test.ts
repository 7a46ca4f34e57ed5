import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPanes, readLayout } from '../../../src/renderer/features/compare/pane-layout.ts';

const NO_WEIGHTS = [undefined, undefined, undefined];
const ALL_OPEN = [false, false, false];

describe('layOutPanes', () => {
  it('shares the room equally at first', () => {
    const { sizes } = layOutPanes(NO_WEIGHTS, ALL_OPEN, 1000);
    for (const size of sizes) expect(size).toBeCloseTo(100 / 3);
  });

  it('gives a new pane as much as the others have on average', () => {
    expect(layOutPanes([60, 20, undefined], ALL_OPEN, 1200).sizes.map(Math.round)).toEqual([50, 17, 33]);
  });

  it('leaves a collapsed pane a strip of so many pixels, and the others their shares of the rest', () => {
    const { sizes } = layOutPanes([50, 25, 25], [false, true, false], 720);
    expect(sizes[1]).toBe(5);
    expect((sizes[0] ?? 0) / (sizes[2] ?? 1)).toBeCloseTo(2);
  });

  it('makes no pane narrower than a line of prose needs, where there is room', () => {
    const { sizes, least } = layOutPanes([90, 5, 5], ALL_OPEN, 1000);
    expect(least).toBe(20);
    expect(sizes.map(Math.round)).toEqual([60, 20, 20]);
  });

  it('uses all of the room, whatever is asked for', () => {
    const panes = fc.array(
      fc.tuple(fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }), fc.boolean()),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(panes, fc.nat(2000), (made, width) => {
        const collapsed = made.map(([, isCollapsed], index) => isCollapsed && index > 0);
        const { sizes, least, strip } = layOutPanes(
          made.map(([weight]) => weight),
          collapsed,
          width,
        );
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeCloseTo(100);
        sizes.forEach((size, index) => {
          if (collapsed[index] === true) expect(size).toBe(strip);
          else expect(size).toBeGreaterThan(least - 0.001);
        });
      }),
    );
  });
});

describe('readLayout', () => {
  it('tells strips from panes', () => {
    expect(readLayout([60, 5.1, 34.9], 5)).toEqual({
      weights: [60, undefined, 34.9],
      collapsed: [false, true, false],
    });
  });
});
