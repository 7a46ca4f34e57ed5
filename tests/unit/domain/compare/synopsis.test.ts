import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { LoneReading } from '../../../../src/domain/compare/views/lone-readings.ts';
import {
  synopsisOf,
  type Synopsis,
  type SynopsisRow,
} from '../../../../src/domain/compare/views/synopsis.ts';
import {
  columnOrder,
  countLoneReadings,
  filteredRows,
} from '../../../../src/domain/compare/views/synopsis-view.ts';
import { normalise } from '../../../../src/domain/text/normalise.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';
import { ALL, PARAGRAPHS, story, type Part } from './story.ts';

function synopsis(texts: readonly string[], base = 0): Synopsis {
  const inputs = texts.map((text, index) => ({ label: `v${index}`, text }));
  return synopsisOf(compare(inputs, { words: true }), texts.map(normalise), base);
}

/** The row in which some variant has these words. */
function rowWith({ rows }: Synopsis, words: string): SynopsisRow {
  const row = rows.find(({ cells }) => cells.some((_, variant) => wordsOf(cells, variant).includes(words)));
  if (!row) throw new Error(`No row has “${words}”.`);
  return row;
}

function wordsOf(cells: SynopsisRow['cells'], variant: number): string {
  return cells[variant]?.pieces.map(({ text }) => text).join('') ?? '';
}

const marked = (row: SynopsisRow, variant: number): readonly string[] =>
  row.cells[variant]?.pieces.flatMap(({ text, severity }) => (severity ? [`${severity}: ${text}`] : [])) ??
  [];

const brief = ({ variant, words, others, among }: LoneReading): unknown[] => [variant, words, others, among];

const bergen = { lead: PARAGRAPHS.lead.replace('14', '40') };

describe('a cell', () => {
  it('has its passage, its paragraph and where it stands', () => {
    const texts = [story(), story()];
    const row = rowWith(synopsis(texts), 'Langholm');
    const cell = row.cells[1];
    expect(cell?.paragraph).toBe(ALL.length);
    expect(texts[1]?.slice(cell?.span?.start, cell?.span?.end)).toBe(PARAGRAPHS.ferry);
    expect(cell?.pieces).toEqual([{ text: PARAGRAPHS.ferry, severity: null, name: '' }]);
  });

  it('is empty where the variant lacks the passage', () => {
    const row = rowWith(synopsis([story(), story(ALL.filter((part) => part !== 'mayor'))]), 'Petter Dahl');
    expect(row.cells[1]).toEqual({
      state: 'absent',
      paragraph: null,
      span: null,
      movedFrom: null,
      pieces: [],
    });
    expect(row.cells[0]?.state).toBe('only-here');
  });

  it('is marked where its words differ from the base, and the base where theirs do', () => {
    const row = rowWith(synopsis([story(), story(ALL, bergen)]), 'northern pier');
    expect(row.cells.map(({ state }) => state)).toEqual(['same', 'fact-changed']);
    expect(marked(row, 0)).toEqual(['critical: 14']);
    expect(marked(row, 1)).toEqual(['critical: 40']);
  });

  it('leaves mere wording in the base unmarked beside more than one other', () => {
    const worded = { ferry: PARAGRAPHS.ferry.replace('leave', 'depart') };
    const texts = [story(), story(ALL, worded)];
    expect(marked(rowWith(synopsis(texts), 'Langholm'), 0)).toEqual(['style: leave']);
    const three = rowWith(synopsis([...texts, story()]), 'Langholm');
    expect(marked(three, 0)).toEqual([]);
    expect(marked(three, 1)).toEqual(['style: depart']);
  });

  it('says from which paragraph of the base it was moved, also where its facts changed', () => {
    const order: Part[] = ['lead', 'ferry', 'chair', 'union', 'mayor', 'history', 'cost'];
    const ferry = rowWith(synopsis([story(), story(order)]), 'Langholm');
    expect([ferry.cells[1]?.state, ferry.cells[1]?.movedFrom]).toEqual(['moved', ALL.length]);
    const changed = { ferry: PARAGRAPHS.ferry.replace('southern', 'eastern').replace('Langholm', 'Osterby') };
    const edited = rowWith(synopsis([story(), story(order, changed)]), 'Osterby');
    expect([edited.cells[1]?.state, edited.cells[1]?.movedFrom]).toEqual(['fact-changed', ALL.length]);
  });
});

