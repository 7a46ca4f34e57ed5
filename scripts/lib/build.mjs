import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';
import { runPackage, succeeded } from './run.mjs';

/** What the build is made of. */
const SOURCES = [
  'src',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'vite.cli.config.ts',
  'svelte.config.js',
];

/** What must be there to start; the last of them to be written tells when the build was. */
const PRODUCTS = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/**
 * Why the app has to be built before it can start, or null when it is up to date.
 *
 * @param {string} [root]
 * @returns {string | null}
 */
export function buildReason(root = projectRoot) {
  const products = PRODUCTS.map((path) => join(root, path));
  if (!products.every((path) => existsSync(path))) return 'it is not built yet';
  const built = Math.min(...products.map((path) => statSync(path).mtimeMs));
  const changed = Math.max(...SOURCES.map((path) => newestChange(join(root, path))));
  return changed > built ? 'its sources changed since the last build' : null;
}

/**
 * Builds everything: main, preload, renderer and the command line.
 *
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function build() {
  return (
    succeeded(await runPackage('electron-vite', ['build'])) &&
    succeeded(await runPackage('vite', ['build', '--config', 'vite.cli.config.ts']))
  );
}

/**
 * The time of the newest change below a path; a folder's own time changes when a file in it is removed or renamed.
 *
 * @param {string} path
 * @returns {number} 0 where there is nothing
 */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
