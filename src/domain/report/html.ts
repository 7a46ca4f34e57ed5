import { wellFormed } from '../text/well-formed.ts';
import { claimsSection, unresolvedSection } from './html-claims.ts';
import { coverageSection } from './html-coverage.ts';
import { decisionSection } from './html-decision.ts';
import { evidenceSection } from './html-evidence.ts';
import { findingsSection, setAsideSection, styleSection } from './html-findings.ts';
import { footerHtml } from './html-footer.ts';
import { methodSection } from './html-method.ts';
import { passagesSection } from './html-passages.ts';
import { omissionsSection, quotationsSection } from './html-quotations.ts';
import { checklistSection, queriesSection, signOffsSection } from './html-record.ts';
import { reportStyle } from './html-style.ts';
import { synopsisSection } from './html-synopsis.ts';
import { bdi, escapeHtml, sectionHtml, siglumHtml, tableHtml } from './html-text.ts';
import {
  capitalised,
  counted,
  DERIVATION_LABELS,
  grouped,
  isoMoment,
  SEVERITIES,
  utcMinute,
} from './labels.ts';
import type { ReportModel } from './model.ts';
import { SECTION_TITLES, type ReportSection } from './options.ts';
import { factsMeta, reportFacts, sealed } from './report-facts.ts';
import type { ReportVariant } from './variants.ts';

/**
 * Writes a report as one HTML file that needs nothing else: no script, no image, no request. The policy in its head
 * forbids them, should a text ever get past the escaping. The same model gives the same bytes.
 */
export function reportHtml(model: ReportModel): string {
  return sealed(reportPage(model));
}

/** The same page without its seal: for looking at, and never a file. */
export function reportPage(model: ReportModel): string {
  return wellFormed(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${factsMeta(reportFacts(model))}
<title>${escapeHtml(model.title)} – review report</title>
<style>${reportStyle(model.title, model.provenance.logHead)}</style>
</head>
<body>
${headerHtml(model)}
<main>
${model.sections.map((section) => SECTIONS[section](model)).join('\n')}
</main>
${footerHtml(model)}
</body>
</html>
`);
}

const SECTIONS: Readonly<Record<ReportSection, (model: ReportModel) => string>> = {
  decision: decisionSection,
  variants: variantsSection,
  pairs: pairsSection,
  coverage: coverageSection,
  findings: findingsSection,
  quotations: quotationsSection,
  omissions: omissionsSection,
  claims: claimsSection,
  unresolved: unresolvedSection,
  queries: queriesSection,
  evidence: evidenceSection,
  passages: passagesSection,
  synopsis: synopsisSection,
  style: styleSection,
  'set-aside': setAsideSection,
  checklist: checklistSection,
  'sign-offs': signOffsSection,
  method: methodSection,
};

function headerHtml({
  title,
  template,
  sections,
  summary,
  variants,
  unresolved,
  provenance,
}: ReportModel): string {
  const { bySeverity } = summary;
  const figures: readonly (readonly [string, number])[] = [
    ['variants', variants.length],
    ['critical', bySeverity.critical],
    ['material', bySeverity.material],
    ['minor', bySeverity.minor],
    ['wording, typography', bySeverity.style],
  ];
  const claimFigures: readonly (readonly [string, number])[] = [
    ['claims', summary.claims],
    ['with a verdict', summary.claimsWithVerdict],
    ['unresolved', unresolved.length],
  ];
  const ofClaims: readonly ReportSection[] = ['decision', 'claims', 'unresolved'];
  const shown = sections.some((section) => ofClaims.includes(section))
    ? [...figures, ...claimFigures]
    : figures;
  const { reviewer, exportedAt } = provenance;
  const by = [
    reviewer === '' ? '' : `by ${bdi(reviewer)}`,
    exportedAt === null
      ? ''
      : `<time datetime="${isoMoment(exportedAt) ?? ''}">${utcMinute(exportedAt)}</time>`,
  ].filter(Boolean);
  return `<header>
<p class="kicker">Variorum review report${template === '' ? '' : ` · ${bdi(template)}`}</p>
<h1 dir="auto">${escapeHtml(title)}</h1>
${by.length === 0 ? '' : `<p class="muted">Exported ${by.join(', ')}</p>\n`}<dl class="figures">
${shown.map(([name, count]) => `<div><dt>${name}</dt><dd>${grouped(count)}</dd></div>`).join('\n')}
</dl>
<nav aria-label="Sections"><ul>
${sections.map((section) => `<li><a href="#${section}">${SECTION_TITLES[section]}</a></li>`).join('\n')}
<li><a href="#provenance">Provenance</a></li>
</ul></nav>
</header>`;
}

function variantsSection({ variants }: ReportModel): string {
  return sectionHtml(
    'variants',
    'Variants',
    tableHtml(
      'Variants',
      'The texts under review and the letters that stand for them',
      ['Letter', 'Variant', 'Role', 'Origin', 'Length', 'File'],
      variants.map(variantRow),
    ),
  );
}

function variantRow(variant: ReportVariant): string {
  const origin = [variant.outlet, variant.byline, variant.dateline, variant.date, variant.url]
    .filter((part) => part !== '')
    .map(bdi)
    .join('<br>');
  const file = variant.fileName === '' ? 'pasted' : bdi(variant.fileName);
  return `<tr><td>${siglumHtml(variant.siglum)}</td>
<th scope="row">${bdi(variant.label)}${variant.isBase ? ' <span class="muted">(base)</span>' : ''}${variant.notes.map((note) => `<br><span class="muted">Contradicts itself: ${escapeHtml(note)}</span>`).join('')}</th>
<td>${capitalised(variant.role)}</td><td>${origin}</td>
<td>${counted(variant.words, 'word')}<br>${counted(variant.characters, 'character')}</td>
<td>${file}<br><span class="muted">${escapeHtml(variant.encoding)}</span></td></tr>`;
}

function pairsSection({ pairs }: ReportModel): string {
  const rows = pairs.map(
    ({ left, right, derivation, similarity, longestRun, bySeverity }) =>
      `<tr><th scope="row">${siglumHtml(left)} ${siglumHtml(right)}</th><td>${DERIVATION_LABELS[derivation]}</td>
<td>${String(Math.round(similarity * 100))} %</td><td>${counted(longestRun, 'word')}</td>
<td>${SEVERITIES.map((severity) => `${grouped(bySeverity[severity])} ${severity}`).join(', ')}</td></tr>`,
  );
  return sectionHtml(
    'pairs',
    'Derivation',
    tableHtml(
      'Derivation',
      'How much each two variants share: words that agree, of the shorter text, and the longest run word for word',
      ['Pair', 'Verdict', 'Agree', 'Longest run', 'Differences'],
      rows,
    ),
  );
}
