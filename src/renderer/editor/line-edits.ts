/** A line of the display: the sentences `[first, last]`, folded under a label or not. */
interface Line {
  readonly first: number;
  readonly last: number;
  readonly label: string | null;
}

/** Lines `[from, to)` that become the lines `[newFrom, newTo)`. All are counted from 0. */
export interface LineEdit {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/**
 * What to change so that one division of a text's sentences into lines becomes another. Both hold every sentence in
 * order, so a single walk finds the stretches that differ; the rest need not be laid out again.
 */
export function lineEdits(before: readonly Line[], after: readonly Line[]): LineEdit[] {
  const edits: LineEdit[] = [];
  let from = 0;
  let newFrom = 0;
  while (from < before.length || newFrom < after.length) {
    const old = before[from];
    const fresh = after[newFrom];
    if (old && fresh && old.last === fresh.last && old.label === fresh.label) {
      from += 1;
      newFrom += 1;
      continue;
    }
    let to = from;
    let newTo = newFrom;
    do {
      if ((before[to]?.last ?? Infinity) <= (after[newTo]?.last ?? Infinity)) to += 1;
      else newTo += 1;
    } while (before[to - 1]?.last !== after[newTo - 1]?.last && (to < before.length || newTo < after.length));
    edits.push({ from, to, newFrom, newTo });
    from = to;
    newFrom = newTo;
  }
  return edits;
}
