// Runs one contender over and over on one pair of texts and posts its median time.
import { parentPort, workerData } from 'node:worker_threads';
import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { loadEngine } from './engine.mjs';
import { MONACO_LIMIT, loadMonaco } from './monaco.mjs';
import { median } from './statistics.mjs';

/** So long a contender runs again and again: short texts need many runs before the machine code is there. */
const RUNNING_MS = 5000;
/** Long texts fill that time with a run or two, which would time the making of the machine code. */
const LEAST_RUNS = 6;

/** @type {import('./contenders.mjs').Task} */
const { contender, texts, words = false, limitMs } = workerData;
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
/** @type {{ ms: number, processor: number }[]} */
const runs = [];
for (let spent = 0; spent < RUNNING_MS || (runs.length < LEAST_RUNS && spent < limitMs / 2);) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  run();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  runs.push({ ms, processor: (user + system) / 1000 });
  spent += ms;
}
// The earlier half warms up; a contender that used its time in one run has only that one.
const warm = runs.slice(Math.floor(runs.length / 2));
const ms = median(warm.map((each) => each.ms));
const processor = median(warm.map((each) => each.processor));
parentPort?.postMessage(
  gaveUp
    ? { ms: null, processor, atLeast: MONACO_LIMIT, note: `gave up after ${MONACO_LIMIT / 1000} s` }
    : { ms, processor },
);
