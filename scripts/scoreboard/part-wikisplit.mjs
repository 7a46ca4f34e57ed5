import { NO_SHARED, hasShared, readSharedLines } from './corpora.mjs';
import { percent } from './row.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */

/**
 * One sentence and the two an editor made of it: is it aligned to both?
 *
 * @param {Tools} tools
 * @returns {Measured}
 */
export function measureWikisplit({ ledger }) {
  const row = {
    part: 'wikisplit',
    what: 'a sentence aligned to both halves it was split into',
    unit: '%',
    target: { atLeast: 95 },
  };
  if (!hasShared())
    return { rows: [{ ...row, data: 'WikiSplit-dev', value: null, note: NO_SHARED }], misses: [] };
  /** @type {{ one: string, two: [string, string] }[]} */
  const splits = readSharedLines('corpora/wikisplit-dev.jsonl');
  /** @type {string[]} */
  const misses = [];
  for (const { one, two } of splits) {
    const right = two.join(' ');
    const { alignments, comparison } = ledger.pair(one, right);
    const [left, other] = comparison.variants;
    if (!left || !other) throw new Error('Two texts make two variants.');
    // The second half has to begin a sentence of its own, or the split was not even seen.
    const second = other.sentences.findIndex(({ start }) => start === two[0].length + 1);
    const whole = alignments.some(
      (each) =>
        each.left.length === left.sentences.length && each.right.includes(0) && each.right.includes(second),
    );
    if (second > 0 && whole) continue;
    const found = alignments.map((each) => `[${each.left}]~[${each.right}]`).join(' ');
    misses.push(
      [
        `${left.sentences.length}:${other.sentences.length} sentences, aligned ${found || 'none'}`,
        `- ${one}`,
        ...two.map((half) => `+ ${half}`),
      ].join('\n  '),
    );
  }
  const value = percent(splits.length - misses.length, splits.length);
  return { rows: [{ ...row, data: `WikiSplit-dev: ${splits.length} splits`, value }], misses: misses.sort() };
}
