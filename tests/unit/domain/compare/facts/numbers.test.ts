import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, factsIn, onlyValue, seriousKinds } from './reading.ts';

/** Everything on one line is the same number; no two lines are. */
const SAME: readonly (readonly [value: string, ...forms: string[]])[] = [
  ['12', 'The 12 ferries wait.', 'The twelve ferries wait.', 'A dozen ferries wait.', '１２ ferries wait.'],
  [
    '>12',
    'More than a dozen ferries wait.',
    'Over 12 ferries wait.',
    'The > 12 ferries wait.',
    'Above twelve ferries wait.',
  ],
  ['<12', 'Fewer than 12 ferries wait.', 'Under a dozen ferries wait.', 'Less than twelve ferries wait.'],
  [
    '≥12',
    'At least 12 ferries wait.',
    'No fewer than a dozen ferries wait.',
    'Twelve or more ferries wait.',
    '12-plus ferries wait.',
  ],
  [
    '≤12',
    'Up to 12 ferries wait.',
    'As many as a dozen ferries wait.',
    'No more than twelve ferries wait.',
    'Twelve or fewer ferries wait.',
  ],
  [
    '~12',
    'About 12 ferries wait.',
    'Around a dozen ferries wait.',
    'Some 12 ferries wait.',
    'Nearly twelve ferries wait.',
    'Almost 12 ferries wait.',
    'Roughly 12 ferries wait.',
    'An estimated 12 ferries wait.',
    'Twelve or so ferries wait.',
  ],
  ['26', 'It has 26 piers.', 'It has twenty-six piers.', 'It has twenty six piers.'],
  ['205', 'It has 205 piers.', 'It has two hundred and five piers.', 'It has two hundred five piers.'],
  [
    '1500',
    'It has 1,500 piers.',
    'It has 1 500 piers.',
    'It has 1\u00a0500 piers.',
    'It has 1500 piers.',
    'It has fifteen hundred piers.',
    'It has 1.5 thousand piers.',
  ],
  [
    '500000',
    'It has 500,000 piers.',
    'It has half a million piers.',
    'It has 5 lakh piers.',
    'It has 5,00,000 piers.',
    'It has 500k piers.',
  ],
  [
    '2500000',
    'It has 2.5 million piers.',
    'It has two and a half million piers.',
    'It has 2½ million piers.',
    'It has 2,500,000 piers.',
    'It has 2.50m piers.',
  ],
  [
    '1200000000 dollar',
    'It cost $1.2bn.',
    'It cost $1.2 billion.',
    'It cost 1.2 billion dollars.',
    'It cost US$1.2bn.',
    'It cost USD 1,200 million.',
    'It cost $1,200,000,000.',
    'It cost $1.2b.',
    'It cost 1.2bn US dollars.',
  ],
  [
    '5000000 pound',
    'It cost £5m.',
    'It cost £5 million.',
    'It cost 5 million pounds.',
    'It cost five million pounds sterling.',
  ],
  [
    '300 euro',
    'It cost €300.',
    'It cost 300 euros.',
    'It cost 300 €.',
    'It cost EUR 300.',
    'It cost three hundred euros.',
  ],
  ['20000 yen', 'It cost ¥20,000.', 'It cost 20,000 yen.', 'It cost twenty thousand yen.'],
  [
    '50000000 rupee',
    'It cost ₹5 crore.',
    'It cost Rs 5 crore.',
    'It cost 50 million rupees.',
    'It cost Rs 50,000,000.',
  ],
  ['300 australian dollar', 'It cost A$300.', 'It cost 300 Australian dollars.'],
  [
    '3.5 %',
    'Rents rose 3.5 percent.',
    'Rents rose 3.5 per cent.',
    'Rents rose 3.5%.',
    'Rents rose 3.5 pct.',
    'Rents rose 3.50 %.',
  ],
  [
    '2 pp',
    'Rents rose two percentage points.',
    'Rents rose 2 percentage points.',
    'A 2-percentage-point rise.',
  ],
  [
    '10–15',
    'It has 10–15 piers.',
    'It has 10-15 piers.',
    'It has 10 to 15 piers.',
    'It has between 10 and 15 piers.',
    'It has between ten and fifteen piers.',
  ],
  [
    '10000000–15000000 dollar',
    'It cost $10–15 million.',
    'It cost $10 million to $15 million.',
    'It cost between 10 and 15 million dollars.',
    'It cost $10m–$15m.',
  ],
  ['2–3', 'It has two or three piers.', 'It has 2 to 3 piers.', 'It has 2-3 piers.'],
  ['100s', 'It has hundreds of piers.', 'Hundreds were lost.'],
  ['12s', 'It has dozens of piers.'],
  ['10000s', 'It has tens of thousands of piers.'],
  [
    '50 %',
    'Half of the piers broke.',
    'Half the piers broke.',
    'It lost 50 percent.',
    'One in two piers broke.',
    '½ of the piers broke.',
  ],
  ['66.67 %', 'Two-thirds of the piers broke.', 'Two thirds of the piers broke.'],
  [
    '25 %',
    'A quarter of the piers broke.',
    'One quarter of the piers broke.',
    'One in four piers broke.',
    '25% of the piers broke.',
  ],
  [
    '20 %',
    'One in five piers broke.',
    '1 in 5 piers broke.',
    'A fifth of the piers broke.',
    'One out of five piers broke.',
  ],
  ['2 ×', 'It broke twice.', 'It broke two times.', 'It broke 2 times.', 'Rents have doubled.'],
  ['3.', 'The third pier broke.', 'The 3rd pier broke.'],
  ['21.', 'The twenty-first pier broke.', 'The 21st pier broke.'],
  ['2–1', 'They won 2-1.', 'They won 2–1.'],
  [
    '12 year',
    'A 12-year-old fell.',
    'A twelve-year-old fell.',
    'The boy, aged 12, fell.',
    'He is 12 years old.',
    'He is 12 years of age.',
    'Ane Sørli, 12, fell.',
  ],
  [
    '5 km',
    'It is 5 km long.',
    'It is 5km long.',
    'It is five kilometres long.',
    'It is 5 kilometers long.',
    'A 5-kilometre road.',
  ],
  ['5 mile', 'It is 5 miles long.', 'It is five miles long.', 'A five-mile road.'],
  [
    '30 km2',
    'It has 30 km² of reed.',
    'It has 30 sq km of reed.',
    'It has 30 square kilometres of reed.',
    'It has thirty square kilometers of reed.',
  ],
  [
    '90 km/hour',
    'It does 90 km/h.',
    'It does 90 kph.',
    'It does 90 kilometres per hour.',
    'It does 90 kilometers an hour.',
  ],
  [
    '20 °C',
    'It was 20°C.',
    'It was 20 degrees Celsius.',
    'It was 20 °C.',
    'It was twenty degrees centigrade.',
    'It was 20C.',
  ],
  ['-5 °C', 'It was -5°C.', 'It was minus 5 degrees Celsius.', 'It was −5 °C.'],
  ['5 dollar/day', 'It costs $5 a day.', 'It costs $5 per day.', 'It costs five dollars a day.'],
  ['2 week', 'It lasted a fortnight.', 'It lasted two weeks.', 'A two-week strike.'],
  ['>5 year', 'It lasted for over five years.', 'It lasted more than 5 years.'],
];

