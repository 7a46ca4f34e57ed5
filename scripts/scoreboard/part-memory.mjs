import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { figure } from './row.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */

const CHILD = fileURLToPath(new URL('memory-child.mjs', import.meta.url));
const CASES = [
  { what: 'memory at its peak, two related texts of 100,000 words', count: 2, words: 100_000 },
  { what: 'memory at its peak, 20 variants of 1,000 words', count: 20, words: 1000 },
];

/**
 * What one comparison takes in memory, in a process of its own.
 *
 * @returns {Promise<Measured>}
 */
export async function measureMemory() {
  const rows = [];
  for (const { what, count, words } of CASES) {
    const { before, peak, heap } = await peakOf(count, words);
    rows.push({
      part: 'memory',
      what,
      data: 'generated prose',
      value: peak,
      unit: 'MB',
      target: null,
      note: `resident; ${figure(before, 'MB')} before comparing; heap ${figure(heap, 'MB')}`,
    });
  }
  return { rows, misses: [] };
}

/**
 * @param {number} count of texts
 * @param {number} words in each
 * @returns {Promise<{ readonly before: number, readonly peak: number, readonly heap: number }>} in MB: resident before
 *   and at the peak, and the heap at its fullest
 */
function peakOf(count, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--trace-gc', CHILD, `${count}`, `${words}`]);
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (status) => {
      const [, before, peak] = /^resident (\S+) (\S+)$/mu.exec(output) ?? [];
      if (status !== 0 || !peak)
        return reject(new Error(`The memory was not measured: ${output.slice(-500)}`));
      // The collector tells how full the heap was each time it set to work.
      const collections = [
        ...output.slice(output.indexOf('comparing')).matchAll(/ms: .*? (\d+\.\d+) \(\d+\.\d+\) -> /gu),
      ];
      resolve({
        before: Number(before),
        peak: Number(peak),
        heap: Math.max(0, ...collections.map(([, used]) => Number(used))),
      });
    });
  });
}
