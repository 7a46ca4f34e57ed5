/** More than three sentences for one is a different text, not a split. */
export const LONGEST_GROUP = 4;

/** Sentences of two variants that say the same thing: 1:1, 1:n or n:1, each side without a gap. */
export interface Link {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** 0 to 1. */
  readonly score: number;
  readonly moved: boolean;
  /** Whether the user decided that these belong together. */
  readonly decided: boolean;
}
