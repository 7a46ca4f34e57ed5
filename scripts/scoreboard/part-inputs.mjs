import { badInputs } from './bad-inputs.mjs';
import { time } from './contenders.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */
/** @typedef {import('./row.mjs').Row} Row */

const LIMIT_MS = 60_000;
/** Beyond this many characters a second comparison, only to count and check, would take too long. */
const CHECKED = 1_000_000;

/**
 * Odd texts: every one must give a result, and in what time.
 *
 * @param {Tools} tools
 * @returns {Promise<Measured>}
 */
export async function measureInputs({ ledger, vocabulary }) {
  /** @type {Row[]} */
  const rows = [];
  /** @type {string[]} */
  const misses = [];
  for (const [name, texts] of Object.entries(badInputs(vocabulary))) {
    const { ms, note = '' } = await time({ contender: 'variorum', texts, limitMs: LIMIT_MS });
    if (ms === null) misses.push(`${name}: ${note}`);
    rows.push({
      part: 'inputs',
      what: `odd texts: ${name}`,
      data: `${texts.map((text) => text.length.toLocaleString('en')).join(' and ')} characters`,
      value: ms,
      unit: 'ms',
      target: null,
      note: ms === null || texts.join('').length > CHECKED ? note : outcome(ledger.pair(...texts)),
    });
  }
  rows.push({
    part: 'inputs',
    what: 'odd texts without a result (an error, or nothing after a minute)',
    data: `${Object.keys(rows).length} pairs`,
    value: misses.length,
    unit: '',
    target: { atMost: 0 },
  });
  return { rows, misses };
}

/** @param {import('../../src/domain/compare/comparison.ts').ComparedPair} pair */
function outcome({ derivation, alignments, discrepancies }) {
  return `${derivation}, ${alignments.length} aligned, ${discrepancies.length} differences`;
}
