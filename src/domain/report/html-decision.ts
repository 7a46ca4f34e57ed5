import type { ReportClaim } from './claims.ts';
import { decisionOf, type Shortlist } from './decision.ts';
import type { Finding } from './findings.ts';
import { bdi, escapeHtml, languagesOf, linkTo, sectionHtml, siglumHtml } from './html-text.ts';
import { counted, grouped } from './labels.ts';
import type { ReportModel } from './model.ts';
import type { ReportPassage } from './passage.ts';
import { keepStart } from '../text/shorten.ts';

/** Code units of words in a list on the one page: with what stands around them two lines of half a page's width. */
const SHORT = 64;

/** The one page for a decision: what is dangerous, what is open, who signed. */
export function decisionSection(model: ReportModel): string {
  const { standing, isSigned, critical, open, queries, points, done, verdicts } = decisionOf(model);
  const { coverage, checklist } = model;
  const facts = [
    ...(checklist.length === 0
      ? []
      : [`Checklist: ${grouped(done[0])} of ${counted(done[1], 'point')} done.`]),
    coverage === null
      ? 'Coverage was not counted.'
      : `Coverage: ${grouped(coverage.signedOff)} of ${counted(coverage.checkable, 'checkable word')} signed off.`,
    ...(verdicts.length === 0
      ? []
      : [`Claims: ${verdicts.map(([name, count]) => `${grouped(count)}&nbsp;× ${bdi(name)}`).join(', ')}.`]),
  ];
  return sectionHtml(
    'decision',
    'At a glance',
    `<p class="standing ${isSigned ? 'signed' : 'unsigned'}"><b>${escapeHtml(standing)}</b></p>
<p>${facts.join(' ')}</p>
<div class="glance">
${shortlist('Critical findings', critical, (finding) => findingLine(finding, model))}${shortlist('Claims to be looked at', open, (claim) => claimLine(claim, model))}${shortlist(
      'Queries without an answer',
      queries,
      ({ number, to, question }) =>
        `${escapeHtml(number)}. ${bdi(keepStart(question, SHORT))}${to === '' ? '' : ` <span class="muted">to ${bdi(to)}</span>`}`,
    )}${shortlist('Required points of the checklist that are open', points, ({ text, blockers }) => `${bdi(text)}${blockers.length === 0 ? '' : ` <span class="muted">(${grouped(blockers.length)} open)</span>`}`)}</div>`,
  );
}

function shortlist<Item>(
  title: string,
  { first, more }: Shortlist<Item>,
  line: (item: Item) => string,
): string {
  if (first.length === 0) return `<div><h3>${title}</h3>\n<p class="muted">None.</p></div>\n`;
  const rest = more === 0 ? '' : `\n<li class="muted">and ${grouped(more)} more</li>`;
  return `<div><h3>${title}, ${grouped(first.length + more)}</h3>
<ul class="short">
${first.map((item) => `<li>${line(item)}</li>`).join('\n')}${rest}
</ul></div>
`;
}

function findingLine({ number, title, left, right, decision }: Finding, model: ReportModel): string {
  const said = decision === null ? '' : ` <span class="muted">(accepted)</span>`;
  const name = linkTo(
    model,
    'findings',
    `finding-${String(number)}`,
    `${String(number)}. ${escapeHtml(title)}`,
  );
  return `${name}: ${side(left, model)} → ${side(right, model)}${said}`;
}

function side({ siglum, text }: ReportPassage, { variants }: ReportModel): string {
  const words =
    text === ''
      ? '<span class="nothing">(nothing)</span>'
      : `<bdi class="words"${languagesOf(variants)(siglum)}>${escapeHtml(keepStart(text, SHORT))}</bdi>`;
  return `${siglumHtml(siglum)} ${words}`;
}

function claimLine({ number, statement, open }: ReportClaim, model: ReportModel): string {
  const name = linkTo(model, 'claims', `claim-${String(number)}`, `Claim ${String(number)}`);
  return `${name}: ${bdi(keepStart(statement, SHORT))} <span class="muted">(${escapeHtml(open)})</span>`;
}
