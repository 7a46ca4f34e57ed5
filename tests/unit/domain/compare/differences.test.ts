import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Comparison } from '../../../../src/domain/compare/comparison.ts';
import { differencesAmong, type Difference } from '../../../../src/domain/compare/views/differences.ts';
import { comparisonOf } from '../../../component/support/comparison.ts';
import { ALL, story } from './story.ts';

const A = [
  'The pier in Osterby closes on Monday.',
  'Mayor Brandt denied it.',
  'It stays shut for eleven weeks.',
];
const B = [
  'The pier in Kestrel Bay shuts on Monday.',
  'Anglers were not asked.',
  'It stays shut for twelve weeks, she said.',
];
const C = ['The pier in Osterby closes on Monday.', 'A bus will run.'];

const COMPARISON = comparisonOf(
  [A, B, C],
  [
    {
      left: 0,
      right: 1,
      alignments: [
        { left: [0], right: [0], words: [['The pier', 'The pier']] },
        { left: [2], right: [2], words: [['weeks', 'weeks']] },
      ],
      discrepancies: [
        // As the engine lists them: by the left text, then by the right; what the left lacks comes last.
        { kind: 'place', severity: 'critical', left: 'Osterby', right: 'Kestrel Bay' },
        { kind: 'wording', severity: 'style', left: 'closes', right: 'shuts' },
        { kind: 'omission', left: 'Mayor Brandt denied it.', right: null },
        { kind: 'number', left: 'eleven', right: 'twelve' },
        { kind: 'addition', left: null, right: 'Anglers were not asked.' },
        { kind: 'attribution', detail: 'added', left: null, right: 'she said' },
      ],
    },
    {
      left: 0,
      right: 2,
      alignments: [{ left: [0], right: [0] }],
      discrepancies: [
        { kind: 'omission', left: 'Mayor Brandt denied it.', right: null },
        { kind: 'omission', left: 'It stays shut for eleven weeks.', right: null },
        { kind: 'addition', left: null, right: 'A bus will run.' },
      ],
    },
    {
      left: 1,
      right: 2,
      alignments: [{ left: [0], right: [0] }],
      discrepancies: [{ kind: 'typography', severity: 'style', left: 'Kestrel Bay', right: 'Osterby' }],
    },
  ],
);

/** A difference as `kind: words of its first side | words of its second side`. */
function inShort({ kind, sides }: Difference): string {
  return `${kind}: ${sides.map(({ variant, passage }) => `${'ABC'.charAt(variant)} ${passage?.text ?? '–'}`).join(' | ')}`;
}

function listed(shown: readonly number[]): readonly string[] {
  return differencesAmong(COMPARISON, shown).map(inShort);
}

