import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Comparison, Row } from '../../../../src/domain/compare/comparison.ts';
import { ALL, PARAGRAPHS, story } from './story.ts';

const SPLIT_CHAIR =
  'Board chair Ingrid Solheim called the decision “a painful but necessary step”. Solheim promised new moorings by October.';

/** Dozens of comparisons, on a machine that may be busy. */
const SLOW = 60_000;

const collated = (texts: readonly string[]): Comparison =>
  compare(texts.map((text, index) => ({ label: `v${index}`, text })));

const variant = fc
  .tuple(fc.shuffledSubarray([...ALL], { minLength: 2 }), fc.boolean(), fc.boolean())
  .map(([parts, split, edited]) =>
    story(parts, {
      ...(split ? { chair: SPLIT_CHAIR } : {}),
      ...(edited ? { cost: PARAGRAPHS.cost.replace('45', '54') } : {}),
    }),
  );

/** Whether any two of the row's sentences are aligned as moved. */
const isMoved = ({ pairs }: Comparison, { cells }: Row): boolean =>
  pairs.some(({ left, right, alignments }) =>
    alignments.some(
      (one) =>
        one.moved &&
        (one.left.some((sentence) => cells[left]?.includes(sentence)) ||
          one.right.some((sentence) => cells[right]?.includes(sentence))),
    ),
  );

/** The story, and versions of it in each of which one paragraph is gone and one is at the top. */
const versions = fc
  .array(fc.tuple(fc.constantFrom(...ALL), fc.constantFrom(...ALL)), { minLength: 1, maxLength: 4 })
  .map((changes) => [
    story(),
    ...changes.map(([gone, top]) => story([top, ...ALL.filter((part) => part !== gone && part !== top)])),
  ]);

/** The rows without a moved passage in which some variant goes back behind an earlier one of them. */
function crossings(comparison: Comparison): Row[] {
  const still = comparison.rows.filter((row) => !isMoved(comparison, row));
  return comparison.variants.flatMap((_, variant) => {
    let last = -1;
    return still.filter(({ cells }) => {
      const [first = last] = cells[variant] ?? [];
      const crosses = first < last;
      last = Math.max(last, cells[variant]?.at(-1) ?? -1);
      return crosses;
    });
  });
}

describe('rows', () => {
  it(
    'are the same groups of sentences in the same order, however the variants are ordered',
    () => {
      fc.assert(
        fc.property(
          fc
            .uniqueArray(variant, { minLength: 2, maxLength: 5 })
            .chain((texts) =>
              fc.tuple(
                fc.constant(texts),
                fc.shuffledSubarray([...texts.keys()], { minLength: texts.length }),
              ),
            ),
          ([texts, order]) => {
            const label = (index: number): { label: string; text: string } => ({
              label: '',
              text: texts[index] ?? '',
            });
            const plain = compare(texts.map((_, index) => label(index)));
            const mixed = compare(order.map(label));
            expect(mixed.rows.map(({ cells }) => cells)).toEqual(
              plain.rows.map(({ cells }) => order.map((index) => cells[index])),
            );
          },
        ),
        { numRuns: 40 },
      );
    },
    SLOW,
  );

  it(
    'cross only where something moved',
    () => {
      fc.assert(
        fc.property(fc.oneof(fc.array(variant, { minLength: 2, maxLength: 2 }), versions), (texts) => {
          expect(crossings(collated(texts))).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
    SLOW,
  );

  it('hold both halves of a sentence that one variant split', () => {
    const { rows } = collated([
      story(['lead', 'chair', 'ferry']),
      story(['lead', 'chair', 'ferry'], { chair: SPLIT_CHAIR }),
      story(['lead', 'chair', 'ferry']),
    ]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      [[0], [0], [0]],
      [[1], [1, 2], [1]],
      [[2], [3], [2]],
    ]);
    expect(rows[1]?.states[2]).toBe('same');
  });

  it('say what each variant did with the sentence', () => {
    const { rows } = collated([
      story(['lead', 'chair', 'union', 'cost', 'ferry']),
      story(['lead', 'cost', 'chair', 'union', 'history', 'ferry'], {
        union: PARAGRAPHS.union.replace('230', '320'),
        ferry: PARAGRAPHS.ferry.replace('.', '!'),
      }),
    ]);
    const stateOf = (text: string): unknown =>
      rows.find(({ cells }) => [cells[0]?.[0], cells[1]?.[0]].join() === text)?.states;
    expect(stateOf('0,0')).toEqual(['same', 'same']);
    expect(stateOf('3,1')).toEqual(['same', 'moved']);
    expect(stateOf('2,3')).toEqual(['same', 'fact-changed']);
    expect(stateOf(',4')).toEqual(['absent', 'only-here']);
    expect(stateOf('4,5')).toEqual(['same', 'cosmetic']);
  });
});

describe('the verdict on a pair', () => {
  const words = story().split(' ');
  const verdict = (left: string, right: string): [string | undefined, number | undefined] => {
    const [pair] = collated([left, right]).pairs;
    return [pair?.derivation, pair?.similarity];
  };
  const OTHER =
    'Rain fell over the valley of Nordal. Two shepherds counted their flock before dusk, and the dogs slept. The wool will be sold at the autumn fair. Nobody remembered such a dry spring. Children carried water from the well to the upper meadow every morning.';

  it('is derived for a copy with every tenth word replaced, wherever the replacing begins', () => {
    for (let offset = 0; offset < 10; offset++) {
      const copy = words.map((word, index) => (index % 10 === offset ? 'somehow' : word)).join(' ');
      expect(verdict(story(), copy)[0]).toBe('derived');
    }
  });

  it('is partly derived where a part was copied into another story', () => {
    const mixed = `${OTHER} ${PARAGRAPHS.union} ${OTHER.replaceAll('the', 'that')}`;
    expect(verdict(story(['lead', 'union', 'history', 'mayor', 'cost']), mixed)[0]).toBe('partly-derived');
  });

  it('is unrelated for another story', () => {
    expect(verdict(story(), OTHER)[0]).toBe('unrelated');
  });

  it(
    'is the same from both sides, and so is the similarity',
    () => {
      fc.assert(
        fc.property(variant, variant, (left, right) => {
          expect(verdict(left, right)).toEqual(verdict(right, left));
        }),
        { numRuns: 40 },
      );
    },
    SLOW,
  );
});
