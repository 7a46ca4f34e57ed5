import type { PaneFold } from './display-model.ts';
import type { ColumnRow, PaneContent } from './types.ts';

/** Rows `[from, to)`. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
}

/** One row as it is shown: a row of the alignment, or a run of them folded to one line in every pane. */
export interface ShownRow extends RowRun {
  readonly isFolded: boolean;
  /** For each pane its lines in this row, counted from 0. */
  readonly cells: readonly (readonly number[])[];
}

export interface FoldedRows {
  readonly shown: readonly ShownRow[];
  /** For each pane what is folded in it. */
  readonly folds: readonly (readonly PaneFold[])[];
}

/** Rows kept beside a difference: a change is read with the sentence before and after it. */
const CONTEXT_ROWS = 1;
/** One sentence alone stays: its fold would take nearly the same room and hide what it says. */
const FEWEST_ROWS = 2;

/** For each row whether every pane has it, word for word and sign for sign; only white space may differ. */
export function sameRows(contents: readonly PaneContent[], rows: readonly ColumnRow[]): boolean[] {
  if (contents.length < 2) return rows.map(() => false);
  return rows.map(({ cells }) => {
    const texts = contents.map((content, pane) => textOf(content, cells[pane] ?? []));
    const [first] = texts;
    if (first === undefined || texts.includes('')) return false;
    // Most that are equal are so as they stand.
    if (texts.every((text) => text === first)) return true;
    const collapsed = collapse(first);
    return texts.every((text) => collapse(text) === collapsed);
  });
}

/** The runs of rows that can fold: neighbouring rows that are the same, but for the context of a difference. */
export function foldableRuns(isSame: readonly boolean[]): RowRun[] {
  const runs: RowRun[] = [];
  for (let row = 0; row < isSame.length; row += 1) {
    if (isSame[row] !== true) continue;
    const start = row;
    while (isSame[row + 1] === true) row += 1;
    const from = start === 0 ? start : start + CONTEXT_ROWS;
    const to = row === isSame.length - 1 ? row + 1 : row + 1 - CONTEXT_ROWS;
    if (to - from >= FEWEST_ROWS) runs.push({ from, to });
  }
  return runs;
}

/**
 * The rows with some runs folded, and what that folds in each pane.
 *
 * @param runs in order, without overlap; every pane has all of their rows.
 * @param also what a fold says beside its number of sentences; '' for nothing.
 */
export function foldRows(
  rows: readonly ColumnRow[],
  runs: readonly RowRun[],
  paneCount: number,
  also: (run: RowRun) => string,
): FoldedRows {
  const nextLine = Array.from({ length: paneCount }, () => 0);
  const folds = nextLine.map((): PaneFold[] => []);
  const takeLines = (pane: number, count: number): number[] => {
    const start = nextLine[pane] ?? 0;
    nextLine[pane] = start + count;
    return Array.from({ length: count }, (_, index) => start + index);
  };
  const shown: ShownRow[] = [];
  let row = 0;
  const takeRows = (to: number): void => {
    for (; row < to; row += 1) {
      const cells = nextLine.map((_, pane) => takeLines(pane, rows[row]?.cells[pane]?.length ?? 0));
      shown.push({ from: row, to: row + 1, isFolded: false, cells });
    }
  };
  for (const run of runs) {
    const { from, to } = run;
    takeRows(from);
    folds.forEach((own, pane) => {
      const sentences = rows.slice(from, to).flatMap(({ cells }) => cells[pane] ?? []);
      const [first] = sentences;
      if (first === undefined) return;
      const label = `${sentences.length} sentences the same${also(run)}`;
      own.push({ first, end: first + sentences.length, label });
    });
    shown.push({ from, to, isFolded: true, cells: nextLine.map((_, pane) => takeLines(pane, 1)) });
    row = to;
  }
  takeRows(rows.length);
  return { shown, folds };
}

/** The row in which each sentence of a pane stands. */
export function rowsOfSentences(rows: readonly ColumnRow[], pane: number): number[] {
  return rows.flatMap((row, index) => (row.cells[pane] ?? []).map(() => index));
}

function textOf({ text, sentences }: PaneContent, cell: readonly number[]): string {
  return cell.map((index) => text.slice(sentences[index]?.start, sentences[index]?.end)).join(' ');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}
