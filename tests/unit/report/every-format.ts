import { FORMAT_DETAILS, REPORT_FORMATS } from '../../../src/domain/report/formats.ts';
import type { ReportInput } from '../../../src/domain/report/model.ts';
import { finishedPdf } from '../../../src/domain/report/pdf-facts.ts';
import { readFacts } from '../../../src/domain/report/report-facts.ts';
import { makeReport } from '../../../src/renderer/workers/make-report.ts';

/** A page printed by nobody: what a finished PDF needs of one, dated as printers date it. */
export function printedPage(moment: string): Uint8Array {
  const words = `%PDF-1.4
1 0 obj
<</Title (%variorum:facts \\(none\\) /CreationDate \\(D:1\\))
/CreationDate (D:${moment}+00'00')
/ModDate (D:${moment}+00'00')>>
endobj
xref
0 2
trailer
<</Size 2 /Info 1 0 R>>
startxref
190
%%EOF
`;
  return new TextEncoder().encode(words);
}

/** Every file that a report can be, by its name, as the worker and the desktop make them. */
export async function everyFormat(
  input: ReportInput,
  moment = '20261122031500',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const texts = input.comparison.variants.map(({ sha256 }) => input.texts.get(sha256) ?? '');
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  for (const format of REPORT_FORMATS) {
    const made = await makeReport(input, texts, { kind: 'texts', format, publication: null });
    if (made.kind !== 'texts') throw new Error(made.kind);
    for (const { part, content } of made.files)
      files.set(`${part}.${FORMAT_DETAILS[format].extension}`, encoder.encode(content));
  }
  const html = new TextDecoder().decode(files.get('.html'));
  const facts = readFacts(html);
  if (facts.ok) files.set('.pdf', finishedPdf(printedPage(moment), facts.value));
  const tables = await makeReport(input, texts, { kind: 'tables' });
  if (tables.kind === 'tables') files.set('tables.zip', tables.bytes);
  const docx = await makeReport(input, texts, {
    ...{ kind: 'docx', choice: { base: 0, variant: 1 }, changedAt: Date.UTC(2026, 10, 22) },
  });
  if (docx.kind === 'docx') files.set('.docx', docx.bytes);
  return files;
}
