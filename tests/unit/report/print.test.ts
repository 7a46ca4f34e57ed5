import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/domain/bundle/byte-source.ts';
import { reportHtml } from '../../../src/domain/report/html.ts';
import { buildReport, type ReportInput } from '../../../src/domain/report/model.ts';
import { REPORT_TEMPLATES, SECTION_TITLES, templateOptions } from '../../../src/domain/report/options.ts';
import { finishedPdf } from '../../../src/domain/report/pdf-facts.ts';
import { readFacts } from '../../../src/domain/report/report-facts.ts';
import { verifyFile } from '../../../src/domain/verify/verify-file.ts';
import { largeReport } from '../../support/large-report.ts';
import { value } from '../domain/bundle/bundles.ts';
import { fullInput } from '../domain/report/full-review.ts';

const BROWSER = process.env['VARIORUM_CHROMIUM'] ?? '';
const ARGUMENTS = (process.env['VARIORUM_CHROMIUM_ARGS'] ?? '').split(' ').filter(Boolean);
const isThere = BROWSER !== '' && spawnSync('pdftotext', ['-v']).status === 0;
if (!isThere) console.warn('SKIPPED: no VARIORUM_CHROMIUM or no pdftotext here, so no report was printed.');

const HEAD = 'e'.repeat(64);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-print-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The report as the desktop prints it. */
async function printed(name: string, html: string): Promise<Uint8Array> {
  const [page, pdf] = [join(folder, `${name}.html`), join(folder, `${name}.pdf`)];
  writeFileSync(page, html);
  await promisify(execFile)(BROWSER, [
    ...[...ARGUMENTS, '--headless', `--user-data-dir=${join(folder, 'profile')}`, '--no-pdf-header-footer'],
    ...['--generate-pdf-document-outline', `--print-to-pdf=${pdf}`, `file://${page}`],
  ]);
  const facts = value(readFacts(html));
  return finishedPdf(readFileSync(pdf), facts);
}

/** The words of each page. */
async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, 'read.pdf');
  writeFileSync(path, pdf);
  const { stdout, stderr } = await promisify(execFile)('pdftotext', ['-layout', path, '-']);
  expect(stderr).toBe('');
  return stdout.split('\f').slice(0, -1);
}

function htmlOf(input: ReportInput, template: string): string {
  const chosen = REPORT_TEMPLATES.find(({ id }) => id === template);
  if (chosen === undefined) throw new Error(template);
  return reportHtml(buildReport({ ...input, logHead: HEAD, options: templateOptions(chosen) }));
}

describe.skipIf(!isThere)('a printed report', { timeout: 120_000 }, () => {
  it('has the desk’s decision of eight variants and 400 claims on one page', async () => {
    const pages = await pagesOf(await printed('decision', htmlOf(largeReport(400, 8), 'desk-decision')));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(`Head of the log ${HEAD}`);
  });

  it('says at its end what it was made from, in words and for verifying, and keeps its pages in order', async () => {
    const input = fullInput();
    const pdf = await printed('full', htmlOf(input, 'full-record'));
    const pages = await pagesOf(pdf);
    const last = pages.slice(-2).join('\n');
    for (const hash of [...input.texts.keys(), HEAD]) expect(last).toContain(hash);
    pages.forEach((page, index) => {
      expect(page).toMatch(new RegExp(`${String(index + 1)}\\s*/\\s*${String(pages.length)}\\s*$`, 'u'));
      expect(page.trimStart().startsWith('Harbour fire')).toBe(true);
      // A heading, or a table's caption and head, that stands alone at the foot belongs to the next page.
      const lines = page.split('\n').filter((line) => line.trim() !== '');
      const above = (lines.at(-2) ?? '').trim();
      expect(Object.values(SECTION_TITLES)).not.toContain(above);
      expect(above).not.toMatch(/^(?:What the engine counts|Rule +State|Scale +Answers|Kind +Signed)/u);
    });
    expect(new TextDecoder('latin1').decode(pdf)).toMatch(
      /\/Outlines .*\/MarkInfo|\/MarkInfo[^]*\/Outlines/u,
    );

    const { outcome, checks } = value(await verifyFile(bytesSource(pdf), {}));
    expect([outcome, checks[0]?.name, checks[0]?.outcome]).toEqual(['passed', 'seal', 'passed']);
  });

  it('is the same bytes whenever it is printed', async () => {
    const html = htmlOf(fullInput(), 'lawyer');
    const first = await printed('first', html);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(Buffer.compare(await printed('second', html.slice()), first)).toBe(0);
    expect(new TextDecoder('latin1').decode(first)).not.toContain('CreationDate');
  });
});
