import { relatedTexts } from './generated-pairs.mjs';
import { seededRandom } from './random.mjs';
import { figure } from './row.mjs';
import { quantile } from './statistics.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */

const SEED = 3;
const WORDS = 1000;
const WARM_UP = 20;
const KEYSTROKES = 200;
/** A writer types several letters at one place before going to another. */
const LETTERS_AT_A_PLACE = 8;

/**
 * The whole comparison anew after every keystroke, with the words of the alignments, as the app asks for it.
 *
 * @param {Tools} tools
 * @returns {Measured}
 */
export function measureKeystroke({ engine, vocabulary }) {
  const random = seededRandom(SEED);
  const [left, first] = relatedTexts(vocabulary, WORDS);
  let right = first;
  let at = 0;
  /** @type {number[]} */
  const times = [];
  for (let stroke = 0; stroke < WARM_UP + KEYSTROKES; stroke += 1) {
    if (stroke % LETTERS_AT_A_PLACE === 0) at = random.below(right.length);
    right = right.slice(0, at) + random.pick([...'etaoin ']) + right.slice(at);
    at += 1;
    const inputs = [
      { label: 'left', text: left },
      { label: 'right', text: right },
    ];
    const start = performance.now();
    engine.compare(inputs, { words: true });
    if (stroke >= WARM_UP) times.push(performance.now() - start);
  }
  return {
    rows: [
      {
        part: 'keystroke',
        what: 're-compare after one keystroke, 1,000-word pair, 95th percentile',
        data: `generated prose, ${KEYSTROKES} keystrokes`,
        value: quantile(times, 0.95),
        unit: 'ms',
        target: { atMost: 16 },
        note: `median ${figure(quantile(times, 0.5), 'ms')}`,
      },
    ],
    misses: [],
  };
}
