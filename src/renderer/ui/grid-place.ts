/** A cell of a grid: places in its rows and columns, from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** The row that a page up or down from here leads to. */
  readonly pageUp: number;
  readonly pageDown: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads in a grid, stopping at its ends; null for keys that lead nowhere. */
export function placeAfter(
  { key, ctrlKey, metaKey }: Pressed,
  from: GridPlace,
  size: GridSize,
): GridPlace | null {
  const { row, column } = from;
  const isFar = ctrlKey || metaKey;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (key) {
    case 'ArrowDown':
      return { row: isFar ? lastRow : Math.min(lastRow, row + 1), column };
    case 'ArrowUp':
      return { row: isFar ? 0 : Math.max(0, row - 1), column };
    case 'ArrowRight':
      return { row, column: isFar ? lastColumn : Math.min(lastColumn, column + 1) };
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : Math.max(0, column - 1) };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? lastRow : row, column: lastColumn };
    case 'PageDown':
      return { row: Math.min(lastRow, Math.max(row + 1, size.pageDown)), column };
    case 'PageUp':
      return { row: Math.max(0, Math.min(row - 1, size.pageUp)), column };
    default:
      return null;
  }
}
