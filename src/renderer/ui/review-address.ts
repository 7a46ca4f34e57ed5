import { isReviewId } from '../../domain/review/review-id.ts';
import { wellFormed } from '../../domain/text/well-formed.ts';

/** A review, and the claim to open there, or null. */
export interface ReviewPlace {
  readonly reviewId: string;
  readonly claimId: string | null;
}

/** The address's hash of a review. The id of a claim may have come in with a bundle, and be any text. */
export function reviewAddress({ reviewId, claimId }: ReviewPlace): string {
  const claim = claimId === null ? '' : `/claim/${encodeURIComponent(wellFormed(claimId))}`;
  return `#/review/${reviewId}${claim}`;
}

const ADDRESS = /^#\/review\/([^/]+)(?:\/claim\/([^/]+))?$/u;

/** The review that an address's hash names, or null. */
export function readReviewAddress(hash: string): ReviewPlace | null {
  const [, reviewId = '', claim] = ADDRESS.exec(hash) ?? [];
  if (!isReviewId(reviewId)) return null;
  return { reviewId, claimId: claim === undefined ? null : decoded(claim) };
}

/** Null for what was typed and is no encoded text. */
function decoded(claim: string): string | null {
  try {
    return decodeURIComponent(claim);
  } catch {
    return null;
  }
}
