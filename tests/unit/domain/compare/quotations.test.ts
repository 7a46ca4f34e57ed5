import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
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
      (found) => `${found.kind}/${found.detail}: ${found.left?.text ?? '—'} → ${found.right?.text ?? '—'}`,
    );
}

const story = (quotation: string, speaker = 'Ingrid Solheim'): string =>
  `The harbour board met in Skarvik. ${speaker} called the plan ${quotation} on Monday.`;
const FULL = '“a painful but necessary step for the town”';

describe('what happened to the words of a quotation', () => {
  it.each([
    ['cut at its end', '“a painful but necessary step”', ['quotation/truncated: for the town → —']],
    ['cut at its head', '“necessary step for the town”', null],
    [
      'cut in the middle with dots',
      '“a painful … step for the town”',
      ['quotation/truncated: but necessary → —'],
    ],
    [
      'cut in the middle in silence',
      '“a painful step for the town”',
      ['quotation/altered: but necessary → —'],
    ],
    ['changed', '“a painful but needless step for the town”', ['quotation/altered: necessary → needless']],
    [
      'explained in brackets',
      '“a painful but necessary step for [Skarvik]”',
      ['quotation/altered: the town → Skarvik'],
    ],
    ['put in brackets, the word being the same', '“a painful but necessary step for [the] town”', []],
    ['printed with other marks', '"a painful but necessary step for the town"', []],
    [
      'begun later, the words staying',
      'a painful but “necessary step for the town”',
      ['quotation/boundary-moved: a painful but → a painful but'],
    ],
    [
      'taken out of its marks',
      'a painful but necessary step for the town',
      [`quotation/unquoted: ${FULL} → a painful but necessary step for the town`],
    ],
  ])('%s', (_, other, expected) => {
    const found = findings(story(FULL), story(other));
    if (expected) expect(found).toEqual(expected);
    else expect(found.some((line) => line.startsWith('quotation/truncated: a painful but'))).toBe(true);
  });

  it('sees the same from the other side', () => {
    expect(findings(story('“a painful … step for the town”'), story(FULL))).toEqual([
      'quotation/extended: — → but necessary',
    ]);
    expect(findings(story('a painful but necessary step for the town'), story(FULL))).toEqual([
      `quotation/newly-quoted: a painful but necessary step for the town → ${FULL}`,
    ]);
  });

  it('does not call a quotation altered that “he said” splits', () => {
    const whole = '“We will sail at noon and we will not wait,” Petter Dahl said.';
    const split = '“We will sail at noon,” Petter Dahl said, “and we will not wait.”';
    expect(findings(whole, split)).toEqual([]);
    expect(findings(split, whole.replace('not wait', 'gladly wait')).join()).toMatch(/^(negation|quotation)/);
  });

  it('finds one exchange where a split quotation was joined and a word replaced', () => {
    expect(
      findings(
        '“We were told to wait for the pilot,” said Petter Dahl, a sailor from Skarvik, “and those who did are lost.”',
        '“We were told to wait for the pilot, and some who did are lost,” said Petter Dahl, a sailor from Skarvik.',
      ),
    ).toEqual(['quotation/altered: and those → and some']);
  });

  it('takes a comma inside or outside the marks for typography', () => {
    expect(findings('“We will sail at noon,” Dahl said.', '“We will sail at noon”, Dahl said.')).toEqual([]);
  });

  it('makes less of a quotation that the other text has in another sentence', () => {
    const left = 'Petter Dahl spoke of “a cold winter” to the board. The pier of Skarvik will close in May.';
    const right =
      'Petter Dahl spoke of the coming months to the board. The pier of Skarvik will close in May after “a cold winter”.';
    const [pair] = compare([
      { label: '', text: left },
      { label: '', text: right },
    ]).pairs;
    const quotations = pair?.discrepancies.filter((found) => found.kind === 'quotation') ?? [];
    expect(quotations.map((found) => [found.detail, found.severity])).toEqual([
      ['dropped', 'minor'],
      ['added', 'minor'],
    ]);
  });
});

describe('who is quoted', () => {
  const said = (speaker: string): string =>
    `Mayor Petter Dahl met the harbour board. “We will sail at noon,” ${speaker} said in Skarvik.`;
  const reattributed = (left: string, right: string): boolean =>
    findings(left, right).some((line) => line.startsWith('quotation/reattributed'));

  it.each([
    ['another name', 'Dahl', 'Ane Sørli', true],
    ['a group', 'Dahl', 'police', true],
    ['another group', 'police', 'villagers', true],
    ['the full name', 'Dahl', 'Petter Dahl', false],
    ['the role that the text gives him', 'Dahl', 'the mayor', false],
    ['a role that may be his', 'Dahl', 'the minister', false],
    ['a pronoun', 'Dahl', 'he', false],
    ['another word for the role', 'a spokesman for the board', 'the board’s spokeswoman', false],
  ])('tells %s', (_, one, other, expected) => {
    expect(reattributed(said(one), said(other))).toBe(expected);
  });
});

