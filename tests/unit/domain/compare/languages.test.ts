import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Comparison } from '../../../../src/domain/compare/comparison.ts';
import { guessLanguage } from '../../../../src/domain/text/language.ts';
import { segment } from '../../../../src/domain/text/segment.ts';
import { variantsOf } from '../../../fixtures/languages/fixture.ts';
import { LANGUAGE_FIXTURES } from '../../../fixtures/languages/index.ts';
import { expectInvariants } from './invariants.ts';

function compareTwo(left: string, right: string): Comparison['pairs'][number] {
  const comparison = compare(
    [
      { label: 'left', text: left },
      { label: 'right', text: right },
    ],
    { words: true },
  );
  expectInvariants(comparison, [left, right]);
  const [pair] = comparison.pairs;
  if (!pair) throw new Error('Two variants make one pair.');
  return pair;
}

const overlaps = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

describe.each(LANGUAGE_FIXTURES)('a story in $language', (fixture) => {
  const { left, right } = variantsOf(fixture);

  it('is known for what it is', () => {
    expect(guessLanguage(left)).toBe(fixture.language);
    expect(guessLanguage(right)).toBe(fixture.language);
  });

  it('is cut into its sentences', () => {
    expect(segment(left).sentences.map(({ start, end }) => left.slice(start, end))).toEqual(
      fixture.paragraphs.flat(),
    );
  });

  it('shows every planted difference as what it is, and nothing else above style', () => {
    const pair = compareTwo(left, right);
    const open = pair.discrepancies.filter((found) => found.severity !== 'style');
    const take = (matches: (found: (typeof open)[number]) => boolean): boolean => {
      const at = open.findIndex(matches);
      if (at >= 0) open.splice(at, 1);
      return at >= 0;
    };
    const shown = pair.discrepancies
      .map(
        (found) => `${found.kind}/${found.detail}: ${found.left?.text ?? '—'} → ${found.right?.text ?? '—'}`,
      )
      .join('\n');
    for (const { from, to, kinds, detail } of fixture.edits) {
      const found = take(
        (one) =>
          kinds.includes(one.kind) &&
          (detail === undefined || one.detail === detail) &&
          (one.left === null || overlaps(from, one.left.text)) &&
          (one.right === null || overlaps(to, one.right.text)),
      );
      expect(found, `${from} → ${to} in\n${shown}`).toBe(true);
    }
    expect(
      take((one) => one.kind === 'omission' && one.left?.text === fixture.dropped),
      shown,
    ).toBe(true);
    expect(
      take((one) => one.kind === 'move'),
      shown,
    ).toBe(true);
    // A negation of two words (`ne … pas`) may be two findings.
    const rest = open.filter((one) => one.kind !== 'negation');
    expect(rest.map((one) => `${one.kind}: ${one.left?.text ?? '—'} → ${one.right?.text ?? '—'}`)).toEqual(
      [],
    );
    expect(pair.derivation).toBe('derived');
  });

  it('finds nothing between equal texts', () => {
    expect(compareTwo(left, left).discrepancies).toEqual([]);
  });
});
