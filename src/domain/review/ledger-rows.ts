import { standingOf, type LedgerEntry, type LedgerGroup } from './ledger.ts';

/** A line of the ledger: a group's heading, or an entry. */
export type LedgerRow = GroupRow | EntryRow;

interface Placed {
  /** The same as long as the group or the entry is there. */
  readonly key: string;
  /** 1-based place among the groups, or among the entries of its group. */
  readonly place: number;
  readonly among: number;
}

export interface GroupRow extends Placed {
  readonly type: 'group';
  readonly group: LedgerGroup;
  readonly open: readonly LedgerEntry[];
  readonly isCollapsed: boolean;
}

export interface EntryRow extends Placed {
  readonly type: 'entry';
  readonly entry: LedgerEntry;
  readonly group: LedgerGroup;
}

/** The key of a group's heading. An entry's key is the id of its difference. */
export function groupKey({ id }: Pick<LedgerGroup, 'id'>): string {
  return `group ${id}`;
}

/**
 * The groups as one list of lines: a heading, then its entries unless it is collapsed. One group without a name has no
 * heading.
 *
 * @param collapsed ids of groups
 */
export function ledgerRows(
  groups: readonly LedgerGroup[],
  collapsed: ReadonlySet<string>,
): readonly LedgerRow[] {
  return groups.flatMap((group, index): readonly LedgerRow[] => {
    const entries = group.entries.map((entry, at): EntryRow => ({
      type: 'entry',
      key: entry.difference.id,
      entry,
      group,
      place: at + 1,
      among: group.entries.length,
    }));
    if (group.id === '') return entries;
    const isCollapsed = collapsed.has(group.id);
    const heading: GroupRow = {
      type: 'group',
      key: groupKey(group),
      group,
      open: group.entries.filter((entry) => standingOf(entry) === 'open'),
      isCollapsed,
      place: index + 1,
      among: groups.length,
    };
    return isCollapsed ? [heading] : [heading, ...entries];
  });
}

/**
 * The entry to go on with when some were decided: the next open one below the place, or else the first; null where
 * nothing else in the rows is open.
 *
 * @param place index of a row
 * @param decided ids of the differences that were decided, still open in `rows`
 */
export function nextOpen(
  rows: readonly LedgerRow[],
  place: number,
  decided: ReadonlySet<string>,
): EntryRow | null {
  const open = (row: LedgerRow): row is EntryRow =>
    row.type === 'entry' && standingOf(row.entry) === 'open' && !decided.has(row.key);
  return rows.slice(place + 1).find(open) ?? rows.find(open) ?? null;
}
