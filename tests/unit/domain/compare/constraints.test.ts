import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Comparison, Row } from '../../../../src/domain/compare/comparison.ts';
import type { Constraint, PlacedSpan } from '../../../../src/domain/compare/constraints.ts';
import { expectInvariants } from './invariants.ts';
import { PARAGRAPHS, story } from './story.ts';

const SPLIT = {
  chair:
    'Board chair Ingrid Solheim called the decision “a painful but necessary step”. She promised new moorings by October.',
  cost: 'Repairs would cost about 54 million kroner. The board received a report last week.',
};
const TEXTS: readonly string[] = [
  story(),
  story(['lead', 'cost', 'chair', 'union', 'mayor', 'ferry'], SPLIT),
  story(['chair', 'lead', 'union', 'history', 'mayor'], { union: `${PARAGRAPHS.union} Nobody slept.` }),
];

const inputs = (texts: readonly string[]): { label: string; text: string }[] =>
  texts.map((text, index) => ({ label: `v${index}`, text }));

const run = (constraints: readonly Constraint[], texts = TEXTS): Comparison =>
  compare(inputs(texts), { words: true, constraints });

const PLAIN = run([]);

/** The span of a sentence, by its variant and index. */
function spanOf(variant: number, sentence: number): PlacedSpan {
  const found = PLAIN.variants[variant]?.sentences[sentence];
  if (!found) throw new Error('No such sentence.');
  return { variant, start: found.start, end: found.end };
}

function decide(
  relation: Constraint['relation'],
  [leftVariant, left]: readonly [number, number],
  [rightVariant, right]: readonly [number, number],
): Constraint {
  return { relation, left: spanOf(leftVariant, left), right: spanOf(rightVariant, right) };
}

function aligned(
  comparison: Comparison,
  [leftVariant, left]: readonly [number, number],
  [rightVariant, right]: readonly [number, number],
): boolean {
  const pair = comparison.pairs.find((one) => one.left === leftVariant && one.right === rightVariant);
  return pair?.alignments.some((one) => one.left.includes(left) && one.right.includes(right)) ?? false;
}

const inOneRow = (
  rows: readonly Row[],
  one: readonly [number, number],
  other: readonly [number, number],
): boolean =>
  rows.some(({ cells }) => cells[one[0]]?.includes(one[1]) && cells[other[0]]?.includes(other[1]));

/** Dozens of comparisons, on a machine that may be busy. */
const SLOW = 60_000;

/** A sentence of the first or second text and one of a later text. */
const place = fc
  .tuple(fc.nat({ max: 1 }), fc.nat(), fc.nat(), fc.nat())
  .map(([variant, sentence, step, other]): [[number, number], [number, number]] => {
    const later = variant + 1 + (step % (TEXTS.length - variant - 1));
    const count = (index: number): number => PLAIN.variants[index]?.sentences.length ?? 1;
    return [
      [variant, sentence % count(variant)],
      [later, other % count(later)],
    ];
  });
const relation = fc.constantFrom('pair' as const, 'not-a-pair' as const);
const constraint = fc
  .tuple(relation, place)
  .map(([kind, [one, other]]) => ({ one, other, constraint: decide(kind, one, other) }));

describe('a pair that the user made', () => {
  it(
    'is aligned, whatever the sentences say',
    () => {
      fc.assert(
        fc.property(place, ([one, other]) => {
          const comparison = run([decide('pair', one, other)]);
          expect(aligned(comparison, one, other)).toBe(true);
          expect(inOneRow(comparison.rows, one, other)).toBe(true);
          expectInvariants(comparison, TEXTS);
        }),
        { numRuns: 60 },
      );
    },
    SLOW,
  );

  it('may be one sentence with several, up to the length of a group', () => {
    const lead = spanOf(0, 0);
    const several = (from: number, to: number): PlacedSpan => ({
      variant: 1,
      start: spanOf(1, from).start,
      end: spanOf(1, to).end,
    });
    const made = (from: number, to: number): readonly number[] | undefined =>
      run([{ relation: 'pair', left: lead, right: several(from, to) }]).pairs[0]?.alignments.find(
        ({ left }) => left.includes(0),
      )?.right;
    expect(made(1, 3)).toEqual([1, 2, 3]);
    expect(made(0, 6)).toEqual([0, 1, 2, 3]);
  });

  it('counts for the sentence that a part of it touches', () => {
    const { start } = spanOf(0, 3);
    const other = spanOf(1, 2);
    const comparison = run([
      {
        relation: 'pair',
        left: { variant: 0, start: start + 3, end: start + 8 },
        right: { ...other, start: other.end - 1 },
      },
    ]);
    expect(aligned(comparison, [0, 3], [1, 2])).toBe(true);
  });

  it('keeps the neighbour that belongs to it', () => {
    const before = PLAIN.pairs[0]?.alignments.find(({ right }) => right.length > 1);
    const [left = 0] = before?.left ?? [];
    const [right = 0] = before?.right ?? [];
    expect(run([decide('pair', [0, left], [1, right])]).pairs[0]?.alignments).toContainEqual(before);
  });
});

