import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTEXT_LENGTH } from '../../../../src/domain/anchor/anchor.ts';
import { checkAnchor, createAnchor } from '../../../../src/domain/anchor/create-anchor.ts';

const TEXT = 'The mayor said: “We will rebuild the quay.”\n\nForty boats burnt overnight.';

/** Texts rich in characters of several code units. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(fc.constantFrom('a', ' ', '\n', 'é', 'e\u0301', '👩‍👩‍👧‍👦', '👍🏽', '🇶🇦', '한', 'ก็', '“'), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
);

function spanIn(text: string, from: number, to: number): { start: number; end: number } {
  const [start, end] = [from, to].map((each) => each % (text.length + 1)).sort((l, r) => l - r);
  return { start: start ?? 0, end: end ?? 0 };
}

describe('createAnchor', () => {
  test('keeps the words with their context', () => {
    const start = TEXT.indexOf('rebuild');
    const anchor = createAnchor(TEXT, 'sha', { start, end: start + 'rebuild the quay'.length });
    expect(anchor).toEqual({
      revision: 'sha',
      start,
      end: start + 16,
      quote: 'rebuild the quay',
      prefix: TEXT.slice(0, start),
      suffix: TEXT.slice(start + 16, start + 16 + CONTEXT_LENGTH),
      state: 'attached',
    });
  });

  test('leaves out white space at both ends', () => {
    const start = TEXT.indexOf('\n\nForty');
    const anchor = createAnchor(TEXT, 'sha', { start, end: start + '\n\nForty '.length }, 'uncertain');
    expect(anchor).toMatchObject({ quote: 'Forty', state: 'uncertain' });
  });

  test.each([
    ['an empty span', { start: 4, end: 4 }],
    ['white space', { start: 3, end: 4 }],
    ['a reversed span', { start: 9, end: 4 }],
    ['a span outside the text', { start: 5000, end: 5010 }],
  ])('gives nothing for %s', (_what, span) => {
    expect(createAnchor(TEXT, 'sha', span)).toBeNull();
  });

  test.each([
    ['a surrogate pair', 'ship 🚢 left', 6, 7, '🚢'],
    ['a letter and its accent', 'cafe\u0301 shut', 0, 4, 'cafe\u0301'],
    ['a joined emoji', 'the 👩‍👩‍👧‍👦 left', 7, 8, '👩‍👩‍👧‍👦'],
    ['a flag', 'in 🇶🇦🇬🇧 today', 5, 7, '🇶🇦'],
    ['a flag at the end of a long row', `row ${'🇶🇦'.repeat(40)} ends`, 4 + 39 * 4 + 2, 4 + 39 * 4 + 4, '🇶🇦'],
  ])('widens to the whole of %s', (_what, text, start, end, quote) => {
    expect(createAnchor(text, 'sha', { start, end })?.quote).toBe(quote);
  });

  test('shortens the context rather than cut a character at its edge', () => {
    const near = 'a'.repeat(CONTEXT_LENGTH - 1);
    const text = `🚢${near}word${near}🚢`;
    const start = text.indexOf('word');
    const anchor = createAnchor(text, 'sha', { start, end: start + 4 });
    expect(anchor).toMatchObject({ prefix: near, suffix: near });
  });

  test('its quote is its slice, trimmed, at least what was chosen, and cut between characters', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, to) => {
        const span = spanIn(text, from, to);
        const anchor = createAnchor(text, 'sha', span);
        expect(anchor === null).toBe(text.slice(span.start, span.end).trim() === '');
        if (anchor === null) return;
        expect(checkAnchor(text, anchor)).toBe(true);
        expect(anchor.quote).toContain(text.slice(span.start, span.end).trim());
        const edges = new Set([...new Intl.Segmenter('en').segment(text)].map(({ index }) => index)).add(
          text.length,
        );
        expect(edges).toContain(anchor.start);
        expect(edges).toContain(anchor.end);
        expect(edges).toContain(anchor.start - anchor.prefix.length);
        expect(edges).toContain(anchor.end + anchor.suffix.length);
        expect(text.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true);
        expect(text.slice(anchor.end).startsWith(anchor.suffix)).toBe(true);
        expect(Math.max(anchor.prefix.length, anchor.suffix.length)).toBeLessThanOrEqual(CONTEXT_LENGTH);
      }),
      { numRuns: 500 },
    );
  });
});

describe('checkAnchor', () => {
  const anchor = createAnchor(TEXT, 'sha', { start: 4, end: 9 });

  test.each([
    ['the text it was made for', TEXT, true],
    ['a text with the same words there', `The mayor left.`, true],
    ['a text with a word before it', `Now ${TEXT}`, false],
    ['a text that ends before it', 'The', false],
  ])('%s', (_what, text, expected) => {
    expect(anchor !== null && checkAnchor(text, anchor)).toBe(expected);
  });

  test('an anchor without words never holds', () => {
    expect(anchor !== null && checkAnchor(TEXT, { ...anchor, start: 3, end: 3, quote: '' })).toBe(false);
  });
});
