import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Fact } from '../../../../src/domain/compare/comparison.ts';

function factsOf(text: string): readonly Fact[] {
  return compare([{ label: '', text }]).variants[0]?.facts ?? [];
}

const found = (text: string, ...kinds: Fact['kind'][]): string[] =>
  factsOf(text)
    .filter((fact) => kinds.includes(fact.kind))
    .map((fact) => `${fact.kind}: ${fact.text}`);

describe('facts', () => {
  it.each([
    [
      'It cost $3.5 million or 12 percent of twenty-six budgets.',
      ['$3.5 million', '12 percent', 'twenty-six'],
    ],
    ['He came third, with 1,250 votes.', ['third', '1,250']],
    ['Two hundred and five boats, 7% of all', ['Two hundred and five', '7%']],
  ])('finds the numbers of %j', (text, expected) => {
    expect(
      factsOf(text)
        .filter((fact) => fact.kind === 'number')
        .map((fact) => fact.text),
    ).toEqual(expected);
  });

  it.each([
    ['No one came, and no-one called.', []],
    ['Once the rain stops, the only one that floats will leave.', []],
    ['He was once a miller.', []],
    ['Arnvik’s only one floats, and its only one leaks.', []],
    ['They met once, then once a week, and only one came.', ['once', 'once', 'one']],
  ])('tells counting from other uses of small words in %j', (text, expected) => {
    expect(
      factsOf(text)
        .filter((fact) => fact.kind === 'number')
        .map((fact) => fact.text),
    ).toEqual(expected);
  });

  it('gives equal numbers equal values', () => {
    const value = (text: string): string | undefined =>
      factsOf(text).find((fact) => fact.kind === 'number')?.value;
    expect(value('about 26 boats')).toBe(value('about twenty-six boats'));
    expect(value('3rd place')).toBe(value('third place'));
    expect(value('2 million kroner')).toBe(value('2,000,000 kroner'));
    expect(value('5 percent more')).toBe(value('5% more'));
    expect(value('three boats')).not.toBe(value('third boat'));
  });

  it('finds dates, and takes may and march for words where they are words', () => {
    expect(
      found('On Monday, July 19, 2021, and last week, in May 2019 they may march again.', 'date'),
    ).toEqual(['date: Monday, July 19, 2021', 'date: last week', 'date: May 2019']);
    expect(found('May was cold. The 1990s were not; see 2021-07-19.', 'date')).toEqual([
      'date: 1990s',
      'date: 2021-07-19',
    ]);
  });

  it('tells people, places and organisations by light cues', () => {
    const text =
      'Mayor Petter Dahl met the Nordic Harbour Council in Skarvik. Dahl’s party won in Skarvik, said Ingrid van der Berg.';
    expect(found(text, 'person', 'place', 'organisation')).toEqual([
      'person: Petter Dahl',
      'organisation: Nordic Harbour Council',
      'place: Skarvik',
      'person: Dahl',
      'place: Skarvik',
      'person: Ingrid van der Berg',
    ]);
    expect(found(text, 'role')).toEqual(['role: Mayor']);
  });

  it('finds no names in a headline in title case', () => {
    expect(
      found('Harbour Board Votes To Close Northern Pier', 'person', 'place', 'organisation').length,
    ).toBeLessThan(2);
  });

  it('finds quotations with their speaker', () => {
    const facts = factsOf('“We had no choice,” said Ingrid Solheim. The mayor was silent.');
    expect(facts.find((fact) => fact.kind === 'quotation')).toMatchObject({
      text: '“We had no choice,”',
      value: 'We had no choice,',
      speaker: 'Ingrid Solheim',
    });
  });

  it('finds attributions outside quotations', () => {
    expect(
      found(
        'According to the board the pier is closed; Dahl denied it. “He says no,” she wrote.',
        'attribution',
      ),
    ).toEqual(['attribution: According to', 'attribution: denied', 'attribution: wrote']);
  });
});