describe('numbers', () => {
  it.each(SAME)('%s has one value in every form', (value, ...forms) => {
    for (const form of forms) expect(onlyValue(form, 'number'), form).toBe(value);
  });

  it.each([
    ['bounds and guesses', 'More than 20 piers broke.', 'More than 20'],
    ['a bound after the number', 'Twenty or more piers broke.', 'Twenty or more'],
    ['units of measure', 'The road is 5 km long.', '5 km'],
    ['rates', 'Pickers earn $90 a week.', '$90 a week'],
    ['ages', 'A 12-year-old boy fell.', '12-year-old'],
    ['what is counted stays outside', 'The council has 12 barges.', '12'],
    ['money', 'It lost US$1.2 billion.', 'US$1.2 billion'],
  ])('cover %s', (_, text, expected) => {
    expect(factsIn(text, 'number').map((fact) => fact.text)).toEqual([expected]);
  });

  it.each([
    ['over a time', 'It grew over five years.', ['five years = 5 year']],
    ['over a matter', 'They clashed in a row over two piers.', ['two = 2']],
    ['from one to another', 'Rents rose from 10 to 15 kroner.', ['10 = 10', '15 kroner = 15 krone']],
    ['two numbers after another', 'In groups of two three left.', ['two = 2', 'three = 3']],
    ['out of a known whole', 'They won 58 out of 116 races.', ['58 out of 116 = 58/116']],
    ['a half that is no share', 'In the second half his half-brother scored.', ['second = 2.']],
    ['millions and metres', 'The 5m wide gate cost £5m.', ['5m = 5 m', '£5m = 5000000 pound']],
    ['a version', 'Release 1.2.3 is out.', ['1.2.3 = 1.2.3']],
    [
      'counts that look like years',
      'They lost 1500 soldiers and 1900 horses.',
      ['1500 = 1500', '1900 = 1900'],
    ],
    [
      'a serial number',
      'Case 12345678901234567891 is open.',
      ['12345678901234567891 = 12345678901234567891'],
    ],
  ])('tell apart %s', (_, text, expected) => {
    expect(factsIn(text, 'number').map((fact) => `${fact.text} = ${fact.value}`)).toEqual(expected);
  });

  it.each([
    ['German', 'Der Hafen hat 1.500 Boote und die Stadt 3,5 Prozent der Fläche.', ['1500', '3.5 %']],
    ['German money', 'Der Bau der Mole kostet die Stadt 1,2 Milliarden Euro.', ['1200000000 euro']],
    [
      'Spanish',
      'El puerto tiene 2.300 barcos y los muelles cuestan 4 millones de euros.',
      ['2300', '4000000'],
    ],
    ['French', 'Le port compte 1 500 bateaux et les quais 3,5 pour cent des emplois.', ['1500', '3.5 %']],
    ['Russian', 'Ремонт стоил 1,5 млн рублей.', ['1500000 rouble']],
    ['Arabic digits', 'غادر ٢٥ قاربا', ['25']],
    ['Devanagari digits', 'बंदरगाह में १५ नावें हैं', ['15']],
    ['Chinese', '三百名渔民', ['300']],
    ['a figure with a Chinese scale', '费用为3万元', ['30000 yuan']],
    ['Japanese money', '費用は5億円です', ['500000000 yen']],
    ['English points', 'The index fell 1.500 points.', ['1.5']],
  ])('are read in %s', (_, text, expected) => {
    expect(factsIn(text, 'number').map((fact) => fact.value)).toEqual(expected);
  });

  it('have one value however a whole number is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_100, max: 999_999_999 }), (number) => {
        const forms = [
          String(number),
          number.toLocaleString('en-US'),
          number.toLocaleString('en-US').replaceAll(',', '\u202f'),
          number.toLocaleString('en-IN'),
          inWords(number),
        ];
        for (const form of forms)
          expect(onlyValue(`The harbour holds ${form} boats.`, 'number'), form).toBe(String(number));
      }),
      { numRuns: 60 },
    );
  });

  it('have one value however millions are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9_999 }), (tenths) => {
        const millions = tenths / 10;
        const values = [
          `$${millions}m`,
          `$${millions} million`,
          `${millions} million dollars`,
          `$${tenths * 100_000}`,
        ].map((form) => onlyValue(`It cost ${form} then.`, 'number'));
        expect(new Set(values)).toEqual(new Set([`${tenths * 100_000} dollar`]));
      }),
      { numRuns: 60 },
    );
  });

  it('give a discrepancy where the bound, the unit or the amount differs, and none for another form', () => {
    const numbers = [
      'more than 20 km',
      '20 km',
      'under 20 km',
      '20 miles',
      '21 km',
      'about 20 km',
      '20–30 km',
    ];
    for (const one of numbers) {
      for (const other of numbers) {
        const kinds = seriousKinds(`The road is ${one} long.`, `The road is ${other} long.`);
        expect(kinds, `${one} / ${other}`).toEqual(one === other ? [] : kinds.map(() => 'number'));
        expect(kinds.length > 0, `${one} / ${other}`).toBe(one !== other);
      }
    }
    expect(
      differences('The road is over 20 km long.', 'The road is more than twenty kilometres long.'),
    ).toEqual(['wording/number-form: over 20 km → more than twenty kilometres']);
    expect(
      differences('It cost $5 million.', 'It cost 5 million dollars.').every((found) =>
        found.startsWith('wording/number-form'),
      ),
    ).toBe(true);
  });

  it('are still told when they were dropped or put elsewhere in other words', () => {
    expect(seriousKinds('At least nine boats sank.', 'Nine boats sank.')).toEqual(['number']);
    expect(seriousKinds('A 12-year-old boy from Arnvik fell.', 'A boy from Arnvik, aged 12, fell.')).toEqual(
      [],
    );
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number in English words. */
function inWords(number: number): string {
  if (number < 20) return SMALL[number] ?? '';
  if (number < 100)
    return [TENS[Math.floor(number / 10)], ...(number % 10 > 0 ? [SMALL[number % 10]] : [])].join('-');
  const [scale, name]: [number, string] =
    number >= 1e6 ? [1e6, 'million'] : number >= 1e3 ? [1e3, 'thousand'] : [100, 'hundred'];
  const rest = number % scale;
  const head = `${inWords(Math.floor(number / scale))} ${name}`;
  if (rest === 0) return head;
  return rest < 100 ? `${head} and ${inWords(rest)}` : `${head} ${inWords(rest)}`;
}
