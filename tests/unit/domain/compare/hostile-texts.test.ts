import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { normalise } from '../../../../src/domain/text/normalise.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';
import { expectInvariants } from './invariants.ts';
import { PARAGRAPHS } from './story.ts';

/** Far more than linear work takes on a busy machine, far less than quadratic work on these lengths. */
const SLOW = 60_000;

const inputs = (texts: readonly string[]): { label: string; text: string }[] =>
  texts.map((text, index) => ({ label: `v${index}`, text }));

function expectToHold(texts: readonly string[]): void {
  expectInvariants(compare(inputs(texts), { words: true }), texts.map(normalise));
}

describe('texts that nobody writes', () => {
  it.each<[string, readonly string[]]>([
    ['no text at all', []],
    ['one empty text', ['']],
    ['empty texts', ['', '', '']],
    ['an empty text and a story', ['', PARAGRAPHS.lead]],
    ['blanks and line ends', ['  \n\n \t ', '\r\n\r\r']],
    ['one word', ['pier', 'pier.']],
    ['punctuation', ['...!?', '—“”…', '...!?']],
    ['control characters', ['\u0000\u0007\u001b[31m', 'a\u0000b \u0000']],
    ['lone surrogates', ['\ud800', '\udc00 pier \ud83d', '\ud83d\ude00']],
    ['byte-order marks', ['\ufeff\ufeff', '\ufeffpier']],
    ['identical texts', [PARAGRAPHS.lead, PARAGRAPHS.lead]],
  ])('compare without complaint: %s', (_, texts) => {
    expectToHold(texts);
  });

  it(
    'compare without complaint, whatever the characters',
    () => {
      const anything = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc
          .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
          .map((units) => String.fromCharCode(...units)),
        arbitraryText,
      );
      fc.assert(fc.property(fc.array(anything, { minLength: 1, maxLength: 3 }), expectToHold), {
        numRuns: 150,
      });
    },
    SLOW,
  );

  it(
    'compare without complaint in twenty variants',
    () => {
      const texts = Array.from({ length: 20 }, (_, index) =>
        Object.values(PARAGRAPHS)
          .filter((__, part) => (index + part) % 5 !== 0)
          .join('\n\n'),
      );
      const comparison = compare(inputs(texts));
      expect(comparison.pairs).toHaveLength(190);
      for (const { cells } of comparison.rows) expect(cells).toHaveLength(20);
    },
    SLOW,
  );
});

describe('long texts with a trap', () => {
  const count = 10_000;
  const line = 'Nobody answered the bell.';
  const sentence = (index: number): string =>
    `Boat ${index} left pier ${index % 97} with ${index % 13} crates of fish.`;
  const many = Array.from({ length: count }, (_, index) => sentence(index));

  it.each<[string, string, string]>([
    ['one line again and again', `${line}\n`.repeat(count), `${line}\n`.repeat(count - 10)],
    ['one sentence again and again', `${line} `.repeat(count), `${line} `.repeat(count - 10)],
    ['one paragraph without a full stop', 'fish pier '.repeat(10_000), 'fish boat pier '.repeat(7_000)],
    ['one paragraph', many.slice(0, 5_000).join(' '), many.slice(10, 5_000).join(' ')],
    ['lines in reverse', many.join('\n'), [...many].reverse().join('\n')],
    ['nothing but marks', '“.” '.repeat(count), '?! '.repeat(count)],
    ['one word', 'a'.repeat(200_000), `${'a'.repeat(199_999)}b`],
  ])(
    'are compared in seconds: %s',
    (_, left, right) => {
      expect(compare(inputs([left, right])).pairs).toHaveLength(1);
    },
    SLOW,
  );
});
