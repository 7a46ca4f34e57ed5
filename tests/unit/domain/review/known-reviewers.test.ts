import { describe, expect, test } from 'vitest';
import { knownReviewers } from '../../../../src/domain/review/known-reviewers.ts';

const written = (...actors: readonly string[]) => actors.map((actor) => ({ actor }));

describe('who is known in a review', () => {
  test.each([
    [
      'each once, in the order of their first event',
      ['Per', 'Ida', 'Per', 'Eva'],
      'Ida',
      ['Ida', 'Per', 'Eva'],
    ],
    ['who asks, also without an event', ['Per'], 'Ida', ['Ida', 'Per']],
    ['nobody without a name', ['', 'Per', ''], '', ['Per']],
    ['nobody at all', [], '', []],
  ])('%s', (_, actors, asking, names) => {
    expect(knownReviewers(written(...actors), asking)).toEqual(names);
  });
});
