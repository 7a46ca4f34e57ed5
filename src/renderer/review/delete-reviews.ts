import type { ErrorCode } from '../../contract/errors.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { ReviewRepository } from '../db/review-repository.ts';
import type { EvidenceStore } from '../platform/evidence-store.ts';

/** Where reviews and their evidence are kept. */
interface Kept {
  readonly repository: ReviewRepository;
  readonly evidence: EvidenceStore;
}

/** The reviews that are deleted, and why some of their evidence's bytes could not be removed yet, or null. */
export interface DeletedReviews {
  readonly reviewIds: readonly string[];
  readonly left: ErrorCode | null;
}

/**
 * Deletes reviews that are in the trash for good, and the bytes of evidence that no other review names. The reviews go
 * first: stopped in the middle, no review is shown that lacks its evidence, and the next start removes the rest.
 */
export async function deleteReviews(
  reviewIds: readonly string[],
  { repository, evidence }: Kept,
): Promise<Result<DeletedReviews, ErrorCode>> {
  const deleted = await repository.deletions.deleteTrashed(reviewIds);
  if (!deleted.ok) {
    console.error('Not deleted:', deleted.problem.detail);
    return failed('review-not-deleted');
  }
  return ok({ reviewIds: deleted.value, left: await removeLeftEvidence({ repository, evidence }) });
}

/** Removes the bytes that deleted reviews have left, also in an earlier run. Gives the problem, or null. */
export async function removeLeftEvidence({ repository, evidence }: Kept): Promise<ErrorCode | null> {
  const { deletions } = repository;
  let problem: ErrorCode | null = null;
  try {
    for (const sha256 of await deletions.evidenceToRemove()) {
      const removed = await evidence.remove(sha256);
      // The others go all the same.
      if (removed.ok) await deletions.forgetEvidence(sha256);
      else problem = removed.problem;
    }
  } catch (error) {
    console.error('Evidence is left for the next start:', error);
    return 'review-evidence-left';
  }
  return problem;
}
