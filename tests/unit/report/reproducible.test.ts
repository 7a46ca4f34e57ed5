import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ANSWER = v.object({ here: v.string(), hashes: v.array(v.string()) });

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-reproducible-'));
  await build({
    ...{ configFile: false, logLevel: 'error', ssr: { noExternal: true } },
    build: { ssr: resolve('tests/unit/report/print-hashes.ts'), outDir: folder, target: 'node20' },
  });
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Makes every format in a program of its own, as a machine of that place would. */
async function madeIn(timeZone: string, locale: string): Promise<v.InferOutput<typeof ANSWER>> {
  const env = { ...process.env, TZ: timeZone, LANG: locale, LC_ALL: locale, LANGUAGE: locale };
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'print-hashes.js')], { env });
  return v.parse(ANSWER, JSON.parse(stdout));
}

it(
  'every format is the same bytes, whenever, in every time zone and in every locale',
  { timeout: 120_000 },
  async () => {
    const east = await madeIn('Pacific/Kiritimati', 'ar_EG.UTF-8');
    const west = await madeIn('America/St_Johns', 'tr_TR.UTF-8');
    // The two are as far apart as they are meant to be.
    expect(east.here).not.toBe(west.here);
    expect(east.hashes.map((line) => line.split(' ')[0])).toEqual([
      ...[
        '.html',
        '.md',
        'claims.csv',
        'mentions.csv',
        'discrepancies.csv',
        'evidence.csv',
        'dictionary.csv',
      ],
      ...[
        'provenance.csv',
        '.json',
        '.claimreview.jsonld',
        '.annotations.jsonld',
        '.pdf',
        'tables.zip',
        '.docx',
      ],
    ]);
    expect(east.hashes).toEqual(west.hashes);
  },
);
