import type { ReportFormat } from '../../domain/report/formats.ts';
import { reportFileName } from '../../domain/report/file-name.ts';
import { reportFormat, type ReportChoice } from '../report/report-choice.ts';
import type { ReportForm, ReportMade } from '../workers/engine-protocol.ts';

/** The form in which a text format is looked at. */
export function beginningsForm(format: ReportFormat, choice: ReportChoice): ReportForm {
  return { kind: 'beginnings', format, publication: publicationOf(choice) };
}

/**
 * The form of the file that is saved.
 *
 * @param docx that of a file for Word
 */
export function fileForm(
  id: Exclude<ReportChoice['format'], 'pdf' | 'bundle'>,
  choice: ReportChoice,
  docx: ReportForm,
): ReportForm {
  if (id === 'docx') return docx;
  if (id === 'csv' && choice.csvTable === 'all') return { kind: 'tables' };
  const part = id === 'csv' ? choice.csvTable : '';
  return { kind: 'file', format: id, part, publication: publicationOf(choice) };
}

function publicationOf({ publication }: ReportChoice): ReportChoice['publication'] | null {
  return publication.url.trim() === '' ? null : publication;
}

/** The name that is suggested for the file. */
export function fileNameOf(title: string, { format, csvTable }: ReportChoice): string {
  const { extension } = reportFormat(format);
  if (format !== 'csv') return reportFileName(title, extension);
  return csvTable === 'all'
    ? reportFileName(title, 'tables.zip')
    : reportFileName(title, `${csvTable}.${extension}`);
}

/** What is written into the file. */
export function contentOf(made: ReportMade): Uint8Array<ArrayBuffer> | Blob {
  if (made.kind === 'tables' || made.kind === 'docx') return made.bytes;
  if (made.kind !== 'file') throw new TypeError('The engine made another form.');
  return made.blob;
}

/** The texts of a report that was made as such. */
export function textsOf(made: ReportMade): Extract<ReportMade, { kind: 'texts' }>['files'] {
  if (made.kind !== 'texts') throw new TypeError('The engine made another form.');
  return made.files;
}

/** Words that are still on their way, for the clipboard. */
export async function blobOf(text: Promise<string>, type: string): Promise<Blob> {
  return new Blob([await text], { type });
}
