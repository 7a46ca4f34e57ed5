import type { Span } from '../../domain/compare/comparison.ts';
import type { Difference } from '../../domain/compare/views/differences.ts';
import type { ComparedTexts } from '../../domain/claims/compared-texts.ts';
import type { MentionState } from '../../domain/review/state.ts';
import type { PanePassage } from '../editor/types.ts';

/** A passage of one variant, by its index in the comparison; source offsets. What every view can be asked to show. */
export interface VariantPassage extends Span {
  readonly variant: number;
}

/** Where a difference stands. */
export function passagesOf({ sides }: Difference): readonly VariantPassage[] {
  return sides.flatMap(({ variant, passage }) =>
    passage === null ? [] : [{ variant, start: passage.start, end: passage.end }],
  );
}

/** Where mentions stand in the texts that were compared; those of other revisions are left out. */
export function inCompared(
  { texts, comparison }: ComparedTexts,
  mentions: readonly MentionState[],
): readonly (VariantPassage & { readonly proposed: boolean })[] {
  return mentions.flatMap(({ variantId, anchor: { revision, start, end }, status }) => {
    const variant = texts.findIndex((source) => source.variantId === variantId);
    if (comparison.variants[variant]?.sha256 !== revision) return [];
    return [{ variant, start, end, proposed: status === 'proposed' }];
  });
}

/** The passages that the panes now shown have. */
export function inPanes<Passage extends VariantPassage>(
  passages: readonly Passage[],
  shown: readonly number[],
): readonly (Omit<Passage, 'variant'> & PanePassage)[] {
  return passages.flatMap(({ variant, ...passage }) => {
    const pane = shown.indexOf(variant);
    return pane < 0 ? [] : [{ ...passage, pane }];
  });
}
