import { findMatches, MOST_MATCHES } from './find-matches.ts';
import { rowsOfSentences } from './fold-plan.ts';
import { touchedBy } from './spans.ts';
import type { ColumnRow, FindQuery, FindResult, PaneContent, PanePassage } from './types.ts';

interface Match extends PanePassage {
  readonly row: number;
}

/** What is being looked for in all panes, what was found, and which match the reader is at. */
export class FindSession {
  #matches: readonly Match[] = [];
  #counts: readonly number[] = [];
  #current = -1;

  /** @param fromRow the row being read: the first match in it or below it becomes the current one. */
  find(
    query: FindQuery,
    contents: readonly PaneContent[],
    rows: readonly ColumnRow[],
    fromRow: number,
  ): void {
    const found = contents.map((content, pane) => matchesIn(content, pane, rows, query));
    this.#counts = found.map(({ length }) => length);
    // Row by row, and in a row pane by pane: the order in which the columns are read.
    this.#matches = found.flat().sort((a, b) => a.row - b.row || a.pane - b.pane || a.start - b.start);
    const below = this.#matches.findIndex(({ row }) => row >= fromRow);
    this.#current = Math.max(below, Math.min(0, this.#matches.length - 1));
  }

  /** Goes one match on (1) or back (-1), round at the ends. */
  step(direction: 1 | -1): void {
    const { length } = this.#matches;
    if (length > 0) this.#current = (this.#current + direction + length) % length;
  }

  end(): void {
    this.#matches = [];
    this.#counts = [];
    this.#current = -1;
  }

  get matches(): readonly PanePassage[] {
    return this.#matches;
  }

  get current(): PanePassage | null {
    return this.#matches[this.#current] ?? null;
  }

  get result(): FindResult {
    return {
      counts: this.#counts,
      position: this.#current + 1,
      current: this.current,
      isCapped: this.#counts.some((count) => count >= MOST_MATCHES),
    };
  }
}

function matchesIn(
  content: PaneContent,
  pane: number,
  rows: readonly ColumnRow[],
  query: FindQuery,
): Match[] {
  const rowOf = rowsOfSentences(rows, pane);
  return findMatches(content.text, query).map((span) => ({
    ...span,
    pane,
    row: rowOf[touchedBy(content.sentences, span).first] ?? rows.length,
  }));
}
