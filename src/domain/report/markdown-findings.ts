import { SEVERITY_NAMES } from '../compare/kind-names.ts';
import type { MarkedPiece } from '../compare/views/marked-piece.ts';
import type { Finding } from './findings.ts';
import { counted, grouped, SEVERITIES } from './labels.ts';
import { bullets, inline, joinedParts, quoted } from './markdown-text.ts';
import type { ReportModel } from './model.ts';
import type { ReportPassage } from './passage.ts';
import type { ReportOmission, ReportReading } from './quotations.ts';

/** Every difference in substance, most dangerous first. */
export function findingsMarkdown({ findings }: ReportModel): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    return found.length === 0 ? [] : [`### ${SEVERITY_NAMES[severity]}`, found.map(findingItem).join('\n')];
  });
  return parts.length === 0 ? 'No difference in substance was found.' : parts.join('\n\n');
}

function findingItem({ number, title, left, right, explanation, decision }: Finding): string {
  const said =
    decision === null
      ? ''
      : ` Accepted by ${inline(decision.reviewer)}${decision.claim === null ? '' : `, claim ${String(decision.claim)}`}${decision.reason === '' ? '' : `: ${inline(decision.reason)}`}.`;
  return `${String(number)}. **${inline(title)}** ${passage(left)} → ${passage(right)}. ${inline(explanation)}${said}`;
}

function passage({ siglum, paragraph, text }: ReportPassage): string {
  return `${paragraph === null ? siglum : `${siglum} ¶ ${String(paragraph)}`} ${quoted(text)}`;
}

/** Every quotation and what became of it. */
export function quotationsMarkdown({ quotations }: ReportModel): string {
  const items = quotations.map(({ number, siglum, paragraph, worst, readings }) => {
    const lines = readings.map((reading) => `   - ${readingLine(reading)}`);
    return [`${String(number)}. **${worst}**, ${siglum} ¶ ${String(paragraph)}`, ...lines].join('\n');
  });
  return items.length === 0 ? 'There are no quotations.' : items.join('\n');
}

function readingLine({ sigla, state, speaker, reattributed, parts }: ReportReading): string {
  const words = parts.length === 0 ? quoted('') : parts.map(piecesText).join(' … ');
  const who = joinedParts([state, inline(speaker), reattributed ? 'given to another speaker' : ''], ', ');
  return `${sigla.join(' ')} ${words} (${who})`;
}

/** What the base has and others lack, and the other way round. */
export function omissionsMarkdown({ omissions }: ReportModel): string {
  const list = (side: ReportOmission['side'], title: string): string => {
    const items = omissions.flatMap((omission) => (omission.side === side ? [omissionLine(omission)] : []));
    return items.length === 0 ? '' : `### ${title}\n\n${bullets(items, '')}`;
  };
  return (
    joinedParts(
      [list('missing', 'In the base, missing elsewhere'), list('added', 'Not in the base')],
      '\n\n',
    ) || 'Nothing is missing and nothing was added.'
  );
}

function omissionLine({ siglum, paragraph, severity, kinds, lacking, pieces }: ReportOmission): string {
  return `${siglum} ¶ ${String(paragraph)} ${piecesText(pieces)} (${SEVERITY_NAMES[severity]}; ${kinds.join(', ')}; not in ${lacking.join(', ')})`;
}

/** Words with those that differ between double square brackets, which every reader of plain text sees too. */
function piecesText(pieces: readonly MarkedPiece[]): string {
  const words = pieces.map(({ text, marked }) => (marked ? `[[${text}]]` : text)).join('');
  return quoted(words);
}

/** What counts as wording or typography, equal differences together. */
export function styleMarkdown({ style, summary }: ReportModel): string {
  const items = style.map(({ left, right, leftSiglum, rightSiglum, title, count, paragraphs }) => {
    const times = count > 1 ? ` × ${grouped(count)}` : '';
    return `${leftSiglum} ${quoted(left)} → ${rightSiglum} ${quoted(right)}: ${inline(title)}${times}, ¶ ${paragraphs.join(', ')}`;
  });
  if (items.length === 0) return 'No differences of style.';
  return `${counted(summary.bySeverity.style, 'difference')} that leave the substance as it is.\n\n${bullets(items, '')}`;
}

/** What the review set aside, with who did and why. */
export function setAsideMarkdown({ setAside }: ReportModel): string {
  const items = setAside.map(({ title, severity, left, right, how, reviewer, reason }) => {
    const why = joinedParts([inline(reviewer), inline(reason)], ': ');
    return `${passage(left)} → ${passage(right)}: ${inline(title)}, found ${severity}; ${how === 'dismissed' ? 'dismissed' : 'treated as cosmetic'}${why === '' ? '' : ` by ${why}`}`;
  });
  return bullets(items, 'Nothing was set aside.');
}
