import { isNoiseRuleId } from '../../domain/compare/noise-rules.ts';
import type { ReviewState } from '../../domain/review/state.ts';
import type { EngineOptions } from '../workers/engine-protocol.ts';
import { PLAIN } from './comparison-run.svelte.ts';

/**
 * What a review tells the engine besides its texts. A manual alignment counts as long as both its variants still have
 * the revisions it was made on; a rule that this version does not know is left alone.
 */
export function engineOptions(review: ReviewState | null): EngineOptions {
  if (review === null) return PLAIN;
  const place = (side: ReviewState['alignments'][number]['sides'][0]) => {
    const variant = review.variants.findIndex(
      ({ id, revision }) => id === side.variantId && revision.sha256 === side.revision,
    );
    return variant < 0 ? null : { variant, start: side.start, end: side.end };
  };
  return {
    constraints: review.alignments.flatMap(({ relation, sides }) => {
      const [left, right] = [place(sides[0]), place(sides[1])];
      return left === null || right === null ? [] : [{ relation, left, right }];
    }),
    rulesOff: review.noiseRulesOff.filter(isNoiseRuleId),
  };
}
