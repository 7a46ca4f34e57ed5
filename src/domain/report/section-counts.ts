import type { ReportModel } from './model.ts';
import type { ReportSection } from './options.ts';

export type SectionCounts = Readonly<Record<ReportSection, number | null>>;

/**
 * How much a report has to say in each section, so that a person can choose; null for the sections that are words and
 * not a list.
 *
 * @param model of the full record: what was not chosen is not counted
 */
export function sectionCounts(model: ReportModel): SectionCounts {
  return {
    decision: null,
    variants: model.variants.length,
    pairs: model.pairs.length,
    coverage: model.coverage === null ? 0 : null,
    findings: model.findings.length,
    quotations: model.quotations.length,
    omissions: model.omissions.length,
    claims: model.claims.length,
    unresolved: model.unresolved.length,
    queries: model.queries.length,
    evidence: model.evidence.items.length,
    passages: model.passages.rows.length,
    synopsis: model.passages.rows.length,
    style: model.style.reduce((sum, { count }) => sum + count, 0),
    'set-aside': model.setAside.length,
    checklist: model.checklist.length,
    'sign-offs': model.signOffs.length,
    method: null,
  };
}
