import type { CarriedAnchor } from '../anchor/carry-over.ts';
import type { CarryCounts } from '../anchor/carry-words.ts';
import { countCarried } from '../anchor/carry-words.ts';
import type { ComparedPair, Derivation } from '../compare/comparison.ts';
import type { RevisionRecord } from './events.ts';
import type { VariantState } from './state.ts';

/** What a new text for a variant would do, before it is saved. */
export type RevisionPlan =
  /** It is the present revision's text. */
  | { readonly kind: 'identical' }
  | {
      readonly kind: 'new';
      readonly counts: CarryCounts;
      /** Of the present revision and the new text. */
      readonly similarity: number;
      readonly derivation: Derivation;
      /** Whether it has so little in common with the present text that it may be the wrong file. */
      readonly isDoubtful: boolean;
      /** Words of the present revision and of the new text. */
      readonly words: readonly [number, number];
      /** The number of an earlier revision with the same text, from 1, or null. */
      readonly sameAs: number | null;
    };

/**
 * Says what a new text would do.
 *
 * @param pair the present revision's text and the new one, compared; null where they are the same
 * @param carried what becomes of the variant's mentions
 */
export function planRevision(
  variant: Pick<VariantState, 'revision' | 'revisions'>,
  revision: Pick<RevisionRecord, 'sha256' | 'words'>,
  pair: Pick<ComparedPair, 'similarity' | 'derivation'> | null,
  carried: readonly Pick<CarriedAnchor, 'state'>[],
): RevisionPlan {
  if (pair === null || revision.sha256 === variant.revision.sha256) return { kind: 'identical' };
  const earlier = variant.revisions.findIndex(({ sha256 }) => sha256 === revision.sha256);
  return {
    kind: 'new',
    counts: countCarried(carried),
    similarity: pair.similarity,
    derivation: pair.derivation,
    isDoubtful: pair.derivation === 'unrelated' || pair.derivation === 'independent',
    words: [variant.revision.words, revision.words],
    sameAs: earlier === -1 ? null : earlier + 1,
  };
}
