import { bdi, escapeHtml, linkTo, sectionHtml, siglumHtml, spoken, tableHtml } from './html-text.ts';
import { counted, grouped, utcMinute } from './labels.ts';
import type { ReportModel } from './model.ts';
import type { ReportQuery } from './queries.ts';
import type { ReportPoint, ReportSignOff } from './sign-off.ts';

/** Blockers of a point that are named; the others are counted. */
const MOST_BLOCKERS = 10;

/** The section with the questions to the author or the agency, those without an answer first. */
export function queriesSection(model: ReportModel): string {
  const { queries } = model;
  const open = queries.filter(({ answer }) => answer === null).length;
  const body =
    queries.length === 0
      ? '<p>No query was asked.</p>'
      : `<p>${counted(queries.length, 'query', 'queries')}, ${grouped(open)} without an answer.</p>\n${queries.map((query) => queryHtml(query, model)).join('\n')}`;
  return sectionHtml('queries', 'Queries', body);
}

function queryHtml(query: ReportQuery, model: ReportModel): string {
  const { number, to, question, claims, askedBy, askedAt, answer } = query;
  const id = `query-${escapeHtml(number)}`;
  const about = claims.map((claim) =>
    linkTo(model, 'claims', `claim-${String(claim)}`, `Claim ${String(claim)}`),
  );
  const asked = [
    to === '' ? '' : `to ${bdi(to)}`,
    `asked by ${bdi(askedBy)}, ${utcMinute(askedAt)}`,
    ...about,
  ];
  const came =
    answer === null
      ? '<p class="nothing">No answer yet.</p>'
      : `<p dir="auto">${escapeHtml(answer.answer)}</p>\n<p class="muted">${answer.from === '' ? 'Answer' : `Answer of ${bdi(answer.from)}`}, put down by ${bdi(answer.reviewer)}, ${utcMinute(answer.at)}</p>`;
  return `<article class="claim" aria-labelledby="${id}">
<header><h3 id="${id}">Query ${escapeHtml(number)}</h3><p>${asked.filter((part) => part !== '').join(' · ')}</p></header>
<p class="statement" dir="auto">${escapeHtml(question)}</p>
${came}
</article>`;
}

/** The section with the checklist, point by point. */
export function checklistSection({ checklist }: ReportModel): string {
  const done = checklist.filter((point) => point.done).length;
  const body =
    checklist.length === 0
      ? '<p>The review has no checklist.</p>'
      : tableHtml(
          'Checklist',
          `${grouped(done)} of ${counted(checklist.length, 'point')} done`,
          ['Done', 'Point', 'How it stands'],
          checklist.map(pointRow),
        );
  return sectionHtml('checklist', 'Checklist', body);
}

function pointRow({ text, required, automatic, done, blockers, remark, tick }: ReportPoint): string {
  const more = blockers.length - MOST_BLOCKERS;
  const items = blockers.slice(0, MOST_BLOCKERS).map((words) => `<li>${bdi(words)}</li>`);
  const list =
    items.length === 0
      ? ''
      : `<ul class="plain">${items.join('')}${more > 0 ? `<li class="muted">and ${grouped(more)} more</li>` : ''}</ul>`;
  const by =
    tick === null
      ? ''
      : `${automatic ? 'Note by' : 'Ticked by'} ${bdi(tick.reviewer)}, ${utcMinute(tick.at)}${tick.note === '' ? '' : `: ${bdi(tick.note)}`}`;
  const how = [remark === '' ? '' : escapeHtml(remark), by].filter((part) => part !== '').join('<br>');
  return `<tr><td><span aria-hidden="true">${done ? '☑' : '☐'}</span>${spoken(done ? 'done' : 'open')}</td><th scope="row">${bdi(text)}<br><span class="muted">${required ? 'required' : 'recommended'}, ${automatic ? 'told by the review' : 'ticked by hand'}</span></th><td>${how}${list}</td></tr>`;
}

/** The section with the sign-offs, each over exact texts. */
export function signOffsSection({ signOffs }: ReportModel): string {
  const body =
    signOffs.length === 0
      ? '<p>Nobody has signed this review off.</p>'
      : signOffs.map(signOffHtml).join('\n');
  return sectionHtml('sign-offs', 'Sign-offs', body);
}

function signOffHtml(signOff: ReportSignOff, index: number): string {
  const { reviewer, role, at, statement, reservations, revisions, holds, changes } = signOff;
  const id = `sign-off-${String(index + 1)}`;
  const rows = revisions.map(
    ({ siglum, sha256, current }) =>
      `<tr><th scope="row">${siglum === null ? 'removed' : siglumHtml(siglum)}</th><td class="hash">${escapeHtml(sha256)}</td><td>${current ? 'still this text' : 'no longer this text'}</td></tr>`,
  );
  const open =
    reservations.length === 0
      ? ''
      : `<p>Signed although open:</p>\n<ul>${reservations.map((words) => `<li>${bdi(words)}</li>`).join('')}</ul>\n`;
  return `<article class="claim" aria-labelledby="${id}">
<header><h3 id="${id}">${bdi(reviewer === '' ? 'Somebody' : reviewer)}</h3><p>${role === '' ? '' : `${bdi(role)} · `}${utcMinute(at)} · <b>${holds ? 'holds' : 'no longer holds'}</b></p></header>
${statement === '' ? '' : `<p dir="auto">${escapeHtml(statement)}</p>\n`}${open}${changes.length === 0 ? '' : `<p>${escapeHtml(changes.join('; '))}.</p>\n`}${tableHtml(`Texts of sign-off ${String(index + 1)}`, 'The texts that were signed, by SHA-256', ['Letter', 'SHA-256', 'Now'], rows)}
</article>`;
}
