import { CELL_STATE_LABELS } from './labels.ts';
import { bullets, inline, markdownTable, quoted } from './markdown-text.ts';
import type { Piece } from './marks.ts';
import type { ReportModel } from './model.ts';

/**
 * Every passage of every variant, row by row. `[-…-]` only the base has, `{+…+}` the base has not, `[[…]]` stands in the
 * place of other words; a figure after it names the finding.
 */
export function passagesMarkdown({ passages, variants }: ReportModel): string {
  const { rows, base, uncompared } = passages;
  const blocks = rows.map(({ cells }, index) => {
    const lines = cells.map(({ pieces, state }, at) => {
      const label = CELL_STATE_LABELS[state];
      const isBase = at === base && variants.length === 2;
      const words = pieces.map((piece) => pieceText(piece, isBase)).join('');
      return `- ${variants[at]?.siglum ?? ''} ${quoted(words)}${label === '' ? '' : ` (${label})`}`;
    });
    return `**Row ${String(index + 1)}**\n\n${lines.join('\n')}`;
  });
  const rest = uncompared.map(({ siglum, role, text }) => `${siglum} ${role}: ${quoted(text)}`);
  const parts = [
    'Words that only the base has stand in \\[-…-\\], words that it lacks in {+…+}, words in the place of others in \\[\\[…\\]\\]; figures in round brackets name the findings.',
    ...blocks,
    ...(rest.length === 0 ? [] : [`### Shown but not compared\n\n${bullets(rest, '')}`]),
  ];
  return parts.join('\n\n');
}

function pieceText({ text, mark, severity, findings }: Piece, isBase: boolean): string {
  const refs = findings.length === 0 ? '' : ` (${findings.join(', ')})`;
  if (mark === 'only-here') return `${isBase ? `[-${text}-]` : `{+${text}+}`}${refs}`;
  return mark === 'changed' || severity !== null ? `[[${text}]]${refs}` : text;
}

/** One line for each group of sentences: how each variant stands to it, and what it reads. */
export function synopsisMarkdown({ passages, variants }: ReportModel): string {
  if (passages.rows.length === 0) return 'There is nothing to compare.';
  return markdownTable(
    ['Row', ...variants.map(({ siglum }) => siglum), 'Readings'],
    passages.rows.map(({ cells, apparatus }, index) => [
      String(index + 1),
      ...cells.map(({ state }) => CELL_STATE_LABELS[state] || 'same'),
      inline(apparatus),
    ]),
  );
}
