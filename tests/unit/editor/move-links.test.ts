import { describe, expect, it } from 'vitest';
import { moveEnds } from '../../../src/renderer/editor/move-links.ts';
import type { PaneContent, PaneMark } from '../../../src/renderer/editor/types.ts';

/** A text of ten-character sentences, each a paragraph of its own. */
function contentOf(siglum: string, count: number): PaneContent {
  const sentences = Array.from({ length: count }, (_, index) => ({
    start: index * 10,
    end: index * 10 + 9,
    paragraph: index,
    role: 'body' as const,
  }));
  return { key: siglum, siglum, name: siglum, text: ' '.repeat(count * 10), sentences, paragraphs: [] };
}

function move(pane: number, sentence: number, id: string): PaneMark {
  return { pane, start: sentence * 10, end: sentence * 10 + 9, tone: 'move', id, hover: '' };
}

describe('moveEnds', () => {
  it('names at each end the paragraph of the other, and which way it lies', () => {
    const ends = moveEnds([move(0, 8, 'm'), move(1, 1, 'm')], [contentOf('A', 10), contentOf('B', 10)]);
    expect(ends.map(({ pane, label, other }) => [pane, label, other])).toEqual([
      [0, '↑ moved to ¶ 2', { pane: 1, start: 10, end: 19 }],
      [1, '↓ moved from ¶ 9', { pane: 0, start: 80, end: 89 }],
    ]);
    expect(ends[1]?.otherWords).toBe('Paragraph 9 in A');
  });

  it('names the other pane too where there are several', () => {
    const panes = ['A', 'B', 'C'].map((siglum) => contentOf(siglum, 10));
    const ends = moveEnds([move(2, 0, 'm'), move(0, 4, 'm')], panes);
    expect(ends.map(({ pane, label }) => [pane, label])).toEqual([
      [0, '↑ moved to ¶ 1 in C'],
      [2, '↓ moved from ¶ 5 in A'],
    ]);
  });

  it('links only what moved, and only where both ends are shown', () => {
    const panes = [contentOf('A', 10), contentOf('B', 10)];
    const other: PaneMark = { ...move(0, 1, 'x'), tone: 'material' };
    expect(moveEnds([move(0, 8, 'm'), other, { ...other, pane: 1 }], panes)).toEqual([]);
  });
});
