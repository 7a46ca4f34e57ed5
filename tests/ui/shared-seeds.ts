import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestFile } from './pages/workspace-page.ts';

const FOLDER = join(process.cwd(), '..', 'shared', 'seeds');

/** Whether the real article variants are here; they are not part of the project. */
export const hasSeeds = existsSync(FOLDER);

/** Says why tests on the real articles are skipped. */
export const NO_SEEDS = 'SKIPPED: ../shared/seeds is not here, so the real articles cannot be tried';

/** The real article variants, in the order of their names. */
export function seedFiles(): readonly TestFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, mimeType: 'text/plain', buffer: readFileSync(join(FOLDER, name)) }));
}
