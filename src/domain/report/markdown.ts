import { SEVERITY_NAMES } from '../compare/kind-names.ts';
import type { Finding } from './findings.ts';
import { counted, DERIVATION_LABELS, grouped, SEVERITIES } from './labels.ts';
import { inline } from './markdown-text.ts';
import type { ReportModel } from './model.ts';
import type { ReportPassage } from './passage.ts';
import { factsComment, reportFacts, sealed } from './report-facts.ts';

/**
 * Writes the compared texts of a report as Markdown (CommonMark with tables): what was compared, how the variants are
 * related, every difference in substance, the readings row by row, and what was set aside as style. Text from
 * outside is escaped, so that it reads as it is and makes no markup. The same model gives the same bytes.
 */
export function comparisonMarkdown(model: ReportModel): string {
  const sections = [
    factsComment(reportFacts(model)),
    `# ${inline(model.title)}`,
    summaryLine(model),
    variantsTable(model),
    pairsTable(model),
    findingsList(model),
    readings(model),
    styleList(model),
    `Engine ${inline(model.provenance.engineVersion)}, Variorum ${inline(model.provenance.appVersion)}. SHA-256 of each text in UTF-8 with line feeds and without a byte-order mark.`,
  ];
  return sealed(`${sections.filter((section) => section !== '').join('\n\n')}\n`);
}

function summaryLine({ summary }: ReportModel): string {
  const tally = SEVERITIES.map((severity) => `${grouped(summary.bySeverity[severity])} ${severity}`);
  return `${counted(summary.discrepancies, 'difference')}: ${tally.join(', ')}.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function variantsTable({ variants }: ReportModel): string {
  const rows = variants.map(({ siglum, label, isBase, words, sha256 }) => [
    siglum,
    `${inline(label)}${isBase ? ' (base)' : ''}`,
    grouped(words),
    `\`${sha256}\``,
  ]);
  const notes = variants.flatMap(({ siglum, notes: own }) =>
    own.map((note) => `- ${siglum} contradicts itself: ${inline(note)}`),
  );
  const list = notes.length === 0 ? '' : `\n\n${notes.join('\n')}`;
  return `## Variants\n\n${table(['Letter', 'Variant', 'Words', 'SHA-256'], rows)}${list}`;
}

function pairsTable({ pairs }: ReportModel): string {
  const rows = pairs.map(({ left, right, derivation, similarity, longestRun, bySeverity }) => [
    `${left} and ${right}`,
    DERIVATION_LABELS[derivation],
    `${String(Math.round(similarity * 100))} %`,
    counted(longestRun, 'word'),
    SEVERITIES.map((severity) => `${grouped(bySeverity[severity])} ${severity}`).join(', '),
  ]);
  return `## Derivation\n\n${table(['Pair', 'Verdict', 'Agree', 'Longest run', 'Differences'], rows)}`;
}

function findingsList({ findings }: ReportModel): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    return found.length === 0 ? [] : [`### ${SEVERITY_NAMES[severity]}`, found.map(findingItem).join('\n')];
  });
  const body = parts.length === 0 ? 'No difference in substance was found.' : parts.join('\n\n');
  return `## Findings\n\n${body}`;
}

function findingItem({ number, title, left, right, explanation }: Finding): string {
  return `${String(number)}. **${inline(title)}** ${passage(left)} → ${passage(right)}. ${inline(explanation)}`;
}

function passage({ siglum, paragraph, text }: ReportPassage): string {
  const place = paragraph === null ? siglum : `${siglum} ¶ ${String(paragraph)}`;
  return text === '' ? `${place} *(nothing)*` : `${place} «${inline(text)}»`;
}

/** One line for each row that has readings. */
function readings({ passages }: ReportModel): string {
  const items = passages.rows.flatMap(({ apparatus }, index) =>
    apparatus === '' ? [] : [`- Row ${String(index + 1)}: ${inline(apparatus)}`],
  );
  return items.length === 0 ? '' : `## Readings\n\n${items.join('\n')}`;
}

function styleList({ style, summary }: ReportModel): string {
  if (style.length === 0) return '';
  const side = (siglum: string, text: string): string =>
    text === '' ? `${siglum} *(nothing)*` : `${siglum} «${inline(text)}»`;
  const items = style.map(({ left, right, leftSiglum, rightSiglum, title, count, paragraphs }) => {
    const times = count > 1 ? ` × ${grouped(count)}` : '';
    return `- ${side(leftSiglum, left)} → ${side(rightSiglum, right)}: ${inline(title)}${times}, ¶ ${paragraphs.join(', ')}`;
  });
  return `## Wording and typography\n\n${counted(summary.bySeverity.style, 'difference')} that leave the substance as it is.\n\n${items.join('\n')}`;
}
