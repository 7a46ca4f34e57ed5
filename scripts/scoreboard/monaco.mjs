import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, outFolder } from './engine.mjs';

/** The time limit, in ms, that Monaco's diff editor has by default; past it the differ gives up and says so. */
export const MONACO_LIMIT = 5000;

const DIFFER =
  'node_modules/monaco-editor/esm/vs/editor/common/diff/defaultLinesDiffComputer/defaultLinesDiffComputer.js';

/**
 * Half-open ranges of lines, counted from 1.
 *
 * @typedef {{ readonly startLineNumber: number, readonly endLineNumberExclusive: number }} LineRange
 */

/**
 * @typedef {object} MonacoDiffer
 * @property {(left: readonly string[], right: readonly string[], options: { readonly ignoreTrimWhitespace: boolean, readonly maxComputationTimeMs: number, readonly computeMoves: boolean }) => {
 *   readonly hitTimeout: boolean,
 *   readonly moves: readonly { readonly lineRangeMapping: { readonly original: LineRange, readonly modified: LineRange } }[],
 * }} computeDiff
 */

/** Monaco's package exports no differ, so it is bundled by its path. */
export function buildMonaco() {
  return bundle('monaco', { differ: DIFFER });
}

/** @returns {Promise<MonacoDiffer>} what `buildMonaco` built */
export async function loadMonaco() {
  const { DefaultLinesDiffComputer } = await import(
    pathToFileURL(join(outFolder, 'monaco', 'differ.mjs')).href
  );
  return new DefaultLinesDiffComputer();
}
