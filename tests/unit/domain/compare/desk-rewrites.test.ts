import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Comparison } from '../../../../src/domain/compare/comparison.ts';
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

/** What differs above style: kind, detail, severity and both passages. */
function serious(left: string, right: string): string[] {
  return compareTwo(left, right)
    .discrepancies.filter((found) => found.severity !== 'style')
    .map(
      (found) =>
        `${found.severity} ${found.kind}/${found.detail}: ${found.left?.text ?? '—'} → ${found.right?.text ?? '—'}`,
    );
}

describe('what a desk rewrites every day', () => {
  it.each([
    ['synonymous verbs', 'The mill closed its gates in 2011.', 'The mill shut its gates in 2011.'],
    ['verbs in another form', 'The mill leases two barges.', 'The mill had rented two barges.'],
    ['synonymous nouns', 'A blaze gutted the mill in Arnvik.', 'A fire gutted the mill in Arnvik.'],
    ['a phrase for a word', 'The fire broke out near the mill.', 'The fire started close to the mill.'],
    ['a phrase that leans on the next word', 'They met shortly after noon.', 'They met just after noon.'],
    [
      'several in a row',
      'The firm will begin building in May.',
      'The company will start constructing in May.',
    ],
    ['a death', 'Four people died in the flood.', 'Four people were killed in the flood.'],
    ['nobody', 'Nobody was hurt at the mill.', 'No one was injured at the mill.'],
    ['a short sentence of synonyms', 'Nobody was hurt.', 'No one was injured.'],
    ['contractions', 'The mayor did not reply to the mill.', 'The mayor didn’t reply to the mill.'],
    ['irregular inflection', 'The inspectors take samples daily.', 'The inspectors took samples daily.'],
    ['spelling', 'The theatre organised a colourful fair.', 'The theater organized a colorful fair.'],
    ['percent signs', 'Rents rose 5 percent in Arnvik.', 'Rents rose 5% in Arnvik.'],
    ['units written out', 'The wall is 5 km long.', 'The wall is 5 kilometres long.'],
    ['a reported future', 'They agreed that they would meet again.', 'They agreed to meet again.'],
    ['when and once', 'Work resumes when the rain stops.', 'Work resumes once the rain stops.'],
    ['bounds of the same meaning', 'More than 200 barges wait.', 'Over 200 barges wait.'],
    [
      'an attribution put last',
      'Officials said the water in the mill was safe.',
      'The water in the mill was safe, officials said.',
    ],
    [
      'neighbours that change places',
      'The mill will cooperate fully with the county.',
      'The mill will fully cooperate with the county.',
    ],
    [
      'the verb of saying on the other side of its speaker',
      '“We wait,” said miller Ane Sørli, 40, a keeper from Arnvik.',
      '“We wait,” miller Ane Sørli, 40, a keeper from Arnvik, said.',
    ],
  ])('counts %s as style', (_, left, right) => {
    expect(compareTwo(left, right).discrepancies).not.toEqual([]);
    expect(serious(left, right)).toEqual([]);
  });

  it('gives the relation of synonyms in the word alignment', () => {
    const pair = compareTwo('The mill closed in 2011.', 'The mill shut down in 2011.');
    expect(pair.alignments[0]?.words).toContainEqual({ left: [9, 15], right: [9, 18], relation: 'synonym' });
    expect(pair.discrepancies).toHaveLength(1);
    expect(pair.discrepancies[0]).toMatchObject({ kind: 'wording', detail: 'synonym', severity: 'style' });
  });
});

