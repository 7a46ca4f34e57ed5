import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFileName } from '../../../../src/domain/report/file-name.ts';

describe('reportFileName', () => {
  it.each([
    ['Harbour fire', 'variorum-harbour-fire.html'],
    [
      '  The “Café” on Kelder Quay / part 2: what’s next?  ',
      'variorum-the-cafe-on-kelder-quay-part-2-whats-next.html',
    ],
    ['../../etc/passwd', 'variorum-etc-passwd.html'],
    ['CON', 'variorum-con.html'],
    ['ends in dots...', 'variorum-ends-in-dots.html'],
    ['', 'variorum-review.html'],
    ['???', 'variorum-review.html'],
    ['Пожар в порту', 'variorum-пожар-в-порту.html'],
    ['港の火事', 'variorum-港の火事.html'],
    ['बंदरगाह', 'variorum-बंदरगाह.html'],
  ])('%s', (title, name) => {
    expect(reportFileName(title)).toBe(name);
  });

  it('is safe whatever the title: short enough in bytes, no separator, no reserved character, no dot before the ending', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = reportFileName(title);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^variorum-[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.html$/u);
      }),
    );
  });
});
