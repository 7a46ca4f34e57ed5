import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Comparison } from '../../../../src/domain/compare/comparison.ts';
import { PARAGRAPHS, story } from './story.ts';

const INPUTS = [
  story(),
  story(['lead', 'chair', 'cost'], { cost: PARAGRAPHS.cost.replace('45', '54') }),
  story(['lead', 'ferry', 'chair']),
].map((text, index) => ({ label: `v${index}`, text }));

/** Compares with a clock that has run down after so many looks at it. */
function compareUntil(looks: number): Comparison {
  let left = looks;
  return compare(INPUTS, { words: true, goOn: () => left-- > 0 });
}

const COMPLETE = compare(INPUTS, { words: true });

describe('a comparison whose time is up', () => {
  it('is the complete one where the time was enough', () => {
    expect(compareUntil(1_000)).toEqual(COMPLETE);
    expect(COMPLETE).not.toHaveProperty('incomplete');
  });

  it('has every pair either whole or empty, and says which', () => {
    for (let looks = 0; looks < 12; looks++) {
      const comparison = compareUntil(looks);
      const unread = comparison.incomplete?.pairs ?? [];
      comparison.pairs.forEach((pair, index) => {
        const isUnread = unread.some(([left, right]) => left === pair.left && right === pair.right);
        if (!isUnread) expect(pair).toEqual(COMPLETE.pairs[index]);
        else expect(pair).toMatchObject({ alignments: [], discrepancies: [], similarity: 0, longestRun: 0 });
      });
      expect(comparison.variants).toEqual(COMPLETE.variants);
    }
  });

  it('says in words how much is missing', () => {
    expect(compareUntil(0).incomplete).toEqual({
      pairs: [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
      explanation:
        'The time was up before 3 of 3 pairs of texts could be compared; nothing is said about what they have in common.',
    });
  });

  it('is told how far it is, from nothing to all, and never back', () => {
    const shares: number[] = [];
    const seen = compare(INPUTS, {
      words: true,
      goOn: (share) => {
        shares.push(share);
        return true;
      },
    });
    expect(seen).toEqual(COMPLETE);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(6);
    expect(shares.at(-1)).toBe(1);
  });

  it('does not go on when the clock changes its mind', () => {
    let looks = 0;
    const comparison = compare(INPUTS, { goOn: () => looks++ > 0 });
    expect(comparison.incomplete?.pairs).toHaveLength(3);
  });

  it('has each sentence in a row, and claims of none that it is missing elsewhere', () => {
    const { rows, variants } = compareUntil(0);
    expect(rows).toHaveLength(variants.reduce((sum, { sentences }) => sum + sentences.length, 0));
    for (const { states, apparatus } of rows) {
      expect([...states].sort()).toEqual(['absent', 'absent', 'same']);
      expect(apparatus).toBe('');
    }
  });

  it('builds rows from the pairs that were read', () => {
    const looks = [...Array(12).keys()].find((count) => compareUntil(count).incomplete?.pairs.length === 2);
    const { rows } = compareUntil(looks ?? 0);
    expect(rows.some(({ cells }) => (cells[0]?.length ?? 0) > 0 && (cells[1]?.length ?? 0) > 0)).toBe(true);
    expect(rows.every(({ cells, states }) => (cells[2]?.length ?? 0) === 0 || states[2] === 'same')).toBe(
      true,
    );
    expect(rows.filter(({ apparatus }) => apparatus.includes('C'))).toEqual([]);
  });
});
