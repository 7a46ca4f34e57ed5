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
  const candidates = await repository.reviewsWithTexts(hashes);
  let reviewId = candidates[0];
  let whole: WholeReview | null = null;
  for (const candidate of candidates) {
    if (logHead === null || !(await repository.hasEvent(candidate, logHead))) continue;
    reviewId = candidate;
    whole = (await repository.record(candidate)) ?? null;
    break;
  }
  if (reviewId === undefined) return null;
  const title = (await repository.reviews()).find(({ id }) => id === reviewId)?.title ?? '';
  const texts: GivenText[] = [];
  for (const { label, revisions } of await repository.variants(reviewId)) {
    for (const { sha256 } of revisions) {
      const text = hashes.has(sha256) ? await repository.text(sha256) : undefined;
      if (text !== undefined) texts.push({ text, name: `“${label}” of the review “${title}” here` });
    }
  }
  return { reviewId, title, texts, whole };
}
