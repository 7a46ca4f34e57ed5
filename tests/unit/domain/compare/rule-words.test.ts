import { describe, expect, it } from 'vitest';
import { confidenceWords } from '../../../../src/domain/compare/views/confidence-words.ts';
import { ruleWords } from '../../../../src/domain/compare/views/rule-words.ts';

describe('the rule behind a difference', () => {
  it('is named as the difference is, and says what it looks for', () => {
    expect(ruleWords({ kind: 'place', detail: 'changed' })).toEqual({
      title: 'Place changed',
      sentence: 'Places are compared by what they name: a city is not its country.',
    });
  });

  it('is told more closely where the detail says more, and by its kind where it does not', () => {
    const byKind = ruleWords({ kind: 'quotation', detail: 'altered' }).sentence;
    expect(ruleWords({ kind: 'quotation', detail: 'newly-quoted' }).sentence).not.toBe(byKind);
    expect(ruleWords({ kind: 'quotation', detail: 'never heard of' }).sentence).toBe(byKind);
    expect(ruleWords({ kind: 'quotation', detail: 'toString' }).sentence).toBe(byKind);
  });
});

it.each([
  [1, 'Very sure'],
  [0.9, 'Very sure'],
  [0.89, 'Fairly sure'],
  [0.7, 'Fairly sure'],
  [0.5, 'Not sure'],
])('a confidence of %f reads as %s', (confidence, words) => {
  expect(confidenceWords(confidence)).toBe(words);
});
