import { compare } from '../../../src/domain/compare/compare.ts';
import { ClaimMatrix } from '../../../src/domain/claims/claim-matrix.ts';
import { wordingOfQuotes } from '../../../src/domain/claims/quote-wording.ts';
import { placesInStory } from '../../../src/domain/claims/claim-order.ts';
import type { ComparedTexts } from '../../../src/domain/claims/compared-texts.ts';
import { counterpartMention, mentionAt } from '../../../src/domain/claims/propose-mentions.ts';
import type { ClaimState, MentionState, VariantState } from '../../../src/domain/review/state.ts';
import { claimOf, variantOf } from '../support/review.ts';
import { spanIn } from '../support/comparison.ts';

/** Texts as a review has them when claims are worked on. */
export interface Desk {
  readonly variants: readonly VariantState[];
  readonly compared: ComparedTexts;
  readonly matrix: ClaimMatrix;
  readonly placeOf: ReturnType<typeof placesInStory>;
  /** A claim on words of a variant with those opposite in the others; `confirmed` says in how many of these. */
  readonly claimOn: (
    id: string,
    variant: number,
    words: string,
    details?: Partial<ClaimState>,
    confirmed?: number,
  ) => ClaimState;
}

/** Compares texts, whose variants are called `v0`, `v1`, … */
export function deskOf(texts: readonly string[], labels: readonly string[] = []): Desk {
  const comparison = compare(
    texts.map((text, index) => ({ label: labels[index] ?? `${index}`, text })),
    { words: true },
  );
  const compared = { texts: texts.map((text, index) => ({ variantId: `v${index}`, text })), comparison };
  const variants = texts.map((_, index) => {
    const { revision, ...variant } = variantOf(`v${index}`, { label: labels[index] ?? `Label ${index}` });
    const known = { ...revision, sha256: comparison.variants[index]?.sha256 ?? '' };
    return { ...variant, revision: known, revisions: [known] };
  });
  return {
    ...{ variants, compared },
    matrix: new ClaimMatrix({ variants, baseId: 'v0', compared, quotes: wordingOfQuotes }),
    placeOf: placesInStory(compared, 'v0'),
    claimOn: (id, variant, words, details = {}, confirmed = 0) => {
      let count = 0;
      const newId = (): string => `${id}-${(count += 1)}`;
      const span = spanIn(texts[variant] ?? '', words);
      const own = mentionAt(compared, variant, span, 'confirmed', newId);
      const others = texts.flatMap((_, other) =>
        other === variant ? [] : (counterpartMention(compared, variant, other, span, newId) ?? []),
      );
      const mentions = [...(own ? [own] : []), ...others].map((mention, index): MentionState => ({
        ...mention,
        fidelity: [],
        status: index <= confirmed ? 'confirmed' : mention.status,
      }));
      return claimOf(id, { statement: words, mentions, ...details });
    },
  };
}
