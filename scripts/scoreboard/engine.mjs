import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { projectRoot } from '../lib/project.mjs';

/** Where the scoreboard keeps what it builds. */
export const outFolder = join(projectRoot, 'out', 'scoreboard');

/** The modules that the scoreboard calls, by the names of the built files. */
const ENTRIES = {
  compare: 'src/domain/compare/compare.ts',
  normalise: 'src/domain/text/normalise.ts',
  breaches: 'tests/unit/domain/compare/breaches.ts',
};

/**
 * The engine as the app calls it.
 *
 * @typedef {object} Engine
 * @property {typeof import('../../src/domain/compare/compare.ts').compare} compare
 * @property {typeof import('../../src/domain/text/normalise.ts').normalise} normalise
 * @property {typeof import('../../tests/unit/domain/compare/breaches.ts').breachesOf} breachesOf what the tests hold
 *   every comparison to
 */

/**
 * Bundles modules for this Node, so that what is timed is what is shipped and not a development loader.
 *
 * @param {string} name the folder below `outFolder`
 * @param {Readonly<Record<string, string>>} entries paths from the project's root, by the name of the built file
 * @returns {Promise<void>}
 */
export async function bundle(name, entries) {
  const input = Object.fromEntries(
    Object.entries(entries).map(([key, path]) => [key, join(projectRoot, path)]),
  );
  await build({
    configFile: false,
    logLevel: 'warn',
    root: projectRoot,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(outFolder, name),
      emptyOutDir: true,
      rolldownOptions: { input, output: { entryFileNames: '[name].mjs' } },
    },
  });
}

/** Builds the engine; workers and child processes then load the same files. */
export function buildEngine() {
  return bundle('engine', ENTRIES);
}

/**
 * @returns {Promise<Engine>} what `buildEngine` built
 */
export async function loadEngine() {
  const [compare, normalise, breaches] = await Promise.all(
    Object.keys(ENTRIES).map((name) => import(pathToFileURL(join(outFolder, 'engine', `${name}.mjs`)).href)),
  );
  return { compare: compare.compare, normalise: normalise.normalise, breachesOf: breaches.breachesOf };
}
