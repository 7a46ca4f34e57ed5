import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { reportingVerbDistance } from '../../../../src/domain/compare/lexicon/reporting-verbs.ts';
import { expectInvariants } from './invariants.ts';

function findings(left: string, right: string): string[] {
  const comparison = compare(
    [
      { label: '', text: left },
      { label: '', text: right },
    ],
    { words: true },
  );
  expectInvariants(comparison, [left, right]);
  return (comparison.pairs[0]?.discrepancies ?? [])
    .filter((found) => found.severity !== 'style')
    .map(
      (found) =>
        `${found.severity} ${found.kind}/${found.detail}: ${found.left?.text ?? '—'} → ${found.right?.text ?? '—'}`,
    );
}

describe('reportingVerbDistance', () => {
  it.each<[string, string, number]>([
    ['said', 'says', 0],
    ['said', 'told', 0],
    ['said', 'according', 0],
    ['admitted', 'admits', 0],
    ['claimed', 'alleged', 1],
    ['said', 'stressed', 1],
    ['insisted', 'stressed', 1],
    ['said', 'claimed', 2],
    ['said', 'admitted', 2],
    ['said', 'confirmed', 2],
    ['claimed', 'confirmed', 2],
    ['said', 'warned', 2],
    ['said', 'suggested', 2],
  ])('puts %s and %s %d apart, either way round', (one, other, distance) => {
    expect(reportingVerbDistance(one, other)).toBe(distance);
    expect(reportingVerbDistance(other, one)).toBe(distance);
  });
});

describe('attributions', () => {
  const SAID = 'Police said the mill in Arnvik was safe to enter.';

  it.each([
    ['in another form', 'The mill in Arnvik was safe to enter, according to police.'],
    ['in another tense', 'Police say that the mill in Arnvik was safe to enter.'],
    ['to an audience', 'Police told reporters the mill in Arnvik was safe to enter.'],
    ['at the end', 'The mill in Arnvik was safe to enter, police said.'],
  ])('put %s are style', (_, other) => {
    expect(findings(SAID, other)).toEqual([]);
    expect(findings(other, SAID)).toEqual([]);
  });

  it.each([
    ['lost', 'The mill in Arnvik was safe to enter.', ['material attribution/dropped: Police said → —']],
    [
      'given to somebody else',
      'The mill in Arnvik was safe to enter, villagers said.',
      ['material attribution/changed: Police said → villagers said'],
    ],
    [
      'made an admission',
      'Police admitted the mill in Arnvik was safe to enter.',
      ['material attribution/reporting-verb: said → admitted'],
    ],
    [
      'made a claim and put last',
      'The mill in Arnvik was safe to enter, police claimed.',
      ['material attribution/reporting-verb: Police said → police claimed'],
    ],
    [
      'made weightier',
      'Police stressed the mill in Arnvik was safe to enter.',
      ['minor attribution/reporting-verb: said → stressed'],
    ],
  ])('%s are told as what they are', (_, other, expected) => {
    expect(findings(SAID, other)).toEqual(expected);
  });

  it('call it critical where an allegation becomes a fact', () => {
    expect(
      findings('Villagers claimed the mill in Arnvik was unsafe.', 'The mill in Arnvik was unsafe.'),
    ).toEqual(['critical attribution/dropped: Villagers claimed → —']);
    expect(
      findings(
        'Dahl is accused of taking two boats from the mill in Arnvik.',
        'Dahl took two boats from the mill in Arnvik.',
      ),
    ).toEqual(['critical attribution/dropped: is accused of → —']);
  });

  it('take an allegation made a confirmation for another standing', () => {
    expect(
      findings(
        'Two boats were taken from the mill, the council alleged in its report.',
        'In its report, the council confirmed that two boats were taken from the mill.',
      ),
    ).toEqual([
      'material attribution/reporting-verb: the council alleged in its report → In its report, the council confirmed that',
    ]);
  });

  it('move a statement to its other end without a finding', () => {
    expect(
      findings(
        'In a statement, the company said the mill in Arnvik would close.',
        'The company said in a statement that the mill in Arnvik would close.',
      ),
    ).toEqual([]);
  });

  it('never hide that a denial became a statement', () => {
    expect(
      findings('Dahl denied that he had sold the boats.', 'Dahl said that he had sold the boats.').join(),
    ).toMatch(/negation/);
  });

  it('are facts with their speakers, without the nouns that look like them', () => {
    const facts = compare([
      {
        label: '',
        text: 'The report said rents rose. Officials in Arnvik confirmed the claim, according to a spokesman for the council. The ferry reportedly sank.',
      },
    ]).variants[0]?.facts.filter((fact) => fact.kind === 'attribution');
    expect(facts?.map((fact) => [fact.text, fact.speaker])).toEqual([
      ['said', 'report'],
      ['confirmed', 'Officials in Arnvik'],
      ['according to', 'spokesman for the council'],
      ['reportedly', ''],
    ]);
  });
});
