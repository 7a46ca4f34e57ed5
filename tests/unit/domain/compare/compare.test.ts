import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Comparison, Discrepancy } from '../../../../src/domain/compare/comparison.ts';
import { normalise } from '../../../../src/domain/text/normalise.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';
import { expectInvariants } from './invariants.ts';
import type { Part } from './story.ts';
import { ALL, PARAGRAPHS, story } from './story.ts';

function compareTwo(left: string, right: string): Comparison['pairs'][number] {
  const [pair] = compare(
    [
      { label: 'left', text: left },
      { label: 'right', text: right },
    ],
    { words: true },
  ).pairs;
  if (!pair) throw new Error('Two variants make one pair.');
  return pair;
}

const brief = (found: Discrepancy): (string | undefined)[] => [
  found.kind,
  found.detail,
  found.left?.text,
  found.right?.text,
];

/** A text and a second one made from its pieces, so that the two have something in common. */
const relatedTexts = fc
  .tuple(
    fc.array(arbitraryText, { minLength: 1, maxLength: 4 }),
    fc.array(fc.nat(), { maxLength: 6 }),
    arbitraryText,
  )
  .map(([pieces, picks, extra]) => [
    pieces.join('\n\n'),
    [...picks.map((pick) => pieces[pick % pieces.length] ?? ''), extra].join('\n\n'),
  ]);

describe('compare: invariants', () => {
  it('holds them for any texts', () => {
    fc.assert(
      fc.property(relatedTexts, (texts) => {
        const comparison = compare(
          texts.map((text, index) => ({ label: `v${index}`, text })),
          { words: true },
        );
        expectInvariants(comparison, texts.map(normalise));
      }),
      { numRuns: 200 },
    );
  });

  it('holds them for edited stories', () => {
    const edited = fc
      .tuple(
        fc.shuffledSubarray([...ALL], { minLength: 3 }),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'not', '“harsh”', '99', 'Bergen')), { maxLength: 8 }),
      )
      .map(([parts, edits]) => {
        const words = story(parts).split(' ');
        for (const [at, word] of edits) words[at % words.length] = word;
        return words.join(' ');
      });
    fc.assert(
      fc.property(fc.array(edited, { minLength: 2, maxLength: 3 }), (texts) => {
        expectInvariants(
          compare(
            texts.map((text) => ({ label: '', text })),
            { words: true },
          ),
          texts,
        );
      }),
      { numRuns: 80 },
    );
  });

  it('gives mirrored results when the texts are swapped', () => {
    const opposite: Record<string, string> = {
      omission: 'addition',
      addition: 'omission',
      dropped: 'added',
      added: 'dropped',
      truncated: 'extended',
      extended: 'truncated',
      'newly-quoted': 'unquoted',
      unquoted: 'newly-quoted',
    };
    fc.assert(
      fc.property(relatedTexts, ([left = '', right = '']) => {
        const there = compareTwo(left, right);
        const back = compareTwo(right, left);
        const key = (values: (string | undefined)[]): string => JSON.stringify(values);
        const mirrored = back.discrepancies.map((found) => [
          opposite[found.kind] ?? found.kind,
          opposite[found.detail] ?? found.detail,
          found.right?.text,
          found.left?.text,
        ]);
        expect(mirrored.map(key).sort()).toEqual(there.discrepancies.map(brief).map(key).sort());
        expect(back.similarity).toBe(there.similarity);
      }),
    );
  });

  it('does not depend on the order of the variants apart from their indexes', () => {
    const texts = [
      story(),
      story(['lead', 'union', 'chair', 'ferry']),
      story(ALL, { cost: 'Repairs would cost 54 million kroner.' }),
      story(['history', 'lead']),
    ];
    const rowsOf = (order: readonly number[]): string[] => {
      const comparison = compare(order.map((index) => ({ label: `v${index}`, text: texts[index] ?? '' })));
      return comparison.rows.map((row) =>
        JSON.stringify(texts.map((_, index) => row.cells[order.indexOf(index)])),
      );
    };
    const expected = rowsOf([0, 1, 2, 3]);
    expect(rowsOf([3, 1, 0, 2])).toEqual(expected);
    expect(rowsOf([2, 3, 1, 0])).toEqual(expected);
  });

  it('gives the same result every time', () => {
    const texts = [
      { label: 'a', text: story() },
      { label: 'b', text: story(['union', 'lead', 'cost']) },
    ];
    expect(compare(texts, { words: true })).toEqual(compare(texts, { words: true }));
  });

  it('finds nothing between identical texts', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const pair = compareTwo(text, text);
        expect(pair.discrepancies).toEqual([]);
        expect(pair.similarity).toBe(1);
        expect(
          pair.alignments.every((alignment) => alignment.relation === 'identical' && !alignment.moved),
        ).toBe(true);
      }),
    );
  });

  it('never fails on odd texts', () => {
    for (const text of [
      '',
      ' ',
      '...',
      '\u0000\u0001',
      '\ud800',
      'x'.repeat(20_000),
      'pier '.repeat(4_000),
      '“'.repeat(500),
    ]) {
      expect(() => compareTwo(text, story())).not.toThrow();
      expect(() => compareTwo(text, `${text}.`)).not.toThrow();
    }
  });

  it('keeps to the limits of severity when a sentence is long', () => {
    const words = Array.from({ length: 3_000 }, (_, index) => `word${index % 700}`);
    const other = words.map((word, index) => (index % 90 === 0 ? `other${index}` : word));
    expectInvariants(
      compare(
        [
          { label: '', text: words.join(' ') },
          { label: '', text: other.join(' ') },
        ],
        { words: true },
      ),
      [words.join(' '), other.join(' ')],
    );
  });
});

