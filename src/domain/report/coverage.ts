import type { Coverage } from '../check/coverage.ts';
import { CHECK_KIND_PLURALS } from '../check/kinds.ts';
import { LEFT_REASON_NAMES } from '../check/standings.ts';

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

/** The coverage meter's counts as a report states them. */
export function reportCoverage({ signedOff, checkable, kinds }: Coverage): ReportCoverage {
  return {
    signedOff,
    checkable,
    kinds: kinds.map((kind) => ({
      kind: CHECK_KIND_PLURALS[kind.kind],
      signedOff: kind.signedOff,
      checkable: kind.checkable,
      left: kind.left.map(({ reason, tokens }) => ({
        reason: LEFT_REASON_NAMES[reason],
        count: tokens.length,
      })),
    })),
  };
}
