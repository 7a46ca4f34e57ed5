import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';

/** As Node has it of the whole text at once. */
function wholeHash(text: string): string {
  return createHash('sha256').update(new TextEncoder().encode(text)).digest('hex');
}

describe('the hash of a text', () => {
  it('is that of the whole text, also where it is longer than what is encoded at once', () => {
    for (const length of [0, 1, 32_767, 32_768, 32_769, 100_000, 1_000_003])
      expect(sha256Hex('ä'.repeat(length)), String(length)).toBe(wholeHash('ä'.repeat(length)));
  });

  it('never takes a character apart, wherever in the text a pair stands', () => {
    for (let before = 32_764; before <= 32_772; before += 1) {
      const text = `${'a'.repeat(before)}🦉${'🦉'.repeat(40_000)}b`;
      expect(sha256Hex(text), String(before)).toBe(wholeHash(text));
    }
  });

  it('takes half a character for U+FFFD, as every encoder writes it', () => {
    for (const half of ['\ud83e', '\udd89'])
      for (const before of [32_766, 32_767, 32_768]) {
        const text = `${'a'.repeat(before)}${half}${'b'.repeat(50)}`;
        expect(sha256Hex(text)).toBe(wholeHash(text.replace(half, '\ufffd')));
      }
  });
});
