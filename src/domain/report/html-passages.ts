import { CELL_STATE_LABELS } from './labels.ts';
import { apparatusHtml, bdi, escapeHtml, languagesOf, spoken } from './html-text.ts';
import type { Piece } from './marks.ts';
import type { ReportModel } from './model.ts';
import type { ComparedPassages, ReportCell } from './passages.ts';
import type { ReportVariant } from './variants.ts';

/** More columns than this are too narrow to read on A4; the variants then stand below each other. */
const MOST_COLUMNS = 4;

/** The section with every passage of every variant, side by side where there is room. */
export function passagesSection(model: ReportModel): string {
  const { variants, passages } = model;
  const languages = languagesOf(variants);
  const page: Page = { languages, hasFindings: model.sections.includes('findings') };
  const base = variants[passages.base]?.siglum ?? '';
  const rows =
    variants.length <= MOST_COLUMNS
      ? columnRows(variants, passages, page)
      : stackedRows(variants, passages, page);
  const uncompared = passages.uncompared.map(
    ({ siglum, role, text }) =>
      `<li><span class="siglum">${siglum}</span> ${escapeHtml(role)}: <span class="words" dir="auto"${languages(siglum)}>${escapeHtml(text)}</span></li>`,
  );
  return `<section aria-labelledby="passages">
<h2 id="passages">Compared passages</h2>
<p>Each row holds the sentences that say the same thing, read against ${base}. Small numbers name the findings.</p>
<ul class="legend" aria-label="Legend">
<li><mark class="critical-words">critical</mark></li><li><mark class="material-words">material</mark></li>
<li><mark class="minor-words">minor</mark></li><li><mark class="style-words">style</mark></li>
${variants.length > 2 ? '' : `<li><del>only in ${base}</del></li>`}<li><ins>not in ${base}</ins></li>
<li><mark class="changed">replaced</mark></li><li><mark class="wording">other words for the same</mark></li>
</ul>
${rows}
${uncompared.length === 0 ? '' : `<h3>Shown but not compared</h3>\n<ul class="plain">\n${uncompared.join('\n')}\n</ul>\n`}</section>`;
}

/** What the words on a page depend on beside themselves. */
interface Page {
  /** The `lang` attribute of each variant, by its siglum. */
  readonly languages: (siglum: string | null) => string;
  /** Whether the findings are there to be linked to. */
  readonly hasFindings: boolean;
}

