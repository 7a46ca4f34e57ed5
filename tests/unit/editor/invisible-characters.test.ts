import { describe, expect, it } from 'vitest';
import { findInvisible } from '../../../src/renderer/editor/invisible-characters.ts';

describe('findInvisible', () => {
  it.each([
    ['a zero-width space', 'ten\u200Bfold', 'U+200B'],
    ['a soft hyphen', 'har\u00ADbour', 'U+00AD'],
    ['a joiner between Latin letters', 'pi\u200Der', 'U+200D'],
    ['a byte-order mark in the middle', 'one\uFEFFtwo', 'U+FEFF'],
    ['a direction override', 'paid \u202E100', 'U+202E'],
    ['a control character', 'a\u0007b', 'U+0007'],
    ['a direction mark in Latin text', 'Vell\u200Fmark', 'U+200F'],
    ['a tag outside a flag', 'abc\u{E0061}', 'U+E0061'],
  ])('finds %s', (_, text, label) => {
    const [found] = findInvisible(text);
    expect(found?.label).toBe(label);
    expect(text.slice(found?.start, found?.end).codePointAt(0)).toBe(parseInt(label.slice(2), 16));
  });

  it.each([
    ['ordinary and no-break spaces', 'ten\u00A0000 boats\u202F!'],
    ['an emoji joined of several', 'said 👩‍🚒 and 🏳️‍🌈'],
    ['a skin tone before a joiner', '👩🏽‍🚒'],
    ['a flag spelt with tags', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a direction mark in Arabic text', 'السعر \u200F(14)'],
    ['tabs and line ends', 'a\tb\nc'],
    ['Persian spelling', 'می\u200Cخواهم'],
  ])('leaves alone %s', (_, text) => {
    expect(findInvisible(text)).toEqual([]);
  });
});
