import { describe, expect, it } from 'vitest';
import {
  EVIDENCE_FULL_BYTES,
  EVIDENCE_LARGE_BYTES,
  sizeNote,
} from '../../../../src/domain/evidence/limits.ts';
import { MEDIA_TYPE_HEAD_BYTES, mediaTypeOf } from '../../../../src/domain/evidence/media-type.ts';

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array([...values, 0, 0, 0, 0]);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('what a file is', () => {
  it.each([
    ['image/png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['image/gif', text('GIF89a…')],
    ['image/webp', bytes(0x52, 0x49, 0x46, 0x46, 9, 9, 9, 9, 0x57, 0x45, 0x42, 0x50)],
    ['application/pdf', text('%PDF-1.4')],
    ['text/plain', text('The pier is closed, says Zoë.')],
    ['text/plain', text('\u{feff}The pier is closed.')],
    ['text/plain', text('<!doctype html><p>The pier is closed</p>')],
    ['text/plain', text('A text about the <svg> element')],
  ])('is read off its bytes: %s', (expected, given) => {
    expect(mediaTypeOf(given)).toBe(expected);
  });

  it.each([
    ['an empty file', text('')],
    ['a sound', bytes(0x52, 0x49, 0x46, 0x46, 9, 9, 9, 9, 0x57, 0x41, 0x56, 0x45)],
    ['a program', text('MZ\u0000\u0001')],
    ['a text in another encoding', new Uint8Array([0x5a, 0x6f, 0xeb])],
    ['half a signature', bytes(0x89, 0x50)],
    ['an SVG', text('<svg xmlns="x"><script>alert(1)</script></svg>')],
    ['an SVG behind its declaration', text('\n<?xml version="1.0"?>\n<!DOCTYPE svg>\n<s:SVG xmlns:s="x"/>')],
  ])('is something else for %s', (_what, given) => {
    expect(mediaTypeOf(given)).toBe('application/octet-stream');
  });

  it('is text also where the head ends within a character', () => {
    const long = text(`a${'ë'.repeat(MEDIA_TYPE_HEAD_BYTES)}`);
    expect(mediaTypeOf(long)).toBe('text/plain');
  });
});

describe('the word on a file’s size', () => {
  it('comes with large files only, and is a warning for very large ones', () => {
    expect(sizeNote(EVIDENCE_FULL_BYTES)).toBe('');
    expect(sizeNote(EVIDENCE_FULL_BYTES + 1)).toMatch(/^50 MB: .*longer/u);
    expect(sizeNote(EVIDENCE_LARGE_BYTES)).toMatch(/^250 MB: .*longer/u);
    expect(sizeNote(EVIDENCE_LARGE_BYTES + 1)).toMatch(/^250 MB: .*not show it itself/u);
    expect(sizeNote(2 ** 30)).toMatch(/^1,024 MB: /u);
  });
});
