import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import {
  fromRedline,
  inRedline,
  piecesIn,
  redlineOf,
  type Redline,
} from '../../../../src/domain/compare/views/redline.ts';
import { normalise } from '../../../../src/domain/text/normalise.ts';
import { ALL, story } from './story.ts';

function redline(base: string, variant: string): Redline {
  const comparison = compare(
    [base, variant].map((text, index) => ({ label: String(index), text })),
    { words: true },
  );
  return redlineOf(comparison, [0, 1], [base, variant]);
}

/** The redline in one line: [-out-] and {+in+}. */
function inShort({ text, pieces }: Redline): string {
  return pieces
    .map(({ kind, start, end }) => {
      const words = text.slice(start, end);
      return kind === 'same' ? words : kind === 'deleted' ? `[-${words}-]` : `{+${words}+}`;
    })
    .join('');
}

function without(kind: 'deleted' | 'inserted', { text, pieces }: Redline): string {
  return pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

describe('the redline', () => {
  it.each([
    ['The quay opened.', 'The quay opened.', 'The quay opened.'],
    ['The quay opened at noon.', 'The quay closed at noon.', 'The quay [-opened-]{+closed+} at noon.'],
    ['They met in Ostrand today.', 'They met in Ostdale today.', 'They met in [-Ostrand-]{+Ostdale+} today.'],
    ['He said it was late.', 'He said it was very late.', 'He said it was {+very +}late.'],
    ['', 'Rain.', '{+Rain.+}'],
  ])('of %j and %j is %j', (base, variant, expected) => {
    expect(inShort(redline(base, variant))).toBe(expected);
  });

  it('changes words and not letters, and does not leave a blank between two of them', () => {
    const { pieces, text } = redline(
      'The old stone bridge near Ostrand stays shut until spring, the council said.',
      'The new steel bridge near Ostrand stays shut until spring, the council said.',
    );
    const changed = pieces
      .filter(({ kind }) => kind !== 'same')
      .map(({ start, end }) => text.slice(start, end));
    expect(changed).toEqual(['old stone', 'new steel']);
  });

  it('strikes out a sentence as a whole where little of it is kept', () => {
    const shared = 'The bridge reopened on Friday after the second inspection of the year.';
    const made = redline(
      `Warehouse fire forces 340 from homes in Ostrand. ${shared}`,
      `Ostrand blaze drives hundreds from their homes. ${shared}`,
    );
    const changed = made.pieces
      .filter(({ kind }) => kind !== 'same')
      .map(({ start, end }) => made.text.slice(start, end));
    expect(changed).toEqual([
      'Warehouse fire forces 340 from homes in Ostrand',
      'Ostrand blaze drives hundreds from their homes',
    ]);
  });

  it('reads the same pair from either text', () => {
    const texts = ['The ferry left at noon. Rain fell.', 'Rain fell. The ferry left at dusk.'] as const;
    const comparison = compare(
      texts.map((text, index) => ({ label: String(index), text })),
      { words: true },
    );
    const back = redlineOf(comparison, [1, 0], [texts[1], texts[0]]);
    expect(without('inserted', back)).toBe(texts[1]);
    expect(without('deleted', back)).toBe(texts[0]);
  });

  it('says which words only moved', () => {
    const [one, two, three, four] = [
      'The harbour master resigned on Friday after nine years.',
      'Ferries to the islands were cancelled because of high wind.',
      'The council will meet in Ostrand to choose a successor.',
      'Fishermen had asked for a deeper channel since last spring.',
    ];
    const base = [one, two, three, four].join('\n\n');
    const variant = [four, one, two, three].join('\n\n');
    const { pieces, text } = redline(base, variant);
    const moved = pieces.filter((piece) => piece.moved && /\S/.test(text.slice(piece.start, piece.end)));
    expect(moved.map(({ kind }) => kind).sort()).toEqual(['deleted', 'inserted']);
    expect(moved.map(({ start, end }) => text.slice(start, end).trim())).toEqual([four, four]);
  });

  const anyText = fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '.', '\n', '“', '𝄞', '\u0301', '\ud800', 'é', '1'),
      maxLength: 60,
    }),
    fc
      .shuffledSubarray([...ALL])
      .map((parts) => story(parts, { cost: 'Repairs would cost 54 million kroner.' })),
  );

  it('reads as the base without what was put in, and as the variant without what was struck out', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const [base, variant] = [normalise(one), normalise(other)];
        const made = redline(base, variant);
        expect(without('inserted', made)).toBe(base);
        expect(without('deleted', made)).toBe(variant);
        let at = 0;
        for (const piece of made.pieces) {
          expect(piece.start).toBe(at);
          at = piece.end;
        }
        expect(at).toBe(made.text.length);
      }),
      { numRuns: 150 },
    );
  });

  it('finds every passage of either text, and every piece that a span touches', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(), (one, other, from, length) => {
        const [base, variant] = [normalise(one), normalise(other)];
        const made = redline(base, variant);
        for (const [side, text] of [
          ['base', base],
          ['variant', variant],
        ] as const) {
          if (text.length === 0) continue;
          const start = from % text.length;
          const span = { start, end: Math.min(text.length, start + 1 + (length % 9)) };
          const there = inRedline(made, side, span);
          expect(there).not.toBeNull();
          if (!there) continue;
          const touched = made.pieces.filter((piece) => piece.start < there.end && there.start < piece.end);
          expect(piecesIn(made, there)).toEqual(touched);
          const own = touched.map((piece) =>
            piece[side] === null
              ? ''
              : made.text.slice(Math.max(piece.start, there.start), Math.min(piece.end, there.end)),
          );
          expect(own.join('')).toBe(text.slice(span.start, span.end));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds a passage of either text in it, and the passage again from there', () => {
    const base = 'The quay opened at noon. Rain fell.';
    const variant = 'The quay closed at noon. Snow and rain fell.';
    const made = redline(base, variant);
    const span = (text: string, words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const there = inRedline(made, 'base', span(base, 'opened'));
    expect(there && made.text.slice(there.start, there.end)).toBe('opened');
    expect(there && fromRedline(made, there)).toEqual({ side: 'base', ...span(base, 'opened') });
    const noon = inRedline(made, 'variant', span(variant, 'noon'));
    expect(noon && fromRedline(made, noon)).toEqual({ side: 'variant', ...span(variant, 'noon') });
    expect(inRedline(made, 'variant', { start: 3, end: 3 })).toBeNull();
    expect(fromRedline(made, { start: 5, end: 5 })).toBeNull();
  });
});