describe('differencesAmong', () => {
  it('goes through the text read against, with what only the other has where it belongs', () => {
    expect(listed([0, 1])).toEqual([
      'place: A Osterby | B Kestrel Bay',
      'wording: A closes | B shuts',
      'addition: A – | B Anglers were not asked.',
      'omission: A Mayor Brandt denied it. | B –',
      'number: A eleven | B twelve',
      'attribution: A – | B she said',
    ]);
  });

  it('reads a pair against its second text in that text’s order, with kinds and sides turned', () => {
    expect(listed([1, 0])).toEqual([
      'place: B Kestrel Bay | A Osterby',
      'wording: B shuts | A closes',
      'addition: B – | A Mayor Brandt denied it.',
      'omission: B Anglers were not asked. | A –',
      'number: B twelve | A eleven',
      'attribution: B she said | A –',
    ]);
  });

  it('reads several variants against the first only, interleaved by place and, at one place, by column', () => {
    const kinds = (shown: readonly number[]): string[] =>
      differencesAmong(COMPARISON, shown).map(
        ({ kind, sides }) => `${kind} ${'ABC'.charAt(sides[1].variant)}`,
      );
    expect(kinds([0, 1, 2])).toEqual([
      'place B',
      'wording B',
      'addition B',
      'addition C',
      'omission B',
      'omission C',
      'omission C',
      'number B',
      'attribution B',
    ]);
    expect(kinds([0, 2, 1]).slice(2, 6)).toEqual(['addition C', 'addition B', 'omission C', 'omission B']);
    expect(kinds([2, 1])).toEqual(['typography B']);
  });

  it.each([[[]], [[0]], [[7]], [[0, 7]]])('finds nothing among %j', (shown) => {
    expect(differencesAmong(COMPARISON, shown)).toEqual([]);
  });

  it('gives each an id of its own that does not change with the order or with what else is shown', () => {
    const ids = (shown: readonly number[]): Map<string, string> =>
      new Map(differencesAmong(COMPARISON, shown).map((each) => [inShort(each), each.id]));
    const all = ids([0, 1, 2]);
    expect(new Set(all.values()).size).toBe(9);
    for (const [words, id] of ids([0, 2])) expect(all.get(words)).toBe(id);
    expect([...ids([1, 0]).values()].toSorted()).toEqual([...ids([0, 1]).values()].toSorted());
  });

  it('names the variants by their letters, whichever is read against', () => {
    const about = (shown: readonly number[], words: string): string | undefined =>
      differencesAmong(COMPARISON, shown).find((each) => inShort(each).includes(words))?.explanation;
    expect(about([0, 1], 'Anglers')).toBe('Only B has this passage.');
    expect(about([1, 0], 'Anglers')).toBe('Only B has this passage.');
    expect(about([0, 2], 'eleven')).toMatch(/^Only A has this passage\b/u);
    expect(about([0, 1], 'she said')).toMatch(/^Only B has this source;/u);
  });

  it('counts paragraphs in the first side that has the passage', () => {
    const paragraphs = (shown: readonly number[]): (string | number)[][] =>
      differencesAmong(COMPARISON, shown).map(({ kind, paragraph }) => [kind, paragraph]);
    expect(paragraphs([0, 1])).toEqual([
      ['place', 1],
      ['wording', 1],
      ['addition', 2],
      ['omission', 2],
      ['number', 3],
      ['attribution', 3],
    ]);
  });

  it('counts the paragraphs of the other text where only that one has the passage', () => {
    const long = 'One paragraph of a story that goes on for longer than all of the other version.';
    const comparison = comparisonOf(
      [[long], ['Short.', 'And more.']],
      [{ left: 0, right: 1, discrepancies: [{ kind: 'addition', left: null, right: 'And more.' }] }],
    );
    expect(differencesAmong(comparison, [0, 1]).map(({ paragraph }) => paragraph)).toEqual([2]);
  });

  it('knows the layer of each', () => {
    const layers = differencesAmong(COMPARISON, [0, 1]).map(({ layer }) => layer);
    expect(layers).toEqual(['substance', 'wording', 'substance', 'substance', 'substance', 'substance']);
    expect(differencesAmong(COMPARISON, [1, 2]).map(({ layer }) => layer)).toEqual(['typography']);
  });
});

/** Versions of one story with paragraphs left out and in another order, compared by the engine. */
const comparisons: fc.Arbitrary<Comparison> = fc
  .array(fc.shuffledSubarray([...ALL], { minLength: 2 }), { minLength: 2, maxLength: 3 })
  .map((versions) =>
    compare(
      versions.map((parts, index) => ({ label: `${index}`, text: story(parts) })),
      { words: true },
    ),
  );

describe('for what the engine finds', () => {
  it('lists every discrepancy of the pairs once, from either side', () => {
    fc.assert(
      fc.property(comparisons, fc.boolean(), (comparison, turned) => {
        const pair = comparison.pairs[0];
        const found = differencesAmong(comparison, turned ? [1, 0] : [0, 1]);
        expect(found).toHaveLength(pair?.discrepancies.length ?? 0);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the order of the text read against, whatever stands between', () => {
    fc.assert(
      fc.property(comparisons, fc.boolean(), (comparison, turned) => {
        const found = differencesAmong(comparison, turned ? [1, 0] : [0, 1, 2]);
        const starts = found.flatMap(({ sides: [here] }) => here.passage?.start ?? []);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const { paragraph } of found) expect(paragraph).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the ids', () => {
  const [first, second] = ['The mill closed on Sunday.', 'The mill closed on Monday.'];
  const idsOf = (texts: readonly string[], shown: readonly number[]): readonly string[] =>
    differencesAmong(
      compare(
        texts.map((text) => ({ label: '', text })),
        { words: true },
      ),
      shown,
    ).map(({ id }) => id);

  it('stay when another variant comes before, so that the current difference stays current', () => {
    const before = idsOf([first, second], [0, 1]);
    expect(before).toHaveLength(1);
    expect(idsOf(['Another story altogether.', first, second], [1, 2])).toEqual(before);
  });

  it('are not shared by two variants with the same text', () => {
    const ids = idsOf([first, second, second], [0, 1, 2]);
    expect(new Set(ids).size).toBe(2);
  });
});
