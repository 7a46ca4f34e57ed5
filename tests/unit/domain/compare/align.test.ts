import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../../../src/domain/compare/align/align.ts';
import { analyse } from '../../../../src/domain/compare/analysis.ts';
import { Interner } from '../../../../src/domain/compare/interner.ts';
import type { Part } from './story.ts';
import { ALL, PARAGRAPHS, story } from './story.ts';

function align(
  left: string,
  right: string,
): { left: readonly number[]; right: readonly number[]; moved: boolean }[] {
  const interner = new Interner();
  return alignSentences(analyse('left', left, interner), analyse('right', right, interner)).map((link) => ({
    left: link.left,
    right: link.right,
    moved: link.moved,
  }));
}

const movedParts = (
  left: readonly Part[],
  right: readonly Part[],
  rewritten: Partial<Record<Part, string>> = {},
): Part[] =>
  align(story(left), story(right, rewritten)).flatMap((link) =>
    link.moved ? (left[link.left[0] ?? -1] ?? []) : [],
  );

describe('alignSentences', () => {
  it('aligns what says the same and leaves the rest unaligned', () => {
    const rewritten =
      'By October there will be new moorings, promised Ingrid Solheim, who chairs the board: closing was “a painful but necessary step”.';
    const links = align(
      story(['lead', 'chair', 'cost']),
      story(['chair', 'history', 'lead'], { chair: rewritten }),
    );
    expect(links.map(({ left, right }) => [left, right])).toEqual([
      [[0], [2]],
      [[1], [0]],
    ]);
  });

  it('forces nothing together in unrelated texts', () => {
    expect(
      align(story(), 'Rain fell over the valley. Two shepherds counted their flock.\n\nNo lamb was lost.'),
    ).toEqual([]);
  });

  it('aligns a sentence with the two it was split into, either way round', () => {
    const one =
      'The board closed the northern pier on Tuesday after divers found 14 cracked pillars below the waterline.';
    const two =
      'The board closed the northern pier on Tuesday. Divers had found 14 cracked pillars below the waterline.';
    expect(align(`${one} Boats wait.`, `${two} Boats wait.`)).toEqual([
      { left: [0], right: [0, 1], moved: false },
      { left: [1], right: [2], moved: false },
    ]);
    expect(align(two, one)).toEqual([{ left: [0, 1], right: [0], moved: false }]);
  });

  it('keeps repeated sentences in their own places', () => {
    const refrain = 'Nobody answered.';
    const left = ['The pier was dark.', refrain, 'The bell rang.', refrain, 'A boat came in.', refrain].join(
      ' ',
    );
    const right = ['The pier was dark.', refrain, 'A boat came in.', refrain].join(' ');
    expect(align(left, right).map(({ left: [l], right: [r] }) => [l, r])).toEqual([
      [0, 0],
      [1, 1],
      [4, 2],
      [5, 3],
    ]);
  });

  it('survives a text of one line repeated a thousand times', () => {
    const lines = Array.from({ length: 1_000 }, () => 'Nobody answered.').join('\n');
    const links = align(lines, lines);
    expect(links).toHaveLength(1_000);
    expect(links.some((link) => link.moved)).toBe(false);
  });

  it('aligns in scripts without blanks', () => {
    const left = '港湾局は火曜日に北の桟橋を閉鎖した。修理費は四千五百万円になる。';
    const right = '修理費は五千四百万円になる。港湾局は火曜日に北の桟橋を閉鎖した。';
    expect(align(left, right).map(({ left: l, right: r }) => [l, r])).toEqual([
      [[0], [1]],
      [[1], [0]],
    ]);
  });
});

describe('moves', () => {
  it('finds every single moved paragraph and no other', () => {
    for (const part of ALL) {
      const rest = ALL.filter((other) => other !== part);
      const from = ALL.indexOf(part);
      for (let to = 0; to <= rest.length; to++) {
        // A swap of neighbours has two readings; both are right.
        if (Math.abs(to - from) < 2) continue;
        expect(movedParts(ALL, [...rest.slice(0, to), part, ...rest.slice(to)])).toEqual([part]);
      }
    }
  });

  it('finds a paragraph that was moved and edited', () => {
    const edited = PARAGRAPHS.cost.replace('45 million', '54 million').replace('last week', 'this month');
    expect(
      movedParts(ALL, ['cost', 'lead', 'chair', 'union', 'mayor', 'history', 'ferry'], { cost: edited }),
    ).toEqual(['cost']);
  });

  it('takes one of two swapped neighbours for the moved one', () => {
    expect(movedParts(['lead', 'ferry'], ['ferry', 'lead'])).toEqual(['ferry']);
  });

  it('does not take a shift by insertions or omissions for a move', () => {
    expect(movedParts(['chair', 'union', 'cost', 'ferry'], ALL)).toEqual([]);
    expect(movedParts(ALL, ['union', 'mayor', 'ferry'])).toEqual([]);
  });
});
