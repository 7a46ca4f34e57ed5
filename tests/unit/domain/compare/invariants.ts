import { expect } from 'vitest';
import type {
  Alignment,
  ComparedPair,
  ComparedVariant,
  Comparison,
  Discrepancy,
  Passage,
  Span,
} from '../../../../src/domain/compare/comparison.ts';
import { tokenise } from '../../../../src/domain/text/tokens.ts';

/** What holds for every comparison, whatever was compared. `texts` are the normalised texts. */
export function expectInvariants(comparison: Comparison, texts: readonly string[]): void {
  comparison.variants.forEach((variant, index) => {
    const text = texts[index] ?? '';
    expect(variant.characters).toBe(text.length);
    for (const fact of variant.facts) expectPassage(fact, text);
  });
  const expected = texts.flatMap((_, left) =>
    texts.slice(left + 1).map((__, offset) => [left, left + 1 + offset]),
  );
  expect(comparison.pairs.map((pair) => [pair.left, pair.right])).toEqual(expected);
  for (const pair of comparison.pairs) expectPair(pair, comparison, texts);
  const seen = comparison.variants.map((): number[] => []);
  for (const row of comparison.rows) row.cells.forEach((cell, variant) => seen[variant]?.push(...cell));
  seen.forEach((sentences, variant) => {
    const all = comparison.variants[variant]?.sentences.map((_, index) => index);
    expect([...sentences].sort((a, b) => a - b)).toEqual(all);
  });
}

function expectPassage(passage: Passage, text: string): void {
  expect(passage.text).toBe(text.slice(passage.start, passage.end));
  expect(passage.text).not.toBe('');
  expect(passage.text.trim()).toBe(passage.text);
}

function expectPair(pair: ComparedPair, comparison: Comparison, texts: readonly string[]): void {
  const left = comparison.variants[pair.left];
  const right = comparison.variants[pair.right];
  const [leftText, rightText] = [texts[pair.left] ?? '', texts[pair.right] ?? ''];
  if (!left || !right) throw new Error('A pair names a variant that is not there.');
  for (const found of pair.discrepancies) {
    expect(found.left ?? found.right).not.toBeNull();
    if (found.left) expectPassage(found.left, leftText);
    if (found.right) expectPassage(found.right, rightText);
    expect(found.explanation).toMatch(/^[A-Z].*\.$/);
    if (found.kind === 'wording' || found.kind === 'typography') expect(found.severity).toBe('style');
    else expect(found.severity).not.toBe('style');
  }
  expectAligned(pair, left, leftText, 'left');
  expectAligned(pair, right, rightText, 'right');
  expectMoves(pair, left, right);
}

/** Every moved alignment lies in exactly one move, on both sides, and a move holds nothing else. */
function expectMoves(pair: ComparedPair, left: ComparedVariant, right: ComparedVariant): void {
  const moves = pair.discrepancies.filter((found) => found.kind === 'move');
  const inside = (found: Discrepancy, alignment: Alignment): boolean =>
    alignment.left.every((index) => covers(found.left, left.sentences[index])) &&
    alignment.right.every((index) => covers(found.right, right.sentences[index]));
  for (const alignment of pair.alignments)
    expect(moves.filter((found) => inside(found, alignment))).toHaveLength(alignment.moved ? 1 : 0);
  for (const found of moves) {
    const sentences = left.sentences.filter((sentence) => covers(found.left, sentence)).length;
    const held = pair.alignments.filter((alignment) => inside(found, alignment));
    expect(held.reduce((count, alignment) => count + alignment.left.length, 0)).toBe(sentences);
  }
}

function covers(passage: Passage | null, sentence: Span | undefined): boolean {
  return (
    passage !== null &&
    sentence !== undefined &&
    passage.start <= sentence.start &&
    sentence.end <= passage.end
  );
}

/** Each sentence in at most one alignment, the unaligned ones listed, and every differing token covered. */
function expectAligned(
  pair: ComparedPair,
  variant: ComparedVariant,
  text: string,
  side: 'left' | 'right',
): void {
  const aligned = new Set<number>();
  const passages = pair.discrepancies.flatMap((found) =>
    found.kind !== 'move' && found[side] ? [found[side]] : [],
  );
  const accounted = (start: number, end: number): boolean =>
    passages.some((passage) => passage.start <= start && end <= passage.end);
  for (const alignment of pair.alignments) {
    expect(Math.min(alignment.left.length, alignment.right.length)).toBe(1);
    const same = new Set<number>();
    for (const word of alignment.words ?? []) {
      expect(word[side][0]).toBeLessThan(word[side][1]);
      if (word.relation === 'identical') same.add(word[side][0]);
    }
    for (const index of alignment[side]) {
      expect(aligned.has(index)).toBe(false);
      aligned.add(index);
      const sentence = variant.sentences[index];
      if (!sentence) throw new Error('An alignment names a sentence that is not there.');
      for (const token of tokenise(text, sentence.start, sentence.end)) {
        if (token.kind === 'space' || same.has(token.start)) continue;
        expect(accounted(token.start, token.end), `${side}: ${text.slice(token.start, token.end)}`).toBe(
          true,
        );
      }
    }
  }
  const kind = side === 'left' ? 'omission' : 'addition';
  variant.sentences.forEach((sentence, index) => {
    if (sentence.role !== 'body' || aligned.has(index)) return;
    expect(
      pair.discrepancies.some((found) => found.kind === kind && found[side]?.start === sentence.start),
    ).toBe(true);
  });
}
