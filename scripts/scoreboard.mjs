// Measures every yardstick of the comparison engine, with the peers beside it: `npm run scoreboard`.
import { readOptions } from './lib/options.mjs';
import { buildEngine, loadEngine } from './scoreboard/engine.mjs';
import { openLedger } from './scoreboard/ledger.mjs';
import { buildMonaco, loadMonaco } from './scoreboard/monaco.mjs';
import { measureAlarms } from './scoreboard/part-alarms.mjs';
import { measureMoves } from './scoreboard/part-moves.mjs';
import { measureSeeds } from './scoreboard/part-seeds.mjs';
import { measureVitaminc } from './scoreboard/part-vitaminc.mjs';
import { measureWikisplit } from './scoreboard/part-wikisplit.mjs';
import { measureWords } from './scoreboard/part-words.mjs';
import { printTable } from './scoreboard/output.mjs';
import { verdictOf } from './scoreboard/row.mjs';
import { readVocabulary } from './scoreboard/vocabulary.mjs';

/** @typedef {import('./scoreboard/part.mjs').Tools} Tools */
/** @typedef {import('./scoreboard/part.mjs').Measured} Measured */

/** @type {Readonly<Record<string, (tools: Tools) => Measured | Promise<Measured>>>} */
const ACCURACY = {
  seeds: measureSeeds,
  vitaminc: measureVitaminc,
  alarms: measureAlarms,
  words: measureWords,
  moves: measureMoves,
  wikisplit: measureWikisplit,
};
const PARTS = { ...ACCURACY };

/** @returns {Promise<number>} the exit status */
async function main() {
  const options = readOptions(process.argv.slice(2), {
    only: { type: 'string', multiple: true },
    misses: { type: 'string' },
  });
  if (options === null) return 2;
  const asked = options.misses === undefined ? (options.only ?? Object.keys(PARTS)) : [options.misses];
  const names = asked.flatMap((name) => (name === 'accuracy' ? Object.keys(ACCURACY) : [name]));
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown !== undefined) {
    console.error(`There is no part “${unknown}”: choose from accuracy, ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  await buildEngine();
  await buildMonaco();
  const engine = await loadEngine();
  const ledger = openLedger(engine);
  /** @type {Tools} */
  const tools = { engine, ledger, vocabulary: readVocabulary(), monaco: await loadMonaco() };
  const rows = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (!names.includes(name)) continue;
    const start = performance.now();
    const measured = await measure(tools);
    rows.push(...measured.rows);
    if (options.misses !== undefined) console.log(measured.misses.join('\n\n'));
    console.error(`${name}: ${Math.round(performance.now() - start)} ms`);
  }
  rows.push({
    part: 'invariants',
    what: 'comparisons that break what must always hold (spans, slices, replay, order)',
    data: `all texts of this run: ${ledger.compared()} comparisons`,
    value: ledger.breaches.length,
    unit: '',
    target: { atMost: 0 },
  });
  printTable(rows);
  for (const breach of ledger.breaches.slice(0, 10)) console.log(`Breach: ${breach}`);
  return rows.some((row) => verdictOf(row) === 'NOT MET') ? 1 : 0;
}

process.exitCode = await main();
