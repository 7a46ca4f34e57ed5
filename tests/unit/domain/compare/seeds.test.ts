import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { GoldPair } from '../../../../scripts/scoreboard/seed-gold.mjs';
import { isExpected, sentenceBeginning } from '../../../../scripts/scoreboard/seed-gold.mjs';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Comparison } from '../../../../src/domain/compare/comparison.ts';

const shared = new URL('../../../../../shared/', import.meta.url);
const goldFile = fileURLToPath(new URL('gold/seeds.json', shared));

function readGold(): readonly GoldPair[] {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as { pairs: readonly GoldPair[] };
  return gold.pairs;
}

if (!existsSync(goldFile)) {
  describe('the seed articles', () => {
    it.skip('are not on this machine: shared/gold/seeds.json is missing, so the engine is not measured on them', () =>
      undefined);
  });
} else {
  describe.each(readGold())('the seed articles $left and $right', (gold) => {
    const texts = [gold.left, gold.right].map((name) =>
      readFileSync(new URL(`seeds/${name}`, shared), 'utf8'),
    );
    const comparison = compare(
      texts.map((text, index) => ({ label: String(index), text })),
      { words: true },
    );
    const [leftText = '', rightText = ''] = texts;
    const [left, right] = comparison.variants;
    const [pair] = comparison.pairs;
    if (!left || !right || !pair) throw new Error('Two texts make one pair.');

    it('have the expected derivation', () => {
      expect(gold.derivation).toContain(pair.derivation);
    });

    it.each(gold.must ?? [])('differ in $kinds: $left / $right', (must) => {
      const matching = pair.discrepancies.filter((found) => isExpected(found, must, leftText, rightText));
      expect(matching).not.toEqual([]);
    });

    it('have the expected sentences aligned, and the others not', () => {
      for (const [one, other] of gold.alignedSentences ?? []) {
        const [l, r] = [sentenceBeginning(left, leftText, one), sentenceBeginning(right, rightText, other)];
        expect(
          pair.alignments.some((alignment) => alignment.left.includes(l) && alignment.right.includes(r)),
          one,
        ).toBe(true);
      }
      for (const beginning of gold.unalignedLeft ?? []) {
        const l = sentenceBeginning(left, leftText, beginning);
        expect(
          pair.alignments.some((alignment) => alignment.left.includes(l)),
          beginning,
        ).toBe(false);
      }
      for (const beginning of gold.unalignedRight ?? []) {
        const r = sentenceBeginning(right, rightText, beginning);
        expect(
          pair.alignments.some((alignment) => alignment.right.includes(r)),
          beginning,
        ).toBe(false);
      }
      const most = gold.maxAlignedSentences ?? Infinity;
      expect(pair.alignments.length).toBeLessThanOrEqual(most);
    });

    it('have their furniture recognised', () => {
      const furniture = (variant: Comparison['variants'][number], text: string): string[] =>
        variant.sentences
          .filter((one) => one.role === 'furniture')
          .map((one) => text.slice(one.start, one.end));
      expect(furniture(left, leftText)).toEqual(expect.arrayContaining([...(gold.furnitureLeft ?? [])]));
      expect(furniture(right, rightText)).toEqual(expect.arrayContaining([...(gold.furnitureRight ?? [])]));
    });
  });
}
