import type { Synopsis, SynopsisRow } from './synopsis.ts';

/** Which rows of a synopsis are shown. */
export const ROW_FILTERS = ['all', 'facts', 'any', 'incomplete'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** The variants in the order of the review, or those that say most on their own first. */
export type ColumnOrder = 'given' | 'lone-readings';

/** How often a variant is alone with what it says. */
export interface LoneCount {
  readonly facts: number;
  readonly wording: number;
}

/** The rows under each filter. Furniture is shown but not compared, so that it is only among all rows. */
export function filteredRows(synopsis: Synopsis): Readonly<Record<RowFilter, readonly SynopsisRow[]>> {
  const body = synopsis.rows.filter(({ role }) => role !== 'furniture');
  const having = (...states: readonly string[]): readonly SynopsisRow[] =>
    body.filter(({ cells }) => cells.some(({ state }) => states.includes(state)));
  return {
    all: synopsis.rows,
    facts: having('fact-changed'),
    any: body.filter(({ cells }) => cells.some(({ state }) => state !== 'same')),
    incomplete: having('absent'),
  };
}

/** For each variant, by its index, how many readings it alone has in the whole synopsis. */
export function countLoneReadings(synopsis: Synopsis, variants: number): readonly LoneCount[] {
  const counts = Array.from({ length: variants }, () => ({ facts: 0, wording: 0 }));
  for (const { loneReadings } of synopsis.rows)
    for (const { variant, layer } of loneReadings) {
      const count = counts[variant];
      if (count) count[layer === 'substance' ? 'facts' : 'wording'] += 1;
    }
  return counts;
}

/**
 * The variants' indexes in the order of the columns. The base comes first: the others are read against it. A fact that
 * one variant alone has outweighs any number of words.
 */
export function columnOrder(
  base: number,
  counts: readonly LoneCount[],
  order: ColumnOrder,
): readonly number[] {
  const others = [...counts.keys()].filter((variant) => variant !== base);
  if (order === 'lone-readings') {
    const [facts, wording] = [counts.map((count) => count.facts), counts.map((count) => count.wording)];
    others.sort(
      (a, b) => (facts[b] ?? 0) - (facts[a] ?? 0) || (wording[b] ?? 0) - (wording[a] ?? 0) || a - b,
    );
  }
  return [base, ...others];
}
