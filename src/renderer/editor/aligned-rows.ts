import type { Band } from './backdrop.ts';
import type { Pane } from './pane.ts';
import { padRows, type PaddedRows } from './row-padding.ts';
import type { ScrollSync } from './scroll-sync.ts';
import type { ColumnRow, PaneContent, PaneMark } from './types.ts';

/** Room below a row in pixels: where a paragraph ends, and between sentences of one paragraph. */
const PARAGRAPH_GAP = 12;
const SENTENCE_GAP = 2;

const EMPTY_LAYOUT: PaddedRows = { rows: [], zones: [], total: 0 };

/** The rows of the columns: measures the panes' lines, pads them to rows of equal height, and colours rows. */
export class AlignedRows {
  readonly #panes: readonly Pane[];
  readonly #sync: ScrollSync;
  #rows: readonly ColumnRow[] = [];
  #gaps: readonly (readonly number[])[] = [];
  /** For each pane the row of each of its sentences. */
  #rowOfSentence: readonly (readonly number[])[] = [];
  #layout = EMPTY_LAYOUT;

  constructor(panes: readonly Pane[], sync: ScrollSync) {
    this.#panes = panes;
    this.#sync = sync;
  }

  /** Takes new rows. `fresh` says that the reading position belongs to a text no longer shown. */
  show(contents: readonly PaneContent[], rows: readonly ColumnRow[], fresh: boolean): void {
    this.#rows = rows;
    this.#gaps = contents.map(gapsAfter);
    this.#rowOfSentence = contents.map((_, pane) => rowsOfSentences(rows, pane));
    if (fresh) this.#layout = EMPTY_LAYOUT;
  }

  /**
   * Makes a change that may alter line heights and aligns the panes anew; what was being read stays where it is.
   * (Monaco would keep each pane's own first line in place, which is a different place in each pane.)
   */
  layOut(change: () => void = () => undefined): void {
    const place = this.#readingPlace();
    this.#sync.whileStill(() => {
      change();
      const measures = this.#panes.map((pane, index) => ({
        lineHeights: pane.lineHeights(),
        gapsAfter: this.#gaps[index] ?? [],
      }));
      this.#layout = padRows(this.#rows, measures, PARAGRAPH_GAP / 2);
      this.#panes.forEach((pane, index) => pane.setZones(this.#layout.zones[index] ?? []));
    });
    const row = this.#layout.rows[place.row];
    this.#sync.toAll(
      row && place.row > 0 ? Math.round(row.bandTop + place.share * row.bandHeight) : place.top,
    );
  }

  /** Colours the rows that `current` marks touch in every pane, missing cells, and sentences that only one pane has. */
  colour(current: readonly PaneMark[], marks: readonly PaneMark[]): void {
    const currentRows = new Set(current.flatMap((mark) => this.#rowsTouchedBy(mark)));
    const whole = marks.filter((mark) => mark.tone === 'absent' && this.#panes[mark.pane]?.coversLines(mark));
    this.#panes.forEach((pane, index) => {
      const only = new Set(
        whole.filter((mark) => mark.pane === index).flatMap((mark) => this.#rowsTouchedBy(mark)),
      );
      pane.setBands([
        ...this.#bands('vm-band-current', (row) => currentRows.has(row)),
        ...this.#bands('vm-band-absent', (row) => (this.#rows[row]?.cells[index] ?? []).length === 0),
        ...this.#bands('vm-band-only', (row) => only.has(row)),
      ]);
    });
  }

  /** One band for each run of neighbouring rows, so that hatching goes through. */
  #bands(className: Band['className'], isIn: (row: number) => boolean): Band[] {
    const bands: Band[] = [];
    let previous = -2;
    this.#layout.rows.forEach((box, row) => {
      if (!isIn(row)) return;
      const last = bands.at(-1);
      if (last && previous === row - 1) {
        bands[bands.length - 1] = { ...last, height: box.bandTop + box.bandHeight - last.top };
      } else {
        bands.push({ className, top: box.bandTop, height: box.bandHeight });
      }
      previous = row;
    });
    return bands;
  }

  #rowsTouchedBy(mark: PaneMark): number[] {
    const lines = this.#panes[mark.pane]?.linesOf(mark);
    if (!lines) return [];
    const rows = this.#rowOfSentence[mark.pane]?.slice(lines.first - 1, lines.last) ?? [];
    return [...new Set(rows)];
  }

  /** The row at the top of the viewport and the share of it that is scrolled away; in the first row, pixels. */
  #readingPlace(): { readonly row: number; readonly share: number; readonly top: number } {
    const rows = this.#layout.rows;
    if (rows.length === 0) return { row: 0, share: 0, top: 0 };
    const top = this.#panes[0]?.scrollTop() ?? 0;
    const found = rows.findIndex((row) => row.bandTop + row.bandHeight > top);
    const index = found === -1 ? rows.length - 1 : found;
    const row = rows[index];
    return { row: index, share: row ? (top - row.bandTop) / Math.max(1, row.bandHeight) : 0, top };
  }
}

function gapsAfter(content: PaneContent): number[] {
  return content.sentences.map((sentence, index) =>
    content.sentences[index + 1]?.paragraph === sentence.paragraph ? SENTENCE_GAP : PARAGRAPH_GAP,
  );
}

function rowsOfSentences(rows: readonly ColumnRow[], pane: number): number[] {
  return rows.flatMap((row, index) => (row.cells[pane] ?? []).map(() => index));
}
