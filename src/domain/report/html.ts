import { claimsSection, unresolvedSection } from './html-claims.ts';
import { findingsSection, setAsideSection, styleSection } from './html-findings.ts';
import { passagesSection } from './html-passages.ts';
import { reportStyle } from './html-style.ts';
import { bdi, escapeHtml } from './html-text.ts';
import { capitalised, counted, DERIVATION_LABELS, grouped, SEVERITIES, utcMinute } from './labels.ts';
import type { ReportModel, ReportSection, ReportVariant } from './model.ts';
import { factsMeta, reportFacts, sealed } from './report-facts.ts';

/**
 * Writes a report as one HTML file that needs nothing else: no script, no image, no request. The policy in its head
 * forbids them, should a text ever get past the escaping. The same model gives the same bytes.
 */
export function reportHtml(model: ReportModel): string {
  return sealed(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${factsMeta(reportFacts(model))}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(model.title)} – review report</title>
<style>${reportStyle(model.title)}</style>
</head>
<body>
${headerHtml(model)}
<main>
${model.sections.flatMap((section) => (section === 'provenance' ? [] : [SECTIONS[section].html(model)])).join('\n')}
</main>
${model.sections.includes('provenance') ? footerHtml(model) : ''}
</body>
</html>
`);
}

interface SectionWriter {
  readonly title: string;
  readonly html: (model: ReportModel) => string;
}

const SECTIONS: Readonly<Record<ReportSection, SectionWriter>> = {
  variants: { title: 'Variants', html: variantsSection },
  pairs: { title: 'Derivation', html: pairsSection },
  findings: { title: 'Findings', html: findingsSection },
  passages: { title: 'Compared passages', html: passagesSection },
  claims: { title: 'Claims', html: claimsSection },
  unresolved: { title: 'Unresolved', html: unresolvedSection },
  style: { title: 'Wording and typography', html: styleSection },
  'set-aside': { title: 'Set aside', html: setAsideSection },
  provenance: { title: 'Provenance', html: footerHtml },
};

function headerHtml({ title, sections, summary, variants, unresolved, provenance }: ReportModel): string {
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
  const shown = sections.includes('claims') ? [...figures, ...claimFigures] : figures;
  const { reviewer, exportedAt } = provenance;
  const by = [
    reviewer === '' ? '' : `by ${bdi(reviewer)}`,
    exportedAt === null
      ? ''
      : `<time datetime="${new Date(exportedAt).toISOString()}">${utcMinute(exportedAt)}</time>`,
  ].filter(Boolean);
  return `<header>
<p class="kicker">Variorum review report</p>
<h1 dir="auto">${escapeHtml(title)}</h1>
${by.length === 0 ? '' : `<p class="muted">Exported ${by.join(', ')}</p>\n`}<dl class="figures">
${shown.map(([name, count]) => `<div><dt>${name}</dt><dd>${grouped(count)}</dd></div>`).join('\n')}
</dl>
<nav aria-label="Sections"><ul>
${sections.map((section) => `<li><a href="#${section}">${SECTIONS[section].title}</a></li>`).join('\n')}
</ul></nav>
</header>`;
}

function variantsSection({ variants }: ReportModel): string {
  return `<section aria-labelledby="variants">
<h2 id="variants">Variants</h2>
<div class="wide" role="region" aria-label="Variants, table" tabindex="0"><table class="facts"><caption>The texts under review and the letters that stand for them</caption>
<thead><tr><th scope="col">Letter</th><th scope="col">Variant</th><th scope="col">Role</th><th scope="col">Origin</th><th scope="col">Length</th><th scope="col">File</th></tr></thead>
<tbody>
${variants.map(variantRow).join('\n')}
</tbody></table></div>
</section>`;
}

function variantRow(variant: ReportVariant): string {
  const origin = [variant.outlet, variant.byline, variant.dateline, variant.date, variant.url]
    .filter((part) => part !== '')
    .map(bdi)
    .join('<br>');
  const file = variant.fileName === '' ? 'pasted' : bdi(variant.fileName);
  return `<tr><td><span class="siglum">${variant.siglum}</span></td>
<th scope="row">${bdi(variant.label)}${variant.isBase ? ' <span class="muted">(base)</span>' : ''}${variant.notes.map((note) => `<br><span class="muted">Contradicts itself: ${escapeHtml(note)}</span>`).join('')}</th>
<td>${capitalised(variant.role)}</td><td>${origin}</td>
<td>${counted(variant.words, 'word')}<br>${counted(variant.characters, 'character')}</td>
<td>${file}<br><span class="muted">${escapeHtml(variant.encoding)}</span></td></tr>`;
}

function pairsSection({ pairs }: ReportModel): string {
  const rows = pairs.map(
    ({ left, right, derivation, similarity, longestRun, bySeverity }) =>
      `<tr><th scope="row"><span class="siglum">${left}</span> <span class="siglum">${right}</span></th><td>${DERIVATION_LABELS[derivation]}</td>
<td>${String(Math.round(similarity * 100))} %</td><td>${counted(longestRun, 'word')}</td>
<td>${SEVERITIES.map((severity) => `${grouped(bySeverity[severity])} ${severity}`).join(', ')}</td></tr>`,
  );
  return `<section aria-labelledby="pairs">
<h2 id="pairs">Derivation</h2>
<div class="wide" role="region" aria-label="Derivation, table" tabindex="0"><table class="facts"><caption>How much each two variants share: words that agree, of the shorter text, and the longest run word for word</caption>
<thead><tr><th scope="col">Pair</th><th scope="col">Verdict</th><th scope="col">Agree</th><th scope="col">Longest run</th><th scope="col">Differences</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
</section>`;
}

function footerHtml({ variants, provenance, summary }: ReportModel): string {
  const hashes = variants.map(
    ({ siglum, label, sha256 }) =>
      `<tr><td><span class="siglum">${siglum}</span></td><th scope="row">${bdi(label)}</th><td class="hash">${escapeHtml(sha256)}</td></tr>`,
  );
  const { engineVersion, appVersion, logHead, suppressed, rulesOff } = provenance;
  return `<footer>
<h2 id="provenance">Provenance</h2>
<div class="wide" role="region" aria-label="Hashes, table" tabindex="0"><table class="facts"><caption>SHA-256 of each text in UTF-8 with line feeds and without a byte-order mark</caption>
<thead><tr><th scope="col">Letter</th><th scope="col">Variant</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${hashes.join('\n')}
</tbody></table></div>
<p>Engine ${escapeHtml(engineVersion)}, Variorum ${escapeHtml(appVersion)}.
${counted(summary.discrepancies, 'difference')} found, ${grouped(suppressed)} set aside by the review${suppressed === 0 ? '' : ', listed above'}.
${rulesOff.length === 0 ? 'Every rule for noise is on.' : `Rules for noise that are off: ${escapeHtml(rulesOff.join(', '))}.`}</p>
${logHead === null ? '' : `<p>Head of the log <span class="hash">${escapeHtml(logHead)}</span></p>\n`}</footer>`;
}
