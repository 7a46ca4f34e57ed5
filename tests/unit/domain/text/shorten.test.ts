import { describe, expect, it } from 'vitest';
import { keepEnd, keepStart } from '../../../../src/domain/text/shorten.ts';

describe('shortening', () => {
  it('leaves short texts alone', () => {
    expect(keepStart('one two', 7)).toBe('one two');
    expect(keepEnd('one two', 7)).toBe('one two');
  });

  it('cuts at a word and says so', () => {
    expect(keepStart('one two three', 10)).toBe('one two …');
    expect(keepEnd('one two three', 8)).toBe('… three');
  });

  it('cuts text without spaces between characters', () => {
    expect(keepStart('🙂🙂🙂', 3)).toBe('🙂 …');
    expect(keepEnd('🙂🙂🙂', 3)).toBe('… 🙂');
  });
});
