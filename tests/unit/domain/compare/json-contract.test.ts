import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { story } from './story.ts';

/** The fields of `variorum.comparison/1` in their order; other programs read them by these names. */
const FIELDS = {
  comparison: ['schema', 'variants', 'pairs', 'rows'],
  variant: ['label', 'sha256', 'characters', 'words', 'paragraphs', 'sentences', 'facts', 'notes'],
  sentence: ['start', 'end', 'role', 'paragraph'],
  fact: ['kind', 'start', 'end', 'text', 'value', 'speaker'],
  pair: ['left', 'right', 'similarity', 'derivation', 'longestRun', 'alignments', 'discrepancies'],
  alignment: ['left', 'right', 'score', 'relation', 'moved', 'words'],
  word: ['left', 'right', 'relation'],
  discrepancy: ['kind', 'detail', 'severity', 'confidence', 'left', 'right', 'explanation'],
  move: ['kind', 'detail', 'severity', 'confidence', 'left', 'right', 'paragraphs', 'explanation'],
  passage: ['start', 'end', 'text'],
  row: ['cells', 'states', 'apparatus'],
};

const sorted = (keys: readonly string[]): readonly string[] => [...keys].sort();
const keysOf = (value: object | null | undefined): readonly string[] => sorted(Object.keys(value ?? {}));

describe('the JSON format', () => {
  const left = story(['lead', 'chair', 'union', 'history', 'ferry', 'cost']);
  const right = story(['ferry', 'lead', 'chair', 'union', 'cost'], {
    chair:
      'Board chair Ingrid Solheim said the decision was “a hasty step” and promised new moorings by October.',
  });
  const texts = [left, right].map((text, index) => ({ label: `v${index}`, text }));
  const comparison = compare(texts, { words: true });
  const [variant] = comparison.variants;
  const [pair] = comparison.pairs;
  const alignment = pair?.alignments.find(({ words }) => (words ?? []).length > 0);
  const move = pair?.discrepancies.find(({ kind }) => kind === 'move');
  const found = pair?.discrepancies.find(
    (one) => one.kind !== 'move' && one.left !== null && one.right !== null,
  );

  it.each<[keyof typeof FIELDS, object | null | undefined]>([
    ['comparison', comparison],
    ['variant', variant],
    ['sentence', variant?.sentences[0]],
    ['fact', variant?.facts[0]],
    ['pair', pair],
    ['alignment', alignment],
    ['word', alignment?.words?.[0]],
    ['discrepancy', found],
    ['move', move],
    ['passage', found?.left],
    ['row', comparison.rows[0]],
  ])('has every field of a %s and no other', (name, value) => {
    expect(keysOf(value)).toEqual(sorted(FIELDS[name]));
  });

  it('has words only where they were asked for', () => {
    for (const one of compare(texts).pairs.flatMap((each) => each.alignments))
      expect(keysOf(one)).toEqual(sorted(FIELDS.alignment.filter((field) => field !== 'words')));
  });

  it('names its schema, hashes each text, and says what it left out only where it did', () => {
    expect(comparison.schema).toBe('variorum.comparison/1');
    expect(variant?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(keysOf(compare(texts, { goOn: () => false }).incomplete)).toEqual(['explanation', 'pairs']);
  });
});
