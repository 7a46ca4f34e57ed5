import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/compare/compare.ts';
import { docxModel } from '../../../src/domain/report/docx-model.ts';
import { buildReport } from '../../../src/domain/report/model.ts';
import { reportFacts } from '../../../src/domain/report/report-facts.ts';
import { readPartsFacts, sealOfParts } from '../../../src/domain/report/parts-facts.ts';
import type { MentionState } from '../../../src/domain/review/state.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import { normalise } from '../../../src/domain/text/normalise.ts';
import { wellFormed } from '../../../src/domain/text/well-formed.ts';
import { reportDocx } from '../../../src/renderer/report/report-docx.ts';
import { claim, reportInput, variant, verdict } from '../domain/report/fixture.ts';
import { value } from '../domain/bundle/bundles.ts';
import { HOSTILE } from '../domain/report/hostile.ts';
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

/** Whole articles, and what is in none: each pair as base and variant. */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  story: [BASE, CHANGED],
  sample: [sampleText('agency'), sampleText('draft')],
  hostile: [HOSTILE.join('\n'), HOSTILE.toReversed().join('\n\n')],
  'only-added': ['', CHANGED],
  'only-taken-out': [BASE, ''],
};

let folder: string;

function sampleText(name: string): string {
  return normalise(readFileSync(`resources/sample/${name}.txt`, 'utf8'));
}

/** LibreOffice's own view of a file: in its format the text has the insertions, what was deleted lies apart. */
function flatOf(pair: string): string {
  return readFileSync(join(folder, `${pair}.fodt`), 'utf8');
}

async function docxOf(pair: readonly [string, string]): Promise<Uint8Array> {
  const texts = pair.map(normalise);
  const [base = ''] = texts;
  const start = base.indexOf('340 people');
  const mention: MentionState = {
    ...{ mentionId: 'm', variantId: 'one', status: 'confirmed' as const, fidelity: [] },
    anchor: {
      ...{ revision: sha256Hex(base), start, end: start + 10, quote: '340 people' },
      ...{ prefix: '', suffix: '', state: 'attached' as const },
    },
  };
  const input = reportInput(
    {
      variants: texts.map((text, index) => variant(index === 0 ? 'one' : 'two', text)),
      claims: [
        claim('c1', {
          statement: 'The closure hit 340 people.',
          verdicts: [verdict('Ada Holm', 'wrong', 'The board counts 430.', Date.UTC(2026, 4, 6, 7, 8, 9))],
          mentions: start < 0 ? [] : [mention],
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
  const report = buildReport(input);
  return await reportDocx(docxModel(report, input.comparison, texts, { base: 0, variant: 1 }), {
    changedAt: Date.UTC(2026, 10, 22),
    provenance: ['A 12ab'],
    facts: reportFacts(report),
  });
}

beforeAll(async () => {
  if (!isThere) return;
  folder = mkdtempSync(join(tmpdir(), 'variorum-office-'));
  const paths = Object.keys(PAIRS).map((name) => join(folder, `${name}.docx`));
  for (const [name, pair] of Object.entries(PAIRS))
    writeFileSync(join(folder, `${name}.docx`), await docxOf(pair));
  // Beside the test's files and not in the home folder: a running LibreOffice would keep its profile to itself.
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = async (to: string, ...files: readonly string[]): Promise<void> => {
    const options = [profile, '--headless', '--convert-to', to, '--outdir', folder];
    await promisify(execFile)('soffice', [...options, ...files]);
  };
  await convert('fodt', ...paths);
  await convert('docx:MS Word 2007 XML', join(folder, 'story.fodt'));
}, 240_000);
afterAll(() => {
  if (isThere) rmSync(folder, { recursive: true });
});

/** The text that is left when LibreOffice's user accepts, or rejects, all changes: without the stretches of one kind. */
function settled(pair: string, how: 'accept' | 'reject'): string {
  const flat = flatOf(pair).replace(/<text:p ([^>]*)\/>/gu, '<text:p $1></text:p>');
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
    const blanks = /^<text:s(?: text:c="(\d+)")?\/>$/u.exec(token);
    if (token === '</text:p>') text += '\n';
    else if (token === '<text:tab/>') text += '\t';
    else if (blanks !== null) text += ' '.repeat(Number(blanks[1] ?? 1));
    else if (!token.startsWith('<')) text += token;
  }
  return unescaped(text);
}

/** A text as a Word file can hold it: control characters as their pictures, half pairs as U+FFFD. */
function holdable(text: string): string {
  return wellFormed(normalise(text)).replace(/(?![\t\n\u007f-\u009f])\p{Cc}/gu, (character) =>
    String.fromCharCode(0x2400 + character.charCodeAt(0)),
  );
}

describe.skipIf(!isThere)('a report for Word, in LibreOffice', () => {
  it.each(Object.entries(PAIRS))(
    'leaves the variant where all changes are accepted and the base where all are rejected: %s',
    (name, [base, changed]) => {
      expect(settled(name, 'accept')).toBe(holdable(changed));
      expect(settled(name, 'reject')).toBe(holdable(base));
    },
  );

  it('keeps the facts among the properties when it is saved again, and its seal tells that it was', () => {
    const parts = unzipSync(readFileSync(join(folder, 'story.docx')));
    const facts = value(readPartsFacts(parts));
    expect(facts.inputs.map(({ sha256 }) => sha256)).toEqual([sha256Hex(BASE), sha256Hex(CHANGED)]);
    expect(facts.seal).not.toBe(sealOfParts(parts));
  });

  it('has changes that carry author and date', () => {
    const regions = flatOf('story').match(/<text:changed-region .*?<\/text:changed-region>/gsu) ?? [];
    expect(regions.length).toBeGreaterThan(8);
    for (const region of regions) {
      expect(region).toContain('<dc:creator>Variorum</dc:creator>');
      expect(region).toContain('<dc:date>2026-11-22');
    }
  });

  it('has the comment on the words of its claim, by its checker', () => {
    const [comment = ''] = /<office:annotation .*<\/office:annotation>/su.exec(flatOf('story')) ?? [];
    expect(comment).toContain('<dc:creator>Ada Holm</dc:creator>');
    expect(comment).toContain('<dc:date>2026-05-06T07:08:09');
    expect(comment).toContain('The board counts 430.');
    const [, covered = ''] = /<\/office:annotation>(.*?)<office:annotation-end/su.exec(flatOf('story')) ?? [];
    expect(covered.replace(/<[^>]+>/gu, '')).toBe('340Tuesday, 430 people');
  });

  it('says at the foot of the page what it was made from', () => {
    expect(/<style:footer>.*?<\/style:footer>/su.exec(flatOf('story'))?.[0]).toContain('A 12ab');
  });
});
