import { wholeOf } from '../bundle/byte-source.ts';
import type { ByteSource } from '../bundle/byte-source.ts';
import { CSV_TABLES } from '../report/csv-columns.ts';
import { namesTable } from '../report/csv.ts';
import { readPartsFacts, sealOfParts } from '../report/parts-facts.ts';
import { readPdfFacts } from '../report/pdf-facts.ts';
import { readFacts, sealOf } from '../report/report-facts.ts';
import type { FactsProblem, ReportFacts } from '../report/report-facts.ts';
import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { notPassed, passed } from './checks.ts';
import type { Check } from './checks.ts';
import { unpack } from './unpack.ts';

/** A report that was read: what it says that it was made from, and whether it is as it was written. */
export interface ReadReport {
  readonly facts: ReportFacts;
  readonly seals: readonly Check[];
}

/** `word` and `tables` are zip files, as bundles are; `pdf` and `text` are not. */
export type FileKind = 'bundle' | 'word' | 'tables' | 'pdf' | 'text';

const ZIP_START = 'PK\u0003\u0004';
const PDF_START = '%PDF-';
/** Where a zip file has the length of its first file's name, and the name (APPNOTE 4.3.7). */
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;
/** More than the longest name that this program writes. */
const MOST_NAME_LENGTH = 256;
/** How the first file of a Word file is called, by whatever program it was saved. */
const WORD_PART = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|word\/|customXml\/|mimetype$)/u;
const TABLE_NAME = /(?:^|\/)([^/]+)\.csv$/u;

/** What a file is, by its first bytes; a bundle where it is a zip of anything else. */
export async function fileKind(file: ByteSource): Promise<FileKind> {
  const start = await file.read(0, NAME_AT + MOST_NAME_LENGTH);
  const characters = new TextDecoder('latin1').decode(start);
  if (characters.startsWith(PDF_START)) return 'pdf';
  if (!characters.startsWith(ZIP_START)) return 'text';
  const length = (start[NAME_LENGTH_AT] ?? 0) + 256 * (start[NAME_LENGTH_AT + 1] ?? 0);
  const name = characters.slice(NAME_AT, NAME_AT + length);
  return WORD_PART.test(name) ? 'word' : TABLE_NAME.test(name) ? 'tables' : 'bundle';
}

/** Reads a report of any format. A bundle is none: see `verifyBundle`. */
export async function readReport(
  file: ByteSource,
  kind: Exclude<FileKind, 'bundle'>,
): Promise<Result<ReadReport, FactsProblem>> {
  const bytes = await wholeOf(file);
  switch (kind) {
    case 'text':
      // A byte-order mark that somebody put there is a change of the file, too.
      return readTextReport(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    case 'pdf':
      return readPdf(bytes);
    case 'word':
      return readWord(bytes);
    case 'tables':
      return readTables(bytes);
  }
}

/** Reads a report of a text format: HTML, Markdown, JSON, a table, ClaimReview or annotations. */
export function readTextReport(report: string): Result<ReadReport, FactsProblem> {
  const facts = readFacts(report);
  return facts.ok ? sealedReport(facts.value, facts.value.seal === sealOf(report)) : facts;
}

function readPdf(bytes: Uint8Array): Result<ReadReport, FactsProblem> {
  const read = readPdfFacts(bytes);
  return read.ok ? sealedReport(read.value.facts, read.value.isSealed) : read;
}

function readWord(bytes: Uint8Array): Result<ReadReport, FactsProblem> {
  const parts = unpack(bytes);
  if (parts === null) return failed('none');
  const facts = readPartsFacts(parts);
  return facts.ok ? sealedReport(facts.value, facts.value.seal === sealOfParts(parts)) : facts;
}

/** The provenance table is sealed by itself, and names every other one by its hash. */
function readTables(bytes: Uint8Array): Result<ReadReport, FactsProblem> {
  const tables = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(unpack(bytes) ?? {})) {
    const name = TABLE_NAME.exec(path)?.[1] ?? path;
    // In another folder it would be another claim to be the same table.
    tables.set(tables.has(name) ? path : name, content);
  }
  const provenance = new TextDecoder('utf-8', { ignoreBOM: true }).decode(tables.get('provenance'));
  const read = readTextReport(provenance);
  if (!read.ok) return read;
  const expected = new Set<string>([...CSV_TABLES, 'dictionary', ...tables.keys()]);
  expected.delete('provenance');
  const changed = [...expected].filter((name) => {
    const table = tables.get(name);
    return table === undefined || !namesTable(provenance, name, table);
  });
  if (changed.length === 0) return read;
  const words = `Not as they were written, missing or not of this report: ${changed.sort().join(', ')}.`;
  return ok({ ...read.value, seals: [...read.value.seals, notPassed('seal', words)] });
}

function sealedReport(facts: ReportFacts, isSealed: boolean): Result<ReadReport, FactsProblem> {
  const seal = isSealed
    ? passed('seal', 'The report is as it was written.')
    : notPassed(
        'seal',
        'The report is not as it was written: it was edited, damaged, or saved by another program.',
      );
  return ok({ facts, seals: [seal] });
}
