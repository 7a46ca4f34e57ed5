import { describe, expect, it } from 'vitest';
import { differencesOf } from './differences-of.ts';

/** Kind, detail and severity of what says that two changed places. */
const swaps = (left: string, right: string): string[] =>
  differencesOf(left, right)
    .filter(({ detail }) => detail === 'swapped')
    .map(({ kind, severity }) => `${severity} ${kind}`);

describe('two that changed places', () => {
  it.each([
    [
      'critical organisation',
      'Norway sued Denmark over the mill on Friday.',
      'Denmark sued Norway over the mill on Friday.',
    ],
    [
      'critical person',
      'The council elected Ane Sørli after Ivar Bø resigned.',
      'The council elected Ivar Bø after Ane Sørli resigned.',
    ],
    [
      'critical number',
      'The flood killed 3 people and injured 5 people.',
      'The flood killed 5 people and injured 3 people.',
    ],
    ['critical place', 'The ferry goes from Arnvik to Bergen.', 'The ferry goes from Bergen to Arnvik.'],
    [
      'material predicate',
      'Police arrested the miller on Friday.',
      'Police were arrested by the miller on Friday.',
    ],
    [
      'minor predicate',
      'On Friday the mayor, Ane Sørli, met Ivar Bø there.',
      'On Friday Ivar Bø met the mayor, Ane Sørli, there.',
    ],
  ])('are a %s finding: %s', (expected, left, right) => {
    expect(swaps(left, right)).toEqual([expected]);
    expect(swaps(right, left)).toEqual([expected]);
  });

  it.each([
    ['Police arrested him on Friday.', 'He was arrested by police on Friday.'],
    [
      'The regulator fined the airline over its luggage.',
      'The airline was fined by the regulator over its luggage.',
    ],
    ['The prize went to Ane Sørli and Ivar Bø.', 'The prize went to Ivar Bø and Ane Sørli.'],
    ['On Friday the council said the dam would close.', 'The council said the dam would close on Friday.'],
    ['The flood killed 3 people and injured 5 people.', 'The flood injured 5 people and killed 3 people.'],
    ['He was elected in May, however, by the board.', 'He was elected in May by the board.'],
  ])('are none where roles are kept: %s', (left, right) => {
    expect(swaps(left, right)).toEqual([]);
  });

  it('are told apart where they stand too far from each other for one passage', () => {
    const left =
      'Keeper Ane Sørli, who found the crack in the northern wall of the old dam, was followed by Ivar Bø.';
    const right =
      'Keeper Ivar Bø, who found the crack in the northern wall of the old dam, was followed by Ane Sørli.';
    expect(swaps(left, right)).toEqual(['critical person', 'critical person']);
  });
});
