import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisplayModel } from '../../../src/renderer/editor/display-model.ts';

/** A text built of sentences and gaps, with the sentences' spans. */
const texts = fc
  .array(
    fc.record({
      sentence: fc.array(
        fc.constantFrom(
          'a',
          'É',
          'x',
          ' ',
          '\n',
          '\u2028',
          '\u0085',
          '🚢',
          '👩‍🚒',
          '“',
          '\u00A0',
          '\uFEFF',
          '\u202E',
        ),
        { minLength: 1, maxLength: 12 },
      ),
      gap: fc.constantFrom('', ' ', '\n\n', ' \n '),
    }),
    { maxLength: 8 },
  )
  .map((parts) => {
    let source = '';
    const sentences = parts.map(({ sentence, gap }) => {
      const start = source.length;
      source += sentence.join('');
      const end = source.length;
      source += gap;
      return { start, end };
    });
    return { source, sentences };
  });

describe('DisplayModel', () => {
  it('shows one sentence a line, with line ends inside a sentence as spaces', () => {
    const source = 'The pier\nburnt down.  Nobody\u2028was hurt.\n\nRain came.';
    const display = new DisplayModel(source, [
      { start: 0, end: 20 },
      { start: 22, end: 38 },
      { start: 40, end: 50 },
    ]);
    expect(display.text).toBe('The pier burnt down.\nNobody was hurt.\nRain came.');
  });

  it('takes the effect from control and direction characters, and keeps their place', () => {
    const source = 'paid \u202E001\u202C kroner\u0007';
    const display = new DisplayModel(source, [{ start: 0, end: source.length }]);
    expect(display.text).toBe('paid \u2060001\u2060 kroner\u2060');
  });

  it('shows one empty line where there is no sentence', () => {
    const display = new DisplayModel(' \n ', []);
    expect(display.text).toBe('');
    expect(display.rangeOf({ start: 0, end: 3 })).toEqual({
      start: { lineNumber: 1, column: 1 },
      end: { lineNumber: 1, column: 1 },
    });
    expect(display.offsetAt({ lineNumber: 1, column: 1 })).toBe(0);
    expect(
      display.passageAt({ start: { lineNumber: 1, column: 1 }, end: { lineNumber: 1, column: 1 } }),
    ).toBeNull();
  });

  it('shrinks a span that begins and ends between sentences to what is shown', () => {
    const display = new DisplayModel('One.   Two.   Three.', [
      { start: 0, end: 4 },
      { start: 7, end: 11 },
      { start: 14, end: 20 },
    ]);
    expect(display.rangeOf({ start: 5, end: 13 })).toEqual({
      start: { lineNumber: 2, column: 1 },
      end: { lineNumber: 2, column: 5 },
    });
  });

  it('gives an empty range to a span with nothing shown in it', () => {
    const display = new DisplayModel('One.   Two.', [
      { start: 0, end: 4 },
      { start: 7, end: 11 },
    ]);
    for (const span of [
      { start: 5, end: 6 },
      { start: 4, end: 7 },
      { start: 4, end: 4 },
    ]) {
      const { start, end } = display.rangeOf(span);
      expect(end).toEqual(start);
    }
    expect(display.rangeOf({ start: 4, end: 4 }).start).toEqual({ lineNumber: 1, column: 5 });
  });

  it('takes a selection that stops before a line’s first character to stop at the line above', () => {
    const display = new DisplayModel('One. Two.', [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
    const range = { start: { lineNumber: 1, column: 1 }, end: { lineNumber: 2, column: 1 } };
    expect(display.passageAt(range)).toEqual({ start: 0, end: 4, text: 'One.' });
  });

  it('leaves white space at the ends out of a selected passage', () => {
    const display = new DisplayModel('a just answer', [{ start: 0, end: 13 }]);
    const range = { start: { lineNumber: 1, column: 2 }, end: { lineNumber: 1, column: 8 } };
    expect(display.passageAt(range)).toEqual({ start: 2, end: 6, text: 'just' });
    const space = { start: { lineNumber: 1, column: 2 }, end: { lineNumber: 1, column: 3 } };
    expect(display.passageAt(space)).toBeNull();
  });

  it('knows passages made of whole lines', () => {
    const display = new DisplayModel('One two. Three.', [
      { start: 0, end: 8 },
      { start: 9, end: 15 },
    ]);
    expect(display.coversLines({ start: 0, end: 8 })).toBe(true);
    expect(display.coversLines({ start: 0, end: 15 })).toBe(true);
    expect(display.coversLines({ start: 0, end: 7 })).toBe(false);
    expect(display.coversLines({ start: 4, end: 15 })).toBe(false);
    expect(display.coversLines({ start: 8, end: 9 })).toBe(false);
  });

  describe('with folded sentences', () => {
    const source = 'One. Two. Three. Four.';
    const sentences = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { start: 10, end: 16 },
      { start: 17, end: 22 },
    ];
    const display = new DisplayModel(source, sentences, [{ first: 1, end: 3, label: '2 the same' }]);

    it('shows one line for them', () => {
      expect(display.text).toBe('One.\n2 the same\nFour.');
      expect([1, 2, 3].map((line) => display.foldAt(line)?.label)).toEqual([
        undefined,
        '2 the same',
        undefined,
      ]);
    });

    it('keeps every offset outside at its place', () => {
      expect(display.rangeOf({ start: 17, end: 21 })).toEqual({
        start: { lineNumber: 3, column: 1 },
        end: { lineNumber: 3, column: 5 },
      });
      expect(display.offsetAt({ lineNumber: 3, column: 3 })).toBe(19);
    });

    it('takes the whole line for any passage inside, and knows that it is hidden', () => {
      const line = { start: { lineNumber: 2, column: 1 }, end: { lineNumber: 2, column: 11 } };
      expect(display.rangeOf({ start: 6, end: 8 })).toEqual(line);
      expect(display.rangeOf({ start: 5, end: 16 })).toEqual(line);
      expect(
        [
          { start: 6, end: 8 },
          { start: 5, end: 16 },
          { start: 3, end: 8 },
          { start: 12, end: 18 },
          { start: 0, end: 4 },
        ].map((span) => display.isFolded(span)),
      ).toEqual([true, true, false, false, false]);
    });

    it('gives the hidden words of a selection that goes over the line', () => {
      const over = { start: { lineNumber: 1, column: 1 }, end: { lineNumber: 3, column: 6 } };
      expect(display.passageAt(over)).toEqual({ start: 0, end: 22, text: source });
      const line = { start: { lineNumber: 2, column: 1 }, end: { lineNumber: 2, column: 11 } };
      expect(display.passageAt(line)?.text).toBe('Two. Three.');
    });
  });

  it('keeps a line for each sentence, of the sentence’s length', () => {
    fc.assert(
      fc.property(texts, ({ source, sentences }) => {
        const lines = new DisplayModel(source, sentences).text.split('\n');
        const lengths = sentences.map(({ start, end }) => end - start);
        expect(lines.map((line) => line.length)).toEqual(lengths.length === 0 ? [0] : lengths);
        expect(lines[0]?.startsWith('\uFEFF')).toBe(false);
      }),
    );
  });

  it('maps every offset in a sentence to its character and back', () => {
    fc.assert(
      fc.property(texts, ({ source, sentences }) => {
        const display = new DisplayModel(source, sentences);
        const lines = display.text.split('\n');
        sentences.forEach(({ start, end }, index) => {
          for (let offset = start; offset < end; offset += 1) {
            const range = display.rangeOf({ start: offset, end: offset + 1 });
            expect(range.start).toEqual({ lineNumber: index + 1, column: offset - start + 1 });
            expect(range.end).toEqual({ lineNumber: index + 1, column: offset - start + 2 });
            expect(display.offsetAt(range.start)).toBe(offset);
            const shown = lines[index]?.[range.start.column - 1];
            const original = source[offset] ?? '';
            const isReplaced = /[\n\u2028\u0085\uFEFF\u202E]/.test(original);
            if (!isReplaced) expect(shown).toBe(original);
          }
        });
      }),
    );
  });

  it('maps any span, gaps and all, to a range whose source lies inside the span', () => {
    fc.assert(
      fc.property(texts, fc.nat(120), fc.nat(40), ({ source, sentences }, at, length) => {
        const start = Math.min(at, source.length);
        const end = Math.min(start + length, source.length);
        const display = new DisplayModel(source, sentences);
        const range = display.rangeOf({ start, end });
        const shownCharacters = sentences.some((s) => Math.max(s.start, start) < Math.min(s.end, end));
        const isEmpty =
          range.start.lineNumber === range.end.lineNumber && range.start.column === range.end.column;
        expect(isEmpty).toBe(!shownCharacters);
        if (!shownCharacters) return;
        const from = display.offsetAt(range.start);
        const to = display.offsetAt(range.end);
        expect(from).toBeGreaterThanOrEqual(start);
        expect(to).toBeLessThanOrEqual(end);
        for (const [lostFrom, lostTo] of [
          [start, from],
          [to, end],
        ] as const) {
          const shown = sentences.filter((s) => Math.max(s.start, lostFrom) < Math.min(s.end, lostTo));
          expect(shown).toEqual([]);
        }
      }),
    );
  });
});
