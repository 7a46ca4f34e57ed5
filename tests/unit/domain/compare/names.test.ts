import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Fact } from '../../../../src/domain/compare/comparison.ts';

function factsOf(text: string, ...kinds: Fact['kind'][]): Fact[] {
  const facts = compare([{ label: '', text }]).variants[0]?.facts ?? [];
  return facts.filter((fact) => kinds.includes(fact.kind));
}

const textsOf = (text: string, ...kinds: Fact['kind'][]): string[] =>
  factsOf(text, ...kinds).map((fact) => `${fact.kind}: ${fact.text}`);
const valuesOf = (text: string, ...kinds: Fact['kind'][]): string[] =>
  factsOf(text, ...kinds).map((fact) => fact.value);

const NAMES = ['person', 'place', 'organisation'] as const;

describe('names', () => {
  it.each([
    ['The ship was built in the U.S. in winter.', 'The ship was built in the United States in winter.'],
    ['They wrote to the UN about it.', 'They wrote to the United Nations about it.'],
    ['Nato sent two envoys there.', 'NATO sent two envoys there.'],
    ['They met Recep Erdoğan at noon.', 'They met Recep Erdogan at noon.'],
    ['The French parliament voted.', 'The parliament of France voted.'],
    ['The Qatari delegation left.', 'Qatar’s delegation left.'],
  ])('have one value in %j and in %j', (one, other) => {
    expect(valuesOf(one, ...NAMES)).toEqual(valuesOf(other, ...NAMES));
    expect(valuesOf(one, ...NAMES)).toHaveLength(1);
  });

  it.each([
    ['They met in Kyiv at noon.', 'They met in Kiev at noon.'],
    ['They met in Doha at noon.', 'They met in Qatar at noon.'],
    ['Nigerian troops came.', 'Nigerien troops came.'],
    ['They met the Afghans at noon.', 'They met Afghanistan at noon.'],
    ['They met us at noon.', 'They met the US at noon.'],
  ])('have other values in %j and in %j', (one, other) => {
    expect(valuesOf(one, ...NAMES)).not.toEqual(valuesOf(other, ...NAMES));
  });

  it('are of the kind that the dictionary knows, whatever stands around them', () => {
    expect(textsOf('Qatar said so, and NATO agreed with Rachel Okonwe.', ...NAMES)).toEqual([
      'place: Qatar',
      'organisation: NATO',
      'person: Rachel Okonwe',
    ]);
    expect(textsOf('It went to Rachel Okonwe and to Norvalt Energy.', ...NAMES)).toEqual([
      'person: Rachel Okonwe',
      'organisation: Norvalt Energy',
    ]);
  });

  it('leave a person the name of a town', () => {
    const text = 'Police sought Mira Houston. Houston had left, they said.';
    expect(textsOf(text, ...NAMES)).toEqual(['person: Mira Houston', 'person: Houston']);
  });

  it('stand at the beginning of a sentence where the dictionary knows them', () => {
    expect(textsOf('Germany won. Reading helps. Berlin cheered. Winning did not.', ...NAMES)).toEqual([
      'place: Germany',
      'place: Berlin',
    ]);
  });

  it.each([
    ['Ferry Strike Hits Hamburg Before Holiday Rush', ['place: Hamburg']],
    ['FERRY STRIKE HITS HAMBURG BEFORE HOLIDAY RUSH', ['place: HAMBURG']],
    ['NATO Envoys Leave Early After Long Night', ['organisation: NATO']],
  ])('are found in the headline %j', (headline, expected) => {
    expect(textsOf(headline, ...NAMES)).toEqual(expected);
  });

  it('are not every noun of a German text', () => {
    const text =
      'Der Vorstand der Werft hat am Abend in Hamburg eine Einigung mit der Gewerkschaft über die Löhne und die Zeiten der Arbeit in den Hallen verkündet. Nach dem Streik der Belegschaft hatten die Vertreter beider Seiten in den Räumen der Kammer die ganze Nacht über die Höhe der Zuschläge und die Dauer der Schichten verhandelt. Am Morgen lag ein Papier auf dem Tisch der Runde.';
    expect(textsOf(text, ...NAMES)).toEqual(['place: Hamburg']);
  });

  it('take in the word that makes another place of a place', () => {
    expect(textsOf('Shelling resumed in Kandahar province, and in Kandahar.', 'place')).toEqual([
      'place: Kandahar province',
      'place: Kandahar',
    ]);
  });
});

describe('roles', () => {
  it.each([
    ['Deputy Foreign Minister Amal Qureishi signed.', 'deputy foreign minister'],
    ['Former President Hugo Almeyra left.', 'former president'],
    ['The acting director, Minna Sorvari, left.', 'acting director'],
    ['Lt. Col. Samir Daoud left.', 'lieutenant colonel'],
    ['Its chief executive officer left.', 'chief executive'],
    ['Its CEO left.', 'chief executive'],
    ['The vice-president left.', 'vice president'],
    ['The minister of defense left.', 'defence minister'],
    ['The head of state left.', 'head of state'],
    ['The secretary-general left.', 'secretary general'],
    ['A spokeswoman left.', 'spokesperson'],
    ['Police chief Olga Brenn left.', 'police chief'],
  ])('are read in %j', (text, value) => {
    expect(valuesOf(text, 'role')).toEqual([value]);
  });

  it.each([
    'The general mood was a major surprise.',
    'The General Assembly met.',
    'They will head north and manage.',
    'The chief reason was money.',
    'It opened at 5 PM.',
  ])('are not read in %j', (text) => {
    expect(valuesOf(text, 'role')).toEqual([]);
  });

  it('begin no name', () => {
    expect(textsOf('Gen. Oskar Brandauer inspected it.', 'person', 'role')).toEqual([
      'role: Gen',
      'person: Oskar Brandauer',
    ]);
  });
});

describe('superlatives', () => {
  it.each([
    ['It is the largest ferry in the bay.', ['largest']],
    ['It is one of the most expensive ferries.', ['one of most expensive']],
    ['It was the worst storm ever.', ['worst']],
    ['It was the worst since 1990.', ['worst since 1990']],
    ['He was the first to land, and the only one.', ['first', 'only']],
    ['It is a record.', ['record']],
    ['Most people left. Only two came. First they ate.', []],
    ['The record shows that the forest is modest.', []],
  ])('are read in %j', (text, expected) => {
    expect(valuesOf(text, 'superlative')).toEqual(expected);
  });
});
