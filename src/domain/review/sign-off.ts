import type { ChecklistPoint } from './checklist.ts';
import { isPlaced, openReason, sawOtherWords } from './claim-status.ts';
import type { OpenReason } from './claim-status.ts';
import type { ClaimState, MentionState, ReviewState, SignOffState, VariantState } from './state.ts';

/** A variant that is not what it was when a review was signed off. */
export interface ChangedVariant {
  readonly variantId: string;
  /** `added` and `removed` since the sign-off, or `revised`: it has another text. */
  readonly change: 'added' | 'removed' | 'revised';
  /** SHA-256 of what was signed off, and of what is there now; null where there is none. */
  readonly signed: string | null;
  readonly current: string | null;
}

/** A claim that a change since a sign-off touches. */
export interface TouchedClaim {
  readonly claim: ClaimState;
  /** Its mentions in changed variants that did not just stay where they were, in the same words. */
  readonly mentions: readonly MentionState[];
  /** What keeps the claim open now, or null where it has been settled again or is settled still. */
  readonly open: OpenReason | null;
}

/** A sign-off, whether it still holds, and what has changed since. */
export interface SignOffStanding {
  readonly signOff: SignOffState;
  /** Whether every variant still has exactly the text that was signed off. */
  readonly holds: boolean;
  readonly variants: readonly ChangedVariant[];
  readonly claims: readonly TouchedClaim[];
}

/** Each sign-off with what has changed since; only claims that a change touches are named. */
export function changedSinceSignOff(review: ReviewState): readonly SignOffStanding[] {
  return review.signOffs.map((signOff) => {
    const variants = changedVariants(signOff, review.variants);
    const current = new Set(
      variants.flatMap(({ variantId, current: now }) => (now === null ? [] : [variantId])),
    );
    const claims =
      current.size === 0 ? [] : review.claims.flatMap((claim) => touched(claim, current, review));
    return { signOff, holds: variants.length === 0, variants, claims };
  });
}

/** The points that stand in the way of a sign-off. */
export function obstacles(points: readonly ChecklistPoint[]): readonly ChecklistPoint[] {
  return points.filter(({ item, isDone }) => item.required && !isDone);
}

/** What is signed off although it is open: the recommended points, in words, with the note that somebody left on them. */
export function reservationsOf(points: readonly ChecklistPoint[]): readonly string[] {
  return points
    .filter(({ item, isDone }) => !item.required && !isDone)
    .map(({ item, blockers, tick }) => {
      const count = blockers.length === 0 ? '' : ` (${blockers.length} open)`;
      const note = tick === null || tick.note === '' ? '' : `: ${tick.note}`;
      return `${item.text}${count}${note}`;
    });
}

function changedVariants(
  { revisions }: SignOffState,
  variants: readonly VariantState[],
): readonly ChangedVariant[] {
  const signed = new Map(revisions.map(({ variantId, sha256 }) => [variantId, sha256]));
  const present = new Set(variants.map(({ id }) => id));
  const changed = variants.flatMap(({ id, revision }): ChangedVariant[] => {
    const before = signed.get(id) ?? null;
    if (before === revision.sha256) return [];
    const change = before === null ? 'added' : 'revised';
    return [{ variantId: id, change, signed: before, current: revision.sha256 }];
  });
  const removed = revisions
    .filter(({ variantId }) => !present.has(variantId))
    .map(({ variantId, sha256 }) => ({
      ...{ variantId, change: 'removed' as const, signed: sha256, current: null },
    }));
  return [...changed, ...removed];
}

function touched(
  claim: ClaimState,
  changed: ReadonlySet<string>,
  review: ReviewState,
): readonly TouchedClaim[] {
  const mentions = claim.mentions.filter(
    (mention) => changed.has(mention.variantId) && isTouched(mention, claim, review.variants),
  );
  return mentions.length === 0 ? [] : [{ claim, mentions, open: openReason(claim, review) }];
}

/**
 * Whether a mention in a changed variant is not simply where it was, in the same words. One that was carried over has a
 * confidence; without one, a person has placed it in the new text.
 */
function isTouched(
  mention: MentionState,
  { verdicts }: ClaimState,
  variants: readonly VariantState[],
): boolean {
  const { state, confidence } = mention.anchor;
  if (state !== 'attached' || confidence === undefined || !isPlaced(mention, variants)) return true;
  return [...verdicts, ...mention.fidelity].some((given) => sawOtherWords(given, mention));
}