describe('a pair that the user took apart', () => {
  it(
    'is never aligned and never in one row, not by way of another variant either',
    () => {
      fc.assert(
        fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
          const comparison = run(places.map(([one, other]) => decide('not-a-pair', one, other)));
          for (const [one, other] of places) {
            expect(aligned(comparison, one, other)).toBe(false);
            expect(inOneRow(comparison.rows, one, other)).toBe(false);
          }
          expectInvariants(comparison, TEXTS);
        }),
        { numRuns: 60 },
      );
    },
    SLOW,
  );

  it('stays apart even word for word', () => {
    const [, second] = TEXTS;
    const twins = run([decide('not-a-pair', [0, 0], [1, 0])], [TEXTS[0] ?? '', second ?? '']);
    expect(aligned(twins, [0, 0], [1, 0])).toBe(false);
    expect(aligned(PLAIN, [0, 0], [1, 0])).toBe(true);
  });

  it('wins over a pair', () => {
    const both = [decide('pair', [0, 0], [1, 0]), decide('not-a-pair', [1, 0], [0, 0])];
    expect(aligned(run(both), [0, 0], [1, 0])).toBe(false);
  });
});

describe('decisions', () => {
  it(
    'mean the same in any order and with their sides changed',
    () => {
      fc.assert(
        fc.property(
          fc.array(constraint, { minLength: 1, maxLength: 6 }).chain((decided) =>
            fc.tuple(
              fc.constant(decided.map((one) => one.constraint)),
              fc.shuffledSubarray(decided, { minLength: decided.length }).map((mixed) =>
                mixed.map(({ constraint: { relation: kind, left, right } }) => ({
                  relation: kind,
                  left: right,
                  right: left,
                })),
              ),
            ),
          ),
          ([given, mixed]) => {
            expect(run(mixed)).toEqual(run(given));
          },
        ),
        { numRuns: 40 },
      );
    },
    SLOW,
  );

  it(
    'follow their variants to other places',
    () => {
      fc.assert(
        fc.property(fc.array(constraint, { minLength: 1, maxLength: 4 }), (decided) => {
          const turn = ({ variant, ...span }: PlacedSpan): PlacedSpan => ({ variant: 2 - variant, ...span });
          const turned = compare(inputs(TEXTS).reverse(), {
            words: true,
            constraints: decided.map(({ constraint: { relation: kind, left, right } }) => ({
              relation: kind,
              left: turn(left),
              right: turn(right),
            })),
          });
          const rows = run(decided.map((one) => one.constraint)).rows.map(({ cells }) =>
            [...cells].reverse(),
          );
          expect(turned.rows.map(({ cells }) => cells)).toEqual(rows);
        }),
        { numRuns: 40 },
      );
    },
    SLOW,
  );

  it.each<[string, PlacedSpan, PlacedSpan]>([
    ['a variant that is not there', { variant: 9, start: 0, end: 5 }, { variant: 1, start: 0, end: 5 }],
    ['no variant at all', { variant: Number.NaN, start: 0, end: 5 }, { variant: 0.5, start: 0, end: 5 }],
    ['one variant twice', { variant: 0, start: 0, end: 5 }, { variant: 0, start: 0, end: 5 }],
    ['a place behind the end', { variant: 0, start: 0, end: 5 }, { variant: 1, start: 9e6, end: 9e6 + 5 }],
    ['a place before the beginning', { variant: 0, start: -5, end: 3 }, { variant: 1, start: 0, end: 5 }],
    ['no text', { variant: 0, start: 4, end: 4 }, { variant: 1, start: 9, end: 2 }],
  ])('about %s are ignored', (_, left, right) => {
    for (const kind of ['pair', 'not-a-pair'] as const)
      expect(run([{ relation: kind, left, right }])).toEqual(PLAIN);
  });
});
