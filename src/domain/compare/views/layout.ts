import type { Alignment, Comparison } from '../comparison.ts';
import { longestIncreasing } from '../increasing.ts';

/** One row of side-by-side columns. */
export interface LayoutRow {
  /** For each shown variant, in the order of `shown`, the indexes of its sentences in this row. */
  readonly cells: readonly (readonly number[])[];
}

/**
 * Lays the shown variants out side by side: every sentence exactly once, each column in its own order, aligned
 * sentences that did not move in one row, moved and unaligned ones in rows of their own. Columns are fitted in one after
 * the other; where a third column's alignments contradict the order of the first two, it gives way.
 */
export function layoutRows(comparison: Comparison, shown: readonly number[]): LayoutRow[] {
  let rows: number[][][] = [];
  shown.forEach((variant, column) => {
    rows = addColumn(rows, comparison, shown, column);
  });
  return rows.map((cells) => ({ cells }));
}

interface Place {
  /** The sentences of the new column that go together. */
  readonly sentences: readonly number[];
  /** The rows that they belong to, first and last. */
  readonly from: number;
  readonly to: number;
}

function addColumn(
  rows: readonly number[][][],
  comparison: Comparison,
  shown: readonly number[],
  column: number,
): number[][][] {
  const variant = shown[column] ?? 0;
  const count = comparison.variants[variant]?.sentences.length ?? 0;
  const places = fittingPlaces(placesFor(rows, comparison, shown, column, count));
  const laid: number[][][] = [];
  let row = 0;
  let sentence = 0;
  const takeRows = (to: number): void => {
    for (; row < to; row++) laid.push([...(rows[row] ?? []), []]);
  };
  const takeSentences = (to: number): void => {
    for (; sentence < to; sentence++)
      laid.push([...shown.slice(0, column).map((): number[] => []), [sentence]]);
  };
  for (const place of places) {
    takeRows(place.from);
    takeSentences(place.sentences[0] ?? sentence);
    const merged = shown
      .slice(0, column)
      .map((_, index) => rows.slice(place.from, place.to + 1).flatMap((cells) => cells[index] ?? []));
    laid.push([...merged, [...place.sentences]]);
    row = place.to + 1;
    sentence += place.sentences.length;
  }
  takeRows(rows.length);
  takeSentences(count);
  return laid;
}

/** Where the new column's sentences belong, by the first earlier column that has their counterpart. */
function placesFor(
  rows: readonly number[][][],
  comparison: Comparison,
  shown: readonly number[],
  column: number,
  count: number,
): Place[] {
  const places: Place[] = [];
  const placed = new Uint8Array(count);
  shown.slice(0, column).forEach((other, otherColumn) => {
    const rowOf = new Map<number, number>();
    rows.forEach((cells, row) => {
      for (const sentence of cells[otherColumn] ?? []) rowOf.set(sentence, row);
    });
    for (const { here, there, moved } of alignmentsBetween(comparison, shown[column] ?? 0, other)) {
      if (moved || here.some((sentence) => placed[sentence] === 1)) continue;
      const targets = there.flatMap((sentence) => rowOf.get(sentence) ?? []);
      if (targets.length === 0) continue;
      for (const sentence of here) placed[sentence] = 1;
      places.push({ sentences: here, from: Math.min(...targets), to: Math.max(...targets) });
    }
  });
  return places.sort((one, other) => (one.sentences[0] ?? 0) - (other.sentences[0] ?? 0));
}

/** The largest part of the places in which rows come in the order of the sentences and no two places overlap. */
function fittingPlaces(places: readonly Place[]): Place[] {
  const chain = longestIncreasing(places.map((place, index): [number, number] => [index, place.from]));
  const fitting: Place[] = [];
  let free = 0;
  for (const [index] of chain) {
    const place = places[index];
    if (!place || place.from < free) continue;
    fitting.push(place);
    free = place.to + 1;
  }
  return fitting;
}

function alignmentsBetween(
  comparison: Comparison,
  here: number,
  there: number,
): { here: readonly number[]; there: readonly number[]; moved: boolean }[] {
  const pair = comparison.pairs.find(
    (one) => one.left === Math.min(here, there) && one.right === Math.max(here, there),
  );
  return (pair?.alignments ?? []).map((alignment: Alignment) =>
    here < there
      ? { here: alignment.left, there: alignment.right, moved: alignment.moved }
      : { here: alignment.right, there: alignment.left, moved: alignment.moved },
  );
}
