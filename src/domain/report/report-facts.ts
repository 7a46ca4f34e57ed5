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

const NO_SEAL = '0'.repeat(64);
/** In JSON, or percent-encoded. The first one is the facts', which stand before any text from outside. */
const SEAL = /("seal":\s*"|%22seal%22%3A%22)([0-9a-f]{64})/u;
const IN_HTML = /<meta name="variorum:facts" content="([^"<>]*)">/u;
const IN_COMMENT = /^<!-- variorum:facts ([^ <>]*) -->$/mu;

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
  return `<meta name="variorum:facts" content="${encoded(facts)}">`;
}

/** The facts for a format that has HTML comments, such as Markdown: one line, to be written first. */
export function factsComment(facts: ReportFacts): string {
  return `<!-- variorum:facts ${encoded(facts)} -->`;
}

/** The finished report with its seal. A file without facts stays as it is. */
export function sealed(report: string): string {
  return report.replace(SEAL, (_, before: string) => `${before}${sealOf(report)}`);
}

/** The seal that a report must have, sealed or not, to be as it was written. */
export function sealOf(report: string): string {
  return sha256Hex(report.replace(SEAL, (_, before: string) => `${before}${NO_SEAL}`));
}

/** Finds the facts in an HTML, JSON or Markdown report, which may come from anywhere. */
export function readFacts(report: string): Result<ReportFacts, FactsProblem> {
  const value = report.trimStart().startsWith('{') ? memberOf(report) : writtenIn(report);
  const schema = v.safeParse(v.looseObject({ schema: v.string() }), value);
  if (schema.success && schema.output.schema !== SCHEMA) return failed('newer');
  const facts = v.safeParse(FACTS_SCHEMA, value);
  return facts.success ? ok(facts.output) : failed('none');
}

function memberOf(report: string): unknown {
  const file = v.safeParse(v.looseObject({ facts: v.unknown() }), parsed(report));
  return file.success ? file.output.facts : null;
}

function writtenIn(report: string): unknown {
  const [, found = ''] = IN_HTML.exec(report) ?? IN_COMMENT.exec(report) ?? [];
  try {
    return parsed(decodeURIComponent(found));
  } catch {
    return null;
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
