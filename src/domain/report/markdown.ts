import { wellFormed } from '../text/well-formed.ts';
import { counted, DERIVATION_LABELS, grouped, SEVERITIES, utcMinute } from './labels.ts';
import { evidenceMarkdown, queriesMarkdown, unresolvedMarkdown, claimsMarkdown } from './markdown-claims.ts';
import {
  findingsMarkdown,
  omissionsMarkdown,
  quotationsMarkdown,
  setAsideMarkdown,
  styleMarkdown,
} from './markdown-findings.ts';
import { passagesMarkdown, synopsisMarkdown } from './markdown-passages.ts';
import {
  checklistMarkdown,
  coverageMarkdown,
  decisionMarkdown,
  methodMarkdown,
  signOffsMarkdown,
} from './markdown-record.ts';
import { inline, joinedParts, markdownTable } from './markdown-text.ts';
import type { ReportModel } from './model.ts';
import { SECTION_TITLES, type ReportSection } from './options.ts';
import { provenanceLines } from './provenance-words.ts';
import { factsComment, reportFacts, sealed } from './report-facts.ts';

const SECTIONS: Readonly<Record<ReportSection, (model: ReportModel) => string>> = {
  decision: decisionMarkdown,
  variants: variantsMarkdown,
  pairs: pairsMarkdown,
  coverage: coverageMarkdown,
  findings: findingsMarkdown,
  quotations: quotationsMarkdown,
  omissions: omissionsMarkdown,
  claims: claimsMarkdown,
  unresolved: unresolvedMarkdown,
  queries: queriesMarkdown,
  evidence: evidenceMarkdown,
  passages: passagesMarkdown,
  synopsis: synopsisMarkdown,
  style: styleMarkdown,
  'set-aside': setAsideMarkdown,
  checklist: checklistMarkdown,
  'sign-offs': signOffsMarkdown,
  method: methodMarkdown,
};

/**
 * Writes a report as Markdown (CommonMark with tables), the same sections as every other format. Text from outside is
 * escaped, so that it reads as it is and makes no markup. The same model gives the same bytes.
 */
export function reportMarkdown(model: ReportModel): string {
  const parts = [
    factsComment(reportFacts(model)),
    `# ${inline(model.title)}`,
    exportedLine(model),
    summaryLine(model),
    ...model.sections.map((section) => `## ${SECTION_TITLES[section]}\n\n${SECTIONS[section](model)}`),
    `## Provenance\n\n${provenanceMarkdown(model)}`,
  ];
  return sealed(wellFormed(`${joinedParts(parts, '\n\n')}\n`));
}

function exportedLine({ template, provenance: { reviewer, exportedAt } }: ReportModel): string {
  const by = joinedParts(
    [reviewer === '' ? '' : `by ${inline(reviewer)}`, exportedAt === null ? '' : utcMinute(exportedAt)],
    ', ',
  );
  return joinedParts([inline(template), by === '' ? '' : `Exported ${by}`], '. ');
}

function summaryLine({ summary }: ReportModel): string {
  const tally = SEVERITIES.map((severity) => `${grouped(summary.bySeverity[severity])} ${severity}`);
  return `${counted(summary.discrepancies, 'difference')}: ${tally.join(', ')}.`;
}

function variantsMarkdown({ variants }: ReportModel): string {
  const rows = variants.map(({ siglum, label, isBase, words, role, outlet, byline, dateline, date, url }) => [
    siglum,
    `${inline(label)}${isBase ? ' (base)' : ''}`,
    grouped(words),
    role,
    joinedParts([outlet, byline, dateline, date, url].map(inline), ', '),
  ]);
  const notes = variants.flatMap(({ siglum, notes: own }) =>
    own.map((note) => `- ${siglum} contradicts itself: ${inline(note)}`),
  );
  return joinedParts(
    [markdownTable(['Letter', 'Variant', 'Words', 'Role', 'Origin'], rows), notes.join('\n')],
    '\n\n',
  );
}

function pairsMarkdown({ pairs }: ReportModel): string {
  const rows = pairs.map(({ left, right, derivation, similarity, longestRun, bySeverity }) => [
    `${left} and ${right}`,
    DERIVATION_LABELS[derivation],
    `${String(Math.round(similarity * 100))} %`,
    counted(longestRun, 'word'),
    SEVERITIES.map((severity) => `${grouped(bySeverity[severity])} ${severity}`).join(', '),
  ]);
  return markdownTable(['Pair', 'Verdict', 'Agree', 'Longest run', 'Differences'], rows);
}

function provenanceMarkdown(model: ReportModel): string {
  const { logHead } = model.provenance;
  const rows = model.variants.map(({ siglum, label, sha256 }) => [
    siglum,
    inline(label),
    `\`${inline(sha256)}\``,
  ]);
  return joinedParts(
    [
      'SHA-256 of each text in UTF-8 with line feeds and without a byte-order mark:',
      markdownTable(['Letter', 'Variant', 'SHA-256'], rows),
      provenanceLines(model).map(inline).join('\n'),
      logHead === null ? '' : `Head of the log: \`${inline(logHead)}\``,
    ],
    '\n\n',
  );
}
