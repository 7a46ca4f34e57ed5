import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '../../../../src/domain/text/well-formed.ts';
import { readReviewAddress, reviewAddress } from '../../../../src/renderer/ui/review-address.ts';

const REVIEW = '01HARBOURFIRE0000000000001';
const CLAIM = '01FORTYBOATS00000000000001';

describe('the address of a review', () => {
  it('is read back, with its claim or without', () => {
    expect(reviewAddress({ reviewId: REVIEW, claimId: null })).toBe(`#/review/${REVIEW}`);
    expect(reviewAddress({ reviewId: REVIEW, claimId: CLAIM })).toBe(`#/review/${REVIEW}/claim/${CLAIM}`);
    for (const claimId of [null, CLAIM]) {
      const place = { reviewId: REVIEW, claimId };
      expect(readReviewAddress(reviewAddress(place))).toEqual(place);
    }
  });

  it('names the claim, whatever id a bundle gave it, and never another review', () => {
    const ids = fc.oneof(
      fc.constantFrom('__proto__', '../x', `/claim/${CLAIM}`, '%', '#', '\ud800', '0'.repeat(10_000)),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    fc.assert(
      fc.property(ids, (claimId) => {
        const read = readReviewAddress(reviewAddress({ reviewId: REVIEW, claimId }));
        expect(read).toEqual({ reviewId: REVIEW, claimId: wellFormed(claimId) });
      }),
    );
  });

  it.each([
    '',
    '#/',
    '#/review/',
    '#/review/__proto__',
    `#/review/${REVIEW.toLowerCase()}`,
    `#/review/${REVIEW}/`,
  ])('is not %j', (hash) => {
    expect(readReviewAddress(hash)).toBeNull();
  });

  it('opens the review where the claim was mistyped', () => {
    expect(readReviewAddress(`#/review/${REVIEW}/claim/%`)).toEqual({ reviewId: REVIEW, claimId: null });
  });
});
