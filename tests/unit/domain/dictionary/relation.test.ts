import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeKind, placesOfDemonym } from '../../../../src/domain/dictionary/places.ts';
import { relationBetween } from '../../../../src/domain/dictionary/relation.ts';

const kindOf = (one: string, other: string): string | undefined => relationBetween(one, other)?.kind;

describe('relationBetween', () => {
  it.each([
    ['buy', 'purchase'],
    ['bought', 'purchased'],
    ['lawyer', 'attorney'],
    ['lawyers', 'attorneys'],
    ['mainly', 'chiefly'],
    ['took part', 'participated'],
    ['vacation', 'holiday'],
    ['motion pictures', 'films'],
  ])('takes %s and %s for synonyms', (one, other) => {
    expect(kindOf(one, other)).toBe('synonym');
  });

  it.each([
    ['arrest', 'charge'],
    ['arrested', 'charged'],
    ['kill', 'murder'],
    ['killed', 'murdered'],
    ['claim', 'say'],
    ['claimed', 'said'],
    ['warn', 'say'],
    ['ceasefire', 'truce'],
    ['injury', 'harm'],
    ['revolt', 'uprising'],
    ['state', 'province'],
    ['court', 'tribunal'],
    ['approve', 'sanction'],
    ['apparently', 'ostensibly'],
    ['about', 'more or less'],
    ['wage', 'salary'],
    ['minister', 'pastor'],
    ['girl', 'young woman'],
    ['dismiss', 'discount'],
    ['suspect', 'offender'],
    ['could', 'would'],
  ])('does not take %s and %s for synonyms', (one, other) => {
    expect(kindOf(one, other)).not.toBe('synonym');
  });

  it('does not confuse words whose stems are alike', () => {
    for (const [one, other] of [
      ['car', 'care'],
      ['plan', 'plane'],
      ['new', 'news'],
      ['airplane', 'plans'],
    ] as const)
      expect(relationBetween(one, other)).toBeNull();
  });

  it('knows opposites and classes', () => {
    expect(kindOf('rise', 'fall')).toBe('antonym');
    expect(kindOf('successful', 'unsuccessful')).toBe('antonym');
    expect(relationBetween('meal', 'dinner')).toEqual({ kind: 'hypernym', inverse: false });
    expect(relationBetween('dinner', 'meals')).toEqual({ kind: 'hypernym', inverse: true });
  });

  it.each([
    ['Doha', 'Qatar'],
    ['Kabul', 'Afghanistan'],
    ['London', 'the United Kingdom'],
    ['Paris', 'France'],
    ['Washington', 'the U.S.'],
    ['Austin', 'Texas'],
    ['Kyiv', 'Ukraine'],
    ['Bogotá', 'Colombia'],
  ])('knows that %s is the capital of %s', (one, other) => {
    expect(relationBetween(one, other)).toEqual({ kind: 'capital', inverse: false });
    expect(relationBetween(other, one)).toEqual({ kind: 'capital', inverse: true });
  });

  it.each([
    ['Kandahar', 'Afghanistan'],
    ['Houston', 'Texas'],
    ['Houston', 'the United States'],
    ['Hamburg', 'Germany'],
    ['Bavaria', 'Germany'],
    ['Austin', 'USA'],
  ])('knows that %s is in %s', (one, other) => {
    expect(relationBetween(one, other)).toEqual({ kind: 'part-of', inverse: false });
  });

  it.each([
    ['Kiev', 'Moscow'],
    ['Kyiv', 'Russia'],
    ['Taipei', 'China'],
    ['Hamburg', 'France'],
    ['Lyon', 'Paris'],
    ['Jordan', 'Chad'],
  ])('knows nothing between %s and %s', (one, other) => {
    expect(relationBetween(one, other)).toBeNull();
  });

  it.each([
    ['Qatari', 'Qatar'],
    ['Qataris', 'Qatar'],
    ['French', 'France'],
    ['Frenchmen', 'France'],
    ['Briton', 'Britain'],
    ['British', 'the UK'],
    ['American', 'US'],
    ['Dutch', 'the Netherlands'],
    ['Ukrainian', 'Ukraine'],
    ['Russian', 'Russia'],
  ])('knows that %s belongs to %s', (one, other) => {
    expect(relationBetween(one, other)).toEqual({ kind: 'demonym', inverse: false });
    expect(placesOfDemonym(one)).not.toEqual([]);
  });

  it.each([
    ['US', 'United States'],
    ['U.S.', 'the United States of America'],
    ['UN', 'United Nations'],
    ['Nato', 'North Atlantic Treaty Organization'],
    ['Calif.', 'California'],
    ['UAE', 'United Arab Emirates'],
  ])('knows that %s is short for %s', (one, other) => {
    expect(kindOf(one, other)).toBe('abbreviation');
    expect(kindOf(other, one)).toBe('abbreviation');
  });

  it('knows other names of a place', () => {
    expect(kindOf('Kiev', 'Kyiv')).toBe('alias');
    expect(kindOf('Burma', 'Myanmar')).toBe('alias');
    expect(kindOf('Holland', 'the Netherlands')).toBe('alias');
  });

  it('mirrors what it says when the sides are swapped, and never throws', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Doha',
        'Qatar',
        'Qatari',
        'UN',
        'buy',
        'purchases',
        'meal',
        'dinner',
        "the US's",
        '\ud800',
        '',
      ),
    );
    fc.assert(
      fc.property(words, words, (one, other) => {
        const there = relationBetween(one, other);
        const back = relationBetween(other, one);
        expect(back?.kind).toBe(there?.kind);
        if (there && ['capital', 'part-of', 'demonym', 'hypernym'].includes(there.kind) && back)
          expect(back.inverse).toBe(!there.inverse);
      }),
    );
  });
});

describe('placeKind', () => {
  it.each([
    ['Qatar', 'country'],
    ['the Netherlands', 'country'],
    ['UAE', 'country'],
    ['Doha', 'city'],
    ['Düsseldorf', 'city'],
    ['Texas', 'state'],
    ['Thames', 'water'],
    ['Africa', 'continent'],
    ['Sicily', 'state'],
    ['Mount Everest', 'mountain'],
  ])('%s is a %s', (name, kind) => {
    expect(placeKind(name)).toBe(kind);
  });

  it('knows no place of other names', () => {
    for (const name of ['Angela Merkel', 'Monday', 'Ministry', '', 'constructor', '__proto__'])
      expect(placeKind(name)).toBeNull();
  });
});
