import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import {
  quoteLedger,
  readingGroups,
  type QuoteEntry,
  type QuoteLedger,
  type QuotePart,
} from '../../../../src/domain/compare/views/quote-ledger.ts';
import { normalise } from '../../../../src/domain/text/normalise.ts';
import { story } from './story.ts';

function ledgerOf(texts: readonly string[], against = 0): QuoteLedger {
  const normalised = texts.map(normalise);
  const comparison = compare(
    normalised.map((text, index) => ({ label: String(index), text })),
    { words: true },
  );
  return quoteLedger(comparison, normalised, against);
}

const BESIDE = 'The ferry to Langholm left the southern quay at noon with forty passengers on board.';

/** What becomes of one paragraph, with another beside it that says the story is the same. */
function entriesOf(...paragraphs: readonly string[]): readonly QuoteEntry[] {
  return ledgerOf(paragraphs.map((paragraph) => `${paragraph}\n\n${BESIDE}`)).entries;
}

/** The words with what is marked in brackets; parts go with an ellipsis between them. */
function inShort(parts: readonly QuotePart[]): string {
  return parts
    .map(({ pieces }) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''))
    .join(' … ');
}

const SOLHEIM = 'Board chair Ingrid Solheim called it “a painful but necessary step” on Tuesday.';

describe('the state of a quotation', () => {
  it.each([
    ['identical', SOLHEIM, '“a painful but necessary step”', '“a painful but necessary step”'],
    [
      'typographic',
      'Board chair Ingrid Solheim called it "a painful but necessary step" on Tuesday.',
      '“a painful but necessary step”',
      '"a painful but necessary step"',
    ],
    [
      'altered',
      'Board chair Ingrid Solheim called it “a painful but overdue step” on Tuesday.',
      '“a painful but [necessary] step”',
      '“a painful but [overdue] step”',
    ],
    [
      // Words left out of the middle without an ellipsis: the speaker never said this.
      'altered',
      'Board chair Ingrid Solheim called it “a painful step” on Tuesday.',
      '“a painful [but necessary] step”',
      '“a painful step”',
    ],
    [
      'truncated',
      'Board chair Ingrid Solheim called it “a painful” decision on Tuesday.',
      '“a painful [but necessary step]”',
      '“a painful”',
    ],
    [
      'extended',
      'Board chair Ingrid Solheim called it “a painful but necessary step, long overdue” on Tuesday.',
      '“a painful but necessary step”',
      '“a painful but necessary step, [long overdue]”',
    ],
    [
      'unquoted',
      'Board chair Ingrid Solheim called it a painful but necessary step on Tuesday.',
      '“a painful but necessary step”',
      'a painful but necessary step',
    ],
    ['absent', 'Board chair Ingrid Solheim spoke on Tuesday.', '“a painful but necessary step”', ''],
  ] as const)('is %s', (state, now, base, variant) => {
    const [entry, ...others] = entriesOf(SOLHEIM, now);
    expect(others).toEqual([]);
    expect(entry?.readings.map((reading) => reading.state)).toEqual(['base', state]);
    expect(entry?.readings.map(({ parts }) => inShort(parts))).toEqual([base, variant]);
  });

  it('is newly quoted where the base has the words without marks', () => {
    const [entry] = entriesOf(
      'Mayor Petter Dahl said they would meet again next week in Skarvik.',
      'Mayor Petter Dahl said they would meet again “next week” in Skarvik.',
    );
    expect(entry?.readings.map(({ state }) => state)).toEqual(['unquoted', 'newly-quoted']);
    expect(entry?.readings.map(({ parts }) => inShort(parts))).toEqual(['next week', '[“next week”]']);
    expect(entry?.isChanged).toBe(true);
  });

  it('is reattributed where somebody else says the same words, and both speakers are named', () => {
    const [entry] = entriesOf(
      '“Nobody had asked us,” said Ingrid Solheim of the board.',
      '“Nobody had asked us,” said Petter Dahl of the board.',
    );
    expect(entry?.readings.map(({ state, speaker }) => [state, speaker])).toEqual([
      ['base', 'Ingrid Solheim'],
      ['reattributed', 'Petter Dahl'],
    ]);
  });

  it('stays altered where the speaker changes too, and says so', () => {
    const [entry] = entriesOf(
      '“Nobody had asked us,” said Ingrid Solheim of the board.',
      '“Nobody had warned us,” said Petter Dahl of the board.',
    );
    expect(entry?.readings[1]).toMatchObject({ state: 'altered', isReattributed: true });
  });

  it('is added where the base has no such words', () => {
    const ledger = ledgerOf([story(['lead', 'ferry']), story(['lead', 'chair', 'ferry'])]);
    expect(ledger.entries.map(({ readings }) => readings.map(({ state }) => state))).toEqual([
      ['absent', 'added'],
    ]);
    expect(ledger).toMatchObject({ changed: 0, absent: 1 });
  });
});

