import type { Comparison } from '../compare/comparison.ts';
import type { OpenReason } from '../review/claim-status.ts';
import type { ClaimState, MentionState, ReviewState } from '../review/state.ts';
import type { CheckItem } from './items.ts';
import type { CheckedTexts, CheckToken } from './tokens.ts';

/**
 * Why words are not signed off:
 *
 * - `no-claim`, `rejected`: no claim covers them, and nobody has said so yet, or somebody has;
 * - `orphan`: the claim of the same fact has lost its place in this variant;
 * - `uncertain`: the mention that covers them was carried over and may stand wrong;
 * - `wont-check`: somebody has said why the claim is not checked;
 * - the rest is what keeps the claim open.
 */
export type LeftReason = 'no-claim' | 'rejected' | 'orphan' | 'uncertain' | 'wont-check' | OpenReason;

/** Reasons in words, in the order in which they are listed: what is nearest to done first. */
export const LEFT_REASON_NAMES: Readonly<Record<LeftReason, string>> = {
  'unconfirmed-mention': 'mention not confirmed',
  uncertain: 'place uncertain',
  orphan: 'place lost',
  query: 'waits for an answer',
  disagreement: 'reviewers disagree',
  unchecked: 'unchecked',
  'no-claim': 'no claim yet',
  'wont-check': 'won’t be checked',
  rejected: 'suggestion rejected',
};

/** Where several claims cover the same words, the one nearest to done says how they stand. */
const NEAREST_FIRST = Object.keys(LEFT_REASON_NAMES);

/** The place of a reason in the order from nearly done to not to be done; -1 for what is done. */
export function rankOfReason(reason: LeftReason | null): number {
  return reason === null ? -1 : NEAREST_FIRST.indexOf(reason);
}

/** How it stands with a token. */
export interface TokenStanding {
  /** Null where it is signed off. */
  readonly reason: LeftReason | null;
  /** The claim that covers it, or where none does, one that covers the same fact in another variant; or null. */
  readonly claimId: string | null;
}

/** How it stands with everything that is to be checked. */
export interface Standings {
  /** By the token's index. */
  readonly tokens: readonly TokenStanding[];
  /** By claim: the fact most worth checking that it covers. */
  readonly items: ReadonlyMap<string, CheckItem>;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly claim: ClaimState;
  readonly reason: LeftReason | null;
}

/** What keeps a claim open, or null where it is settled. */
export type ReasonOf = (claim: ClaimState) => OpenReason | null;

/**
 * How it stands with every token. A token is signed off where a mention of a settled claim covers it whole (its marks
 * may stay outside) and is confirmed and well anchored. A claim about a quotation covers the quotation and not the
 * facts in it: that something was said does not make it right.
 *
 * @param items of `checkItems` for the same comparison, in any order
 */
export function checkStandings(
  items: readonly CheckItem[],
  { comparison, texts }: CheckedTexts,
  { claims, suggestions }: Pick<ReviewState, 'claims' | 'suggestions'>,
  openReasonOf: ReasonOf,
): Standings {
  const places = placesOf(comparison, texts, claims, openReasonOf);
  const itemOf: CheckItem[] = [];
  const tokens: CheckToken[] = [];
  for (const item of items)
    for (const token of item.tokens) {
      itemOf[token.index] = item;
      tokens[token.index] = token;
    }
  const covered: (Place | undefined)[] = [];
  const best = new Map<string, CheckItem>();
  cover(tokens, places, (token, place) => {
    const known = covered[token.index];
    if (known === undefined || rankOfReason(place.reason) < rankOfReason(known.reason))
      covered[token.index] = place;
    const item = itemOf[token.index];
    const before = best.get(place.claim.id);
    if (item !== undefined && (before === undefined || item.worth.score > before.worth.score))
      best.set(place.claim.id, item);
  });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const standings = tokens.map((token): TokenStanding => {
    const place = covered[token.index];
    if (place !== undefined) return { reason: place.reason, claimId: place.claim.id };
    const item = itemOf[token.index];
    const claimId = item === undefined ? null : claimBeside(item, covered, suggestions, byId);
    const variantId = texts[token.variant]?.variantId;
    const isLost = byId
      .get(claimId ?? '')
      ?.mentions.some((mention) => mention.variantId === variantId && isOrphan(mention));
    if (isLost === true) return { reason: 'orphan', claimId };
    const isRejected = item?.keys.some((key) => suggestions.get(key)?.decision === 'rejected') ?? false;
    return { reason: isRejected ? 'rejected' : 'no-claim', claimId };
  });
  return { tokens: standings, items: best };
}

/** The mentions of each variant that have a place in the compared text, by where they begin. */
function placesOf(
  { variants }: Comparison,
  texts: CheckedTexts['texts'],
  claims: readonly ClaimState[],
  openReasonOf: ReasonOf,
): readonly (readonly Place[])[] {
  const indexes = new Map(texts.map(({ variantId }, index) => [variantId, index]));
  const places: Place[][] = variants.map(() => []);
  for (const claim of claims) {
    const open = claim.progress === 'wont-check' ? 'wont-check' : openReasonOf(claim);
    for (const mention of claim.mentions) {
      const variant = indexes.get(mention.variantId) ?? -1;
      const { revision, start, end, state } = mention.anchor;
      // Offsets into another revision say nothing about this text.
      if (isOrphan(mention) || variants[variant]?.sha256 !== revision) continue;
      places[variant]?.push({ start, end, claim, reason: reasonOf(open, state, mention.status) });
    }
  }
  for (const own of places) own.sort((one, other) => one.start - other.start);
  return places;
}

function reasonOf(
  open: LeftReason | null,
  state: MentionState['anchor']['state'],
  status: MentionState['status'],
): LeftReason | null {
  if (open === 'wont-check') return open;
  if (state === 'uncertain') return 'uncertain';
  return open ?? (status === 'proposed' ? 'unconfirmed-mention' : null);
}

/** Tells of every mention that covers a token, in one pass over both. */
function cover(
  tokens: readonly CheckToken[],
  places: readonly (readonly Place[])[],
  found: (token: CheckToken, place: Place) => void,
): void {
  let variant = -1;
  let next = 0;
  let active: Place[] = [];
  for (const token of tokens) {
    if (token.variant !== variant) {
      variant = token.variant;
      next = 0;
      active = [];
    }
    const own = places[variant] ?? [];
    for (let place = own[next]; place && place.start <= token.core.start; place = own[(next += 1)])
      active.push(place);
    // Tokens come by where they begin: what ends before one ends before all that follow.
    if (active.some(({ end }) => end <= token.start)) active = active.filter(({ end }) => end > token.start);
    for (const place of active) {
      const isWhole = place.start <= token.core.start && token.core.end <= place.end;
      if (isWhole && !(token.isQuoted && place.claim.kind === 'quotation')) found(token, place);
    }
  }
}

/** A claim of the same fact in another variant, or the one that was made of it and has lost its words. */
function claimBeside(
  item: CheckItem,
  covered: readonly (Place | undefined)[],
  suggestions: ReviewState['suggestions'],
  claims: ReadonlyMap<string, ClaimState>,
): string | null {
  for (const { index } of item.tokens) {
    const place = covered[index];
    if (place !== undefined) return place.claim.id;
  }
  for (const key of item.keys) {
    const claimId = suggestions.get(key)?.claimId;
    if (claimId !== undefined && claimId !== null && claims.has(claimId)) return claimId;
  }
  return null;
}

function isOrphan({ anchor }: MentionState): boolean {
  return anchor.state === 'orphan';
}
