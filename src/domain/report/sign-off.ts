import { checklistOf, type ChecklistInputs } from '../review/checklist.ts';
import { changedSinceSignOff, type ChangedVariant } from '../review/sign-off.ts';
import type { ReviewState } from '../review/state.ts';
import { siglum } from '../siglum.ts';

/** A point of the checklist, and how it stands. */
export interface ReportPoint {
  readonly text: string;
  readonly required: boolean;
  /** Whether the review itself tells; others are ticked by hand. */
  readonly automatic: boolean;
  readonly done: boolean;
  /** What keeps it open, in words. */
  readonly blockers: readonly string[];
  /** That there was nothing to look at, or that it cannot be told yet; may be empty. */
  readonly remark: string;
  /** Who ticked it or left a note, or null. */
  readonly tick: { readonly reviewer: string; readonly at: number; readonly note: string } | null;
}

/** Somebody's signature under exact texts. */
export interface ReportSignOff {
  readonly reviewer: string;
  readonly role: string;
  readonly statement: string;
  readonly reservations: readonly string[];
  /** Unix epoch milliseconds. */
  readonly at: number;
  /** `siglum` is null where the variant has been removed; `current` says whether the variant still has this text. */
  readonly revisions: readonly {
    readonly siglum: string | null;
    readonly sha256: string;
    readonly current: boolean;
  }[];
  /** Whether every variant still has exactly the text that was signed. */
  readonly holds: boolean;
  /** What has changed since, in words. */
  readonly changes: readonly string[];
}

/** The checklist of a review, point by point. */
export function listPoints(review: ReviewState, inputs: ChecklistInputs): readonly ReportPoint[] {
  return checklistOf(review, inputs).map(({ item, isDone, tick, blockers, remark }) => ({
    text: item.text,
    required: item.required,
    automatic: item.check !== null,
    done: isDone,
    blockers: blockers.map(({ subject, words }) => `${words}: ${subject}`),
    remark,
    tick: tick && { reviewer: tick.reviewer, at: tick.at, note: tick.note },
  }));
}

/** The sign-offs of a review, and whether they still hold. */
export function listSignOffs(review: ReviewState): readonly ReportSignOff[] {
  const indexes = new Map(review.variants.map(({ id }, index) => [id, index]));
  return changedSinceSignOff(review).map(({ signOff, holds, variants }) => ({
    reviewer: signOff.reviewer,
    role: signOff.role,
    statement: signOff.statement,
    reservations: signOff.reservations,
    at: signOff.at,
    revisions: signOff.revisions.map(({ variantId, sha256 }) => {
      const index = indexes.get(variantId);
      return {
        siglum: index === undefined ? null : siglum(index),
        sha256,
        current: index !== undefined && review.variants[index]?.revision.sha256 === sha256,
      };
    }),
    holds,
    changes: variants.map((changed) => changeWords(changed, indexes)),
  }));
}

const CHANGE_WORDS: Readonly<Record<ChangedVariant['change'], string>> = {
  added: 'was added',
  removed: 'was removed',
  revised: 'has another text',
};

function changeWords({ variantId, change }: ChangedVariant, indexes: ReadonlyMap<string, number>): string {
  const index = indexes.get(variantId);
  return `${index === undefined ? 'A variant' : siglum(index)} ${CHANGE_WORDS[change]} since`;
}
