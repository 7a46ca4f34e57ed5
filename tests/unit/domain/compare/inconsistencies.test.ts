import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';

/** The texts of the facts of each note. */
function notesOf(text: string): string[] {
  const [variant] = compare([{ label: '', text }]).variants;
  return (variant?.notes ?? []).map(({ facts }) =>
    facts.map((index) => variant?.facts[index]?.text ?? '?').join(' / '),
  );
}

describe('inconsistencies within one variant', () => {
  it.each([
    [
      'a place and the place around it for one event',
      'The talks in Doha ended without a result. Both sides had called the negotiations in Qatar difficult.',
      ['Doha / Qatar'],
    ],
    [
      'the place before the event and after those who take part',
      'The discussions between the two governments in Qatar ended late. During the Doha meeting both had smiled.',
      ['Qatar / Doha'],
    ],
    [
      'the larger place first',
      'A wedding in Italy drew 900 guests. The wedding in Verona lasted three days.',
      ['Italy / Verona'],
    ],
    [
      'two counts of the same things',
      'The appeal was signed by 12 missions in the capital. On the list of the 15 diplomatic missions that signed the appeal stood two new ones.',
      ['12 / 15'],
    ],
    [
      'two offices of one person',
      'Foreign Minister Ines Valdor opened the bridge. Later Defence Minister Valdor cut a ribbon.',
      ['Foreign Minister / Defence Minister'],
    ],
    [
      'an office of the past and of the present',
      'President Hugo Almeyra sent flowers. Former President Almeyra did not attend.',
      ['President / Former President'],
    ],
    [
      'two spellings of a surname',
      'The fund was run by Ilse Brandvold from Oslo. In May the board dismissed Ilse Brandvolt without notice.',
      ['Ilse Brandvold / Ilse Brandvolt'],
    ],
  ])('notes %s', (_, text, expected) => {
    expect(notesOf(text)).toEqual(expected);
  });

  it.each([
    ['different events', 'The talks in Doha ended. A concert in Qatar was cancelled.'],
    ['another event of the kind', 'The talks in Doha ended. Earlier talks in Qatar had failed.'],
    [
      'people and things that are in both places',
      'Residents in Doha stayed at home. Residents in Qatar pay no tax.',
    ],
    ['several events', 'Explosions in Kabul killed nine. Explosions in Afghanistan are frequent.'],
    [
      'places that lie side by side',
      'The summit in Oslo was short. The summit in Norway’s neighbour was long. The summit in Lima was dull.',
    ],
    ['a place with its country', 'The talks in Doha, Qatar, ended. The talks in Doha will go on.'],
    ['a range', 'Between 12 and 15 missions signed the appeal in the capital.'],
    [
      'before and after',
      'The number of missions that signed the appeal rose from 12 missions to 15 missions in a week.',
    ],
    [
      'a part',
      'The appeal was signed by 15 missions in the capital. Only 12 missions published the signed appeal.',
    ],
    [
      'different dates',
      'On Monday 12 missions signed the appeal in Skarvik. On Friday 15 missions signed the appeal in Skarvik.',
    ],
    [
      'different things with one name',
      'The appeal was signed by 12 trade missions in town. The 15 military missions signed no appeal in town.',
    ],
    ['different stories', 'The appeal was signed by 12 missions. In space, 15 missions have failed.'],
    [
      'the same number twice',
      'The appeal was signed by 12 missions in town. All twelve missions signed the appeal in town again.',
    ],
    [
      'a shortened office',
      'Foreign Minister Ines Valdor opened the bridge. Minister Valdor then cut a ribbon.',
    ],
    ['a courtesy title', 'President Hugo Almeyra sent flowers. Mr Almeyra did not attend.'],
    [
      'two people with one office',
      'Foreign Minister Ines Valdor spoke first, then Defence Minister Olaf Brekke.',
    ],
    ['an abbreviated office', 'Gov. Marta Pell signed the bill. Governor Pell smiled.'],
    ['two people with one surname', 'The letter went to Ilse Brandvold and Inge Brandvold.'],
    ['short surnames', 'The letter went to Ilse Lund and Ilse Lind.'],
  ])('does not note %s', (_, text) => {
    expect(notesOf(text)).toEqual([]);
  });

  it('says where the smaller place is', () => {
    const [variant] = compare([
      { label: '', text: 'The funeral in Germany was private. The funeral in Hamburg took place at noon.' },
    ]).variants;
    expect(variant?.notes.map((note) => note.explanation)).toEqual([
      'The same event seems to be placed in “Hamburg” and in “Germany”; the one is in the other.',
    ]);
  });

  it('names facts of the variant in order, for any text', () => {
    const parts = fc.constantFrom(
      ...[
        'The talks in ',
        'Doha',
        'Qatar',
        ' ended. ',
        '12 missions',
        'the 15 trade missions',
        ' signed the appeal ',
        ' ',
      ],
      ...[
        'President Ines Valdor',
        'Former President Valdor',
        'Ines Valdorf',
        ', ',
        '\n\n',
        '“',
        '\ud800',
        'in ',
      ],
    );
    const relatedTexts = fc.array(
      fc.array(parts, { maxLength: 40 }).map((some) => some.join('')),
      { minLength: 1, maxLength: 2 },
    );
    fc.assert(
      fc.property(relatedTexts, (texts) => {
        for (const { facts, notes } of compare(texts.map((text, index) => ({ label: String(index), text })))
          .variants)
          for (const note of notes) {
            const [one, other] = note.facts;
            expect(facts[one]).toBeDefined();
            expect(facts[other]).toBeDefined();
            expect(one).toBeLessThan(other);
          }
      }),
    );
  });
});
