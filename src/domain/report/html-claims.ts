import type { ReportClaim, ReportMention, ReportVerdict } from './claims.ts';
import { bdi, escapeHtml } from './html-text.ts';
import { counted, utcMinute } from './labels.ts';
import type { ReportModel } from './model.ts';
import { keepStart } from '../text/shorten.ts';

/** Code units of a claim's statement in the list of open claims: enough to recognise it by. */
const SHORT_STATEMENT = 120;

/** The section with every claim, its wording in each variant and what was decided. */
export function claimsSection({ claims }: ReportModel): string {
  const body =
    claims.length === 0 ? '<p>No claims have been annotated.</p>' : claims.map(claimHtml).join('\n');
  return `<section aria-labelledby="claims">
<h2 id="claims">Claims</h2>
${body}
</section>`;
}

/** The section that names the claims somebody still has to look at, and why. */
export function unresolvedSection({ unresolved, claims }: ReportModel): string {
  const items = unresolved.map(
    ({ number, statement, open }) =>
      `<li><a href="#claim-${String(number)}">Claim ${String(number)}</a>: ${bdi(keepStart(statement, SHORT_STATEMENT))}${open === '' ? '' : ` <span class="muted">(${open})</span>`}</li>`,
  );
  const body =
    items.length === 0
      ? `<p>${claims.length === 0 ? 'There are no claims.' : 'Every claim is settled.'}</p>`
      : `<p>${counted(items.length, 'claim')} to be looked at.</p>\n<ul>\n${items.join('\n')}\n</ul>`;
  return `<section aria-labelledby="unresolved">
<h2 id="unresolved">Unresolved</h2>
${body}
</section>`;
}

function claimHtml(claim: ReportClaim): string {
  const id = `claim-${String(claim.number)}`;
  const missing = claim.notIn.map((siglum) => `<span class="siglum">${siglum}</span>`).join(' ');
  const verdicts =
    claim.verdicts.length === 0
      ? '<p class="nothing">No verdict yet.</p>'
      : `<ul class="plain">${claim.verdicts.map(verdictHtml).join('')}</ul>`;
  return `<article class="claim" aria-labelledby="${id}">
<header><h3 id="${id}">Claim ${String(claim.number)}</h3><p>${escapeHtml(claim.kind)}</p></header>
<p class="statement" dir="auto">${escapeHtml(claim.statement)}</p>
${claim.mentions.length === 0 ? '' : `<dl class="sides">${claim.mentions.map(mentionHtml).join('')}</dl>\n`}${missing === '' ? '' : `<p class="muted">Not in ${missing}</p>\n`}${claim.disagreement ? '<p><b>The reviewers disagree.</b></p>\n' : ''}${verdicts}
${claim.note === '' ? '' : `<p><b>Note:</b> ${bdi(claim.note)}</p>\n`}</article>`;
}

function mentionHtml(mention: ReportMention): string {
  const { siglum, quote, start, end, revision, paragraph, status, state } = mention;
  const place = paragraph === null ? '' : `¶ ${String(paragraph)}, `;
  const removed =
    siglum === null ? `in a removed variant <span class="hash">${escapeHtml(revision)}</span>, ` : '';
  const doubt = state === 'attached' ? '' : `, anchor ${state}`;
  return `<dt><span class="siglum">${siglum ?? '–'}</span></dt>
<dd><bdi class="words">${escapeHtml(quote)}</bdi> <span class="muted">${removed}${place}characters ${String(start)}–${String(end)}, ${status}${doubt}</span></dd>`;
}

function verdictHtml({ reviewer, verdict, name, reason, at }: ReportVerdict): string {
  const why = reason === '' ? '' : `: ${bdi(reason)}`;
  return `<li><span class="verdict ${verdict}">${name}</span> ${bdi(reviewer)}, ${utcMinute(at)}${why}</li>`;
}
