import { describe, expect, it } from 'vitest';
import { excerptOf, isLong } from '../../../../src/domain/compare/views/excerpt.ts';
import { markedText, type MarkedPiece } from '../../../../src/domain/compare/views/marked-text.ts';

const TEXT = 'The pier at Skarvik closed on Tuesday.';

function at(words: string): { start: number; end: number } {
  return { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length };
}

const brief = (pieces: readonly MarkedPiece[]): string[] =>
  pieces.map(({ text, severity, name }) => (severity ? `${severity} ${name}: ${text}` : text));

describe('markedText', () => {
  it('cuts a range at its marks', () => {
    const marks = [
      { ...at('Skarvik'), severity: 'material', name: 'Place' } as const,
      { ...at('Tuesday'), severity: 'style', name: 'Wording' } as const,
    ];
    expect(brief(markedText(TEXT, { start: 4, end: TEXT.length }, marks))).toEqual([
      'pier at ',
      'material Place: Skarvik',
      ' closed on ',
      'style Wording: Tuesday',
      '.',
    ]);
  });

  it('lets the gravest mark win where several lie over each other, and goes on with the rest', () => {
    const marks = [
      { ...at('pier at Skarvik closed'), severity: 'minor', name: 'Meaning' } as const,
      { ...at('Skarvik'), severity: 'critical', name: 'Person' } as const,
      { ...at('at Skarvik'), severity: 'style', name: 'Wording' } as const,
    ];
    expect(brief(markedText(TEXT, { start: 0, end: 30 }, marks))).toEqual([
      'The ',
      'minor Meaning: pier at ',
      'critical Person: Skarvik',
      'minor Meaning:  closed',
      ' on ',
    ]);
  });

  it('keeps to its range', () => {
    const marks = [{ start: 0, end: TEXT.length, severity: 'minor', name: 'Meaning' } as const];
    expect(brief(markedText(TEXT, at('Skarvik'), marks))).toEqual(['minor Meaning: Skarvik']);
    expect(markedText(TEXT, at('closed'), [{ ...at('pier'), severity: 'minor', name: '' }])).toEqual([
      { text: 'closed', severity: null, name: '' },
    ]);
  });
});

describe('excerptOf', () => {
  const filler = 'The board met in the old hall by the harbour and heard the engineers. '.repeat(6);
  const plain = (text: string): MarkedPiece => ({ text, severity: null, name: '' });
  const mark: MarkedPiece = { text: 'Doha', severity: 'material', name: 'Place' };
  const joined = (pieces: readonly MarkedPiece[]): string => pieces.map(({ text }) => text).join('');

  it('leaves a passage whole that is short, or only a little too long', () => {
    const pieces = [plain('a'.repeat(60)), mark, plain('b'.repeat(60))];
    expect(excerptOf(pieces, 124)).toBe(pieces);
    expect(isLong(pieces, 100)).toBe(false);
    expect(isLong(pieces, 90)).toBe(true);
  });

  it('keeps every mark with what is around it', () => {
    const pieces = [plain(filler), mark, plain(filler), mark, plain(filler)];
    const excerpt = excerptOf(pieces, 200);
    expect(excerpt.filter(({ severity }) => severity !== null)).toEqual([mark, mark]);
    expect(joined(excerpt).length).toBeLessThan(280);
    expect(joined(excerpt)).toMatch(
      /^The board .+ … .+engineers\. Doha ?The board .+ … .+engineers\. Doha ?The board .+ …$/u,
    );
  });

  it('is the beginning where nothing is marked', () => {
    const [only, ...others] = excerptOf([plain(filler)], 100);
    expect(others).toEqual([]);
    expect(only?.text.length).toBeLessThanOrEqual(102);
    expect(filler.startsWith(only?.text.replace(/ …$/u, '') ?? '?')).toBe(true);
  });

  it('cuts no character in half', () => {
    const excerpt = joined(excerptOf([plain('🜁'.repeat(200)), mark, plain('🜂'.repeat(200))], 61));
    expect(() => encodeURIComponent(excerpt)).not.toThrow();
  });
});
