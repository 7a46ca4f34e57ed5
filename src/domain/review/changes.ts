import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { ClaimDetails, EventDraft, MentionRecord, RevisionRecord, VariantDetails } from './events.ts';
import type { ClaimState, ReviewState, VariantState } from './state.ts';
import { MOST_VARIANTS } from './vocabulary.ts';
import type { DeskVerdict } from './vocabulary.ts';

/** One thing an editor does: what to put in the log, and its name for "Undo …". */
export interface Change {
  readonly label: string;
  readonly drafts: readonly EventDraft[];
}

/** A variant to be put into a review. */
export interface NewVariant {
  readonly variantId: string;
  readonly details: VariantDetails;
  readonly revision: RevisionRecord;
}

/** Characters of an item's own words in a label: enough to recognise it, short enough for a menu entry. */
const LABEL_LENGTH = 40;

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

/** Annotates a claim with the mentions known so far. */
export function annotateClaim(
  claimId: string,
  details: ClaimDetails,
  mentions: readonly MentionRecord[],
): Change {
  return {
    label: `Annotate claim ${named(details.statement)}`,
    drafts: [{ type: 'claim.added', payload: { claimId, details, mentions } }],
  };
}

/** Changes a claim's statement, kind or note; null when nothing would be different. */
export function changeClaim(claim: ClaimState, wanted: Partial<ClaimDetails>): Change | null {
  const changes = differing(claim, wanted);
  if (changes === null) return null;
  return {
    label: `Edit claim ${named(claim.statement)}`,
    drafts: [{ type: 'claim.changed', payload: { claimId: claim.id, changes } }],
  };
}

/** Removes a claim with everything on it. */
export function removeClaim(claim: ClaimState): Change {
  return {
    label: `Remove claim ${named(claim.statement)}`,
    drafts: [{ type: 'claim.removed', payload: { claimId: claim.id } }],
  };
}

/** Adds a wording of the claim in a variant. */
export function addMention(claim: ClaimState, mention: MentionRecord): Change {
  return {
    label: `Add mention ${named(mention.anchor.quote)}`,
    drafts: [{ type: 'mention.added', payload: { claimId: claim.id, mention } }],
  };
}

/** Confirms a mention that was proposed through the alignment. */
export function confirmMention(claim: ClaimState, mention: MentionRecord): Change {
  return {
    label: `Confirm mention ${named(mention.anchor.quote)}`,
    drafts: [{ type: 'mention.confirmed', payload: { claimId: claim.id, mentionId: mention.mentionId } }],
  };
}

/** Takes a mention off its claim. */
export function removeMention(claim: ClaimState, mention: MentionRecord): Change {
  return {
    label: `Remove mention ${named(mention.anchor.quote)}`,
    drafts: [{ type: 'mention.removed', payload: { claimId: claim.id, mentionId: mention.mentionId } }],
  };
}

/** Gives the reviewer's verdict on a claim, or takes it back with null. */
export function giveVerdict(claim: ClaimState, verdict: DeskVerdict | null, reason: string): Change {
  return {
    label: `${verdict === null ? 'Take back verdict on' : 'Give verdict on'} ${named(claim.statement)}`,
    drafts: [{ type: 'verdict.given', payload: { claimId: claim.id, verdict, reason } }],
  };
}

/** The fields of `wanted` that differ from what is there, or null when none does. */
function differing<Fields extends object>(known: Fields, wanted: Partial<Fields>): Partial<Fields> | null {
  const changes: Partial<Fields> = {};
  let count = 0;
  for (const key in wanted) {
    if (wanted[key] === undefined || wanted[key] === known[key]) continue;
    changes[key] = wanted[key];
    count += 1;
  }
  return count === 0 ? null : changes;
}

/** An item's own words in quotation marks, on one line and shortened. */
export function named(words: string): string {
  const characters = [...words.trim().replace(/\s+/gu, ' ')];
  const short =
    characters.length > LABEL_LENGTH
      ? `${characters.slice(0, LABEL_LENGTH - 1).join('')}…`
      : characters.join('');
  return `“${short}”`;
}