function columnRows(
  variants: readonly ReportVariant[],
  { rows, base }: ComparedPassages,
  page: Page,
): string {
  const heads = variants.map(
    ({ siglum, label, isBase }) =>
      `<th scope="col"><span class="siglum">${siglum}</span> ${bdi(label)}${isBase ? ' <span class="muted">(base)</span>' : ''}</th>`,
  );
  const body = rows.map((row, index) => {
    const cells = row.cells.map((cell, at) => {
      if (cell.pieces.length === 0) return `<td>${nothing(`not in ${variants[at]?.siglum ?? ''}`)}</td>`;
      const tag = tagHtml(cell, rows[index - 1]?.cells[at], row.cells[base]);
      return `<td>${tag}${wordsHtml(cell, onlyHereElement(at === base, variants.length), page, variants[at]?.siglum ?? null)}</td>`;
    });
    const number = `<th scope="row">${String(index + 1)}</th>`;
    if (row.apparatus === '') return `<tr>${number}${cells.join('')}</tr>`;
    const readings = `<td colspan="${String(variants.length)}" class="words" dir="ltr">${apparatusHtml(row.apparatus)}</td>`;
    return `<tr class="with-readings">${number}${cells.join('')}</tr>
<tr class="readings"><th scope="row">${spoken(`Readings of row ${String(index + 1)}`)}</th>${readings}</tr>`;
  });
  return `<div class="wide" role="region" aria-label="Compared passages, table" tabindex="0"><table class="passages"><caption>The variants side by side, one row for each group of sentences</caption>
<thead><tr><th class="n" scope="col">${spoken('Row')}</th>${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
}

/** Below each other, the variants that read alike together. */
function stackedRows(
  variants: readonly ReportVariant[],
  { rows, base }: ComparedPassages,
  page: Page,
): string {
  return rows
    .map((row, index) => {
      const groups = new Map<string, string[]>();
      row.cells.forEach((cell, at) => {
        const html =
          cell.pieces.length === 0
            ? nothing('nothing')
            : tagHtml(cell, undefined, row.cells[base]) +
              wordsHtml(
                cell,
                onlyHereElement(at === base, variants.length),
                page,
                variants[at]?.siglum ?? null,
              );
        const sigla = groups.get(html) ?? [];
        groups.set(html, [...sigla, `<span class="siglum">${variants[at]?.siglum ?? ''}</span>`]);
      });
      const cells = [...groups].map(([html, sigla]) => `<dt>${sigla.join(' ')}</dt><dd>${html}</dd>`);
      const readings =
        row.apparatus === '' ? '' : `<p class="muted words" dir="ltr">${apparatusHtml(row.apparatus)}</p>`;
      return `<div class="stack"><p class="tag">Row ${String(index + 1)}</p><dl class="sides">${cells.join('')}</dl>${readings}</div>`;
    })
    .join('\n');
}

function nothing(words: string): string {
  return `<span class="nothing">${words}</span>`;
}

/** The paragraph where a cell opens one, and what became of its words; for a moved passage where the base has it. */
function tagHtml(cell: ReportCell, above: ReportCell | undefined, base: ReportCell | undefined): string {
  const opens = cell.paragraph !== null && cell.paragraph !== above?.paragraph;
  const state = CELL_STATE_LABELS[cell.state];
  const origin =
    cell.state === 'moved' && base && base !== cell && base.paragraph !== null
      ? ` from ¶&nbsp;${String(base.paragraph)}`
      : '';
  const tags = [
    opens ? `¶&nbsp;${String(cell.paragraph)}` : '',
    state === '' ? '' : `<b>${state}</b>${origin}`,
  ].filter(Boolean);
  return tags.length === 0 ? '' : `<span class="tag">${tags.join(' · ')}</span>`;
}

/**
 * How words that only one side has are written. Beside more than one other variant the base's words may be missing
 * from one and present in the next, so that striking them out would say too much.
 */
function onlyHereElement(isBase: boolean, variants: number): 'del' | 'ins' | null {
  if (!isBase) return 'ins';
  return variants > 2 ? null : 'del';
}

function wordsHtml(
  cell: ReportCell,
  onlyHere: 'del' | 'ins' | null,
  { languages, hasFindings }: Page,
  siglum: string | null,
): string {
  const pieces = cell.pieces.map((piece) => pieceHtml(piece, onlyHere, hasFindings));
  return `<div class="words" dir="auto"${languages(siglum)}>${pieces.join('')}</div>`;
}

/** A run of words with its marks: element and line say how the words differ, weight and double lines how gravely. */
function pieceHtml(piece: Piece, onlyHere: 'del' | 'ins' | null, hasFindings: boolean): string {
  const text = escapeHtml(piece.text);
  const refs = piece.findings
    .map((number) => {
      const words = `${spoken('finding ')}${String(number)}`;
      return hasFindings ? `<a href="#finding-${String(number)}">${words}</a>` : words;
    })
    .join(' ');
  const sup = refs === '' ? '' : `<sup>${refs}</sup>`;
  const severity = piece.severity === null ? '' : `${piece.severity}-words`;
  if (piece.mark === 'only-here' && onlyHere !== null) {
    const opening = severity === '' ? `<${onlyHere}>` : `<${onlyHere} class="${severity}">`;
    return `${opening}${text}</${onlyHere}>${sup}`;
  }
  // The severity says more than the outline of a changed word, so that it takes the outline's place.
  const mark =
    severity === '' && (piece.mark === 'changed' || piece.mark === 'wording') ? piece.mark : severity;
  return mark === '' ? text + sup : `<mark class="${mark}">${text}</mark>${sup}`;
}
