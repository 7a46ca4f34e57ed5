import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { normalise } from '../../../../src/domain/text/normalise.ts';
import { arbitraryText } from './arbitrary-text.ts';

describe('normalise', () => {
  it('turns every line end into a line feed and removes the byte-order mark', () => {
    expect(normalise('\uFEFFone\r\ntwo\rthree\n\r\n')).toBe('one\ntwo\nthree\n\n');
  });

  it('leaves everything else as it is', () => {
    const text = ' “Tide”\u00a0\t— cafe\u0301 \uFEFF \ud800';
    expect(normalise(text)).toBe(text);
  });

  it('is idempotent', () => {
    fc.assert(fc.property(arbitraryText, (text) => normalise(normalise(text)) === normalise(text)));
    expect(normalise(normalise('\uFEFF\uFEFFx'))).toBe(normalise('\uFEFF\uFEFFx'));
  });
});

describe('sha256Hex', () => {
  it('hashes the UTF-8 form', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('takes a lone surrogate for the replacement character instead of failing', () => {
    expect(sha256Hex('\ud800')).toBe(sha256Hex('\ufffd'));
  });
});
