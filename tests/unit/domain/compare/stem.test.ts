import { describe, expect, it } from 'vitest';
import { stem } from '../../../../src/domain/compare/lexicon/stem.ts';

describe('stem', () => {
  it.each([
    ['claims', 'claiming'],
    ['carried', 'carries'],
    ['took', 'takes'],
    ['rose', 'rising'],
    ['agreed', 'agree'],
    ['died', 'dying'],
    ['women', 'woman'],
    ['organised', 'organizes'],
    ['harbour', 'harbors'],
    ['centre', 'centers'],
  ])('gives %s and %s one stem', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['four', 'for'],
    ['there', 'the'],
    ['raise', 'rise'],
    ['found', 'founded'],
    ['lies', 'lines'],
    ['hour', 'hers'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leaves other scripts and codes alone', () => {
    for (const word of ['мост', 'g7', 'été', '橋']) expect(stem(word)).toBe(word);
  });
});
