import type { Band } from './backdrop.ts';
import type { ShownRow } from './fold-plan.ts';
import type { Pane } from './pane.ts';
import { padRows, type PaddedRows } from './row-padding.ts';
import type { ScrollSync } from './scroll-sync.ts';
import type { PaneMark } from './types.ts';

/** Room in pixels above the first and below the last row that is coloured with them: half of a paragraph's gap. */
const EDGE = 6;

const EMPTY_LAYOUT: PaddedRows = { rows: [], zones: [], total: 0 };
const NO_MEASURE = { lineHeights: [], gapsAfter: [] };

/** A place in a pane that is being read; it outlives folding and other line heights. */
interface ReadingPlace {
  /** The row (of the alignment) at the top of the viewport. */
  readonly row: number;
  /** The share of it that is scrolled away. */
  readonly share: number;
  readonly wasFolded: boolean;
  /** The same in pixels, for the first row. */
  readonly top: number;
}

/** The rows of the columns: measures the panes' lines, pads them to rows of equal height, and colours rows. */
export class AlignedRows {
  readonly #panes: readonly Pane[];
  readonly #sync: ScrollSync;
  #rows: readonly ShownRow[] = [];
  /** For each pane the shown row of each of its lines. */
  #rowOfLine: readonly (readonly number[])[] = [];
  #layout = EMPTY_LAYOUT;

  constructor(panes: readonly Pane[], sync: ScrollSync) {
    this.#panes = panes;
    this.#sync = sync;
  }

  /** Takes new rows; what is being read is looked for in them. To be called in a `layOut`. */
  show(rows: readonly ShownRow[]): void {
    this.#rows = rows;
    this.#rowOfLine = this.#panes.map((_, pane) =>
      rows.flatMap(({ cells }, index) => (cells[pane] ?? []).map(() => index)),
    );
  }

  /** The reading position belongs to a text no longer shown. To be called in a `layOut`. */
  forget(): void {
    this.#layout = EMPTY_LAYOUT;
  }

  /**
   * Makes a change that may alter line heights or rows and aligns the panes anew; what was being read stays where it
   * is. (Monaco would keep each pane's own first line in place, which is a different place in each pane.)
   */
  layOut(change: () => void = () => undefined): void {
    const lead = this.#panes.find((pane) => pane.isOpen);
    const places = this.#panes.map((pane) => this.#readingPlace(pane.isOpen ? pane : lead));
    const before = this.#layout;
    let isForgotten = false;
    this.#sync.whileStill(() => {
      change();
      isForgotten = this.#layout !== before;
      const measures = this.#panes.map((pane) => (pane.isOpen ? pane.measure() : NO_MEASURE));
      this.#layout = padRows(this.#rows, measures, EDGE);
      this.#panes.forEach((pane, index) => {
        if (pane.isOpen) pane.setZones(this.#layout.zones[index] ?? []);
      });
    });
    this.#sync.toEach(places.map((place) => (isForgotten ? place.top : this.#topOf(place))));
  }

  /** The row of the alignment that a pane shows first. */
  topRow(pane: Pane): number {
    return this.#readingPlace(pane).row;
  }

  /** The row of the alignment that a pane's line (counted from 1) belongs to. */
  rowOfLine(pane: number, line: number): number {
    return this.#rows[this.#rowOfLine[pane]?.[line - 1] ?? -1]?.from ?? -1;
  }

  /** Colours folds, the rows that `current` marks touch in every pane, missing cells, and what only one pane has. */
  colour(current: readonly PaneMark[], marks: readonly PaneMark[], sigla: readonly string[]): void {
    const currentRows = new Set(current.flatMap((mark) => this.#rowsTouchedBy(mark)));
    const whole = marks.filter((mark) => mark.tone === 'absent' && this.#panes[mark.pane]?.coversLines(mark));
    this.#panes.forEach((pane, index) => {
      const only = new Set(
        whole.filter((mark) => mark.pane === index).flatMap((mark) => this.#rowsTouchedBy(mark)),
      );
      const isMissing = (row: number): boolean => (this.#rows[row]?.cells[index] ?? []).length === 0;
      const missing = this.#bands('vm-band-missing', (row) => currentRows.has(row) && isMissing(row));
      pane.setBands([
        ...this.#bands('vm-band-current', (row) => currentRows.has(row)),
        ...this.#bands('vm-band-absent', isMissing),
        ...this.#bands('vm-band-only', (row) => only.has(row)),
        ...this.#bands('vm-band-fold', (row) => this.#rows[row]?.isFolded === true),
        ...missing.map((band) => ({ ...band, label: `Not in ${sigla[index] ?? ''}` })),
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
    const rows = this.#rowOfLine[mark.pane]?.slice(lines.first - 1, lines.last) ?? [];
    return [...new Set(rows)];
  }

  #readingPlace(pane: Pane | undefined): ReadingPlace {
    const boxes = this.#layout.rows;
    const top = pane?.scrollTop() ?? 0;
    const index = firstEndingBelow(boxes, top);
    const box = boxes[index];
    const row = this.#rows[index];
    if (!box || !row) return { row: 0, share: 0, wasFolded: false, top: 0 };
    const share = (top - box.bandTop) / Math.max(1, box.bandHeight);
    return { row: row.from, share, wasFolded: row.isFolded, top };
  }

  #topOf(place: ReadingPlace): number {
    const index = this.#rows.findIndex(({ to }) => place.row < to);
    const row = this.#rows[index];
    const box = this.#layout.rows[index];
    if (!row || !box || (index === 0 && place.row === 0 && row.isFolded === place.wasFolded))
      return place.top;
    const share = row.isFolded === place.wasFolded ? place.share : 0;
    return Math.max(0, Math.round(box.bandTop + share * box.bandHeight));
  }
}

/** The first box that is not wholly above `top`, or the last one. */
function firstEndingBelow(
  boxes: readonly { readonly bandTop: number; readonly bandHeight: number }[],
  top: number,
): number {
  const found = boxes.findIndex((box) => box.bandTop + box.bandHeight > top);
  return found === -1 ? boxes.length - 1 : found;
}
