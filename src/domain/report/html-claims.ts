import { WORDING_GLYPHS } from '../claims/wording.ts';
import { keepStart } from '../text/shorten.ts';
import { claimGroups } from './claim-groups.ts';
import type { ReportClaim, ReportLink } from './claims.ts';
import { mentionsHtml } from './html-mentions.ts';
import { bdi, escapeHtml, languagesOf, linkTo, sectionHtml, siglumHtml } from './html-text.ts';
import { verdictsHtml } from './html-verdicts.ts';
import { CLAIM_STATUS_LABELS, counted, grouped, utcMinute } from './labels.ts';
import type { ReportModel } from './model.ts';

/** Code units of a claim's statement in the list of open claims: enough to recognise it by. */
const SHORT_STATEMENT = 120;

/** The section with every claim by what its verdicts come to, with its wording in each variant and its evidence. */
export function claimsSection(model: ReportModel): string {
  const { claims, variants } = model;
  const languages = languagesOf(variants);
  const groups = claimGroups(claims).map(
    ({ title, claims: own }) =>
      `<h3>${bdi(title)}, ${grouped(own.length)}</h3>\n${own.map((claim) => claimHtml(claim, model, languages)).join('\n')}`,
  );
  const body = claims.length === 0 ? '<p>No claims have been annotated.</p>' : groups.join('\n');
  return sectionHtml('claims', 'Claims', body);
}

/** The section that names the claims somebody still has to look at, and why. */
export function unresolvedSection(model: ReportModel): string {
  const items = model.unresolved.map(({ number, statement, open }) => {
    const name = linkTo(model, 'claims', `claim-${String(number)}`, `Claim ${String(number)}`);
    return `<li>${name}: ${bdi(keepStart(statement, SHORT_STATEMENT))} <span class="muted">(${escapeHtml(open)})</span></li>`;
  });
  const body =
    items.length === 0
      ? `<p>${model.claims.length === 0 ? 'There are no claims.' : 'Every claim is settled.'}</p>`
      : `<p>${counted(items.length, 'claim')} to be looked at.</p>\n<ul>\n${items.join('\n')}\n</ul>`;
  return sectionHtml('unresolved', 'Unresolved', body);
}

type Languages = (siglum: string | null) => string;

function claimHtml(claim: ReportClaim, model: ReportModel, languages: Languages): string {
  const id = `claim-${String(claim.number)}`;
  const missing = claim.notIn.map(siglumHtml).join(' ');
  const lines = [
    `<article class="claim" aria-labelledby="${id}">`,
    `<header><h4 id="${id}">Claim ${String(claim.number)}</h4><p>${claimFacts(claim)}</p></header>`,
    `<p class="statement" dir="auto">${escapeHtml(claim.statement)}</p>`,
    claim.context === '' ? '' : `<p><b>Context:</b> ${bdi(claim.context)}</p>`,
    claim.mentions.length === 0 ? '' : `<dl class="sides">${mentionsHtml(claim.mentions, languages)}</dl>`,
    missing === ''
      ? ''
      : `<p class="muted"><span aria-hidden="true">${WORDING_GLYPHS.absent}</span> Not in ${missing}</p>`,
    claim.outcome === '' ? '' : `<p><b>${escapeHtml(claim.outcome)}</b></p>`,
    claim.verdicts.length === 0 ? '<p class="nothing">No verdict yet.</p>' : verdictsHtml(claim.verdicts),
    evidenceHtml(claim, model),
    claim.queries.length === 0 ? '' : `<p>${queriesHtml(claim.queries, model)}</p>`,
    claim.note === '' ? '' : `<p><b>Note:</b> ${bdi(claim.note)}</p>`,
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n</article>`;
}

/** What is known of a claim beside its words, in one line. */
function claimFacts(claim: ReportClaim): string {
  const { kind, status, statusReason, speaker, priority, tags, assignee, open } = claim;
  const state = `${CLAIM_STATUS_LABELS[status]}${statusReason === '' ? '' : `: ${bdi(statusReason)}`}`;
  return [
    escapeHtml(kind),
    open === '' ? state : `${state}, ${escapeHtml(open)}`,
    speaker === '' ? '' : `said by ${bdi(speaker)}`,
    priority === 'normal' ? '' : `${priority} priority`,
    tags.length === 0 ? '' : tags.map(bdi).join(', '),
    assignee === '' ? '' : `assigned to ${bdi(assignee)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function evidenceHtml({ evidence, support }: ReportClaim, model: ReportModel): string {
  if (evidence.length === 0) return '';
  const items = evidence.map((link) =>
    linkHtml(link, model.evidence.items[link.evidence - 1]?.name ?? '', model),
  );
  return `<p>${escapeHtml(support)}</p>\n<ul class="plain">${items.join('')}</ul>`;
}

function linkHtml(link: ReportLink, name: string, model: ReportModel): string {
  const { evidence, stanceName, note, quote, page, reviewer, at } = link;
  const source = linkTo(model, 'evidence', `evidence-${String(evidence)}`, `Evidence ${String(evidence)}`);
  const place = page === null ? '' : `, page ${String(page)}`;
  const words = quote === '' ? '' : `: <q class="words">${bdi(quote)}</q>`;
  const said = note === '' ? '' : ` ${bdi(note)}`;
  return `<li><b>${stanceName}</b> ${source}, ${bdi(name)}${place}${words}${said} <span class="muted">${bdi(reviewer)}, ${utcMinute(at)}</span></li>`;
}

function queriesHtml(queries: readonly string[], model: ReportModel): string {
  const links = queries.map((number) => linkTo(model, 'queries', `query-${number}`, escapeHtml(number)));
  return `${queries.length === 1 ? 'Query' : 'Queries'} ${links.join(', ')}`;
}
