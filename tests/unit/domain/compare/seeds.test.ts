import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { ComparedVariant, Comparison, Discrepancy } from '../../../../src/domain/compare/comparison.ts';

const shared = new URL('../../../../../shared/', import.meta.url);
const goldFile = fileURLToPath(new URL('gold/seeds.json', shared));

interface Must {
  readonly left: string | null;
  readonly right: string | null;
  readonly kinds: readonly string[];
  readonly detail?: readonly string[];
  readonly context?: string;
}
interface GoldPair {
  readonly left: string;
  readonly right: string;
  readonly derivation: readonly string[];
  readonly must?: readonly Must[];
  readonly alignedSentences?: readonly (readonly [string, string])[];
  readonly unalignedLeft?: readonly string[];
  readonly unalignedRight?: readonly string[];
  readonly furnitureLeft?: readonly string[];
  readonly furnitureRight?: readonly string[];
  readonly maxAlignedSentences?: number;
}

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
      const matching = pair.discrepancies.filter((found) => matches(found, must, leftText, rightText));
      expect(matching).not.toEqual([]);
    });

    it('have the expected sentences aligned, and the others not', () => {
      const partner = (variant: ComparedVariant, text: string, beginning: string): number =>
        indexOf(variant, text, beginning);
      for (const [one, other] of gold.alignedSentences ?? []) {
        const [l, r] = [partner(left, leftText, one), partner(right, rightText, other)];
        expect(
          pair.alignments.some((alignment) => alignment.left.includes(l) && alignment.right.includes(r)),
          one,
        ).toBe(true);
      }
      for (const beginning of gold.unalignedLeft ?? []) {
        const l = indexOf(left, leftText, beginning);
        expect(
          pair.alignments.some((alignment) => alignment.left.includes(l)),
          beginning,
        ).toBe(false);
      }
      for (const beginning of gold.unalignedRight ?? []) {
        const r = indexOf(right, rightText, beginning);
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

/** The gold gives the beginning of a sentence, after any furniture. */
function indexOf(variant: ComparedVariant, text: string, beginning: string): number {
  const index = variant.sentences.findIndex((sentence) =>
    text.slice(sentence.start, sentence.end).startsWith(beginning),
  );
  if (index === -1) throw new Error(`No sentence begins with: ${beginning}`);
  return index;
}

/** A side matches when one passage has the other; words in place of `null` must have nothing on that side. */
function matches(found: Discrepancy, must: Must, leftText: string, rightText: string): boolean {
  if (!must.kinds.includes(found.kind)) return false;
  if (must.detail && found.kind === 'quotation' && !must.detail.includes(found.detail)) return false;
  const side = (passage: Discrepancy['left'], expected: string | null): boolean =>
    expected === null
      ? passage === null
      : passage !== null &&
        (passage.text.includes(expected) ||
          (expected.includes(passage.text) && passage.text.length * 2 > expected.length));
  const near = (passage: Discrepancy['left'], text: string): boolean =>
    passage !== null &&
    must.context !== undefined &&
    text.slice(Math.max(0, passage.start - 300), passage.end + 300).includes(must.context);
  if (!side(found.left, must.left) || !side(found.right, must.right)) return false;
  return must.context === undefined || near(found.left, leftText) || near(found.right, rightText);
}
