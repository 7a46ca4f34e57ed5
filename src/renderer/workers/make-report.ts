import { docxModel, type DocxChoice } from '../../domain/report/docx-model.ts';
import { reportFiles } from '../../domain/report/formats.ts';
import { reportPage } from '../../domain/report/html.ts';
import { buildReport, type ReportInput, type ReportModel } from '../../domain/report/model.ts';
import { FULL_RECORD, templateOptions } from '../../domain/report/options.ts';
import { reportFacts } from '../../domain/report/report-facts.ts';
import { sectionCounts } from '../../domain/report/section-counts.ts';
import { shortenDocument } from '../report/shorten-document.ts';
import { shortenFile } from '../report/shorten-file.ts';
import { shortenSections } from '../report/shorten-page.ts';
import { packFiles } from '../report/zip.ts';
import type { ReportForm, ReportMade } from './engine-protocol.ts';

/**
 * Makes a report in the form that is wanted.
 *
 * @param texts of the comparison's variants, in their order
 */
export async function makeReport(
  input: ReportInput,
  texts: readonly string[],
  form: ReportForm,
): Promise<ReportMade> {
  switch (form.kind) {
    case 'preview':
      return { kind: 'preview', html: shortenSections(reportPage(buildReport(input))) };
    case 'texts':
      return { kind: 'texts', files: reportFiles(form.format, buildReport(input), form.publication) };
    case 'beginnings': {
      const files = reportFiles(form.format, buildReport(input), form.publication);
      return { kind: 'beginnings', files: files.map((file) => shortenFile(file)) };
    }
    case 'file': {
      const files = reportFiles(form.format, buildReport(input), form.publication);
      const wanted = files.find(({ part }) => part === form.part);
      if (wanted === undefined) throw new RangeError(`A report has no table ${form.part}`);
      return { kind: 'file', blob: new Blob([wanted.content]) };
    }
    case 'tables':
      return { kind: 'tables', bytes: tablesZip(buildReport(input)) };
    case 'tracked': {
      const document = docxModel(buildReport(input), input.comparison, texts, form.choice);
      return { kind: 'tracked', document: shortenDocument(document) };
    }
    case 'docx': {
      const model = buildReport(input);
      // Here and not above: the library is larger than all the rest of this worker, and seldom wanted.
      const { reportDocx } = await import('../report/report-docx.ts');
      const bytes = await reportDocx(docxModel(model, input.comparison, texts, form.choice), {
        changedAt: form.changedAt,
        provenance: provenanceOf(model, form.choice),
        facts: reportFacts(model),
      });
      return { kind: 'docx', bytes };
    }
    case 'counts': {
      const everything = { ...input, options: templateOptions(FULL_RECORD) };
      return { kind: 'counts', counts: sectionCounts(buildReport(everything)) };
    }
  }
}

function tablesZip(model: ReportModel): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const tables = reportFiles('csv', model, null);
  return packFiles(
    Object.fromEntries(tables.map(({ part, content }) => [`${part}.csv`, encoder.encode(content)])),
  );
}

/** What a Word file was made from, in lines: the two texts by their hashes, the log, the versions. */
function provenanceOf({ variants, provenance }: ReportModel, choice: DocxChoice): readonly string[] {
  const { engineVersion, appVersion, logHead } = provenance;
  return [
    ...[choice.base, choice.variant].flatMap((index) => {
      const variant = variants[index];
      return variant === undefined ? [] : `${variant.siglum} SHA-256 ${variant.sha256}`;
    }),
    ...(logHead === null ? [] : [`Log ${logHead}`]),
    `Variorum ${appVersion}, engine ${engineVersion}`,
  ];
}
