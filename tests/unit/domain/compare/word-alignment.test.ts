import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GoldPair } from './word-alignment-score.ts';
import { enginePairs, goldPairs, isWord, placeTokens, score } from './word-alignment-score.ts';

const file = new URL('../../../golden/word-alignments.json', import.meta.url);
const golden = JSON.parse(readFileSync(file, 'utf8')) as readonly GoldPair[];

/** The yardstick for word alignment in paraphrased news; an identity diff reaches less than 0.7. */
const F1_FLOOR = 0.8;

describe('the hand-made word alignments', () => {
  it('are at least fifty pairs of sentences, each with its own name', () => {
    expect(golden.length).toBeGreaterThanOrEqual(50);
    expect(new Set(golden.map(({ id }) => id)).size).toBe(golden.length);
  });

  it.each(golden)('$id: the tokens make up the sentences', ({ left, right, leftTokens, rightTokens }) => {
    for (const [text, tokens] of [
      [left, leftTokens],
      [right, rightTokens],
    ] as const) {
      expect(placeTokens(text, tokens)).toHaveLength(tokens.length);
      expect(tokens.join('')).toBe(text.replaceAll(/\s/gu, ''));
    }
  });

  it.each(golden)('$id: each word is in one link at most, and no mark in any', (pair) => {
    expect(pair.links).not.toEqual([]);
    for (const [side, tokens] of [pair.leftTokens, pair.rightTokens].entries()) {
      const linked = pair.links.flatMap((link) => link[side] ?? []);
      expect(new Set(linked).size).toBe(linked.length);
      expect(linked.filter((index) => !isWord(tokens[index] ?? ''))).toEqual([]);
      expect(pair.links.filter((link) => (link[side] ?? []).length === 0)).toEqual([]);
    }
  });
});

describe('score', () => {
  it('counts over all sentences together', () => {
    const sentences = [
      { gold: new Set(['0-0', '1-2', '2-1']), found: new Set(['0-0', '1-2']) },
      { gold: new Set(['0-0']), found: new Set(['0-1', '1-1']) },
    ];
    expect(score(sentences)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('is nothing where nothing is found', () => {
    expect(score([{ gold: new Set(['0-0']), found: new Set() }])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('word alignment', () => {
  it('finds the words that correspond in paraphrased news', () => {
    const { precision, recall, f1 } = score(
      golden.map((pair) => ({ gold: goldPairs(pair), found: enginePairs(pair) })),
    );
    expect(f1, `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`).toBeGreaterThanOrEqual(
      F1_FLOOR,
    );
  });
});
