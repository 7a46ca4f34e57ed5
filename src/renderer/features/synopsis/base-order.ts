import { longestIncreasing } from '../../../domain/compare/increasing.ts';
import type { Synopsis, SynopsisRow } from '../../../domain/compare/views/synopsis.ts';

/**
 * The rows in the order of the base, which is what they are read against: what moved stands where the base has it and
 * says where the others have it. Rows that the base lacks stay where they are among those that did not move.
 */
export function inBaseOrder({ base, rows }: Synopsis): readonly SynopsisRow[] {
  const startOf = (row: SynopsisRow | undefined): number | null => row?.cells[base]?.span?.start ?? null;
  const places = rows.flatMap((row, index): [number, number][] => {
    const start = startOf(row);
    return start === null ? [] : [[index, start]];
  });
  const inStep = new Set(longestIncreasing(places).map(([index]) => index));
  const astray = places.filter(([index]) => !inStep.has(index)).sort((a, b) => a[1] - b[1]);
  const astrayRows = new Set(astray.map(([index]) => index));
  const ordered = rows.filter((_, index) => !astrayRows.has(index));
  for (const [index, start] of astray) {
    const row = rows[index];
    const before = ordered.findLastIndex((each) => (startOf(each) ?? Infinity) < start);
    if (row) ordered.splice(before + 1, 0, row);
  }
  return ordered;
}
