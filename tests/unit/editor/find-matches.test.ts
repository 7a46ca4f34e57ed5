import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches, MOST_MATCHES } from '../../../src/renderer/editor/find-matches.ts';

function found(
  text: string,
  words: string,
  options: { matchCase?: boolean; wholeWords?: boolean } = {},
): string[] {
  const query = { words, matchCase: false, wholeWords: false, ...options };
  return findMatches(text, query).map(({ start, end }) => text.slice(start, end));
}

describe('findMatches', () => {
  it('finds whatever the case, unless the case is to match', () => {
    expect(found('Pier, pier, PIER', 'pier')).toEqual(['Pier', 'pier', 'PIER']);
    expect(found('Pier, pier, PIER', 'pier', { matchCase: true })).toEqual(['pier']);
  });

  it('finds whole words only where that is asked, in any script', () => {
    expect(found('the pier, piers and pier_2', 'pier', { wholeWords: true })).toEqual(['pier']);
    expect(found('порт и аэропорт', 'порт', { wholeWords: true })).toEqual(['порт']);
  });

  it('finds words that stand on two lines, or with other blanks between them', () => {
    expect(found('next\nweek, next\u00A0 week', '  next week ')).toEqual(['next\nweek', 'next\u00A0 week']);
  });

  it('finds printed marks by typed ones and the other way round', () => {
    expect(found('the town’s “plan” – no', `town's "plan" - no`)).toEqual([
      'the town’s “plan” – no'.slice(4),
    ]);
    expect(found(`the town's`, 'town’s')).toEqual([`town's`]);
  });

  it('takes every sign for itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
        fc.pre(words.trim() !== '' && !/\p{Cs}/u.test(words));
        expect(
          findMatches(`«${words}»`, { words, matchCase: true, wholeWords: false }).length,
        ).toBeGreaterThan(0);
      }),
    );
    expect(found('a.b axb (c) [d] \\ $', 'a.b')).toEqual(['a.b']);
    expect(found('one \uD800 two', '\uD800')).toEqual(['\uD800']);
  });

  it('finds nothing for nothing', () => {
    expect(found('a b', ' \n')).toEqual([]);
  });

  it('stops counting somewhere', () => {
    expect(found('a'.repeat(MOST_MATCHES + 5), 'a')).toHaveLength(MOST_MATCHES);
  });
});
