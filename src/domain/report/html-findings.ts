import { SEVERITY_NAMES } from '../compare/kind-names.ts';
import type { Finding, StyleGroup } from './findings.ts';
import { bdi, escapeHtml, languagesOf, linkTo, sectionHtml } from './html-text.ts';
import { counted, grouped, SEVERITIES, utcMinute } from './labels.ts';
import type { ReportModel } from './model.ts';
import type { ReportPassage } from './passage.ts';
import type { ReportDecision } from './standings.ts';

/** A sign for each severity beside its name, told apart without colour. */
const SEVERITY_SIGNS: Readonly<Record<Finding['severity'], string>> = {
  critical: '●',
  material: '◆',
  minor: '○',
};

/** The section that lists every difference in substance, most dangerous first. */
export function findingsSection(model: ReportModel): string {
  const { findings, summary } = model;
  const languages = languagesOf(model.variants);
  const parts = SEVERITIES.flatMap((severity) => {
    if (severity === 'style') return [];
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return [
      `<h3><span aria-hidden="true">${SEVERITY_SIGNS[severity]}</span> ${SEVERITY_NAMES[severity]}, ${grouped(found.length)}</h3>`,
      `<div class="${severity}-list">\n${found.map((finding) => findingHtml(finding, model, languages)).join('\n')}\n</div>`,
    ];
  });
  const nothing = findings.length === 0 ? '<p>No difference in substance was found.</p>' : '';
  const { discrepancies, bySeverity } = summary;
  return sectionHtml(
    'findings',
    'Findings',
    `<p>${counted(discrepancies, 'difference')} in all. ${grouped(bySeverity.style)} counted as ${linkTo(model, 'style', 'style', 'wording or typography')},
${grouped(model.setAside.length)} ${linkTo(model, 'set-aside', 'set-aside', 'set aside')}.</p>
${nothing}${parts.join('\n')}`,
  );
}

type Languages = (siglum: string | null) => string;

function findingHtml(finding: Finding, model: ReportModel, languages: Languages): string {
  const { number, severity, title, left, right, confidence, explanation, decision } = finding;
  const places = [left, right]
    .map(({ siglum, paragraph }) => (paragraph === null ? siglum : `${siglum} ¶&nbsp;${String(paragraph)}`))
    .join(' · ');
  const id = `finding-${String(number)}`;
  return `<article class="finding ${severity}" aria-labelledby="${id}">
<header><h4 id="${id}">${String(number)}. ${escapeHtml(title)}</h4><p>${places} · confidence ${confidence.toFixed(2)}</p></header>
<dl class="sides">${sideHtml(left, severity, languages)}${sideHtml(right, severity, languages)}</dl>
<p class="why">${escapeHtml(explanation)}</p>${decision === null ? '' : `\n${decisionHtml(decision, model)}`}
</article>`;
}

function decisionHtml({ decision, reviewer, reason, at, claim }: ReportDecision, model: ReportModel): string {
  const became =
    claim === null
      ? 'made a claim'
      : `made ${linkTo(model, 'claims', `claim-${String(claim)}`, `claim ${String(claim)}`)}`;
  const why = reason === '' ? '' : `: ${bdi(reason)}`;
  return `<p class="muted">${decision === 'promoted' ? `Accepted and ${became}` : 'Accepted'} by ${bdi(reviewer)}, ${utcMinute(at)}${why}</p>`;
}

function sideHtml(passage: ReportPassage, severity: Finding['severity'], languages: Languages): string {
  const words = [
    passage.before === '' ? '' : `<span class="context">${escapeHtml(passage.before)}</span>`,
    passage.text === '' ? '' : `<mark class="${severity}-words">${escapeHtml(passage.text)}</mark>`,
    passage.after === '' ? '' : `<span class="context">${escapeHtml(passage.after)}</span>`,
  ].join('');
  const missing = passage.text === '' ? '<span class="nothing">(nothing) </span>' : '';
  return `<dt><span class="siglum">${passage.siglum}</span></dt><dd>${missing}<span class="words" dir="auto"${languages(passage.siglum)}>${words}</span></dd>`;
}

/** The section that lists what the review set aside, with who did and why. */
export function setAsideSection({ setAside, variants }: ReportModel): string {
  const languages = languagesOf(variants);
  const items = setAside.map(({ title, severity, left, right, how, reviewer, reason }) => {
    const words = [left, right]
      .map(({ siglum, text }) => {
        const shown =
          text === ''
            ? '<span class="nothing">(nothing)</span>'
            : `<bdi class="words"${languages(siglum)}>${escapeHtml(text)}</bdi>`;
        return `<span class="siglum">${siglum}</span> ${shown}`;
      })
      .join(' → ');
    const by = reviewer === '' ? '' : ` by ${bdi(reviewer)}`;
    const why = reason === '' ? '' : `: ${bdi(reason)}`;
    return `<li>${words}
<span class="muted">${escapeHtml(title)}, found ${severity}; ${how === 'dismissed' ? 'dismissed' : 'treated as cosmetic'}${by}${why}</span></li>`;
  });
  return `<section aria-labelledby="set-aside">
<h2 id="set-aside">Set aside</h2>
<p>${items.length === 0 ? 'Nothing was set aside.' : `${counted(items.length, 'difference')} that a reviewer dismissed or treats as cosmetic in this review.`}</p>
${items.length === 0 ? '' : `<ul class="plain">\n${items.join('\n')}\n</ul>\n`}</section>`;
}

/** The section that lists what counts as wording or typography, equal differences together. */
export function styleSection({ style, summary, variants }: ReportModel): string {
  const languages = languagesOf(variants);
  const items = style.map((group) => styleItem(group, languages)).join('\n');
  const count = summary.bySeverity.style;
  return `<section aria-labelledby="style">
<h2 id="style">Wording and typography</h2>
<p>${count === 0 ? 'No differences of style.' : `${counted(count, 'difference')} that leave the substance as it is; equal ones stand together.`}</p>
${items === '' ? '' : `<ul class="style-list">\n${items}\n</ul>\n`}</section>`;
}

function styleItem(group: StyleGroup, languages: Languages): string {
  const side = (siglum: string, text: string): string =>
    `<span class="siglum">${siglum}</span> ${text === '' ? '<span class="nothing">(nothing)</span>' : `<bdi class="words"${languages(siglum)}>${escapeHtml(text)}</bdi>`}`;
  const times = group.count > 1 ? ` ×&nbsp;${grouped(group.count)}` : '';
  return `<li>${side(group.leftSiglum, group.left)} → ${side(group.rightSiglum, group.right)}
<span class="muted">${escapeHtml(group.title)}${times}, ¶&nbsp;${group.paragraphs.join(', ')}</span></li>`;
}
