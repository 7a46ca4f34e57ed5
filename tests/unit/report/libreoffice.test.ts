import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/compare/compare.ts';
import { docxModel } from '../../../src/domain/report/docx-model.ts';
import { buildReport } from '../../../src/domain/report/model.ts';
import { reportFacts } from '../../../src/domain/report/report-facts.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import { reportDocx } from '../../../src/renderer/report/report-docx.ts';
import { claim, reportInput, variant, verdict } from '../domain/report/fixture.ts';
import { unescaped } from './docx-parts.ts';

const isThere = spawnSync('soffice', ['--version']).status === 0;
if (!isThere) console.warn('SKIPPED: no soffice here, so no Word file was opened in LibreOffice.');

const BASE = `HALVERN, 3 June

The harbour board of Halvern closed the east pier on Monday, 340 people lost their way to work.

"We had no choice," said board member Rolf Tamm.\tThe pier is 90 years old.

The ferry runs <again> & again.

A bus runs instead.`;
const CHANGED = `HALVERN, 3 June
The port board of Halvern closed the west pier on Tuesday, 430 people lost their way to work.

“We had no option,” said board member Rolf Tamm.\tThe pier is 90 years old.

A bus runs instead. It costs nothing – for now.

Rain is expected. 🦉 مرحبا`;

let folder: string;
let flat: string;

/** LibreOffice's own view of the file: in its format the text has the insertions, what was deleted lies apart. */
beforeAll(async () => {
  if (!isThere) return;
  folder = mkdtempSync(join(tmpdir(), 'variorum-office-'));
  const path = join(folder, 'report.docx');
  const texts = [BASE, CHANGED];
  const start = BASE.indexOf('340 people');
  const input = reportInput(
    {
      variants: texts.map((text, index) => variant(index === 0 ? 'one' : 'two', text)),
      claims: [
        claim('c1', {
          statement: 'The closure hit 340 people.',
          verdicts: [verdict('Ada Holm', 'wrong', 'The board counts 430.', Date.UTC(2026, 4, 6, 7, 8, 9))],
          mentions: [
            {
              ...{ mentionId: 'm', variantId: 'one', status: 'confirmed', fidelity: [] },
              anchor: {
                ...{ revision: sha256Hex(BASE), start, end: start + 10, quote: '340 people' },
                ...{ prefix: '', suffix: '', state: 'attached' },
              },
            },
          ],
        }),
      ],
    },
    {
      texts: new Map(texts.map((text) => [sha256Hex(text), text])),
      comparison: compare(
        texts.map((text, index) => ({ label: `Text ${index}`, text })),
        { words: true },
      ),
    },
  );
  const model = docxModel(buildReport(input), input.comparison, texts, { base: 0, variant: 1 });
  const facts = reportFacts(buildReport(input));
  const details = { changedAt: Date.UTC(2026, 10, 22), provenance: ['A 12ab'], facts };
  writeFileSync(path, await reportDocx(model, details));
  // Beside the test's files and not in the home folder: a running LibreOffice would keep its profile to itself.
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await promisify(execFile)('soffice', [
    ...[profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, path],
  ]);
  flat = readFileSync(join(folder, 'report.fodt'), 'utf8');
}, 180_000);
afterAll(() => {
  if (isThere) rmSync(folder, { recursive: true });
});

/** The text that is left when LibreOffice's user accepts, or rejects, all changes: without the stretches of one kind. */
function settled(how: 'accept' | 'reject'): string {
  const gone = how === 'accept' ? 'deletion' : 'insertion';
  const regions = new Set(
    [...flat.matchAll(/<text:changed-region xml:id="([^"]+)"[^>]*>\s*<text:(insertion|deletion)>/gu)].flatMap(
      ([, id = '', kind]) => (kind === gone ? [id] : []),
    ),
  );
  const body = flat
    .slice(
      flat.indexOf('</text:sequence-decls>'),
      flat.lastIndexOf('</text:p>', flat.indexOf('</office:text>')),
    )
    .replace(/<office:annotation .*?<\/office:annotation>/gsu, '')
    .replace(/>\n\s*</gu, '><');
  let text = '';
  let inside: string | null = null;
  for (const [token, id] of body.matchAll(
    /<text:change-(?:start|end) text:change-id="([^"]+)"\/>|<[^>]+>|[^<]+/gu,
  )) {
    if (id !== undefined && regions.has(id)) inside = inside === null ? id : null;
    if (inside !== null) continue;
    if (token === '</text:p>' || token === '<text:p text:style-name="Standard"/>') text += '\n';
    else if (token === '<text:tab/>') text += '\t';
    else if (!token.startsWith('<')) text += token;
  }
  return unescaped(text);
}

describe.skipIf(!isThere)('a report for Word, in LibreOffice', () => {
  it('leaves the variant where all changes are accepted and the base where all are rejected', () => {
    expect(settled('accept')).toBe(CHANGED);
    expect(settled('reject')).toBe(BASE);
  });

  it('has changes that carry author and date', () => {
    const regions = flat.match(/<text:changed-region .*?<\/text:changed-region>/gsu) ?? [];
    expect(regions.length).toBeGreaterThan(8);
    for (const region of regions) {
      expect(region).toContain('<dc:creator>Variorum</dc:creator>');
      expect(region).toContain('<dc:date>2026-11-22');
    }
  });

  it('has the comment on the words of its claim, by its checker', () => {
    const [comment = ''] = /<office:annotation .*<\/office:annotation>/su.exec(flat) ?? [];
    expect(comment).toContain('<dc:creator>Ada Holm</dc:creator>');
    expect(comment).toContain('<dc:date>2026-05-06T07:08:09');
    expect(comment).toContain('The board counts 430.');
    const [, covered = ''] = /<\/office:annotation>(.*?)<office:annotation-end/su.exec(flat) ?? [];
    expect(covered.replace(/<[^>]+>/gu, '')).toBe('340Tuesday, 430 people');
  });

  it('says at the foot of the page what it was made from', () => {
    expect(/<style:footer>.*?<\/style:footer>/su.exec(flat)?.[0]).toContain('A 12ab');
  });
});
