import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { passageContext } from '../../../../src/domain/compare/views/passage-context.ts';

const TEXT = 'The quay was shut.\n\nThe mayor, who\ncame late, said “no” twice. Nobody answered.';
const VARIANT = compare([{ label: 'A', text: TEXT }]).variants[0] ?? { sentences: [] };

function contextOf(words: string) {
  const start = TEXT.indexOf(words);
  return passageContext(VARIANT, TEXT, { start, end: start + words.length });
}

describe('a passage in its sentence', () => {
  it('has the words before and after it, on one line, and its paragraph', () => {
    expect(contextOf('came\u0020late')).toEqual({
      before: 'The mayor, who ',
      words: 'came late',
      after: ', said “no” twice.',
      paragraph: 2,
    });
  });

  it('has nothing around it where it is a whole sentence', () => {
    expect(contextOf('Nobody answered.')).toMatchObject({ before: '', words: 'Nobody answered.', after: '' });
  });

  it('goes from its first sentence to its last where it spans several', () => {
    expect(contextOf('twice. Nobody')).toMatchObject({
      before: 'The mayor, who came late, said “no” ',
      after: ' answered.',
    });
  });

  it('reads as the text does, whatever the passage', () => {
    const plain = (words: string): string => words.replace(/\s+/gu, '');
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const { before, words, after } = passageContext(VARIANT, TEXT, { start, end });
        expect(plain(words)).toBe(plain(TEXT.slice(start, end)));
        expect(plain(TEXT)).toContain(plain(before + words + after));
        expect(before + words + after).not.toMatch(/\n/u);
      }),
    );
  });

  it('stands alone where no sentence is known', () => {
    expect(passageContext({ sentences: [] }, 'abc', { start: 1, end: 2 })).toEqual({
      before: '',
      words: 'b',
      after: '',
      paragraph: 1,
    });
  });
});
