import { createAnchor } from '../../../../src/domain/anchor/create-anchor.ts';
import type { ComparedTexts } from '../../../../src/domain/claims/compared-texts.ts';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { MentionState } from '../../../../src/domain/review/state.ts';
import { spanIn } from '../../../component/support/comparison.ts';

/** What the engine makes of texts, whose variants are called `v0`, `v1`, … */
export function comparedTexts(texts: readonly string[]): ComparedTexts {
  return {
    texts: texts.map((text, index) => ({ variantId: `v${index}`, text })),
    comparison: compare(
      texts.map((text, index) => ({ label: `${index}`, text })),
      { words: true },
    ),
  };
}

/** A mention of words that stand once in a variant's text. */
export function mentionIn(
  { texts, comparison }: ComparedTexts,
  variant: number,
  words: string,
  status: MentionState['status'] = 'confirmed',
): MentionState {
  const text = texts[variant]?.text ?? '';
  const anchor = createAnchor(text, comparison.variants[variant]?.sha256 ?? '', spanIn(text, words));
  if (anchor === null) throw new Error(`“${words}” cannot be anchored.`);
  return { mentionId: `v${variant} ${words}`, variantId: `v${variant}`, anchor, status, fidelity: [] };
}
