// Compiles WordNet into the tables of src/domain/dictionary and says how large they are: `npm run dictionary`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileDictionary } from './dictionary/compile.mjs';
import { isMainScript, projectRoot } from './lib/project.mjs';

const KILOBYTE = 1000;

if (isMainScript(import.meta.url)) {
  const modules = compileDictionary();
  for (const [path, text] of modules) {
    mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
    writeFileSync(join(projectRoot, path), text);
  }
  for (const [path, text] of modules) report(path, text);
  report('together', [...modules.values()].join(''));
}

/**
 * @param {string} name
 * @param {string} text
 */
function report(name, text) {
  const size = inKilobytes(Buffer.byteLength(text));
  console.log(`${name}: ${size}, compressed ${inKilobytes(gzipSync(text).length)}`);
}

/**
 * @param {number} bytes
 * @returns {string}
 */
function inKilobytes(bytes) {
  return `${(bytes / KILOBYTE).toFixed(1)} KB`;
}
