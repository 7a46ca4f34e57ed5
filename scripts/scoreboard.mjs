// Measures every yardstick of the comparison engine, with the peers beside it: `npm run scoreboard`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { format } from 'prettier';
import { readOptions } from './lib/options.mjs';
import { buildEngine, loadEngine, outFolder } from './scoreboard/engine.mjs';
import { openLedger } from './scoreboard/ledger.mjs';
import { buildMonaco, loadMonaco } from './scoreboard/monaco.mjs';
import { jsonReport, runText, summary, textTable, thisRun, withFigures } from './scoreboard/output.mjs';
import { measureAlarms } from './scoreboard/part-alarms.mjs';
import { measureDarwin } from './scoreboard/part-darwin.mjs';
import { measureInputs } from './scoreboard/part-inputs.mjs';
import { measureKeystroke } from './scoreboard/part-keystroke.mjs';
import { measureMany } from './scoreboard/part-many.mjs';
import { measureMemory } from './scoreboard/part-memory.mjs';
import { measureMoves } from './scoreboard/part-moves.mjs';
import { measureSeeds } from './scoreboard/part-seeds.mjs';
import { measureSpeed } from './scoreboard/part-speed.mjs';
import { measureVitaminc } from './scoreboard/part-vitaminc.mjs';
import { measureWikisplit } from './scoreboard/part-wikisplit.mjs';
import { measureWords } from './scoreboard/part-words.mjs';
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
/** @type {typeof ACCURACY} */
const PARTS = {
  ...ACCURACY,
  darwin: measureDarwin,
  speed: measureSpeed,
  keystroke: measureKeystroke,
  many: measureMany,
  memory: measureMemory,
  inputs: measureInputs,
};
/** One word for all that can be tuned without a clock. */
const ALL_ACCURACY = 'accuracy';
const MOST_BREACHES = 10;

/** @returns {Promise<number>} the exit status */
async function main() {
  const options = readOptions(process.argv.slice(2), {
    only: { type: 'string', multiple: true },
    misses: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
  });
  if (options === null) return 2;
  const asked = options.misses === undefined ? (options.only ?? Object.keys(PARTS)) : [options.misses];
  const names = asked.flatMap((name) => (name === ALL_ACCURACY ? Object.keys(ACCURACY) : [name]));
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    console.error(
      `There is no part “${unknown}”: choose from ${ALL_ACCURACY}, ${Object.keys(PARTS).join(', ')}.`,
    );
    return 2;
  }

  const run = thisRun();
  await buildEngine();
  await buildMonaco();
  const engine = await loadEngine();
  const ledger = openLedger(engine);
  const tools = { engine, ledger, vocabulary: readVocabulary(), monaco: await loadMonaco() };
  const rows = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (!names.includes(name)) continue;
    const start = performance.now();
    const measured = await measure(tools);
    rows.push(...measured.rows);
    if (options.misses !== undefined) console.log(measured.misses.join('\n\n'));
    // On the other stream: it is no figure of the engine's, and tells only that the run goes on.
    console.error(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
  }
  rows.push(ledgerRow(ledger));

  console.log(`${textTable(rows)}\n\n${runText(run)} ${summary(rows)}`);
  for (const breach of ledger.breaches.slice(0, MOST_BREACHES)) console.log(`Breach: ${breach}`);
  const json = resolve(options.json ?? join(dirname(outFolder), 'scoreboard.json'));
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, jsonReport(rows, run));
  const { markdown } = options;
  if (markdown !== undefined) {
    const document = withFigures(readFileSync(markdown, 'utf8'), rows, run);
    // As the formatter wants it, or the next check of the formatting fails over a table nobody wrote.
    writeFileSync(markdown, await format(document, { parser: 'markdown' }));
  }
  return rows.some((row) => verdictOf(row) === 'NOT MET') ? 1 : 0;
}

/**
 * @param {import('./scoreboard/ledger.mjs').Ledger} ledger
 * @returns {import('./scoreboard/row.mjs').Row}
 */
function ledgerRow(ledger) {
  return {
    part: 'invariants',
    what: 'breaches of what must always hold: spans, slices, script replayed byte for byte, sides swapped',
    data: `every text of this run: ${ledger.compared()} comparisons`,
    value: ledger.compared() === 0 ? null : ledger.breaches.length,
    unit: '',
    target: { atMost: 0 },
    ...(ledger.compared() === 0 ? { note: 'nothing was compared' } : {}),
  };
}

process.exitCode = await main();