describe('speakers', () => {
  const speakers = (text: string): string[] =>
    (compare([{ label: '', text }]).variants[0]?.facts ?? [])
      .filter((fact) => fact.kind === 'quotation')
      .map((fact) => fact.speaker);

  it.each([
    ['“We sail,” said Ane Sørli.', ['Ane Sørli']],
    ['Ane Sørli, the harbour master, said: “We sail.”', ['Ane Sørli']],
    ['“We sail,” said the board’s chair, Ane Sørli.', ['Ane Sørli']],
    ['“We sail,” miller Ane Sørli, 40, a keeper from Arnvik, said.', ['Ane Sørli']],
    ['The pier is “unsafe”, according to a spokesman for the board.', ['spokesman for the board']],
    ['Dahl was quoted as saying “we sail”.', ['Dahl']],
    ['“We sail,” police said.', ['police']],
    ['“We sail,” she said.', ['']],
    ['“We sail,” Dahl said. “We will not wait.” The ferry left.', ['Dahl', 'Dahl']],
    ['“We sail,” Dahl said. The sign says “closed” in red.', ['Dahl', 'sign']],
    ['“We sail.\n\n“We will not wait,” Dahl said.', ['Dahl', 'Dahl']],
    ['„Wir fahren“, sagte Petra Lindner am Abend in der Stadt.', ['Petra Lindner']],
    ['«No nos vamos», dijo Inés Prado en el puerto de la ciudad.', ['Inés Prado']],
  ])('are named in %j', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each([
    // The name of what is spoken of, in the genitive.
    ['The guilds urged for the Norderlag’s dredging to stop “at once,” arguing that it hurt.', ['guilds']],
    ['The guilds urged for the dredging to stop “at once,” despite the Norderlag’s claims.', ['guilds']],
    ['On Monday the board shut Ane Sørli’s pier, saying it was “unsafe”.', ['']],
    ['“We sail,” said Ane Sørli’s lawyer.', ['Ane Sørli’s lawyer']],
    ['“We sail,” said the lawyers’ guild.', ['lawyers’ guild']],
    ['“We sail,” said Ane Sørli’s lawyer, Petter Dahl.', ['Petter Dahl']],
    ['The pier is “unsafe”, according to Ane Sørli’s report.', ['Ane Sørli’s report']],
    // Whom somebody asks, accuses or tells.
    ['Villagers urged Petter Dahl to shut the pier “at once,” saying it had cracked.', ['Villagers']],
    ['Villagers called on Petter Dahl to “open the books”.', ['Villagers']],
    ['They called on Petter Dahl to “open the books”, saying he owed them.', ['']],
    ['They accused Petter Dahl of “selling the boats”.', ['']],
    ['Warning Ane Sørli that the pier was “unsafe”, engineers shut it.', ['']],
    ['The board, telling Ane Sørli that the pier was “unsafe”, shut it.', ['']],
    ['Villagers met the young leader Bertil Asplund, claiming it was “unsafe”.', ['']],
    ['“It is unsafe,” a letter to Ane Sørli stated.', ['']],
  ])('are not those who are spoken of or to, in %j', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each([
    ['Petter Dahl met Ane Sørli, telling her that the pier was “unsafe”.', ['Petter Dahl']],
    [
      'In autumn, the Norderlag’s young leader Bertil Asplund issued a letter, claiming it was “unsafe”.',
      ['Bertil Asplund'],
    ],
    ['Told by Ane Sørli that the pier was “unsafe”, the board shut it.', ['Ane Sørli']],
    ['“We sail,” said a weary Ane Sørli after landing and eating.', ['Ane Sørli']],
    ['Petter Dahl was warning that the pier was “unsafe”.', ['Petter Dahl']],
    ['“Unsafe,” said Norderlag’s Petter Dahl.', ['Petter Dahl']],
  ])('are found where the verb stands apart, in %j', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('are the same whether the charge is told of or its target’s answer', () => {
    const said = (rest: string): string =>
      `On Monday, a dozen river guilds in Skarvik urged for the Norderlag’s costly dredging to come to an end “at once,” ${rest}.`;
    const arguing = said('arguing that it broke the Norderlag’s promises');
    const despite = said('despite the Norderlag’s claims that it is safe');
    expect([speakers(arguing), speakers(despite)]).toEqual([
      ['river guilds in Skarvik'],
      ['river guilds in Skarvik'],
    ]);
  });

  it('who speak for somebody are not that somebody', () => {
    const reattributed = (left: string, right: string): boolean =>
      findings(left, right).some((line) => line.startsWith('quotation/reattributed'));
    expect(
      reattributed(
        '“We will sail at noon,” said Ane Sørli’s lawyer, Petter Dahl.',
        '“We will sail at noon,” said Petter Dahl, Ane Sørli’s lawyer.',
      ),
    ).toBe(false);
    expect(
      reattributed(
        '“We will sail at noon,” said Ane Sørli’s lawyer, Petter Dahl.',
        '“We will sail at noon,” said Ane Sørli.',
      ),
    ).toBe(true);
  });
});
