import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project.mjs';

/** Texts that may be measured on but not shipped; they lie beside the project, and not on every machine. */
const sharedFolder = join(projectRoot, '..', 'shared');

/** What a row says in place of a figure where the texts are missing. */
export const NO_SHARED = '../shared is not on this machine';

/** @returns {boolean} */
export function hasShared() {
  return existsSync(sharedFolder);
}

/**
 * @param {string} path from the shared folder
 * @returns {string}
 */
export function readShared(path) {
  return readFileSync(join(sharedFolder, path), 'utf8');
}

/**
 * @template Line
 * @param {string} path from the shared folder, a file with one JSON value a line
 * @returns {Line[]}
 */
export function readSharedLines(path) {
  return readShared(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/**
 * @param {string} folder from the shared folder
 * @returns {{ readonly name: string, readonly text: string }[]} its texts, by name; none where it is missing
 */
export function sharedTexts(folder) {
  if (!hasShared()) return [];
  return readdirSync(join(sharedFolder, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readShared(`${folder}/${name}`) }));
}

/**
 * @param {string} text
 * @returns {string[]} its paragraphs: what stands between line breaks, blank lines left out
 */
export function paragraphsOf(text) {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}
