import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { counterpartOf } from '../../../../src/domain/compare/views/counterpart.ts';

const LEFT =
  'The two sides agreed on a “lasting arrangement” for the northern pier, the board of Skarvik said. Anglers were not invited.';
const RIGHT =
  'Nobody expected it. The two sides agreed on a “workable arrangement” for the northern pier, the Skarvik board said on Monday. A lasting peace is far off.';

/** What the other text has for a selection, by its words. */
function counterpart(
  selection: string,
  side: 'left' | 'right' = 'left',
): { text: string; confidence: number } | null {
  const comparison = compare(
    [
      { label: 'a', text: LEFT },
      { label: 'b', text: RIGHT },
    ],
    { words: true },
  );
  const [pair] = comparison.pairs;
  const [left, right] = comparison.variants;
  const [here, there] = side === 'left' ? [LEFT, RIGHT] : [RIGHT, LEFT];
  const start = here.indexOf(selection);
  if (!pair || !left || !right || start === -1) throw new Error('The fixture does not have this selection.');
  const found = counterpartOf(pair, left, right, side, { start, end: start + selection.length });
  return found && { text: there.slice(found.span.start, found.span.end), confidence: found.confidence };
}

describe('counterpartOf', () => {
  it('goes through the alignment to changed words, not to the same words elsewhere', () => {
    expect(counterpart('lasting arrangement')?.text).toBe('workable arrangement');
    expect(counterpart('lasting')?.text).toBe('workable');
    expect(counterpart('workable arrangement', 'right')?.text).toBe('lasting arrangement');
  });

  it('expands to whole words', () => {
    expect(counterpart('asting arrang')?.text).toBe('workable arrangement');
  });

  it('is surer of identical words than of replaced ones', () => {
    const same = counterpart('northern pier');
    const replaced = counterpart('lasting');
    expect(same).toEqual({ text: 'northern pier', confidence: 1 });
    expect(replaced?.confidence).toBeLessThan(0.8);
  });

  it('gives the whole sentence for a whole sentence', () => {
    expect(counterpart(LEFT.slice(0, LEFT.indexOf(' Anglers')))?.text).toBe(
      RIGHT.slice(RIGHT.indexOf('The two'), RIGHT.indexOf(' A lasting')),
    );
  });

  it('is null where the sentence is unaligned or the words have no counterpart', () => {
    expect(counterpart('Anglers')).toBeNull();
    expect(counterpart('on Monday', 'right')).toBeNull();
  });
});
