/** Signed-off words among checkable ones. */
export interface CoverageNumbers {
  readonly signedOff: number;
  readonly checkable: number;
}

/** How far the checking of a review is, word by word. */
export interface ReportCoverage extends CoverageNumbers {
  readonly kinds: readonly ReportCoverageKind[];
}

export interface ReportCoverageKind extends CoverageNumbers {
  /** In words and the plural: `Numbers`. */
  readonly kind: string;
  /** Why the rest is left, in words, and how many. */
  readonly left: readonly { readonly reason: string; readonly count: number }[];
}
