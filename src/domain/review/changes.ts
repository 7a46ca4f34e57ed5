import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { differing, named } from './change.ts';
import type { Change } from './change.ts';
import type { EventDraft, RevisionRecord, VariantDetails } from './events.ts';
import type { ReviewState, VariantState } from './state.ts';
import { MOST_VARIANTS } from './vocabulary.ts';

/** A variant to be put into a review. */
export interface NewVariant {
  readonly variantId: string;
  readonly details: VariantDetails;
  readonly revision: RevisionRecord;
}

/** The details of a variant of which only the name is known. */
export function defaultVariantDetails(label: string): VariantDetails {
  return { label, role: 'other', outlet: '', byline: '', dateline: '', date: '', url: '' };
}

/** Starts a review. Must be the first change of its log. */
export function newReview(title: string): Change {
  return { label: 'Create review', drafts: [{ type: 'review.created', payload: { title } }] };
}

/** Gives a review another title; null when it has it already. */
export function renameReview(review: ReviewState, title: string): Change | null {
  if (review.title === title) return null;
  return { label: 'Rename review', drafts: [{ type: 'review.renamed', payload: { title } }] };
}

/** Moves a review to the trash. */
export function trashReview(): Change {
  return { label: 'Move review to the trash', drafts: [{ type: 'review.trashed', payload: {} }] };
}

/** Takes a review back from the trash. */
export function restoreReview(): Change {
  return { label: 'Restore review', drafts: [{ type: 'review.restored', payload: {} }] };
}

/**
 * Adds variants as one change. In a review without a base the first of them becomes it, so that there is something to
 * read the others against.
 *
 * @returns `variants-full`, and no change at all, when the review would hold more than `MOST_VARIANTS`.
 */
export function addVariants(
  review: ReviewState,
  variants: readonly NewVariant[],
): Result<Change, 'variants-full'> {
  if (review.variants.length + variants.length > MOST_VARIANTS) return failed('variants-full');
  const [first] = variants;
  const drafts: EventDraft[] = variants.map((payload) => ({ type: 'variant.added', payload }));
  if (review.baseId === null && first !== undefined)
    drafts.push({ type: 'base.set', payload: { variantId: first.variantId } });
  const label =
    variants.length === 1 && first !== undefined
      ? `Add variant ${named(first.details.label)}`
      : `Add ${variants.length} variants`;
  return ok({ label, drafts });
}

/** Changes a variant's details; null when nothing would be different. */
export function changeVariant(variant: VariantState, wanted: Partial<VariantDetails>): Change | null {
  const changes = differing(variant, wanted);
  if (changes === null) return null;
  return {
    label: `Edit variant ${named(variant.label)}`,
    drafts: [{ type: 'variant.changed', payload: { variantId: variant.id, changes } }],
  };
}

/**
 * Takes a variant out of the review; its claims' mentions come back with it when it is restored. Where it was the base,
 * the first of the others takes its place, so that the rest is never read against nothing.
 */
export function removeVariant(review: ReviewState, variant: VariantState): Change {
  const drafts: EventDraft[] = [{ type: 'variant.removed', payload: { variantId: variant.id } }];
  const next = review.variants.find(({ id }) => id !== variant.id);
  if (review.baseId === variant.id && next !== undefined)
    drafts.push({ type: 'base.set', payload: { variantId: next.id } });
  return { label: `Remove variant ${named(variant.label)}`, drafts };
}

/** Makes a variant the base, or none with null. */
export function setBase(variant: VariantState | null): Change {
  return {
    label: variant === null ? 'Set no base' : `Set ${named(variant.label)} as base`,
    drafts: [{ type: 'base.set', payload: { variantId: variant?.id ?? null } }],
  };
}
