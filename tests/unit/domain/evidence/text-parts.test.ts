import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TEXT_PART_LENGTH, textParts } from '../../../../src/domain/evidence/text-parts.ts';

const words = (text: string): string[] => textParts(text).map(({ start, end }) => text.slice(start, end));

it('leaves a short text whole', () => {
  expect(words('')).toEqual(['']);
  expect(words('x'.repeat(TEXT_PART_LENGTH))).toHaveLength(1);
});

it('cuts behind a line, else behind a word, else between characters', () => {
  const line = `${'a b '.repeat(10_000)}\n`;
  expect(words(line + line)).toEqual([line, line]);
  const long = 'word '.repeat(TEXT_PART_LENGTH / 4);
  expect(words(long)[0]).toMatch(/word $/u);
  const owls = '🦉'.repeat(TEXT_PART_LENGTH);
  expect(words(`x${owls}`).some((part) => /[\ud800-\udbff]$/u.test(part))).toBe(false);
});

it('loses nothing of any text, and shows no part that is too long', () => {
  const piece = fc.constantFrom(
    'x'.repeat(30_000),
    'one two\n',
    '🦉'.repeat(20_001),
    ' ',
    '\ud800',
    '\n'.repeat(60_000),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      expect(words(text).join('')).toBe(text);
      expect(words(text).every((part) => part.length <= TEXT_PART_LENGTH)).toBe(true);
    }),
  );
});
