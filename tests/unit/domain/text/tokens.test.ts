import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/domain/text/fold.ts';
import { countWords, tokenise } from '../../../../src/domain/text/tokens.ts';
import { arbitraryText } from './arbitrary-text.ts';

const visible = (text: string): string[] =>
  tokenise(text)
    .filter((token) => token.kind !== 'space')
    .map((token) => text.slice(token.start, token.end));

describe('tokenise', () => {
  it('covers the text without a gap', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        let at = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBe(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.kind === 'space').toBe(text.slice(token.start, token.end).trim() === '');
          at = token.end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it.each([
    ['The U.S. fleet’s 1,250 boats', ['The', 'U.S.', 'fleet’s', '1,250', 'boats']],
    ['a 3.5% rise -- or “none”…', ['a', '3.5', '%', 'rise', '--', 'or', '“', 'none', '”', '…']],
    ['the 42nd cease-fire', ['the', '42nd', 'cease', '-', 'fire']],
    ['cafe\u0301 👩‍👩‍👧 🇫🇷 👍🏽', ['cafe\u0301', '👩‍👩‍👧', '🇫🇷', '👍🏽']],
    ['A.B. left, U.S.A. stayed', ['A.B.', 'left', ',', 'U.S.A.', 'stayed']],
    ['it ended.  Then\nrain,wind', ['it', 'ended', '.', 'Then', 'rain', ',', 'wind']],
    ["rock’n’roll can't e\u0301t\u0301", ['rock’n’roll', "can't", 'e\u0301t\u0301']],
    ['x2 a_b B2B', ['x2', 'a_b', 'B2B']],
    ['7月19日', ['7', '月', '19', '日']],
  ])('cuts %j', (text, tokens) => {
    expect(visible(text)).toEqual(tokens);
  });

  it('cuts words of plain letters as it cuts words with accents', () => {
    const words = fc.array(
      fc.constantFrom('a', 'B', 'mill', 'Arnvik', ' ', '  ', '\n', ',', '.', "'", '’', '-', '5', 'U.S.', '_'),
    );
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.join('');
        // An accented letter for every plain one sends the same text through the general pattern.
        const general = text.replace(/[a-z]/g, 'é').replace(/[A-Z]/g, 'É');
        const spans = (of: string): unknown[] =>
          tokenise(of).map(({ kind, start, end }) => [kind, start, end]);
        expect(spans(text)).toEqual(spans(general));
      }),
    );
  });

  it('finds words in scripts without blanks', () => {
    expect(visible('港湾局は橋を閉じる').length).toBeGreaterThan(3);
    expect(visible('สวัสดีชาวโลก').length).toBeGreaterThan(1);
  });
});

describe('fold', () => {
  it.each([
    ['“', '"'],
    ['’', "'"],
    ['–', '-'],
    ['--', '-'],
    ['…', '...'],
    ['Harbour', 'harbour'],
    ['1,250', '1250'],
    ['U.S.', 'us'],
    ['cafe\u0301', 'caf\u00e9'],
    ['ﬁsh', 'fish'],
  ])('folds %j to %j', (token, folded) => {
    expect(fold(token)).toBe(folded);
  });

  it('keeps a decimal comma and a short number', () => {
    expect(fold('3,5')).toBe('3,5');
    expect(fold('12')).toBe('12');
  });
});

describe('tokenise: figures and marks', () => {
  it.each([
    ['12, 3.', ['12', ',', '3', '.']],
    ['1.2.3 is 7.', ['1.2.3', 'is', '7', '.']],
    ['7.x 12,x 5km', ['7', '.', 'x', '12', ',', 'x', '5km']],
    ['1,000 or 10:30', ['1,000', 'or', '10:30']],
    ['.. . -- - ... !!', ['..', '.', '--', '-', '...', '!', '!']],
    ['($5) "50%"', ['(', '$', '5', ')', '"', '50', '%', '"']],
    ['wait!\u0301 so', ['wait', '!\u0301', 'so']],
  ])('cuts %j', (text, tokens) => {
    expect(visible(text)).toEqual(tokens);
  });
});

describe('countWords', () => {
  it('counts words and numbers, not marks', () => {
    expect(countWords('“Ten boats,” she said — 12 more sank.')).toBe(7);
    expect(countWords(' … — !')).toBe(0);
  });
});
