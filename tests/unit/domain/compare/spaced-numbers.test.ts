import { describe, expect, it } from 'vitest';
import { differencesOf } from './differences-of.ts';

/** What differs in two sentences: kind, and the words on both sides. */
const found = (left: string, right: string): (readonly [string, string | undefined, string | undefined])[] =>
  differencesOf(left, right).map(({ kind, left: one, right: other }) => [kind, one?.text, other?.text]);

const told = (amount: string): string =>
  `The port of Varnby lost ${amount} tonnes of cargo in a single week.`;

describe('a number with blanks between its figures', () => {
  it.each([
    ['12 000', '10 000'],
    ['12 000', '12 500'],
    ['1 250 000', '1 350 000'],
    ['12\u00A0000', '10\u202F000'],
    ['12 000', '12'],
    ['12 000', '10,000'],
    ['12 000', '12 000 000'],
  ])('is one number: %s and %s', (one, other) => {
    expect(found(told(one), told(other))).toEqual([['number', one, other]]);
    expect(found(told(other), told(one))).toEqual([['number', other, one]]);
  });

  it.each([
    ['12 000', '12,000'],
    ['12 000', '12\u00A0000'],
  ])('is the same number however it is written: %s and %s', (one, other) => {
    expect(differencesOf(told(one), told(other)).map(({ severity }) => severity)).toEqual(['style']);
  });

  it('is found where it was put elsewhere, too', () => {
    const one = 'In a single week the port of Varnby lost 12 000 tonnes of cargo.';
    const other = 'The port of Varnby lost 10 000 tonnes of cargo in a single week.';
    expect(found(one, other)).toContainEqual(['number', '12 000', '10 000']);
    expect(found(one, other.replace('10', '12')).filter(([kind]) => kind === 'number')).toEqual([]);
  });
});
