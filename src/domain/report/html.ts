import { claimsSection, unresolvedSection } from './html-claims.ts';
import { findingsSection, styleSection } from './html-findings.ts';
import { passagesSection } from './html-passages.ts';
import { reportStyle } from './html-style.ts';
import { bdi, escapeHtml } from './html-text.ts';
import { capitalised, counted, grouped, utcMinute } from './labels.ts';
import type { ReportModel, ReportVariant } from './model.ts';

/**
 * Writes a report as one HTML file that needs nothing else: no script, no image, no request. The policy in its head
 * forbids them, should a text ever get past the escaping. The same model gives the same bytes.
 */
export function reportHtml(model: ReportModel): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(model.title)} – review report</title>
<style>${reportStyle(model.title)}</style>
</head>
<body>
${headerHtml(model)}
<main>
${variantsSection(model)}
${findingsSection(model)}
${passagesSection(model)}
${claimsSection(model)}
${unresolvedSection(model)}
${styleSection(model)}
</main>
${footerHtml(model)}
</body>
</html>
`;
}

function headerHtml({ title, summary, variants, unresolved, provenance }: ReportModel): string {
  const { bySeverity } = summary;
  const figures: readonly (readonly [string, number])[] = [
    ['variants', variants.length],
    ['critical', bySeverity.critical],
    ['material', bySeverity.material],
    ['minor', bySeverity.minor],
    ['wording, typography', bySeverity.style],
    ['claims', summary.claims],
    ['with a verdict', summary.claimsWithVerdict],
    ['unresolved', unresolved.length],
  ];
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
${figures.map(([name, count]) => `<div><dt>${name}</dt><dd>${grouped(count)}</dd></div>`).join('\n')}
</dl>
<nav aria-label="Sections"><ul>
<li><a href="#variants">Variants</a></li><li><a href="#findings">Findings</a></li>
<li><a href="#passages">Compared passages</a></li><li><a href="#claims">Claims</a></li>
<li><a href="#unresolved">Unresolved</a></li><li><a href="#style">Wording and typography</a></li>
<li><a href="#provenance">Provenance</a></li>
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
<th scope="row">${bdi(variant.label)}${variant.isBase ? ' <span class="muted">(base)</span>' : ''}</th>
<td>${capitalised(variant.role)}</td><td>${origin}</td>
<td>${counted(variant.words, 'word')}<br>${counted(variant.characters, 'character')}</td>
<td>${file}<br><span class="muted">${escapeHtml(variant.encoding)}</span></td></tr>`;
}

function footerHtml({ variants, provenance, summary }: ReportModel): string {
  const hashes = variants.map(
    ({ siglum, label, sha256 }) =>
      `<tr><td><span class="siglum">${siglum}</span></td><th scope="row">${bdi(label)}</th><td class="hash">${escapeHtml(sha256)}</td></tr>`,
  );
  const { engineVersion, appVersion, logHead, suppressed } = provenance;
  return `<footer>
<h2 id="provenance">Provenance</h2>
<div class="wide" role="region" aria-label="Hashes, table" tabindex="0"><table class="facts"><caption>SHA-256 of each text in UTF-8 with line feeds and without a byte-order mark</caption>
<thead><tr><th scope="col">Letter</th><th scope="col">Variant</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${hashes.join('\n')}
</tbody></table></div>
<p>Engine ${escapeHtml(engineVersion)}, Variorum ${escapeHtml(appVersion)}.
${counted(summary.discrepancies, 'difference')} found, ${grouped(suppressed)} suppressed.</p>
${logHead === null ? '' : `<p>Head of the log <span class="hash">${escapeHtml(logHead)}</span></p>\n`}</footer>`;
}
