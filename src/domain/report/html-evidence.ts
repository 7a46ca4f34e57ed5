import type { EvidenceContent } from '../review/evidence.ts';
import { originWords } from '../evidence/origins.ts';
import type { ReportEvidence } from './evidence.ts';
import { bdi, escapeHtml, linkTo, sectionHtml, tableHtml } from './html-text.ts';
import { counted, grouped, utcMinute } from './labels.ts';
import type { ReportModel } from './model.ts';

/** The section with every source, where it comes from, and what names its bytes. */
export function evidenceSection(model: ReportModel): string {
  const { items, origins } = model.evidence;
  const body =
    items.length === 0
      ? '<p>No evidence was kept.</p>'
      : `<p>${escapeHtml(originWords(origins))}. Sources with one number of origin repeat each other and count as one.</p>
${tableHtml(
  'Evidence',
  'Every source, its origin, and the SHA-256 of what was kept of it',
  ['No.', 'Source', 'Class', 'Origin', 'Kept', 'Claims'],
  items.map((item) => evidenceRow(item, model)),
)}`;
  return sectionHtml('evidence', 'Evidence', body);
}

function evidenceRow(item: ReportEvidence, model: ReportModel): string {
  const { number, citation, class: kind, record, origin, originGroup, note, content, claims } = item;
  const about = claims.map((claim) => linkTo(model, 'claims', `claim-${String(claim)}`, String(claim)));
  return `<tr id="evidence-${String(number)}"><td>${String(number)}</td><th scope="row">${bdi(citation)}${note === '' ? '' : `<br><span class="muted">${bdi(note)}</span>`}</th>
<td>${kind}<br><span class="muted">${record}</span></td><td>${String(originGroup)}<br><span class="muted">${origin === '' ? 'not stated' : bdi(origin)}</span></td>
<td>${contentHtml(content)}<br><span class="muted">${bdi(item.addedBy)}, ${utcMinute(item.addedAt)}</span></td><td>${about.length === 0 ? 'none' : about.join(', ')}</td></tr>`;
}

function contentHtml(content: EvidenceContent): string {
  switch (content.type) {
    case 'citation':
      return 'Nothing but the citation';
    case 'file': {
      const { fileName, mediaType, bytes, sha256 } = content;
      return `${bdi(fileName)}, ${escapeHtml(mediaType)}, ${counted(bytes, 'byte')}<br><span class="hash">${escapeHtml(sha256)}</span>`;
    }
    case 'text':
    case 'call':
      return `${content.type === 'call' ? 'Note of a call' : 'Text'}, ${grouped(content.characters)} characters<br><span class="hash">${escapeHtml(content.sha256)}</span>`;
  }
}
