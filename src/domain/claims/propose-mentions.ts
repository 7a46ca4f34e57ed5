import { createAnchor } from '../anchor/create-anchor.ts';
import type { Span } from '../compare/comparison.ts';
import { counterpartOf, type Counterpart } from '../compare/views/counterpart.ts';
import type { MentionRecord } from '../review/events.ts';
import type { ClaimState } from '../review/state.ts';
import { pairOf, type ComparedTexts } from './compared-texts.ts';
import { byReference, type ReferenceSources } from './reference-mention.ts';

/** A mention to be added to a claim that is there already. */
export interface ProposedMention {
  readonly claimId: string;
  readonly mention: MentionRecord;
}

/** A mention of the words under a span of a variant; null where it holds no words. `index` is the variant's. */
export function mentionAt(
  { texts, comparison }: ComparedTexts,
  index: number,
  span: Span,
  status: MentionRecord['status'],
  newId: () => string,
): MentionRecord | null {
  const source = texts[index];
  const revision = comparison.variants[index]?.sha256;
  if (source === undefined || revision === undefined) return null;
  const anchor = createAnchor(source.text, revision, span);
  return anchor === null ? null : { mentionId: newId(), variantId: source.variantId, anchor, status };
}

/**
 * The words of variant `to` that the alignment puts opposite a span of variant `from`, as a proposed mention. The words
 * are never searched for. Null where the alignment puts nothing there.
 */
export function counterpartMention(
  compared: ComparedTexts,
  from: number,
  to: number,
  span: Span,
  newId: () => string,
): MentionRecord | null {
  const found = opposite(compared, from, to, span);
  const mention = found && mentionAt(compared, to, found.span, 'proposed', newId);
  return mention && { ...mention, anchor: { ...mention.anchor, confidence: found.confidence } };
}

/** What the alignment puts opposite a span of variant `from` in variant `to`, or null. */
export function opposite(
  { comparison }: ComparedTexts,
  from: number,
  to: number,
  span: Span,
): Counterpart | null {
  const pair = pairOf(comparison, from, to);
  const [left, right] = [comparison.variants[pair?.left ?? -1], comparison.variants[pair?.right ?? -1]];
  if (pair === null || left === undefined || right === undefined) return null;
  return counterpartOf(pair, left, right, from < to ? 'left' : 'right', span);
}

/** A place of a claim's words: in which variant, by index, and its range there. */
interface KnownPlace {
  readonly from: number;
  readonly anchor: Span;
}

/** Where a claim's words stand in the very revisions that were compared, the best place first; orphans stand nowhere. */
function knownPlaces(
  { texts, comparison }: ComparedTexts,
  claim: ClaimState,
  sources: ReferenceSources,
): readonly KnownPlace[] {
  return byReference(claim, sources).flatMap(({ variantId, anchor }) => {
    const from = texts.findIndex((text) => text.variantId === variantId);
    const isThere = comparison.variants[from]?.sha256 === anchor.revision;
    return isThere && anchor.state !== 'orphan' ? [{ from, anchor }] : [];
  });
}

/**
 * Whether `proposeMissing` has words for a claim in a variant: the same question without making the mention, for the many
 * claims of a review.
 */
export function hasWordsIn(
  compared: ComparedTexts,
  claim: ClaimState,
  variantId: string,
  sources: ReferenceSources,
): boolean {
  const to = compared.texts.findIndex((text) => text.variantId === variantId);
  if (to === -1 || claim.mentions.some((mention) => mention.variantId === variantId)) return false;
  return knownPlaces(compared, claim, sources).some(
    ({ from, anchor }) => opposite(compared, from, to, anchor) !== null,
  );
}

/**
 * Mentions for variants that came after the claims were made: for each claim without a mention in one of them, the words
 * opposite its best mention that has a counterpart there. Only mentions in the very revisions that were compared lead
 * anywhere, and orphans do not.
 *
 * @param variantIds the variants to look at; those where somebody rejected a mention before are better left out
 */
export function proposeMissing(
  compared: ComparedTexts,
  claims: readonly ClaimState[],
  variantIds: ReadonlySet<string>,
  sources: ReferenceSources,
  newId: () => string,
): readonly ProposedMention[] {
  const indexes = new Map(compared.texts.map(({ variantId }, index) => [variantId, index]));
  return claims.flatMap((claim) => {
    const mentioned = new Set(claim.mentions.map(({ variantId }) => variantId));
    const known = knownPlaces(compared, claim, sources);
    return [...variantIds].flatMap((variantId): readonly ProposedMention[] => {
      const to = indexes.get(variantId);
      if (to === undefined || mentioned.has(variantId)) return [];
      for (const { from, anchor } of known) {
        const mention = counterpartMention(compared, from, to, anchor, newId);
        if (mention !== null) return [{ claimId: claim.id, mention }];
      }
      return [];
    });
  });
}
