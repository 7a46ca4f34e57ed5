/** Empty room of `height` pixels below line `afterLine` (1-based; 0 is above the first line). */
export interface PaddingZone {
  readonly afterLine: number;
  readonly height: number;
}

/** Where a row stands in every pane, in pixels below the top of the text. */
interface RowBox {
  readonly top: number;
  /** The height of the tallest cell. */
  readonly height: number;
  /** The row with half of the gaps above and below it: what is coloured when the row is. */
  readonly bandTop: number;
  readonly bandHeight: number;
}

export interface PaneMeasure {
  /** The height of each line in pixels, without any padding. */
  readonly lineHeights: readonly number[];
  /** The room wanted below each line in pixels: more where a paragraph ends. */
  readonly gapsAfter: readonly number[];
}

export interface PaddedRows {
  readonly rows: readonly RowBox[];
  /** For each pane its zones in order; at most one for each line. */
  readonly zones: readonly (readonly PaddingZone[])[];
  /** The height of every pane's text with its zones. */
  readonly total: number;
}

/**
 * Gives every row the height of its tallest cell, so that rows start at the same height in all panes and all panes
 * become equally tall (which is why they can scroll in step pixel by pixel).
 *
 * Every line of a pane is in exactly one cell, in order. The gap below a row is the largest that one of its cells
 * asks for; gaps between the lines of one cell stay inside the cell.
 *
 * @param edge room above the first and below the last row that is coloured with them; not part of the layout.
 */
export function padRows(
  rows: readonly { readonly cells: readonly (readonly number[])[] }[],
  panes: readonly PaneMeasure[],
  edge: number,
): PaddedRows {
  const columns = panes.map((measure) => new PaneColumn(measure));
  const boxes: { top: number; height: number; gap: number }[] = [];
  let top = 0;
  rows.forEach((row, index) => {
    const cells = columns.map((column, pane) => column.place(row.cells[pane] ?? []));
    const height = Math.max(0, ...cells.map((cell) => cell.height));
    const isLast = index === rows.length - 1;
    const gap = isLast ? 0 : Math.max(0, ...cells.map((cell) => cell.gap));
    columns.forEach((column, pane) => column.pad(height + gap - (cells[pane]?.height ?? 0)));
    boxes.push({ top, height, gap });
    top += height + gap;
  });
  return {
    rows: boxes.map((box, index) => {
      const above = index === 0 ? edge : (boxes[index - 1]?.gap ?? 0) / 2;
      const below = index === boxes.length - 1 ? edge : box.gap / 2;
      const bandTop = box.top - above;
      return { top: box.top, height: box.height, bandTop, bandHeight: above + box.height + below };
    }),
    zones: columns.map((column) => column.zones),
    total: top,
  };
}

/** One pane while its rows are being placed. */
class PaneColumn {
  readonly zones: PaddingZone[] = [];
  readonly #measure: PaneMeasure;
  #lastLine = 0;

  constructor(measure: PaneMeasure) {
    this.#measure = measure;
  }

  place(sentences: readonly number[]): { readonly height: number; readonly gap: number } {
    let height = 0;
    let gap = 0;
    for (const sentence of sentences) {
      // The gap of the line above is inside the cell only now that another line follows it here.
      this.pad(gap);
      this.#lastLine = sentence + 1;
      height += gap + (this.#measure.lineHeights[sentence] ?? 0);
      gap = this.#measure.gapsAfter[sentence] ?? 0;
    }
    return { height, gap };
  }

  pad(height: number): void {
    if (height <= 0) return;
    const last = this.zones.at(-1);
    if (last?.afterLine === this.#lastLine) {
      this.zones[this.zones.length - 1] = { afterLine: last.afterLine, height: last.height + height };
    } else {
      this.zones.push({ afterLine: this.#lastLine, height });
    }
  }
}
