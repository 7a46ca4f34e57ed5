import { time } from './contenders.mjs';
import { versions } from './generated-pairs.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */

const LIMIT_MS = 60_000;

/**
 * As many variants as a review may have.
 *
 * @param {Tools} tools
 * @returns {Promise<Measured>}
 */
export async function measureMany({ ledger, vocabulary }) {
  const texts = versions(vocabulary, 1000, 20);
  ledger.compare(...texts);
  const { ms, note = '190 pairs' } = await time({
    contender: 'variorum',
    texts,
    words: true,
    limitMs: LIMIT_MS,
  });
  return {
    rows: [
      {
        part: 'many',
        what: '20 variants of 1,000 words collated',
        data: 'generated prose',
        value: ms === null ? null : ms / 1000,
        unit: 's',
        target: null,
        note,
      },
    ],
    misses: [],
  };
}
