import { bdi, escapeHtml, sectionHtml, tableHtml } from './html-text.ts';
import { counted, grouped } from './labels.ts';
import type { ReportMethod, ReportScale } from './method.ts';
import { methodLines } from './method-words.ts';
import type { ReportModel } from './model.ts';

/** The section that says how the review was done: scales, rules, and what they passed over. */
export function methodSection(model: ReportModel): string {
  const { method } = model;
  const parts = [
    methodLines(model)
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join('\n'),
    tableHtml(
      'Scales',
      'The scales that verdicts are given on, best answer first',
      ['Scale', 'Answers'],
      [
        scaleRow('Is the claim true?', method.veracity),
        scaleRow('Does a variant say what its source says?', method.fidelity),
        ...method.former.map((scale) => scaleRow('Used before', scale)),
      ],
    ),
    rulesTable(method),
    ownRules(method),
    alignments(method),
  ];
  return sectionHtml('method', 'Method', parts.filter((part) => part !== '').join('\n'));
}

function scaleRow(use: string, { name, levels }: ReportScale): string {
  return `<tr><th scope="row">${use}</th><td>${bdi(name)}: ${levels.map(bdi).join(', ')}</td></tr>`;
}

function rulesTable({ rules }: ReportMethod): string {
  const rows = rules.map(
    ({ title, sentence, on, passedOver }) =>
      `<tr><th scope="row">${escapeHtml(title)}</th><td>${on ? 'on' : '<b>off</b>'}</td><td>${grouped(passedOver)}</td><td>${escapeHtml(sentence)}</td></tr>`,
  );
  return tableHtml(
    'Rules for noise',
    'What the engine counts as wording or typography, and how many differences each rule passed over',
    ['Rule', 'State', 'Differences', 'What it says while it is on'],
    rows,
  );
}

function ownRules({ reviewRules }: ReportMethod): string {
  if (reviewRules.length === 0) return '';
  const items = reviewRules.map(
    ({ kind, readings: [one, other], reviewer }) =>
      `<li>${escapeHtml(kind)}: ${bdi(one || '(nothing)')} and ${bdi(other || '(nothing)')} <span class="muted">${bdi(reviewer)}</span></li>`,
  );
  return `<h3>${counted(reviewRules.length, 'rule')} of this review</h3>\n<ul class="plain">${items.join('')}</ul>`;
}

function alignments({ alignments: made }: ReportMethod): string {
  if (made.length === 0) return '';
  const items = made.map(
    ({ relation, quotes: [one, other], reviewer }) =>
      `<li>${bdi(one)} ${relation === 'pair' ? 'goes with' : 'does not go with'} ${bdi(other)} <span class="muted">${bdi(reviewer)}</span></li>`,
  );
  return `<h3>${counted(made.length, 'passage')} aligned by hand</h3>\n<ul class="plain">${items.join('')}</ul>`;
}
