import { time } from './contenders.mjs';
import { NO_SHARED, hasShared, sharedTexts } from './corpora.mjs';
import { crossingsIn, rowsInOrder } from './rows.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */

const LIMIT_MS = 60_000;
/** The editions in two other orders: the last first, and mixed. */
const ORDERS = [
  [5, 4, 3, 2, 1, 0],
  [3, 0, 5, 1, 4, 2],
];

/**
 * Six editions of one chapter collated: how long it takes, whether the order matters, and whether rows cross.
 *
 * @param {Tools} tools
 * @returns {Promise<Measured>}
 */
export async function measureDarwin({ ledger }) {
  const data = 'six editions of a chapter of the Origin';
  const base = { part: 'darwin', data };
  const labels = {
    seconds: 'six editions collated',
    order: 'orders of the editions that give other rows',
    crossing: 'rows that cross without a declared move',
  };
  if (!hasShared()) {
    const missing = { ...base, value: null, note: NO_SHARED };
    return {
      rows: [
        { ...missing, what: labels.seconds, unit: 's', target: { atMost: 3 } },
        { ...missing, what: labels.order, unit: '', target: { atMost: 0 } },
        { ...missing, what: labels.crossing, unit: '', target: { atMost: 0 } },
      ],
      misses: [],
    };
  }
  const texts = sharedTexts('corpora/darwin').map(({ text }) => text);
  const { ms, note } = await time({ contender: 'variorum', texts, words: true, limitMs: LIMIT_MS });
  const comparison = ledger.compare(...texts);
  const expected = rowsInOrder(
    comparison,
    texts.map((_, index) => index),
  );
  const others = ORDERS.filter((order) => {
    const permuted = ledger.compare(...order.map((index) => texts[index] ?? ''));
    return rowsInOrder(permuted, order) !== expected;
  });
  const crossings = crossingsIn(comparison);
  return {
    rows: [
      {
        ...base,
        what: labels.seconds,
        value: (ms ?? Infinity) / 1000,
        unit: 's',
        target: { atMost: 3 },
        peers: [{ name: 'CollateX', value: null, note: '111 s for 2 × 20 KB, measured elsewhere' }],
        ...(note ? { note } : {}),
      },
      {
        ...base,
        what: labels.order,
        value: others.length,
        unit: '',
        target: { atMost: 0 },
        note: `${ORDERS.length} other orders tried`,
      },
      {
        ...base,
        what: labels.crossing,
        value: crossings.length,
        unit: '',
        target: { atMost: 0 },
        note: `${comparison.rows.length} rows`,
      },
    ],
    misses: crossings,
  };
}