describe('a quotation that a speech tag breaks in two', () => {
  const whole = '“We saw the cracks in spring and we told the town at once,” Ingrid Solheim said.';
  const broken = '“We saw the cracks in spring,” Ingrid Solheim said, “and we told the town at once.”';

  it('is one entry with the same words', () => {
    const entries = entriesOf(whole, broken);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.readings.map(({ state, parts }) => [state, parts.length])).toEqual([
      ['base', 1],
      ['typographic', 2],
    ]);
  });

  it('is the same from the other side', () => {
    expect(entriesOf(broken, whole)[0]?.readings.map(({ state }) => state)).toEqual(['base', 'typographic']);
  });
});

describe('the ledger', () => {
  const texts = [
    story(),
    story(undefined, {
      chair:
        'Board chair Ingrid Solheim said the decision was “a painful but sensible step” and promised new moorings by October.',
    }),
    story(['lead', 'union', 'ferry']),
    story(undefined, {
      union:
        'The boatmen’s union rejected the plan, saying that 230 families depend on the pier and that “nobody had asked them”.',
    }),
  ];

  it('has one entry for a quotation of several variants, and one reading a variant', () => {
    const { entries, changed, absent } = ledgerOf(texts);
    expect(entries.map(({ readings }) => readings.map(({ state }) => state))).toEqual([
      ['base', 'altered', 'absent', 'identical'],
      ['unquoted', 'unquoted', 'unquoted', 'newly-quoted'],
    ]);
    expect([changed, absent]).toEqual([2, 1]);
    expect(entries.map(({ worst }) => worst)).toEqual(['altered', 'newly-quoted']);
    expect(entries.map(({ paragraph }) => paragraph)).toEqual([2, 3]);
  });

  it('reads against the base it is given', () => {
    expect(ledgerOf(texts, 1).entries[0]?.readings.map(({ state }) => state)).toEqual([
      'altered',
      'base',
      'absent',
      'altered',
    ]);
    const [entry] = ledgerOf(texts, 2).entries;
    expect(entry?.readings.map(({ state }) => state)).toEqual(['added', 'altered', 'absent', 'added']);
    expect(entry?.reference).toBe(0);
  });

  it('puts what only others quote where the base would have it', () => {
    const { entries } = ledgerOf([
      '“First things first,” said Ada Finn.\n\nRain fell over Skarvik all day long.\n\n“Last comes last,” said Bo Lind.',
      '“First things first,” said Ada Finn.\n\nRain fell over Skarvik all day long.\n\n“Nobody saw it,” said Eva Holt.\n\n“Last comes last,” said Bo Lind.',
    ]);
    expect(entries.map((entry) => inShort(entry.readings[entry.reference]?.parts ?? []))).toEqual([
      '“First things first,”',
      '“Nobody saw it,”',
      '“Last comes last,”',
    ]);
  });

  it('does not take the same words at another place for the same quotation', () => {
    const { entries } = ledgerOf([
      'Ada Finn called the new pier “a gift to the town” in her speech.\n\nThe mayor left early and said nothing about the costs of the repair.',
      'Rain fell over the western islands of the county all through the long night.\n\nA critic found the old opera “a gift to the town” and left the house.',
    ]);
    expect(entries).toHaveLength(2);
  });

  it('says each reading once, the base first and the most dangerous next', () => {
    const [entry] = ledgerOf(texts).entries;
    expect(entry && readingGroups(entry).map(({ variants, state }) => [state, variants])).toEqual([
      ['base', [0]],
      ['altered', [1]],
      ['absent', [2]],
      ['identical', [3]],
    ]);
  });

  it('has every quotation of every variant once, whatever the texts are', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      ' said Ada. ',
      'we knew ',
      'of the leak',
      '\n\n',
      '\ud83d',
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => normalise(pieces.join('')));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (variants) => {
        const comparison = compare(
          variants.map((one, index) => ({ label: String(index), text: one })),
          { words: true },
        );
        const { entries } = quoteLedger(comparison, variants, 0);
        const listed = entries.flatMap(({ readings }) =>
          readings.flatMap(({ variant, state, parts }) =>
            state === 'unquoted' ? [] : parts.map(({ start, end }) => `${variant} ${start}-${end}`),
          ),
        );
        const quoted = comparison.variants.flatMap(({ facts }, variant) =>
          facts
            .filter(({ kind }) => kind === 'quotation')
            .map(({ start, end }) => `${variant} ${start}-${end}`),
        );
        expect(listed.sort()).toEqual(quoted.sort());
      }),
    );
  });
});
