import type { ComparedTexts } from '../claims/compared-texts.ts';
import { checkables, type Checkables } from './checkables.ts';
import { checkSentences, type SentenceItem } from './sentences.ts';

/** Everything in a comparison that is worth checking: the facts, and sentences as a whole. */
export interface ToCheck {
  readonly checkables: Checkables;
  readonly sentences: readonly SentenceItem[];
}

/**
 * What there is to check. Plain data, so that it can be worked out elsewhere.
 *
 * @param base index of the variant that the others are read against
 */
export function toCheck(checked: ComparedTexts, base: number): ToCheck {
  return { checkables: checkables(checked, base), sentences: checkSentences(checked, base) };
}