describe('what only looks like a rewrite', () => {
  it.each([
    [
      'synonyms inside quotation marks',
      'He said it “began as a blaze” in the mill.',
      'He said it “started as a blaze” in the mill.',
      'critical quotation/altered: began → started',
    ],
    [
      'another legal state',
      'Police arrested two millers over the flood.',
      'Police charged two millers over the flood.',
      'material predicate/: arrested → charged',
    ],
    ['opposites', 'Rents rose in Arnvik.', 'Rents fell in Arnvik.', 'material predicate/: rose → fell'],
    [
      'another judgement',
      'The fair drew positive reviews.',
      'The fair drew mixed reviews.',
      'material predicate/: positive → mixed',
    ],
    [
      'another order of events',
      'The dam burst before the rain began.',
      'The dam burst after the rain began.',
      'material connective/: before → after',
    ],
    [
      'a lost superlative',
      'It is the largest mill in the county.',
      'It is a large mill in the county.',
      'material predicate/: the largest → a large',
    ],
    [
      'another unit',
      'The wall is 5 km long.',
      'The wall is 5 miles long.',
      'critical number/changed: km → miles',
    ],
    [
      'another bound',
      'More than 200 barges wait.',
      'Fewer than 200 barges wait.',
      'critical number/changed: More → Fewer',
    ],
    [
      'another count of times',
      'The board meets once a month.',
      'The board meets twice a month.',
      'critical number/changed: once → twice',
    ],
    [
      'everyone for no one',
      'The mayor said no one knew of the leak.',
      'The mayor said everyone knew of the leak.',
      'critical negation/dropped: no one → everyone',
    ],
    [
      'another source',
      'Officials said the water in the mill was safe.',
      'Villagers said the water in the mill was safe.',
      'material attribution/changed: Officials → Villagers',
    ],
    [
      'part of a name that makes another name',
      'The barge sank off Hampshire.',
      'The barge sank off New Hampshire.',
      'material place/added: — → New',
    ],
    [
      'half of a double origin',
      'They held a German-Danish sailor in Arnvik.',
      'They held a Danish sailor in Arnvik.',
      'material person/dropped: German- → —',
    ],
  ])('flags %s', (_, left, right, expected) => {
    expect(serious(left, right)).toEqual([expected]);
    expect(serious(right, left)).toHaveLength(1);
  });

  it('calls a name for a pronoun, and another form of attribution, minor', () => {
    expect(
      serious('The levee held. Later she met the mayor.', 'The levee held. Later Sørli met the mayor.'),
    ).toEqual(['minor person/changed: she → Sørli']);
    expect(
      serious(
        'Dam keeper Ane Sørli waited. She said the levee was sound but old.',
        'Dam keeper Ane Sørli waited. According to Sørli, the levee was sound but old.',
      ),
    ).toEqual(['minor attribution/changed: She said → According to Sørli']);
  });

  it('takes an attribution in another form for style, and one to somebody else for a material change', () => {
    expect(
      serious('The dam would hold, the council said.', 'The dam would hold, according to the council.'),
    ).toEqual([]);
    expect(
      serious(
        'The dam held, said Ane Sørli, and Ivar Bø too.',
        'The dam held, Ane Sørli, and Ivar Bø said too.',
      ),
    ).toEqual(['material attribution/changed: said → said']);
  });

  it('never hides that two names changed places', () => {
    const turnedRound = [
      ['Last year Norway sued Denmark over the mill.', 'Last year Denmark sued Norway over the mill.'],
      [
        'The Arnvik council sued Ane Sørli over the mill.',
        'Ane Sørli sued the Arnvik council over the mill.',
      ],
      ['Norway sued Denmark over the mill on Friday.', 'Denmark sued Norway over the mill on Friday.'],
    ];
    for (const [left = '', right = ''] of turnedRound) expect(serious(left, right), left).not.toEqual([]);
  });

  it('does not call a clause lost whose fact only moved within its sentence', () => {
    const found = serious('The island has about 900 residents.', 'Some 900 people live on the island.');
    expect(found.every((line) => line.startsWith('minor'))).toBe(true);
  });

  it('calls a rewritten stretch a rewrite and lists what is new in it, not a changed date', () => {
    const found = serious(
      'A flood that broke the levee drove 90 families from their farms, the council said.',
      'The market of Arnvik opened again on Friday morning after a flood that broke the levee drove 90 families from their farms, the council said.',
    );
    expect(found.some((line) => /date\/changed/.test(line))).toBe(false);
    expect(found.join('\n')).toMatch(/Arnvik/);
  });
});
