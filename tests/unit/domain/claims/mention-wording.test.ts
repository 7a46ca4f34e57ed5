import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnchor } from '../../../../src/domain/anchor/create-anchor.ts';
import type { WordingState } from '../../../../src/domain/claims/wording.ts';
import { wordingPieces } from '../../../../src/domain/claims/wording-pieces.ts';
import { wordingOfQuotes } from '../../../../src/domain/claims/quote-wording.ts';
import { WordingReader } from '../../../../src/domain/claims/wording-reader.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';
import { normalise } from '../../../../src/domain/text/normalise.ts';
import { comparedTexts, mentionIn } from './mention-of.ts';

const A = [
  'The harbour board of Skarvik voted on Tuesday to close the northern pier after an inspection found 14 cracked pillars.',
  'Board chair Ingrid Solheim said the decision was “a painful but necessary step” and promised new moorings by October.',
  'The ferry to Langholm will leave from the southern quay until further notice. Tickets stay valid.',
].join('\n\n');

const B = [
  'The harbour board of Skarvik voted to shut the northern pier after an inspection found 41 cracked pillars.',
  'Board chair Ingrid Solheim said the decision was "a painful but unavoidable step" and promised new moorings by October.',
  'The ferry to Langholm will leave from the southern quay until further notice.',
].join('\n\n');

/** The wording of words of B read against words of A, and its words with the marks: `[kind: words]`. */
function read(inA: string, inB: string) {
  const compared = comparedTexts([A, B]);
  const reader = new WordingReader(compared, wordingOfQuotes);
  const [one, other] = [mentionIn(compared, 0, inA), mentionIn(compared, 1, inB)];
  const { state, marks } = reader.between(one, other);
  return { state, words: shown(other.anchor.quote, marks), back: reader.between(other, one).state };
}

function shown(quote: string, marks: Parameters<typeof wordingPieces>[1]): string {
  return wordingPieces(quote, marks)
    .map(({ text, kind, isMissing }) => (kind === null ? text : `[${isMissing ? '−' : ''}${kind}: ${text}]`))
    .join('');
}

const MIRROR: Partial<Record<WordingState, WordingState>> = { partial: 'added', added: 'partial' };

describe('the wording of a mention in the texts that were compared', () => {
  it.each<[string, string, string, WordingState, string]>([
    [
      'the same characters',
      'new moorings by October',
      'new moorings by October',
      'identical',
      'new moorings by October',
    ],
    [
      'a number that changed',
      'found 14 cracked pillars',
      'found 41 cracked pillars',
      'altered',
      'found [altered: 41] cracked pillars',
    ],
    [
      'a date that was dropped',
      'Skarvik voted on Tuesday',
      'Skarvik voted',
      'partial',
      'Skarvik voted[−missing: on Tuesday]',
    ],
    [
      'a synonym',
      'close the northern pier',
      'shut the northern pier',
      'reworded',
      '[reworded: shut] the northern pier',
    ],
    [
      'words changed in a quotation',
      'the decision was “a painful but necessary step”',
      'the decision was "a painful but unavoidable step"',
      'altered',
      'the decision was [typographic: "]a painful but [altered: unavoidable] step[typographic: "]',
    ],
    [
      'quotation marks alone',
      'was “a painful',
      'was "a painful',
      'typographic',
      'was [typographic: "]a painful',
    ],
    [
      'a sentence that is left out',
      'until further notice. Tickets stay valid.',
      'until further notice.',
      'partial',
      'until further notice.[−missing: Tickets stay valid.]',
    ],
    [
      'fewer words selected than there are',
      'new moorings by October',
      'new moorings',
      'partial',
      'new moorings[−missing: by October]',
    ],
    [
      'more words selected than there are opposite',
      'new moorings',
      'promised new moorings',
      'added',
      '[added: promised] new moorings',
    ],
    ['a small word more', 'decision', 'the decision', 'reworded', '[reworded: the] decision'],
  ])('says of %s how it stands', (_, inA, inB, state, words) => {
    expect(read(inA, inB)).toEqual({ state, words, back: MIRROR[state] ?? state });
  });

  it('leaves out what differs beside the words', () => {
    expect(read('an inspection found', 'an inspection found').state).toBe('identical');
    expect(read('necessary step', 'unavoidable step').state).toBe('altered');
    expect(read('a painful', 'a painful').state).toBe('identical');
  });

  it('says that something is missing and something came in', () => {
    const compared = comparedTexts([
      'The council approved the bridge for 340 homes on Tuesday after a long debate in Skarvik.',
      'The council reluctantly approved the bridge for 340 homes after a long debate in Skarvik.',
    ]);
    const sentence = (variant: number) => mentionIn(compared, variant, compared.texts[variant]?.text ?? '');
    const { state, marks } = new WordingReader(compared, wordingOfQuotes).between(sentence(0), sentence(1));
    expect(state).toBe('altered');
    expect(marks.map(({ kind, instead }) => [kind, instead])).toEqual([
      ['added', ''],
      ['missing', 'on Tuesday'],
    ]);
  });

  it('says once that words are missing, as gravely as what they have', () => {
    const compared = comparedTexts([
      'The union says that 230 families depend on the pier and that nobody had asked them.',
      'The union says that 230 families depend on the pier.',
    ]);
    const { state, marks } = new WordingReader(compared, wordingOfQuotes).between(
      mentionIn(compared, 0, 'depend on the pier and that nobody had asked them'),
      mentionIn(compared, 1, 'depend on the pier'),
    );
    expect(state).toBe('partial');
    expect(marks).toMatchObject([
      { kind: 'missing', instead: 'and that nobody had asked them', severity: 'critical' },
    ]);
  });

  it('does not count a move, and says that sentences stand in another order', () => {
    const [first, second] = [
      'The pier closed in May after the storm.',
      'Nobody was hurt when the crane fell.',
    ];
    const rest = 'A new crane has been ordered from Langholm. It arrives on the Friday ferry.';
    const compared = comparedTexts([`${first} ${second} ${rest}`, `${second} ${first} ${rest}`]);
    const reader = new WordingReader(compared, wordingOfQuotes);
    const wording = reader.between(
      mentionIn(compared, 0, `${first} ${second}`),
      mentionIn(compared, 1, `${second} ${first}`),
    );
    expect(wording).toEqual({ state: 'reworded', marks: [] });
  });
});

