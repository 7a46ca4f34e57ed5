import type { ReviewSummary } from '../db/records.ts';
import { storageProblem } from '../db/storage-problem.ts';
import { deleteReviews } from '../review/delete-reviews.ts';
import { forgetDrafts } from '../ui/drafts.svelte.ts';
import type { Services } from './services.ts';

/** What is asked before reviews are deleted for good. */
export interface DeletionStep {
  readonly reviews: readonly ReviewSummary[];
  /** Pieces of evidence in them. */
  readonly evidence: number;
  readonly isWorking: boolean;
}

/** Deletes reviews for good, after the person was asked. */
export class ReviewDeletion {
  readonly #services: Services;
  /** Null while nothing is asked. */
  step = $state.raw<DeletionStep | null>(null);

  constructor(services: Services) {
    this.#services = services;
  }

  /** Asks whether these reviews, which are in the trash, are to be deleted. */
  async ask(reviews: readonly ReviewSummary[]): Promise<void> {
    const { repository, toasts } = this.#services;
    try {
      const evidence = await repository.deletions.evidenceCount(reviews.map(({ id }) => id));
      this.step = { reviews, evidence, isWorking: false };
    } catch (error) {
      toasts.problem(storageProblem(error).code);
    }
  }

  /** Leaves everything as it is; while it is being deleted it is too late for that. */
  close(): void {
    if (this.step?.isWorking === false) this.step = null;
  }

  /** Deletes what was asked for, and says what became of it. */
  async confirm(): Promise<void> {
    const { step } = this;
    if (step === null || step.isWorking) return;
    this.step = { ...step, isWorking: true };
    const { queue, repository, platform, toasts, viewsLeft } = this.#services;
    // Changes on their way go first: they could not be saved afterwards.
    await queue.settled();
    const ids = step.reviews.map(({ id }) => id);
    const deleted = await deleteReviews(ids, { repository, evidence: platform.evidence });
    this.step = null;
    if (!deleted.ok) toasts.problem(deleted.problem);
    else {
      for (const reviewId of deleted.value.reviewIds) {
        forgetDrafts(reviewId);
        // It has words in it that were looked for.
        viewsLeft.delete(reviewId);
      }
      toasts.done(doneWords(step.reviews, deleted.value.reviewIds.length));
      if (deleted.value.left !== null) toasts.problem(deleted.value.left);
    }
  }
}

function doneWords(asked: readonly ReviewSummary[], deleted: number): string {
  const [only, ...others] = asked;
  if (deleted === 0) return 'Nothing was deleted: it is not in the trash any more.';
  if (only !== undefined && others.length === 0) return `“${only.title}” is deleted for good.`;
  if (deleted === asked.length) return `${deleted} reviews are deleted for good.`;
  return `${deleted} of ${asked.length} reviews are deleted for good. The others are not in the trash any more.`;
}
