import { reportFileName } from '../../domain/report/file-name.ts';
import { reportFormat, type ReportChoice } from '../report/report-choice.ts';
import type { ReportForm, ReportMade } from '../workers/engine-protocol.ts';

/** The form of a text format. */
export function textsForm(
  format: Extract<ReportForm, { kind: 'texts' }>['format'],
  { publication }: ReportChoice,
): ReportForm {
  return { kind: 'texts', format, publication: publication.url.trim() === '' ? null : publication };
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
  return id === 'csv' && choice.csvTable === 'all' ? { kind: 'tables' } : textsForm(id, choice);
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
export function contentOf(
  made: ReportMade,
  { format, csvTable }: ReportChoice,
): string | Uint8Array<ArrayBuffer> {
  if (made.kind === 'tables' || made.kind === 'docx') return made.bytes;
  const wanted = textsOf(made).find(({ part }) => part === (format === 'csv' ? csvTable : ''));
  if (wanted === undefined) throw new RangeError('The engine made no such file.');
  return wanted.content;
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
