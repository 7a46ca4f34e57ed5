import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollTargets } from '../../../src/renderer/editor/reveal.ts';

const HEIGHT = 600;

describe('scrollTargets', () => {
  it('leaves the panes alone while every passage is well inside the viewport', () => {
    expect(
      scrollTargets(
        [
          { top: 1100, bottom: 1126 },
          { top: 1200, bottom: 1252 },
        ],
        [1000, 1000],
        HEIGHT,
      ),
    ).toBeNull();
    expect(scrollTargets([null, null], [0, 0], HEIGHT)).toBeNull();
  });

  it('scrolls for a passage at the very edge, and puts it in the middle', () => {
    expect(scrollTargets([{ top: 1010, bottom: 1036 }, null], [1000, 1000], HEIGHT)).toEqual([723, 723]);
  });

  it('joins panes that have drifted apart, even where one of them shows the passage', () => {
    expect(scrollTargets([{ top: 1300, bottom: 1326 }, null], [1000, 0], HEIGHT)).toEqual([1013, 1013]);
  });

  it('begins a passage taller than the viewport near the top', () => {
    expect(scrollTargets([{ top: 2000, bottom: 4000 }, null], [0, 0], HEIGHT)).toEqual([1960, 1960]);
  });

  it('scrolls panes apart only for passages that no common place can show', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const extents = [
          { top: a, bottom: a + 26 },
          { top: b, bottom: b + 26 },
        ];
        const [left = 0, right = 0] = scrollTargets(extents, [9000, 9000], HEIGHT) ?? [];
        expect(left !== right).toBe(Math.abs(a - b) + 26 > HEIGHT - 80 && left !== right);
        for (const [top, place] of [
          [left, a],
          [right, b],
        ] as const) {
          expect(place).toBeGreaterThanOrEqual(top);
          expect(place + 26).toBeLessThanOrEqual(top + HEIGHT);
        }
      }),
    );
  });
});