describe('compare: what changed in substance', () => {
  const change = (part: Part, from: string, to: string): (string | undefined)[][] => {
    expect(PARAGRAPHS[part]).toContain(from);
    return compareTwo(story(), story(ALL, { [part]: PARAGRAPHS[part].replace(from, to) })).discrepancies.map(
      brief,
    );
  };

  it.each<[string, Part, string, string, (string | undefined)[]]>([
    ['a place', 'ferry', 'Langholm', 'Brattholm', ['place', 'changed', 'Langholm', 'Brattholm']],
    ['a number', 'union', '230', '320', ['number', 'changed', '230', '320']],
    [
      'a person',
      'chair',
      'Ingrid Solheim',
      'Astrid Berge',
      ['person', 'changed', 'Ingrid Solheim', 'Astrid Berge'],
    ],
    ['a date', 'lead', 'Tuesday', 'Thursday', ['date', 'changed', 'Tuesday', 'Thursday']],
    [
      'an altered quotation',
      'chair',
      'painful',
      'difficult',
      ['quotation', 'altered', 'painful', 'difficult'],
    ],
    [
      'a truncated quotation',
      'chair',
      ' but necessary step',
      '',
      ['quotation', 'truncated', 'but necessary step', undefined],
    ],
    [
      'an unquoted quotation',
      'chair',
      '“a painful but necessary step”',
      'a painful but necessary step',
      ['quotation', 'unquoted', '“a painful but necessary step”', 'a painful but necessary step'],
    ],
    [
      'a newly quoted phrase',
      'union',
      'nobody had asked them',
      '“nobody had asked them”',
      ['quotation', 'newly-quoted', 'nobody had asked them', '“nobody had asked them”'],
    ],
    ['a dropped negation', 'mayor', 'denied', 'said', ['negation', 'dropped', 'denied', 'said']],
    ['an added negation', 'ferry', 'will leave', 'will not leave', ['negation', 'added', undefined, 'not']],
    ['a dropped date', 'cost', ' last week', '', ['date', 'dropped', 'last week', undefined]],
    ['certainty', 'ferry', 'will leave', 'may leave', ['modality', '', 'will', 'may']],
    ['a connection', 'history', 'before', 'although', ['connective', '', 'before', 'although']],
    ['a replaced word', 'history', 'rust', 'rot', ['predicate', '', 'rust', 'rot']],
  ])('finds %s', (_, part, from, to, expected) => {
    expect(change(part, from, to)).toContainEqual(expected);
  });

  it('calls number forms, small words and marks style', () => {
    const pair = compareTwo(
      'The board met twenty-six times in the old hall, “twice a month” in May.',
      'The board met 26 times at the old hall, "twice a month" in May.',
    );
    expect(pair.discrepancies.map((found) => [found.kind, found.left?.text])).toEqual([
      ['wording', 'twenty-six'],
      ['wording', 'in'],
      ['typography', '“'],
      ['typography', '”'],
    ]);
  });

  it('raises nothing above style for typography alone', () => {
    const plain = story()
      .replaceAll('“', '"')
      .replaceAll('”', '"')
      .replaceAll('’', "'")
      .replaceAll(' two storms', '\u00a0two  storms');
    const pair = compareTwo(story(), plain);
    expect(pair.discrepancies.length).toBeGreaterThan(3);
    expect(pair.discrepancies.filter((found) => found.severity !== 'style')).toEqual([]);
  });

  it('lists a dropped denial as critical and an added sentence as an addition', () => {
    const pair = compareTwo(
      story(),
      story(['lead', 'chair', 'union', 'history', 'cost', 'ferry'], {
        ferry: `${PARAGRAPHS.ferry} Anglers protested.`,
      }),
    );
    expect(pair.discrepancies.map((found) => [found.kind, found.severity])).toEqual([
      ['omission', 'critical'],
      ['addition', 'minor'],
    ]);
  });

  it('does not compare furniture', () => {
    const pair = compareTwo(` date 2024-05-06 ${story()} (XNA)`, story());
    expect(pair.discrepancies).toEqual([]);
    expect(pair.derivation).toBe('derived');
  });
});