describe('another base', () => {
  const texts = [story(), story(ALL, bergen), story(ALL.filter((part) => part !== 'lead'))];

  it('is what the cells and the apparatus are read against', () => {
    const row = rowWith(synopsis(texts, 1), 'northern pier');
    expect(row.reference).toBe(1);
    expect(row.cells.map(({ state }) => state)).toEqual(['fact-changed', 'same', 'absent']);
    expect(row.apparatus).toBe('40] 14 A; om. C');
  });

  it('gives way to the first variant in rows that it lacks', () => {
    const row = rowWith(synopsis(texts, 2), 'northern pier');
    expect(row.reference).toBe(0);
    expect(row.cells.map(({ state }) => state)).toEqual(['same', 'fact-changed', 'absent']);
    expect(row.apparatus).toBe('14] 40 B; om. C');
  });

  it('tells what somebody else adds in the place where it belongs', () => {
    const text = PARAGRAPHS.cost.replace('Repairs would', 'On Friday the mayor said that repairs would');
    const added = synopsis([story(ALL, { cost: text }), story(), story()], 1);
    expect(rowWith(added, '45 million').apparatus).toMatch(/^add\. .*A$/u);
  });

  it('changes nothing in who is alone', () => {
    const versions = [
      story(ALL, bergen),
      story(),
      story(ALL, { ...bergen, ferry: PARAGRAPHS.ferry.replace('southern', 'eastern') }),
      story(ALL, { chair: PARAGRAPHS.chair.replace('October', 'December') }),
    ];
    const counts = versions.map((_, base) => countLoneReadings(synopsis(versions, base), versions.length));
    expect(counts).toEqual(versions.map(() => counts[0]));
    expect(counts[0]?.map(({ facts }) => facts)).toEqual([0, 0, 1, 1]);
  });
});

describe('lone readings', () => {
  it('are those of one variant against two or more who agree', () => {
    const row = rowWith(synopsis([story(), story(ALL, bergen), story()]), 'northern pier');
    expect(row.loneReadings.map(brief)).toEqual([[1, '40', '14', 3]]);
  });

  it('are the base’s too', () => {
    const row = rowWith(synopsis([story(ALL, bergen), story(), story(), story()]), 'northern pier');
    expect(row.loneReadings.map(brief)).toEqual([[0, '40', '14', 4]]);
  });

  it('are nobody’s where two stand against two, or one against one', () => {
    const [plain, changed] = [story(), story(ALL, bergen)];
    for (const texts of [
      [plain, changed],
      [plain, changed, plain, changed],
    ])
      expect(rowWith(synopsis(texts), 'northern pier').loneReadings).toEqual([]);
  });

  it('are nobody’s where nobody agrees', () => {
    const texts = ['14', '15', '16'].map((count) =>
      story(ALL, { lead: PARAGRAPHS.lead.replace('14', count) }),
    );
    expect(rowWith(synopsis(texts), 'northern pier').loneReadings).toEqual([]);
  });

  it('do not part those who say the same in other words', () => {
    const cost = (words: string): string =>
      story(ALL, { cost: PARAGRAPHS.cost.replace('45 million', words) });
    const texts = [cost('45 million'), cost('60 million'), cost('60,000,000'), cost('45 million')];
    expect(rowWith(synopsis(texts), 'kroner').loneReadings).toEqual([]);
  });

  it('are words left out or added by one alone', () => {
    const without = { ferry: PARAGRAPHS.ferry.replace(' from the southern quay', '') };
    const left = rowWith(synopsis([story(), story(ALL, without), story()]), 'Langholm').loneReadings;
    expect(left.map(({ variant, words }) => [variant, words])).toEqual([[1, '']]);
    expect(left[0]?.others).toContain('southern quay');
    const added = rowWith(
      synopsis([story(ALL, without), story(), story(ALL, without)]),
      'Langholm',
    ).loneReadings;
    expect(added.map(({ variant, others }) => [variant, others])).toEqual([[1, '']]);
    expect(added[0]?.words).toContain('southern quay');
    // Seen from the one without them, the words are everybody else’s.
    const lacking = rowWith(synopsis([story(ALL, without), story(), story()]), 'Langholm').loneReadings;
    expect(lacking.map(({ variant, words }) => [variant, words])).toEqual([[0, '']]);
  });

  it('are whole passages that one alone has or lacks', () => {
    const short = story(ALL.filter((part) => part !== 'mayor'));
    const lacks = rowWith(synopsis([story(), short, story()]), 'Petter Dahl').loneReadings;
    expect(lacks.map(brief)).toEqual([[1, '', PARAGRAPHS.mayor, 3]]);
    const has = rowWith(synopsis([short, story(), short]), 'Petter Dahl').loneReadings;
    expect(has.map(brief)).toEqual([[1, PARAGRAPHS.mayor, '', 3]]);
  });

  it('are told apart by layer, and not counted for typography', () => {
    const worded = { ferry: PARAGRAPHS.ferry.replace('leave', 'depart') };
    const printed = { chair: PARAGRAPHS.chair.replace(/[“”]/gu, '"') };
    const texts = [story(), story(ALL, worded), story(ALL, printed)];
    expect(countLoneReadings(synopsis(texts), 3)).toEqual([
      { facts: 0, wording: 0 },
      { facts: 0, wording: 1 },
      { facts: 0, wording: 0 },
    ]);
  });
});

