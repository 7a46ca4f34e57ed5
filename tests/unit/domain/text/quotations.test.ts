import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/domain/text/quotations.ts';

const quoted = (text: string): string[] =>
  findQuotations(text, 0, text.length).map((found) => text.slice(found.innerStart, found.innerEnd));

describe('findQuotations', () => {
  it.each([
    ['She said “we sail.”', ['we sail.']],
    ['She said "we sail," and "we stay."', ['we sail,', 'we stay.']],
    ['„Wir fahren“, sagte sie', ['Wir fahren']],
    ['« Nous partons », dit-elle', [' Nous partons ']],
    ['彼は「行く」と言った', ['行く']],
    ['The ‘slow boat’ left', ['slow boat']],
    ["The 'slow boat' left", ['slow boat']],
    ['The players’ union and the captain’s wife', []],
    ["It isn't the players' fault, '90s or not", []],
    ['‘The players’ union won,’ he said', ['The players’ union won,']],
    ['“outer ‘inner’ words”', ['outer ‘inner’ words']],
  ])('finds the quotations of %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('survives an odd straight mark', () => {
    expect(quoted('"We sail," said the port, the mayor and the crew," the notice said.')).toEqual([
      'We sail,',
    ]);
  });

  it('lets an unclosed curly mark run to the end of the paragraph, and says so', () => {
    const text = 'He said “we will see';
    expect(findQuotations(text, 0, text.length)).toEqual([
      { start: 8, end: text.length, innerStart: 9, innerEnd: text.length, closed: false },
    ]);
  });

  it('takes the second opening mark where the first was never closed', () => {
    expect(quoted('A “stray mark and “a real quotation” here')).toEqual(['a real quotation']);
  });
});
