import type { Span } from '../../../domain/compare/comparison.ts';
import type { SynopsisRow } from '../../../domain/compare/views/synopsis.ts';

/** A cell of the synopsis: an index into the comparison's rows and one into its variants. */
export interface CellPlace {
  readonly row: number;
  readonly variant: number;
}

/** A passage that is said to be, or not to be, the same as another. Offsets are UTF-16 code units into its text. */
export interface AlignedSide extends Span {
  readonly variant: number;
}

/** What an editor says of two passages of two variants. */
export interface SynopsisAlignment {
  readonly relation: 'pair' | 'not-a-pair';
  readonly sides: readonly [AlignedSide, AlignedSide];
}

/**
 * The cell that a marked or dragged passage is paired with at a place: the very cell, or where that is empty or of the
 * same variant, the one its row is read against; null where there is nothing to pair it with.
 */
export function pairTarget(rows: readonly SynopsisRow[], from: CellPlace, at: CellPlace): CellPlace | null {
  const row = rows[at.row];
  if (!row || at.row === from.row) return null;
  const candidates = [at.variant, row.reference, ...row.cells.keys()];
  const variant = candidates.find((one) => one !== from.variant && row.cells[one]?.span);
  return variant === undefined ? null : { row: at.row, variant };
}

/** Says of two cells that they are, or are not, the same; null where one of them is empty. */
export function alignmentOf(
  relation: SynopsisAlignment['relation'],
  rows: readonly SynopsisRow[],
  one: CellPlace,
  other: CellPlace,
): SynopsisAlignment | null {
  const [first, second] = [sideOf(rows, one), sideOf(rows, other)];
  return first && second ? { relation, sides: [first, second] } : null;
}

function sideOf(rows: readonly SynopsisRow[], { row, variant }: CellPlace): AlignedSide | null {
  const span = rows[row]?.cells[variant]?.span;
  return span ? { variant, start: span.start, end: span.end } : null;
}
