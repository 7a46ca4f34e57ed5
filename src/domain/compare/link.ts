/** Sentences of two variants that say the same thing: 1:1, 1:n or n:1, each side without a gap. */
export interface Link {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** 0 to 1. */
  readonly score: number;
  readonly moved: boolean;
}
