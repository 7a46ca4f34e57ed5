import { describe, expect, it } from 'vitest';
import { PlaceFinder } from '../../../../src/domain/compare/views/place.ts';
import { comparisonOf, spanIn, textOf, type PairDraft } from '../../../component/support/comparison.ts';

const A = ['The pier closes on Monday.', 'Repairs last eleven weeks.', 'The ferry goes on.'];
const B = [
  'The pier closes, to nobody’s surprise, on Monday.',
  'Anglers were not asked.',
  'Repairs last eleven weeks.',
  'The ferry goes on, she said.',
  'A bus will run.',
];

function finder(alignments: PairDraft['alignments'], against: 0 | 1 = 0): PlaceFinder {
  const comparison = comparisonOf([A, B], [{ left: 0, right: 1, ...(alignments && { alignments }) }]);
  const [pair] = comparison.pairs;
  if (pair === undefined) throw new Error('The fixture has no pair.');
  return new PlaceFinder(comparison, pair, against);
}

const LINKS: PairDraft['alignments'] = [
  {
    left: [0],
    right: [0],
    words: [
      ['The pier closes', 'The pier closes'],
      ['on Monday', 'on Monday'],
    ],
  },
  { left: [1], right: [2] },
  { left: [2], right: [3], words: [['The ferry goes on', 'The ferry goes on']] },
];

const at = (sentences: readonly string[], words: string): number => spanIn(textOf(sentences), words).start;
const after = (sentences: readonly string[], words: string): number => spanIn(textOf(sentences), words).end;

describe('PlaceFinder, for words that only the other variant has', () => {
  it.each([
    ['inside a sentence, behind the aligned words before it', 'to nobody’s surprise', after(A, 'closes')],
    ['at the end of a sentence, behind its last aligned words', 'she said', after(A, 'goes on')],
    ['in a sentence of its own, behind the sentence before it', 'Anglers', after(A, 'on Monday.')],
    ['behind everything', 'A bus', after(A, 'goes on.')],
    ['where no words are aligned, at the start of the sentence', 'eleven', at(A, 'Repairs')],
  ])('%s', (_, words, place) => {
    expect(finder(LINKS).placeOf(at(B, words))).toBe(place);
  });

  it('finds it the other way round too', () => {
    expect(finder(LINKS, 1).placeOf(at(A, 'Repairs'))).toBe(at(B, 'Repairs'));
    expect(finder(LINKS, 1).placeOf(at(A, 'on Monday'))).toBe(after(B, 'closes'));
  });

  it('puts what stands before everything aligned at the start', () => {
    expect(finder([{ left: [2], right: [3] }]).placeOf(at(B, 'Anglers'))).toBe(0);
    expect(finder([]).placeOf(at(B, 'A bus'))).toBe(0);
  });

  it('does not take a moved sentence for a neighbour', () => {
    const moved: PairDraft['alignments'] = [
      { left: [0], right: [0] },
      { left: [2], right: [2], moved: true },
    ];
    // Only the sentence before the moved one says where the words behind it belong.
    expect(finder(moved).placeOf(at(B, 'The ferry'))).toBe(after(A, 'on Monday.'));
  });

  it('looks behind the last of several sentences that became one', () => {
    expect(finder([{ left: [0, 1], right: [0] }]).placeOf(at(B, 'Anglers'))).toBe(after(A, 'weeks.'));
  });
});