describe('compare: moves', () => {
  const paragraph = `${PARAGRAPHS.cost} ${PARAGRAPHS.ferry} ${PARAGRAPHS.history}`;
  const others = [PARAGRAPHS.lead, PARAGRAPHS.chair, PARAGRAPHS.union, PARAGRAPHS.mayor];
  const text = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');
  const movesIn = (left: string, right: string): (string | undefined)[][] =>
    compareTwo(left, right)
      .discrepancies.filter((found) => found.kind === 'move')
      .map((found) => [found.left?.text, found.right?.text]);

  it('makes one finding of a paragraph that moved as a whole', () => {
    expect(movesIn(text([...others, paragraph]), text([paragraph, ...others]))).toEqual([
      [paragraph, paragraph],
    ]);
  });

  it('keeps it one where a sentence was edited on the way', () => {
    const edited = paragraph.replace('southern quay', 'eastern quay');
    expect(movesIn(text([...others, paragraph]), text([edited, ...others]))).toEqual([[paragraph, edited]]);
  });

  it('makes two of it where its sentences went to two places', () => {
    const [first, ...rest] = others;
    const left = text([...others, `${PARAGRAPHS.cost} ${PARAGRAPHS.ferry}`]);
    const right = text([PARAGRAPHS.cost, first ?? '', PARAGRAPHS.ferry, ...rest]);
    expect(movesIn(left, right)).toEqual([
      [PARAGRAPHS.cost, PARAGRAPHS.cost],
      [PARAGRAPHS.ferry, PARAGRAPHS.ferry],
    ]);
  });
});

describe('compare: rows', () => {
  it('collates three variants and writes the apparatus', () => {
    const comparison = compare([
      { label: 'a', text: story(['lead', 'ferry']) },
      {
        label: 'b',
        text: story(['lead', 'ferry'], { ferry: PARAGRAPHS.ferry.replace('Langholm', 'Brattholm') }),
      },
      { label: 'c', text: story(['lead', 'cost']) },
    ]);
    expect(comparison.rows).toEqual([
      { cells: [[0], [0], [0]], states: ['same', 'same', 'same'], apparatus: '' },
      { cells: [[], [], [1]], states: ['absent', 'absent', 'only-here'], apparatus: 'only C' },
      {
        cells: [[1], [1], []],
        states: ['same', 'fact-changed', 'absent'],
        apparatus: 'Langholm] Brattholm B; om. C',
      },
    ]);
  });

  it('calls a moved passage moved', () => {
    const comparison = compare([
      { label: 'a', text: story() },
      { label: 'b', text: story(['lead', 'ferry', 'chair', 'union', 'mayor', 'history', 'cost']) },
    ]);
    expect(comparison.rows.map((row) => row.states[1])).toContain('moved');
    expect(comparison.rows).toHaveLength(ALL.length);
  });
});