describe('the order of the columns', () => {
  const counts = [
    { facts: 0, wording: 0 },
    { facts: 0, wording: 9 },
    { facts: 2, wording: 0 },
    { facts: 0, wording: 9 },
  ];

  it('is the review’s, the base first', () => {
    expect(columnOrder(2, counts, 'given')).toEqual([2, 0, 1, 3]);
  });

  it('puts who is alone with a fact before who is alone with any number of words', () => {
    expect(columnOrder(0, counts, 'lone-readings')).toEqual([0, 2, 1, 3]);
  });
});

describe('the filters', () => {
  it('keep rows in which facts, or anything, differ, and those not in every variant', () => {
    const texts = [
      story(),
      story(
        ALL.filter((part) => part !== 'history'),
        { ...bergen, ferry: PARAGRAPHS.ferry.replace('leave', 'depart') },
      ),
    ];
    const found = synopsis(texts);
    const { all, facts, any, incomplete } = filteredRows(found);
    const rows = (words: readonly string[]): readonly SynopsisRow[] =>
      words.map((each) => rowWith(found, each));
    expect(all).toEqual(found.rows);
    expect(facts).toEqual(rows(['northern pier']));
    expect(any).toEqual(rows(['northern pier', 'Built in', 'Langholm']));
    expect(incomplete).toEqual(rows(['Built in']));
  });

  it('take an agency’s sign-off for no difference', () => {
    const found = synopsis([`${story()}\n\n(ANI)`, story()]);
    expect(found.rows.at(-1)?.role).toBe('furniture');
    expect(filteredRows(found).any).toEqual([]);
  });
});

it('says every sentence of every variant once, for any texts and any base, and never throws', () => {
  const texts = fc.tuple(fc.array(arbitraryText, { minLength: 1, maxLength: 4 }), fc.nat(3));
  fc.assert(
    fc.property(texts, ([parts, base]) => {
      const inputs = [...parts, parts.toReversed().join('\n\n')];
      const comparison = compare(inputs.map((text, index) => ({ label: `v${index}`, text })));
      const normal = inputs.map(normalise);
      const { rows } = synopsisOf(comparison, normal, base % inputs.length);
      rows.forEach((row, index) => {
        row.cells.forEach((cell, variant) => {
          const sentences = (comparison.rows[index]?.cells[variant] ?? []).map(
            (at) => comparison.variants[variant]?.sentences[at],
          );
          for (const sentence of sentences)
            expect(wordsOf(row.cells, variant)).toContain(
              normal[variant]?.slice(sentence?.start, sentence?.end),
            );
          expect(cell.pieces.length > 0).toBe(sentences.length > 0);
        });
      });
    }),
    { numRuns: 60 },
  );
});

it('takes a small part of the time that comparing takes', () => {
  const versions = Array.from({ length: 8 }, (_, index) =>
    story(ALL, {
      lead: PARAGRAPHS.lead.replace('14', String(14 + (index % 5))),
      ferry: PARAGRAPHS.ferry.replace('southern', index % 2 === 0 ? 'eastern' : 'outer'),
    }),
  ).map((text) => Array.from({ length: 8 }, () => text).join('\n\n'));
  const begin = performance.now();
  const comparison = compare(
    versions.map((text, index) => ({ label: `v${index}`, text })),
    { words: true },
  );
  const compared = performance.now();
  const { rows } = synopsisOf(comparison, versions, 0);
  expect(rows.length).toBeGreaterThan(20);
  expect(performance.now() - compared).toBeLessThan(Math.max(50, (compared - begin) / 3));
});
