import type { WordRelation } from '../comparison.ts';

/** Two tokens that correspond. Indexes count from the beginning of the compared slices. */
export interface TokenMatch {
  readonly left: number;
  readonly right: number;
  readonly relation: Exclude<WordRelation, 'substituted'>;
  /** True where the match stands in another order than its neighbours: words moved within the sentence. */
  readonly crossing: boolean;
}

/** Whether the second match stands right after the first on both sides. */
export function follows(one: TokenMatch | undefined, next: TokenMatch | undefined): boolean {
  return one !== undefined && next?.left === one.left + 1 && next.right === one.right + 1;
}

/** A place where the two sides differ: token ranges `[from, to)`, one of which may be empty. */
export interface Gap {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
  /**
   * `synonym` where the two ranges are one phrase each and everyday use takes them for the same, `normalised` where they
   * are one fact in two forms; then they may stand in different places.
   */
  readonly relation: 'synonym' | 'normalised' | 'substituted';
}

export interface WordDiff {
  /** Ordered by the left side. */
  readonly matches: readonly TokenMatch[];
  readonly gaps: readonly Gap[];
}
