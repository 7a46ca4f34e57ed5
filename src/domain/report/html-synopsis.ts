import type { CellState } from '../compare/comparison.ts';
import { apparatusHtml, sectionHtml, siglumHtml, spoken } from './html-text.ts';
import type { ReportModel } from './model.ts';

/** A sign for each state, with its meaning for the legend and for screen readers. */
const STATE_SIGNS: Readonly<Record<CellState, readonly [string, string]>> = {
  same: ['=', 'same'],
  cosmetic: ['≅', 'typography only'],
  reworded: ['≈', 'reworded'],
  'fact-changed': ['≠', 'fact changed'],
  moved: ['↕', 'moved'],
  absent: ['∅', 'absent'],
  'only-here': ['+', 'only here'],
};

/** The section with one line for each group of sentences: how each variant stands to it, and the readings. */
export function synopsisSection({ passages, variants }: ReportModel): string {
  const heads = variants.map(({ siglum }) => `<th scope="col">${siglumHtml(siglum)}</th>`).join('');
  const rows = passages.rows.map(({ cells, apparatus }, index) => {
    const states = cells.map(({ state }) => {
      const [sign, name] = STATE_SIGNS[state];
      return `<td class="sign"><span aria-hidden="true">${sign}</span>${spoken(name)}</td>`;
    });
    return `<tr><th scope="row">${String(index + 1)}</th>${states.join('')}<td class="words" dir="ltr">${apparatusHtml(apparatus)}</td></tr>`;
  });
  const legend = Object.values(STATE_SIGNS).map(([sign, name]) => `<li><b>${sign}</b> ${name}</li>`);
  const body =
    rows.length === 0
      ? '<p>There is nothing to compare.</p>'
      : `<ul class="legend" aria-label="Signs">${legend.join('')}</ul>
<div class="wide" role="region" aria-label="Synopsis, table" tabindex="0"><table class="facts"><caption>One row for each group of sentences: how each variant stands to it, and what it reads</caption>
<thead><tr><th scope="col">Row</th>${heads}<th scope="col">Readings</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
  return sectionHtml('synopsis', 'Synopsis', body);
}
