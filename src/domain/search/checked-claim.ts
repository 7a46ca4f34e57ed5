import type { Span } from '../compare/comparison.ts';
import type { VerdictTone } from '../review/scales.ts';
import type { ClaimKind } from '../review/vocabulary.ts';

/** Names a claim among all reviews. A copied review keeps its claims' ids, so one without the other is not enough. */
export interface ClaimKey {
  readonly reviewId: string;
  readonly claimId: string;
}

/** What the index keeps of a claim that was checked; everything else is read when it is found. */
export interface IndexedClaim extends ClaimKey {
  readonly statement: string;
  /** When its latest verdict was given, in milliseconds since the Unix epoch. */
  readonly checkedAt: number;
}

/** A checked claim as it is offered to somebody who is about to check a similar one. */
export interface CheckedClaim extends IndexedClaim {
  readonly reviewTitle: string;
  readonly kind: ClaimKind;
  /** In the words of its review's scale; of reviewers who disagree, each one's. */
  readonly verdict: string;
  readonly tone: VerdictTone;
  /** The one given last. */
  readonly reason: string;
  /** Titles of the evidence that the verdicts cite and that is linked to the claim. */
  readonly evidence: readonly string[];
  /** Who gave the verdicts. */
  readonly reviewers: readonly string[];
}

/** A claim that says something like what was asked for. */
export interface ClaimHit extends ClaimKey {
  /** 0 to 1: 1 has the same words in the same order, small words and forms of a word aside. */
  readonly score: number;
  readonly statement: string;
  /** The words that were asked for; offsets into the statement, in order. */
  readonly marks: readonly Span[];
}
