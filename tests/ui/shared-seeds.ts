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

/** A difference that must be found in the first two; the words of each side, null where it has nothing. */
export interface GoldDifference {
  readonly left: string | null;
  readonly right: string | null;
}

/** What must be found between the first two of them. */
export function goldDifferences(): readonly GoldDifference[] {
  const gold = JSON.parse(readFileSync(join(FOLDER, '..', 'gold', 'seeds.json'), 'utf8')) as {
    readonly pairs: readonly { readonly must?: readonly GoldDifference[] }[];
  };
  return gold.pairs[0]?.must ?? [];
}
