import * as v from 'valibot';
import { failed, ok, type Result } from '../result.ts';
import { decisionOf, type Shortlist } from './decision.ts';
import { jsonText } from './json-text.ts';
import { REPORT_FORMAT, REPORT_SCHEMA, type ReportDocument } from './json-schema.ts';
import type { ReportModel } from './model.ts';
import type { ReportSection } from './options.ts';
import { reportFacts, sealed } from './report-facts.ts';

/** Writes a report as JSON, `variorum.report/1`, with what was chosen of it. The same model gives the same bytes. */
export function reportJson(model: ReportModel): string {
  return written(documentOf(model));
}

/** Reads a report back from its JSON. Keys that this version does not know are passed over. */
export function readReportJson(text: string): Result<ReportDocument, 'not-json' | 'not-a-report'> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed('not-json');
  }
  const read = v.safeParse(REPORT_SCHEMA, value);
  return read.success ? ok(read.output) : failed('not-a-report');
}

/** A document as JSON with the keys in the order of the schema, whatever order they came in. */
export function written(document: ReportDocument): string {
  // Parsing puts the keys in order: an object that comes out of a schema has its keys in the schema's order.
  return sealed(jsonText(v.parse(REPORT_SCHEMA, document), 1));
}

function documentOf(model: ReportModel): ReportDocument {
  const shows = (...any: readonly ReportSection[]): boolean =>
    any.some((section) => model.sections.includes(section));
  const { title, template, sections, summary, provenance, variants, signOffs, coverage } = model;
  const parts: Partial<ReportDocument> = {
    ...(shows('decision') && { decision: decision(model) }),
    ...(shows('pairs') && { pairs: model.pairs }),
    ...(shows('findings') && { findings: model.findings }),
    ...(shows('quotations') && { quotations: model.quotations }),
    ...(shows('omissions') && { omissions: model.omissions }),
    ...(shows('claims') && { claims: model.claims }),
    ...(shows('unresolved') && { unresolved: model.unresolved }),
    ...(shows('queries') && { queries: model.queries }),
    ...(shows('evidence') && { evidence: model.evidence }),
    ...(shows('passages', 'synopsis') && { passages: model.passages }),
    ...(shows('style') && { style: model.style }),
    ...(shows('set-aside') && { setAside: model.setAside }),
    ...(shows('checklist') && { checklist: model.checklist }),
    ...(shows('method') && { method: model.method }),
  };
  return {
    ...{ schema: REPORT_FORMAT, facts: reportFacts(model), title, template, sections, summary },
    ...{ provenance, variants, signOffs, coverage },
    ...parts,
  };
}

function decision(model: ReportModel): NonNullable<ReportDocument['decision']> {
  const { standing, isSigned, critical, open, queries } = decisionOf(model);
  return {
    standing,
    signed: isSigned,
    critical: all(critical),
    open: all(open),
    unanswered: all(queries),
    requiredPoints: model.checklist.flatMap(({ text, required, done }) => (required && !done ? [text] : [])),
  };
}

function all({ first, more }: Shortlist<unknown>): number {
  return first.length + more;
}
