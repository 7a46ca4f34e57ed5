import * as v from 'valibot';
import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { canonicalJson } from '../review/canonical-json.ts';
import { sha256 } from '../review/schema-parts.ts';
import { sha256Hex } from '../text/hash.ts';
import type { ReportModel } from './model.ts';

/*
 * What a report says for programs, so that it can be verified: the same facts in every format, and a seal over the
 * report's own bytes. A seal is no signature: it finds what was changed after the report was written, not who wrote it.
 */

const SCHEMA = 'variorum.report-facts/1';

/** The facts as they are written in a report. */
export const FACTS_SCHEMA = v.strictObject({
  schema: v.literal(SCHEMA),
  /** The texts compared, in the report's order. */
  inputs: v.array(v.strictObject({ siglum: v.string(), sha256 })),
  /** Hash of the newest event of the log that the report was made from, or null where there was none. */
  logHead: v.nullable(sha256),
  engineVersion: v.string(),
  appVersion: v.string(),
  /** SHA-256 of the whole file with zeros in this place. */
  seal: sha256,
});
export type ReportFacts = v.InferOutput<typeof FACTS_SCHEMA>;

/** `none`: the file says nothing that could be verified. `newer`: it says it in a form of a later version. */
export type FactsProblem = 'none' | 'newer';

/** Stands in a seal's place while the seal is worked out. */
export const NO_SEAL = '0'.repeat(64);
/** What tells programs that facts follow. */
const NAME = 'variorum:facts';
/** The member of a JSON report. The first one is the facts', which stand before any text from outside. */
const IN_JSON = /"seal":\s*"(?=[0-9a-f]{64}")/u;
const ENCODED_SEAL = '%22seal%22%3A%22';
/** The first is the facts': they stand before any text from outside. */
const IN_HTML = /<meta name="variorum:facts" content="([^"<>]*)">/u;
/** At the very beginning, where no text from outside can be. */
const IN_MARKDOWN = /^\ufeff?<!-- variorum:facts ([^ <>]*) -->/u;
/** As a schema.org `PropertyValue`. In a text from outside the quotation marks would have backslashes. */
const IN_LINKED_DATA = /"(?:schema:)?propertyID":\s*"variorum:facts",\s*"(?:schema:)?value":\s*"([^"\\]*)"/u;
/** The last cell of a row; in a text from outside the quotation mark would be doubled. */
const IN_TABLE = /,"variorum:facts ([^" ]*)"\r?\n/u;
const TABLE_START = /^\ufeff?"/u;
const IN_PDF = /^%variorum:facts (\S*)$/mu;
const PDF_START = '%PDF-';

/** The facts of a report, to be written as the member `facts` of a JSON file. Not sealed yet: see `sealed`. */
export function reportFacts({
  variants,
  provenance,
}: {
  readonly variants: readonly Pick<ReportModel['variants'][number], 'siglum' | 'sha256'>[];
  readonly provenance: Pick<ReportModel['provenance'], 'logHead' | 'engineVersion' | 'appVersion'>;
}): ReportFacts {
  const { logHead, engineVersion, appVersion } = provenance;
  return {
    ...{ schema: SCHEMA, logHead, engineVersion, appVersion, seal: NO_SEAL },
    inputs: variants.map(({ siglum, sha256: hash }) => ({ siglum, sha256: hash })),
  };
}

/** The facts for the head of an HTML file; must stand before any text from outside. */
export function factsMeta(facts: ReportFacts): string {
  return `<meta name="${NAME}" content="${encoded(facts)}">`;
}

/** The facts for a format that has HTML comments, such as Markdown: one line, to be written first. */
export function factsComment(facts: ReportFacts): string {
  return `<!-- ${NAME} ${encoded(facts)} -->`;
}

/** The facts as a schema.org `PropertyValue`: its `propertyID`, then its `value`. Must stand before any text from outside. */
export function factsProperty(facts: ReportFacts): { readonly propertyID: string; readonly value: string } {
  return { propertyID: NAME, value: encoded(facts) };
}

/** The facts as a cell of a table, which no spreadsheet takes for a formula. */
export function factsCell(facts: ReportFacts): string {
  return `${NAME} ${encoded(facts)}`;
}

/** The facts as a comment of a PDF: a line by itself. */
export function factsLine(facts: ReportFacts): string {
  return `%${NAME} ${encoded(facts)}`;
}

/** The finished report with its seal. A file without facts stays as it is. */
export function sealed(report: string): string {
  const at = sealAt(report);
  return at === null ? report : withSeal(report, at, sealOf(report));
}

/** The seal that a report must have, sealed or not, to be as it was written. */
export function sealOf(report: string): string {
  const at = sealAt(report);
  return sha256Hex(at === null ? report : withSeal(report, at, NO_SEAL));
}

/** Finds the facts in a report of a text format, or in a PDF read as one character a byte; it may come from anywhere. */
export function readFacts(report: string): Result<ReportFacts, FactsProblem> {
  return checkedFacts(memberOf(report) ?? parsed(decoded(encodedIn(report)?.words ?? '')));
}

/** The facts that something is, from whatever place in a file. */
export function checkedFacts(value: unknown): Result<ReportFacts, FactsProblem> {
  const schema = v.safeParse(v.looseObject({ schema: v.string() }), value);
  if (schema.success && schema.output.schema !== SCHEMA) return failed('newer');
  const facts = v.safeParse(FACTS_SCHEMA, value);
  return facts.success ? ok(facts.output) : failed('none');
}

/** Where the first digit of the seal stands in a report; null where there is none. */
export function sealAt(report: string): number | null {
  const found = encodedIn(report);
  if (found !== null) {
    const at = found.words.lastIndexOf(ENCODED_SEAL);
    return at < 0 ? null : found.at + at + ENCODED_SEAL.length;
  }
  const match = IN_JSON.exec(report);
  return match === null ? null : match.index + match[0].length;
}

function withSeal(report: string, at: number, seal: string): string {
  // A report that is being written says nothing yet: no second copy of many megabytes for that.
  if (report.startsWith(seal, at)) return report;
  return report.slice(0, at) + seal + report.slice(at + NO_SEAL.length);
}

function memberOf(report: string): unknown {
  if (!isJson(report)) return null;
  const file = v.safeParse(v.looseObject({ facts: v.unknown() }), parsed(report));
  return file.success ? file.output.facts : null;
}

/** The percent-encoded facts and where they stand. */
function encodedIn(report: string): { readonly words: string; readonly at: number } | null {
  const match = formOf(report).exec(report);
  if (match === null) return null;
  const [, words = ''] = match;
  return { words, at: match.index + match[0].lastIndexOf(words) };
}

/** Where a report of this kind has its facts, by how it begins: elsewhere a text from outside may say the same. */
function formOf(report: string): RegExp {
  if (report.startsWith(PDF_START)) return IN_PDF;
  if (TABLE_START.test(report)) return IN_TABLE;
  if (isJson(report)) return IN_LINKED_DATA;
  return IN_MARKDOWN.test(report) ? IN_MARKDOWN : IN_HTML;
}

function isJson(report: string): boolean {
  return /^\s*\{/u.test(report);
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return '';
  }
}

/** Percent-encoded, so that whatever it says cannot be markup. */
function encoded(facts: ReportFacts): string {
  return encodeURIComponent(canonicalJson(facts));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
