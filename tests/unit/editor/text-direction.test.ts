import { describe, expect, it } from 'vitest';
import { startsRightToLeft } from '../../../src/renderer/editor/text-direction.ts';

describe('startsRightToLeft', () => {
  it.each([
    ['“12” قال الوزير', true],
    ['שלום Vellmark', true],
    ['Vellmark שלום', false],
    ['12 — 14', false],
    ['', false],
  ])('%j → %s', (text, expected) => {
    expect(startsRightToLeft(text)).toBe(expected);
  });
});
