import type { Analysis } from '../analysis.ts';
import type { Cells } from './cells.ts';
import type { VariantLink } from './group-sentences.ts';

/**
 * Puts rows into reading order: a row comes after every row that precedes it in some variant (topological order, ties
 * by the mean place in the texts). What moved keeps the place that it has in the first of the variants, so that rows
 * cross only there. Where variants disagree all the same, the row that stands earliest on average goes first.
 *
 * @param order the canonical order of the variants
 * @param links what the pairs align
 */
export function orderRows(
  rows: readonly Cells[],
  variants: readonly Analysis[],
  order: readonly number[],
  links: readonly VariantLink[],
): Cells[] {
  const places = rows.map((cells) => meanPlace(cells, variants, order));
  const byPlace = rows.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const rank = new Int32Array(rows.length);
  byPlace.forEach((row, position) => (rank[row] = position));
  const { next, waiting } = precedence(rows, variants, order, links);
  const ready = new Heap();
  for (const row of byPlace) if (waiting[row] === 0) ready.push(rank[row] ?? 0);
  const done = new Uint8Array(rows.length);
  const ordered: Cells[] = [];
  let earliest = 0;
  while (ordered.length < rows.length) {
    while (done[byPlace[earliest] ?? -1] === 1) earliest++;
    const row = byPlace[ready.pop() ?? earliest] ?? 0;
    if (done[row] === 1) continue;
    done[row] = 1;
    ordered.push(rows[row] ?? []);
    for (const after of next[row] ?? []) {
      waiting[after] = (waiting[after] ?? 0) - 1;
      if (waiting[after] === 0 && done[after] === 0) ready.push(rank[after] ?? 0);
    }
  }
  return ordered;
}

function meanPlace(cells: Cells, variants: readonly Analysis[], order: readonly number[]): number {
  let sum = 0;
  let count = 0;
  // Always summed in the canonical order: floating-point sums depend on it.
  for (const variant of order) {
    const first = cells[variant]?.[0];
    const analysis = variants[variant];
    if (first === undefined || !analysis) continue;
    sum += (analysis.sentences[first]?.start ?? 0) / Math.max(1, analysis.text.length);
    count++;
  }
  return sum / Math.max(1, count);
}

function precedence(
  rows: readonly Cells[],
  variants: readonly Analysis[],
  order: readonly number[],
  links: readonly VariantLink[],
): { next: number[][]; waiting: Int32Array } {
  const next: number[][] = rows.map(() => []);
  const waiting = new Int32Array(rows.length);
  const rowsOf = variants.map((variant, index) => {
    const rowOf = new Int32Array(variant.sentences.length);
    rows.forEach((cells, row) => {
      for (const sentence of cells[index] ?? []) rowOf[sentence] = row;
    });
    return rowOf;
  });
  const displaced = displacedRows(rowsOf, order, links);
  rowsOf.forEach((rowOf, variant) => {
    let before = -1;
    for (const after of rowOf) {
      if (before === after || displaced[variant]?.has(after)) continue;
      if (before !== -1) {
        next[before]?.push(after);
        waiting[after] = (waiting[after] ?? 0) + 1;
      }
      before = after;
    }
  });
  return { next, waiting };
}

/** For each variant the rows whose sentence stands elsewhere in a variant that comes before it in the canonical order. */
function displacedRows(
  rowsOf: readonly Int32Array[],
  order: readonly number[],
  links: readonly VariantLink[],
): Set<number>[] {
  const displaced = rowsOf.map(() => new Set<number>());
  const rank = new Map(order.map((variant, index) => [variant, index]));
  for (const { leftVariant, rightVariant, link } of links) {
    if (!link.moved) continue;
    const row = rowsOf[leftVariant]?.[link.left[0] ?? -1];
    if (row === undefined || row !== rowsOf[rightVariant]?.[link.right[0] ?? -1]) continue;
    const isLeftFirst = (rank.get(leftVariant) ?? 0) < (rank.get(rightVariant) ?? 0);
    displaced[isLeftFirst ? rightVariant : leftVariant]?.add(row);
  }
  return displaced;
}

/** A binary heap of numbers, smallest first. */
class Heap {
  readonly #items: number[] = [];

  push(item: number): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((items[parent] ?? 0) <= item) break;
      items[at] = items[parent] ?? 0;
      at = parent;
    }
    items[at] = item;
  }

  pop(): number | undefined {
    const items = this.#items;
    const smallest = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return smallest;
    let at = 0;
    for (let child = 1; child < items.length; child = 2 * at + 1) {
      if (child + 1 < items.length && (items[child + 1] ?? 0) < (items[child] ?? 0)) child++;
      if ((items[child] ?? 0) >= last) break;
      items[at] = items[child] ?? 0;
      at = child;
    }
    items[at] = last;
    return smallest;
  }
}
