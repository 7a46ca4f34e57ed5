const REVIEW_ID = /^[0-9A-Z]{26}$/u;

/**
 * Whether a text can be the id of a review: a ULID's 26 characters, which are safe in an address. Every review is opened
 * by its address, so one with another id would be here and nobody could open it.
 */
export function isReviewId(given: string): boolean {
  return REVIEW_ID.test(given);
}
