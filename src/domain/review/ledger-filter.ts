import type { DiscrepancyKind, Severity } from '../compare/comparison.ts';
import { discrepancyName } from '../compare/kind-names.ts';
import { foldWords } from '../text/fold.ts';
import { standingOf, type LedgerEntry, type Standing } from './ledger.ts';

/** What the ledger is narrowed to; null and '' for no limit. */
export interface LedgerFilter {
  /** Words that the passages, the name, the explanation or the reason have, whatever their case. */
  readonly text: string;
  readonly kind: DiscrepancyKind | null;
  readonly severity: Severity | null;
}

export const NO_FILTER: LedgerFilter = { text: '', kind: null, severity: null };

/** Whether a filter may keep anything back. */
export function isFiltering({ text, kind, severity }: LedgerFilter): boolean {
  return text.trim() !== '' || kind !== null || severity !== null;
}

/** The entries that a filter lets through, in their order. */
export function filterLedger(entries: readonly LedgerEntry[], filter: LedgerFilter): readonly LedgerEntry[] {
  if (!isFiltering(filter)) return entries;
  const wanted = foldWords(filter.text);
  return entries.filter((entry) => {
    const { kind, severity } = entry.difference;
    if (filter.kind !== null && kind !== filter.kind) return false;
    if (filter.severity !== null && severity !== filter.severity) return false;
    return wanted === '' || wordsOf(entry).includes(wanted);
  });
}

/** How many entries stand where. */
export function countStandings(entries: readonly LedgerEntry[]): Readonly<Record<Standing, number>> {
  const counts = { open: 0, settled: 0, 'set-aside': 0, wording: 0, typography: 0 };
  for (const entry of entries) counts[standingOf(entry)] += 1;
  return counts;
}

/** How many entries there are of each kind that there is, the kinds in the order of their names. */
export function countKinds(
  entries: readonly LedgerEntry[],
): readonly { readonly kind: DiscrepancyKind; readonly name: string; readonly count: number }[] {
  const counts = new Map<DiscrepancyKind, number>();
  for (const { difference } of entries) counts.set(difference.kind, (counts.get(difference.kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, name: discrepancyName(kind, ''), count }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function wordsOf({ difference, decision }: LedgerEntry): string {
  const { kind, detail, explanation, sides } = difference;
  const passages = sides.map(({ passage }) => passage?.text ?? '');
  // Kept apart by a line end, which folded words never have.
  return [discrepancyName(kind, detail), ...passages, explanation, decision?.reason ?? '']
    .map(foldWords)
    .join('\n');
}
