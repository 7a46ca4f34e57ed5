import { bdi, escapeHtml, siglumHtml, tableHtml } from './html-text.ts';
import type { ReportModel } from './model.ts';
import { provenanceLines } from './provenance-words.ts';

/** What closes every report: the hash of every input, the versions, what was passed over, and who signed. */
export function footerHtml(model: ReportModel): string {
  const { logHead } = model.provenance;
  const hashes = model.variants.map(
    ({ siglum, label, sha256 }) =>
      `<tr><td>${siglumHtml(siglum)}</td><th scope="row">${bdi(label)}</th><td class="hash">${escapeHtml(sha256)}</td></tr>`,
  );
  const lines = provenanceLines(model).map(bdi);
  return `<footer>
<h2 id="provenance">Provenance</h2>
${tableHtml('Hashes', 'SHA-256 of each text in UTF-8 with line feeds and without a byte-order mark', ['Letter', 'Variant', 'SHA-256'], hashes)}
<p>${lines.join(' ')}</p>
${logHead === null ? '' : `<p>Head of the log <span class="hash">${escapeHtml(logHead)}</span></p>\n`}</footer>`;
}
