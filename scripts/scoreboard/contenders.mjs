import { Worker } from 'node:worker_threads';

/** @typedef {'variorum' | 'jsdiff' | 'diff-match-patch' | 'monaco'} Contender */

/**
 * What a contender was given, and what it is allowed to take.
 *
 * @typedef {object} Task
 * @property {Contender} contender
 * @property {readonly string[]} texts two, or for ours also more
 * @property {boolean} [words] for ours: with the words of the alignments, as the app asks for them
 * @property {number} limitMs
 */

/**
 * @typedef {object} Timing
 * @property {number | null} ms the median of its warm runs; null where it did not finish
 * @property {number | null} processor the processor's time in ms, over all threads: far below `ms` where something else kept the machine busy
 * @property {number} [atLeast] in ms: how long it had gone on where it did not finish
 * @property {string} [note] why there is no figure,
 */

/** @type {readonly Contender[]} */
export const PEERS = ['jsdiff', 'diff-match-patch', 'monaco'];

/**
 * Times one contender in a thread of its own, which is ended when it takes too long.
 *
 * @param {Task} task
 * @returns {Promise<Timing>}
 */
export function time(task) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('contender-worker.mjs', import.meta.url), { workerData: task });
    /** @param {Timing} timing */
    const finish = (timing) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(timing);
    };
    const timer = setTimeout(
      () => finish({ ms: null, processor: null, atLeast: task.limitMs, note: `> ${task.limitMs / 1000} s` }),
      task.limitMs,
    );
    worker.once('message', finish);
    worker.once('error', (error) => finish({ ms: null, processor: null, note: `failed: ${error.message}` }));
  });
}
