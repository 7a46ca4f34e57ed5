import type { ClaimState, MentionState, VariantState } from '../review/state.ts';

/** What decides which wording of a claim the others are read against. */
export interface ReferenceSources {
  readonly variants: readonly Pick<VariantState, 'id' | 'role'>[];
  readonly baseId: string | null;
}

/**
 * A claim's mentions, the best one to read the others against first: confirmed before proposed; among those the base's
 * before a source's before the rest; then in the order in which they were added.
 */
export function byReference(
  { mentions }: Pick<ClaimState, 'mentions'>,
  { variants, baseId }: ReferenceSources,
): readonly MentionState[] {
  const sources = new Set(variants.filter(({ role }) => role === 'source').map(({ id }) => id));
  const rank = ({ status, variantId }: MentionState): number => {
    const place = variantId === baseId ? 0 : sources.has(variantId) ? 1 : 2;
    return (status === 'confirmed' ? 0 : 3) + place;
  };
  return [...mentions].sort((one, other) => rank(one) - rank(other));
}
