import type { ReviewRepository } from '../db/review-repository.ts';
import type { Engine } from '../workers/engine.ts';
import { engineOptions } from './engine-options.ts';

/** Of more than this, all variants of a review together, nobody has the comparison before the review is open. */
const MOST_CHARACTERS = 60_000;

interface AheadServices {
  readonly repository: ReviewRepository;
  readonly engine: Engine;
}

/**
 * Reads a review that is likely to be opened next and, where that is soon done, compares its variants. The promise is
 * kept once that has begun; whether it works is seen when the review is opened.
 */
export async function openAhead(reviewId: string, { repository, engine }: AheadServices): Promise<void> {
  repository.ahead.start(reviewId);
  await repository.ahead.underWay(reviewId);
  const review = repository.shown(reviewId, [], '')?.state;
  if (review === undefined || review.variants.length < 2) return;
  const characters = review.variants.reduce((sum, { revision }) => sum + revision.characters, 0);
  if (characters > MOST_CHARACTERS) return;
  const read = review.variants.map(async ({ label, revision: { sha256 } }) => {
    const text = await repository.text(sha256).catch(() => undefined);
    return text === undefined ? [] : [{ label, text, sha256 }];
  });
  const inputs = (await Promise.all(read)).flat();
  if (inputs.length === read.length) engine.compareAhead(inputs, engineOptions(review));
}
