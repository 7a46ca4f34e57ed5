import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the scripts keep what they may forget: with node_modules it comes and goes. */
export const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'variorum');

/**
 * Whether Node was started with this very file, and not with one that imports it.
 *
 * @param {string} moduleUrl the file's `import.meta.url`
 * @returns {boolean}
 */
export function isMainScript(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
}

/**
 * Reads one of the contract's tables, which main and the scripts share as JSON.
 *
 * @param {string} path from the project's root
 * @returns {Record<string, string>}
 */
export function readStringTable(path) {
  return JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
}
