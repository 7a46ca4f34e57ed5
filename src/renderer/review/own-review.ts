import type { ReportFacts } from '../../domain/report/report-facts.ts';
import type { GivenText } from '../../domain/verify/checks.ts';
import type { ReviewRepository, WholeReview } from '../db/review-repository.ts';

/** The review kept here that a report seems to be of. */
export interface OwnReview {
  readonly reviewId: string;
  readonly title: string;
  /** Those of its texts that the report is about. */
  readonly texts: readonly GivenText[];
  /** All of it where its log has the event that the report was made from; else null: it only has the same texts. */
  readonly whole: WholeReview | null;
}

/** Finds the review that a report is of: by the head of its log, else by its texts; null where there is none. */
export async function ownReview(
  { logHead, inputs }: ReportFacts,
  repository: ReviewRepository,
): Promise<OwnReview | null> {
  const hashes = new Set(inputs.map(({ sha256 }) => sha256));
  let alike: OwnReview | null = null;
  for (const reviewId of await repository.reviewsWithTexts(hashes)) {
    const [whole, review] = [await repository.record(reviewId), await repository.review(reviewId)];
    if (whole === undefined || review === undefined) continue;
    const { title } = review;
    const texts = Array.from(hashes, (hash) => {
      const text = whole.texts.get(hash);
      const variant = review.variants.find(({ revisions }) =>
        revisions.some(({ sha256 }) => sha256 === hash),
      );
      return text === undefined || variant === undefined
        ? []
        : [{ text, name: `“${variant.label}” of the review “${title}” here` }];
    }).flat();
    if (whole.events.some(({ hash }) => hash === logHead)) return { reviewId, title, texts, whole };
    alike ??= { reviewId, title, texts, whole: null };
  }
  return alike;
}
