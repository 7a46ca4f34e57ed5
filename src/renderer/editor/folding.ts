import {
  foldableRuns,
  foldRows,
  rowsOfSentences,
  sameRows,
  type FoldedRows,
  type RowRun,
} from './fold-plan.ts';
import { touchedBy } from './spans.ts';
import type { ClaimMark, ColumnRow, PaneContent, PaneMark, PanePassage } from './types.ts';

/** Which unchanged passages are folded: all that can be while folding is on, but for those that were opened. */
export class Folding {
  #contents: readonly PaneContent[] = [];
  #rows: readonly ColumnRow[] = [];
  #isOn = false;
  #rowOf: readonly (readonly number[])[] = [];
  #isSame: readonly boolean[] = [];
  #marked: ReadonlySet<number> = new Set();
  #claims: readonly { readonly id: string; readonly rows: readonly number[] }[] = [];
  #runs: readonly RowRun[] = [];
  /** The rows of runs that were opened one by one. */
  #opened = new Set<number>();

  /** Takes new texts and rows. `fresh`: other texts than before, of which nothing was opened yet. */
  show(contents: readonly PaneContent[], rows: readonly ColumnRow[], fresh: boolean): void {
    this.#contents = contents;
    this.#rows = rows;
    this.#rowOf = contents.map((_, pane) => rowsOfSentences(rows, pane));
    this.#isSame = sameRows(contents, rows);
    if (fresh) {
      this.#opened = new Set();
      this.#marked = new Set();
      this.#claims = [];
    }
    this.#plan();
  }

  /** Rows with a mark are not the same, whatever their words: words alike may be said by someone else. */
  setMarks(marks: readonly PaneMark[]): void {
    this.#marked = new Set(marks.flatMap((mark) => this.rowsOf(mark)));
    this.#plan();
  }

  /** Claims do not keep a passage open, but its fold counts them. */
  setClaims(claims: readonly ClaimMark[]): void {
    this.#claims = claims.map((claim) => ({ id: claim.claimId, rows: this.rowsOf(claim) }));
  }

  /** Folds all that can be, or nothing. */
  set(isOn: boolean): void {
    this.#isOn = isOn;
    this.#opened = new Set();
  }

  /** What is folded now, in order. */
  get runs(): readonly RowRun[] {
    return this.#isOn ? this.#runs.filter((run) => !this.#isOpen(run)) : [];
  }

  get folded(): FoldedRows {
    return foldRows(this.#rows, this.runs, this.#contents.length, (run) => this.#claimsIn(run));
  }

  /** Whether a row can be folded away or is; `none` while folding is off. */
  stateOf(row: number): 'folded' | 'open' | 'none' {
    const run = this.#runOf(row);
    if (!this.#isOn || !run) return 'none';
    return this.#isOpen(run) ? 'open' : 'folded';
  }

  /** Opens the fold that a row is in, or closes it again; gives the run, or null where there is none. */
  toggle(row: number): RowRun | null {
    const run = this.#runOf(row);
    if (!this.#isOn || !run) return null;
    const isOpen = this.#isOpen(run);
    for (let each = run.from; each < run.to; each += 1) {
      if (isOpen) this.#opened.delete(each);
      else this.#opened.add(each);
    }
    return run;
  }

  /** Opens the folds that hide any of the passages; returns whether there were any. */
  openFor(passages: readonly PanePassage[]): boolean {
    const hidden = passages
      .flatMap((passage) => this.rowsOf(passage))
      .filter((row) => this.stateOf(row) === 'folded');
    for (const row of hidden) this.#opened.add(row);
    return hidden.length > 0;
  }

  /** The rows that a passage of a pane touches. */
  rowsOf(passage: PanePassage): number[] {
    const { first, end } = touchedBy(this.#contents[passage.pane]?.sentences ?? [], passage);
    return [...new Set(this.#rowOf[passage.pane]?.slice(first, end))];
  }

  #claimsIn({ from, to }: RowRun): string {
    const inside = this.#claims.filter(({ rows }) => rows.some((row) => from <= row && row < to));
    const count = new Set(inside.map(({ id }) => id)).size;
    return count === 0 ? '' : ` · ${count} ${count === 1 ? 'claim' : 'claims'}`;
  }

  #plan(): void {
    this.#runs = foldableRuns(this.#isSame.map((isSame, row) => isSame && !this.#marked.has(row)));
  }

  #runOf(row: number): RowRun | undefined {
    return this.#runs.find(({ from, to }) => from <= row && row < to);
  }

  #isOpen({ from, to }: RowRun): boolean {
    for (let row = from; row < to; row += 1) if (this.#opened.has(row)) return true;
    return false;
  }
}
