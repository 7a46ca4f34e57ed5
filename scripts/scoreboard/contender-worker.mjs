// Runs one contender over and over on one pair of texts and posts its median time.
import { parentPort, workerData } from 'node:worker_threads';
import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { loadEngine } from './engine.mjs';
import { MONACO_LIMIT, loadMonaco } from './monaco.mjs';
import { median } from './statistics.mjs';

/** Enough runs for a median, and no more once a contender has had its share of the clock. */
const RUNS = 7;
const ENOUGH_MS = 4000;

/** @type {import('./contenders.mjs').Task} */
const { contender, texts, words = false } = workerData;
const [left = '', right = ''] = texts;

/** @type {Readonly<Record<import('./contenders.mjs').Contender, () => Promise<() => unknown>>>} */
const PREPARED = {
  variorum: async () => {
    const { compare } = await loadEngine();
    const inputs = texts.map((text, index) => ({ label: `${index}`, text }));
    return () => compare(inputs, { words });
  },
  jsdiff: async () => () => diffWords(left, right),
  'diff-match-patch': async () => {
    const differ = new DiffMatchPatch();
    differ.Diff_Timeout = 0;
    return () => differ.diff_main(left, right);
  },
  monaco: async () => {
    const differ = await loadMonaco();
    const [before, after] = [left.split('\n'), right.split('\n')];
    const options = { ignoreTrimWhitespace: false, maxComputationTimeMs: MONACO_LIMIT, computeMoves: true };
    return () => {
      if (differ.computeDiff(before, after, options).hitTimeout) gaveUp = true;
    };
  },
};

let gaveUp = false;
const run = await PREPARED[contender]();
/** @type {number[]} */
const times = [];
let sum = 0;
while (times.length < RUNS && sum < ENOUGH_MS) {
  const start = performance.now();
  run();
  times.push(performance.now() - start);
  sum += times.at(-1) ?? 0;
}
// The first run is cold: it counts only where there is no other.
const ms = median(times.length > 1 ? times.slice(1) : times);
parentPort?.postMessage(gaveUp ? { ms: null, note: `gave up after ${MONACO_LIMIT / 1000} s` } : { ms });