describe('the wording of a mention elsewhere', () => {
  it.each<[string, string, WordingState]>([
    ['340 homes', '430 homes', 'altered'],
    ['a just solution', 'a fair solution', 'altered'],
    ['big fire', 'large fire', 'reworded'],
    ['“big fire”', '"big fire"', 'typographic'],
    ['the harbour board', 'the board', 'partial'],
    ['The pier closed in May.', 'The pier closed in May. It opens in June.', 'added'],
    ['Doha', 'Qatar', 'altered'],
    ['pier', 'pier', 'identical'],
  ])('is that of the quotes themselves: “%s” and “%s”', (one, other, state) => {
    expect(wordingOfQuotes(one, other).state).toBe(state);
    expect(wordingOfQuotes(other, one).state).toBe(MIRROR[state] ?? state);
  });

  it('is read from the quotes where a revision is not the one that was compared', () => {
    const compared = comparedTexts([A, B]);
    const old = mentionIn(comparedTexts([A.replace('14', '15'), B]), 0, 'found 15 cracked');
    const now = mentionIn(compared, 1, 'found 41 cracked');
    expect(new WordingReader(compared, wordingOfQuotes).between(old, now)).toMatchObject({
      state: 'altered',
      marks: [{ start: 6, end: 8, kind: 'altered', instead: '15' }],
    });
    expect(new WordingReader(null, wordingOfQuotes).between(old, now).state).toBe('altered');
    expect(new WordingReader(null, () => null).between(old, now)).toEqual({ state: 'unread', marks: [] });
  });

  it('compares two mentions in one variant', () => {
    const compared = comparedTexts([A, B]);
    const [one, other] = [mentionIn(compared, 0, 'northern pier'), mentionIn(compared, 0, 'southern quay')];
    expect(new WordingReader(compared, wordingOfQuotes).between(one, other).state).toBe('altered');
  });
});

describe('whatever the words', () => {
  const words = fc.array(
    fc.constantFrom(
      ...[
        'Mayor',
        'Dahl',
        'denied',
        'the',
        '14',
        'fourteen',
        '41',
        'pier',
        'was',
        'shut',
        'closed',
        'on',
        'Tuesday',
      ],
      ...['in', 'Skarvik', '“never”', 'not', 'again,', 'and', 'said.', 'She'],
    ),
    { minLength: 1, maxLength: 12 },
  );

  it('the state is mirrored when the sides are, and the pieces are the quote', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [reference, mention] = [one.join(' '), other.join(' ')];
        const { state, marks } = wordingOfQuotes(reference, mention);
        expect(wordingOfQuotes(mention, reference).state).toBe(MIRROR[state] ?? state);
        expect(state === 'identical').toBe(reference === mention);
        const pieces = wordingPieces(mention, marks);
        expect(pieces.flatMap(({ text, isMissing }) => (isMissing ? [] : text)).join('')).toBe(mention);
      }),
      { numRuns: 150 },
    );
  });

  it('the state is mirrored for any two passages of compared texts too', () => {
    const compared = comparedTexts([A, B]);
    const reader = new WordingReader(compared, wordingOfQuotes);
    const passage = (variant: number) =>
      fc.tuple(fc.nat(A.length), fc.integer({ min: 1, max: 90 })).map(([start, length]) => {
        const text = compared.texts[variant]?.text ?? '';
        const sha256 = compared.comparison.variants[variant]?.sha256 ?? '';
        const anchor = createAnchor(text, sha256, { start, end: start + length });
        return anchor && { mentionId: '', variantId: `v${variant}`, status: 'confirmed' as const, anchor };
      });
    fc.assert(
      fc.property(passage(0), passage(1), (one, other) => {
        if (one === null || other === null) return;
        const { state, marks } = reader.between(one, other);
        expect(reader.between(other, one).state).toBe(MIRROR[state] ?? state);
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(other.anchor.quote.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and marks stay inside of the quote', () => {
    fc.assert(
      fc.property(arbitraryText.map(normalise), arbitraryText.map(normalise), (reference, mention) => {
        for (const { start, end } of wordingOfQuotes(reference, mention).marks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(mention.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
