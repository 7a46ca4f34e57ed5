import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../../../src/domain/compare/comparison.ts';
import { claimFromSelection } from '../../../../src/domain/claims/claim-from-selection.ts';
import type { ComparedTexts } from '../../../../src/domain/claims/compared-texts.ts';
import { comparisonOf, spanIn, textOf } from '../../../component/support/comparison.ts';

const A = ['They seek a “just settlement” by\nMonday.', 'Mayor Brandt denied it.', 'Rain fell.'];
const B = ['By Monday they want a “fair settlement”.', 'Rain fell.'];
const C = ['A just settlement is far off.', 'Talks on a “just settlement” go on until Monday.'];
const STORIES = [A, B, C];

const WORDS: readonly (readonly [string, string])[] = [['settlement', 'settlement']];

function compared(facts: readonly { variant: number; kind: FactKind; words: string }[] = []): ComparedTexts {
  return {
    texts: STORIES.map((sentences, index) => ({
      variantId: `v${index}`,
      text: textOf(sentences),
    })),
    comparison: comparisonOf(
      STORIES,
      [
        {
          left: 0,
          right: 1,
          alignments: [
            { left: [0], right: [0], words: [['just', 'fair'], ...WORDS] },
            { left: [2], right: [1] },
          ],
        },
        // C has the very words twice; the alignment alone says which of them is meant.
        {
          left: 0,
          right: 2,
          alignments: [{ left: [0], right: [1], words: [['just settlement', '“just settlement”']] }],
        },
        { left: 1, right: 2 },
      ],
      facts,
    ),
  };
}

/** A claim of words of one variant, with its mentions as `variant status: quote`. */
function claimOn(variant: number, words: string, facts: Parameters<typeof compared>[0] = []) {
  let ids = 0;
  const span = spanIn(textOf(STORIES[variant] ?? []), words);
  const claim = claimFromSelection(compared(facts), { variant, ...span }, () => `m${(ids += 1)}`);
  return {
    claim,
    mentions: claim?.mentions.map(
      ({ variantId, status, anchor }) => `${variantId} ${status}: ${anchor.quote}`,
    ),
  };
}

describe('claimFromSelection', () => {
  it('confirms the selected words and proposes those the alignment puts opposite', () => {
    expect(claimOn(0, 'just settlement').mentions).toEqual([
      'v0 confirmed: just settlement',
      'v1 proposed: fair settlement',
      'v2 proposed: “just settlement”',
    ]);
  });

  it('works from the right side of a pair too', () => {
    expect(claimOn(1, 'fair settlement').mentions).toEqual([
      'v1 confirmed: fair settlement',
      'v0 proposed: just settlement',
    ]);
  });

  it.each([
    [
      'a sentence that no other variant has',
      0,
      'Mayor Brandt denied it.',
      ['v0 confirmed: Mayor Brandt denied it.'],
    ],
    ['words without an aligned word', 0, 'They seek', ['v0 confirmed: They seek']],
    ['the same words elsewhere', 2, 'A just settlement', ['v2 confirmed: A just settlement']],
  ])('proposes none for %s', (_, variant, words, mentions) => {
    expect(claimOn(variant, words).mentions).toEqual(mentions);
  });

  it('proposes whole sentences for whole sentences', () => {
    expect(claimOn(0, 'Rain fell.').mentions).toEqual([
      'v0 confirmed: Rain fell.',
      'v1 proposed: Rain fell.',
    ]);
  });

  it('anchors each mention in its own revision, where its words stand', () => {
    const { claim } = claimOn(0, 'just settlement');
    const texts = STORIES.map(textOf);
    for (const [index, { anchor, mentionId }] of (claim?.mentions ?? []).entries()) {
      expect(anchor.revision).toBe(`sha-${index}`);
      expect(texts[index]?.slice(anchor.start, anchor.end)).toBe(anchor.quote);
      expect(mentionId).toBe(`m${index + 1}`);
    }
  });

  it('states the words on one line, without the blanks around them', () => {
    const { claim } = claimOn(0, ' settlement” by\nMonday. '.trimEnd());
    expect(claim?.details).toMatchObject({ statement: 'settlement” by Monday.', note: '' });
    expect(claim?.mentions[0]?.anchor.quote).toBe('settlement” by\nMonday.');
  });

  it.each([
    [
      'nothing but blanks',
      { variant: 0, ...spanIn(textOf(A), '\n\nMayor'), end: textOf(A).indexOf('Mayor') },
    ],
    ['no words at all', { variant: 0, start: 5, end: 5 }],
    ['a variant that is not there', { variant: 9, start: 0, end: 5 }],
  ])('makes no claim of %s', (_, selected) => {
    expect(claimFromSelection(compared(), selected, () => 'm')).toBeNull();
  });

  it.each<[FactKind[], string]>([
    [[], 'event'],
    [['person'], 'name'],
    [['organisation'], 'name'],
    [['role'], 'name'],
    [['place'], 'place'],
    [['date'], 'date'],
    [['superlative'], 'superlative'],
    [['attribution'], 'attribution'],
    [['number', 'quotation'], 'quotation'],
    [['attribution', 'person', 'number'], 'number'],
  ])('with %j in the words makes a claim of kind %s', (kinds, kind) => {
    const facts = kinds.map((each) => ({ variant: 0, kind: each, words: 'just settlement' }));
    expect(claimOn(0, 'settlement', facts).claim?.details.kind).toBe(kind);
  });

  it('does not take its kind from a fact beside the words, or in another variant', () => {
    const facts = [
      { variant: 0, kind: 'person' as const, words: 'Brandt' },
      { variant: 1, kind: 'quotation' as const, words: 'fair settlement' },
    ];
    expect(claimOn(0, 'settlement', facts).claim?.details.kind).toBe('event');
  });
});
