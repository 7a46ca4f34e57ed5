import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { ComparedPair, Discrepancy } from '../../../../src/domain/compare/comparison.ts';
import type { Link } from '../../../../src/domain/compare/align/link.ts';
import { markMoves } from '../../../../src/domain/compare/align/moves.ts';
import { orientedFrom } from '../../../../src/domain/compare/views/orient.ts';
import { PARAGRAPHS } from './story.ts';

const { lead, chair, union, mayor, history, cost, ferry } = PARAGRAPHS;

function pairOf(left: readonly string[], right: readonly string[]): ComparedPair {
  const [pair] = compare(
    [left, right].map((paragraphs, index) => ({ label: `v${index}`, text: paragraphs.join('\n\n') })),
  ).pairs;
  if (!pair) throw new Error('Two variants make one pair.');
  return pair;
}

const movesIn = (pair: ComparedPair): readonly Discrepancy[] =>
  pair.discrepancies.filter((found) => found.kind === 'move');

const readings = (pair: ComparedPair): (string | undefined)[][] =>
  movesIn(pair).map((found) => [found.left?.text, found.right?.text]);

/** Paragraphs of one to four sentences. */
const ARTICLE: readonly string[] = [
  lead,
  `${chair} She left without another word. Her deputy stayed.`,
  'Nobody slept in Skarvik that night.',
  `${union} Its leader spoke for an hour. Fishermen filled the hall. The vote was open.`,
  `${history} Two of the engineers have since retired.`,
  cost,
  `${mayor} He will meet the county on Friday. The county has money for quays.`,
];

describe('one paragraph that moved', () => {
  it('is the only move, however long it and those around it are', () => {
    ARTICLE.forEach((paragraph, from) => {
      const rest = ARTICLE.filter((_, index) => index !== from);
      for (let to = 0; to < ARTICLE.length; to++) {
        // A swap of neighbours has two readings; both are right.
        if (Math.abs(to - from) < 2) continue;
        const right = [...rest.slice(0, to), paragraph, ...rest.slice(to)];
        expect(readings(pairOf(ARTICLE, right)), `${from} to ${to}`).toEqual([[paragraph, paragraph]]);
      }
    });
  });

  it('is one move with the changes inside it listed beside it', () => {
    const edited = cost.replace('45 million', '54 million');
    const rest = ARTICLE.filter((paragraph) => paragraph !== cost);
    const pair = pairOf(ARTICLE, [edited, ...rest]);
    expect(readings(pair)).toEqual([[cost, edited]]);
    expect(pair.discrepancies.map(({ kind }) => kind).sort()).toEqual(['move', 'number']);
  });

  it('is told from one short sentence', () => {
    const short = 'Nobody slept in Skarvik that night.';
    const edited = 'Few slept in Skarvik that night.';
    const rest = ARTICLE.filter((paragraph) => paragraph !== short);
    expect(readings(pairOf(ARTICLE, [edited, ...rest]))).toEqual([[short, edited]]);
  });
});

describe('one sentence that moved', () => {
  it('inside its paragraph is the only move', () => {
    const sentences = [lead, 'Her deputy stayed.', union, history];
    expect(
      readings(pairOf([sentences.join(' ')], [[lead, union, history, 'Her deputy stayed.'].join(' ')])),
    ).toEqual([['Her deputy stayed.', 'Her deputy stayed.']]);
  });

  it('into another paragraph is the only move', () => {
    const left = [`${lead} ${cost}`, `${chair} ${ferry}`, `${union} ${mayor}`];
    const right = [lead, `${chair} ${ferry}`, `${union} ${cost} ${mayor}`];
    expect(readings(pairOf(left, right))).toEqual([[cost, cost]]);
  });
});

describe('what a move says', () => {
  const up = (): ComparedPair => pairOf([lead, chair, union, cost], [lead, cost, chair, union]);

  it('names the paragraphs and whether the passage went up or down', () => {
    expect(movesIn(up()).map(({ explanation, paragraphs }) => [paragraphs, explanation])).toEqual([
      [[4, 2], 'The passage moved from paragraph 4 of the left text up to paragraph 2 of the right text.'],
    ]);
    const down = pairOf([lead, cost, chair, union], [lead, chair, union, cost]);
    expect(movesIn(down).map(({ explanation }) => explanation)).toEqual([
      'The passage moved from paragraph 2 of the left text down to paragraph 4 of the right text.',
    ]);
  });

  it('turns with the side it is read from', () => {
    const pair = up();
    const turned = movesIn(pair).map((found) => orientedFrom(found, pair, 1).explanation);
    expect(turned).toEqual(['The passage moved from paragraph 2 of B down to paragraph 4 of A.']);
  });

  it('claims no direction inside a paragraph', () => {
    const pair = pairOf([`${lead} ${ferry} ${union} ${chair}`], [`${lead} ${union} ${chair} ${ferry}`]);
    expect(movesIn(pair).map(({ explanation }) => explanation)).toEqual([
      'The passage stands at another place; it is in paragraph 1 of both texts.',
    ]);
  });
});

describe('markMoves', () => {
  const link = (left: number, right: number): Link => ({
    left: [left],
    right: [right],
    score: 1,
    moved: false,
    decided: false,
  });

  it('leaves the rest in one order, even where everything was shuffled', () => {
    const count = 20_000;
    // Multiplication by a number prime to the count visits every place once.
    const links = Array.from({ length: count }, (_, index) => link(index, (index * 7_919) % count));
    const stay = markMoves(
      links,
      () => 1,
      () => false,
    ).filter(({ moved }) => !moved);
    expect(stay.length).toBeGreaterThan(100);
    stay.forEach(({ right }, index) => {
      expect(right[0]).toBeGreaterThan(stay[index - 1]?.right[0] ?? -1);
    });
  });
});
