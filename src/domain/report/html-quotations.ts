import { SEVERITY_NAMES } from '../compare/kind-names.ts';
import type { MarkedPiece } from '../compare/views/marked-piece.ts';
import { bdi, escapeHtml, languagesOf, sectionHtml, siglumHtml } from './html-text.ts';
import { counted, grouped } from './labels.ts';
import type { ReportModel } from './model.ts';
import type { ReportOmission, ReportQuotation, ReportReading } from './quotations.ts';

type Languages = (siglum: string | null) => string;

/** The section with every quotation and what became of it; changed ones before those that read the same everywhere. */
export function quotationsSection({ quotations, variants }: ReportModel): string {
  const languages = languagesOf(variants);
  const changed = quotations.filter((quotation) => quotation.changed);
  const same = quotations.filter((quotation) => !quotation.changed);
  const list = (found: readonly ReportQuotation[], title: string): string =>
    found.length === 0
      ? ''
      : `<h3>${title}, ${grouped(found.length)}</h3>\n${found.map((quotation) => quotationHtml(quotation, languages)).join('\n')}\n`;
  const body =
    quotations.length === 0
      ? '<p>There are no quotations.</p>'
      : `<p>${counted(quotations.length, 'quotation')}, ${grouped(changed.length)} changed. Words that differ are marked.</p>
${list(changed, 'Changed')}${list(same, 'Unchanged, or only in some variants')}`.trimEnd();
  return sectionHtml('quotations', 'Quotations', body);
}

function quotationHtml(
  { number, siglum, paragraph, worst, readings }: ReportQuotation,
  languages: Languages,
): string {
  return `<div class="stack"><p class="tag">Quotation ${String(number)} · ${escapeHtml(siglum)} ¶&nbsp;${String(paragraph)} · <b>${worst}</b></p><dl class="sides">${readings.map((reading) => readingHtml(reading, languages)).join('')}</dl></div>`;
}

function readingHtml(
  { sigla, state, speaker, reattributed, parts }: ReportReading,
  languages: Languages,
): string {
  const words =
    parts.length === 0
      ? '<span class="nothing">(nothing)</span>'
      : `<bdi class="words"${languages(sigla[0] ?? null)}>${parts.map(piecesHtml).join(' … ')}</bdi>`;
  const who = speaker === '' ? '' : `, ${bdi(speaker)}`;
  const other = reattributed ? ', <b>given to another speaker</b>' : '';
  return `<dt>${sigla.map(siglumHtml).join(' ')}</dt><dd>${words} <span class="muted">${state}${who}${other}</span></dd>`;
}

/** The section with what the base has and others lack, and the other way round. */
export function omissionsSection({ omissions, variants }: ReportModel): string {
  const languages = languagesOf(variants);
  const list = (side: ReportOmission['side'], title: string): string => {
    const found = omissions.filter((omission) => omission.side === side);
    return found.length === 0
      ? ''
      : `<h3>${title}, ${grouped(found.length)}</h3>\n<ul class="entries">\n${found.map((omission) => omissionHtml(omission, languages)).join('\n')}\n</ul>\n`;
  };
  const body =
    omissions.length === 0
      ? '<p>Nothing is missing and nothing was added.</p>'
      : `${list('missing', 'In the base, missing elsewhere')}${list('added', 'Not in the base')}`.trimEnd();
  return sectionHtml('omissions', 'Omissions', body);
}

function omissionHtml(omission: ReportOmission, languages: Languages): string {
  const { severity, kinds, siglum, paragraph, lacking, pieces } = omission;
  return `<li>${siglumHtml(siglum)} <div><bdi class="words"${languages(siglum)}>${piecesHtml(pieces)}</bdi>
<p class="muted">¶&nbsp;${String(paragraph)} · ${SEVERITY_NAMES[severity]} · ${kinds.join(', ')} · not in ${lacking.map(siglumHtml).join(' ')}</p></div></li>`;
}

function piecesHtml(pieces: readonly MarkedPiece[]): string {
  return pieces
    .map(({ text, marked }) =>
      marked ? `<mark class="changed">${escapeHtml(text)}</mark>` : escapeHtml(text),
    )
    .join('');
}
