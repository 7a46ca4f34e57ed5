import type { ComparedTexts } from '../claims/compared-texts.ts';
import { lowerBound } from '../compare/lower-bound.ts';
import type { OpenReason } from '../review/claim-status.ts';
import type { ClaimState, MentionState, ReviewState } from '../review/state.ts';
import type { Checkables, CheckItem } from './checkables.ts';
import type { CheckToken } from './tokens.ts';

/**
 * Why words are not signed off:
 *
 * - `no-claim`, `rejected`: no claim covers them, and nobody has said so yet, or somebody has;
 * - `orphan`: the claim of the same fact has lost its place in this variant;
 * - `uncertain`: the mention that covers them was carried over and may stand wrong;
 * - `wont-check`: somebody has said why the claim is not checked;
 * - the rest is what keeps the claim open.
 */
export type LeftReason =
  | ('no-claim' | 'rejected' | 'orphan' | 'uncertain' | 'wont-check')
  | ('unanswered-query' | 'quorum' | 'changed' | 'unplaced-mention')
  | OpenReason;

/** Reasons in words, in the order in which they are listed: what is nearest to done first. */
export const LEFT_REASON_NAMES: Readonly<Record<LeftReason, string>> = {
  'unconfirmed-mention': 'mention not confirmed',
  uncertain: 'place uncertain',
  orphan: 'place lost',
  'unplaced-mention': 'a mention without a place',
  changed: 'words changed since the verdict',
  quorum: 'waits for another reviewer',
  'unanswered-query': 'waits for an answer',
  query: 'the verdict is a question',
  disagreement: 'reviewers disagree',
  unchecked: 'unchecked',
  'no-claim': 'no claim yet',
  'wont-check': 'won’t be checked',
  rejected: 'suggestion rejected',
};

/** Where several claims cover the same words, the one nearest to done says how they stand. */
const RANKS = new Map<string | null, number>([
  [null, -1],
  ...Object.keys(LEFT_REASON_NAMES).map((reason, rank) => [reason, rank] as const),
]);

/** The place of a reason in the order from nearly done to not to be done; -1 for what is done. */
export function rankOfReason(reason: LeftReason | null): number {
  return RANKS.get(reason) ?? RANKS.size;
}

/** How it stands with a token. */
export interface TokenStanding {
  /** Null where it is signed off. */
  readonly reason: LeftReason | null;
  /** The claim that covers it, or where none does, one that covers the same fact in another variant; or null. */
  readonly claimId: string | null;
}

/** How it stands with a claim. */
export interface ClaimStanding {
  /** What keeps it open, that it is not checked, or null where it is settled. */
  readonly reason: LeftReason | null;
  /** The fact most worth checking that it covers; null where it covers none. */
  readonly item: CheckItem | null;
}

/** How it stands with everything that is to be checked. */
export interface Standings {
  /** By the token's index. */
  readonly tokens: readonly TokenStanding[];
  /** By the claim's id. */
  readonly claims: ReadonlyMap<string, ClaimStanding>;
}

/** What keeps a claim open, or null where it is settled. */
export type ReasonOf = (claim: ClaimState) => OpenReason | null;

/** What a claim covers. */
interface Covered {
  /** For each mention with a place the tokens that it covers; mentions without any are left out. */
  readonly places: readonly { readonly mention: MentionState; readonly tokens: readonly CheckToken[] }[];
  /** The fact most worth checking among them. */
  readonly item: CheckItem | null;
}

/** How a claim stands, and with it the tokens that it covers. */
interface Said {
  readonly claim: ClaimStanding;
  readonly places: readonly {
    readonly standing: TokenStanding;
    readonly rank: number;
    readonly tokens: readonly CheckToken[];
  }[];
}

/**
 * Says how it stands with every token of a comparison. A token is signed off where a mention of a settled claim covers
 * it whole (its marks may stay outside) and is confirmed and well anchored. A claim about a quotation covers the
 * quotation and not the facts in it: that something was said does not make it right.
 *
 * What a claim covers is kept for as long as it is the same object, so that a verdict costs one claim.
 */
export class StandingReader {
  readonly #checkables: Checkables;
  readonly #checked: ComparedTexts;
  readonly #variants: ReadonlyMap<string, number>;
  /** For each variant its tokens by where their words begin. */
  readonly #byCore: readonly (readonly CheckToken[])[];
  readonly #covered = new WeakMap<ClaimState, Covered>();
  /** What each claim said when it was asked last. */
  readonly #said = new WeakMap<ClaimState, Said>();

  constructor(checkables: Checkables, checked: ComparedTexts) {
    this.#checkables = checkables;
    this.#checked = checked;
    this.#variants = new Map(checked.texts.map(({ variantId }, index) => [variantId, index]));
    const byCore: CheckToken[][] = checked.texts.map(() => []);
    for (const token of checkables.tokens) byCore[token.variant]?.push(token);
    for (const own of byCore) own.sort((one, other) => one.core.start - other.core.start);
    this.#byCore = byCore;
  }

  read(
    { claims, suggestions }: Pick<ReviewState, 'claims' | 'suggestions'>,
    openReasonOf: ReasonOf,
  ): Standings {
    const { tokens, items } = this.#checkables;
    const found = tokens.map((): TokenStanding | null => null);
    const standings = new Map<string, ClaimStanding>();
    for (const claim of claims) {
      const reason = claim.progress === 'wont-check' ? 'wont-check' : openReasonOf(claim);
      const { claim: standing, places } = this.#saidBy(claim, reason);
      standings.set(claim.id, standing);
      for (const place of places) cover(place, found);
    }
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const item of items) this.#fill(item, found, suggestions, byId);
    return { tokens: found.map((standing) => standing ?? NO_CLAIM), claims: standings };
  }

  /** @param open what keeps the claim open, which may change while the claim does not */
  #saidBy(claim: ClaimState, open: LeftReason | null): Said {
    const known = this.#said.get(claim);
    if (known?.claim.reason === open) return known;
    const { places, item } = this.#coveredBy(claim);
    const said = {
      claim: { reason: open, item },
      places: places.map(({ mention, tokens }) => {
        const reason = reasonOf(open, mention);
        return { standing: { reason, claimId: claim.id }, rank: rankOfReason(reason), tokens };
      }),
    };
    this.#said.set(claim, said);
    return said;
  }

  #coveredBy(claim: ClaimState): Covered {
    const known = this.#covered.get(claim);
    if (known !== undefined) return known;
    const places = claim.mentions.flatMap((mention) => {
      const tokens = this.#tokensUnder(mention).filter(
        ({ isQuoted }) => !isQuoted || claim.kind !== 'quotation',
      );
      return tokens.length === 0 ? [] : [{ mention, tokens }];
    });
    let best: CheckItem | null = null;
    for (const { tokens } of places)
      for (const { index } of tokens) {
        const item = this.#checkables.itemOf[index];
        if (item !== undefined && (best === null || item.worth.score > best.worth.score)) best = item;
      }
    const covered = { places, item: best };
    this.#covered.set(claim, covered);
    return covered;
  }

  /** The tokens whose words a mention holds whole. */
  #tokensUnder(mention: MentionState): readonly CheckToken[] {
    const variant = this.#variants.get(mention.variantId) ?? -1;
    const own = this.#byCore[variant] ?? [];
    const { revision, start, end } = mention.anchor;
    // Offsets into another revision say nothing about this text.
    const isHere = this.#checked.comparison.variants[variant]?.sha256 === revision;
    if (!isHere || isOrphan(mention)) return [];
    const from = lowerBound(own, ({ core }) => core.start < start);
    const to = lowerBound(own, ({ core }) => core.start < end);
    return own.slice(from, to).filter(({ core }) => core.end <= end);
  }

  /** Says of the tokens of a fact that no claim covers why that is. */
  #fill(
    item: CheckItem,
    found: (TokenStanding | null)[],
    suggestions: ReviewState['suggestions'],
    claims: ReadonlyMap<string, ClaimState>,
  ): void {
    const uncovered = item.tokens.filter(({ index }) => found[index] === null);
    if (uncovered.length === 0) return;
    const decisions = suggestions.size === 0 ? [] : item.keys.flatMap((key) => suggestions.get(key) ?? []);
    const beside = item.tokens.map(({ index }) => found[index]?.claimId ?? null);
    // A claim of the same fact in another variant, or the one that was made of it and has lost its words.
    const claimId =
      [...beside, ...decisions.map((decision) => decision.claimId)].find(
        (id) => id !== null && claims.has(id),
      ) ?? null;
    const lost = (claims.get(claimId ?? '')?.mentions ?? []).filter(isOrphan);
    const isRejected = decisions.some(({ decision }) => decision === 'rejected');
    for (const { index, variant } of uncovered) {
      const variantId = this.#checked.texts[variant]?.variantId;
      const isLost = lost.some((mention) => mention.variantId === variantId);
      found[index] = { reason: isLost ? 'orphan' : isRejected ? 'rejected' : 'no-claim', claimId };
    }
  }
}

/** Writes down how the tokens stand that a mention covers. */
function cover({ standing, rank, tokens }: Said['places'][number], found: (TokenStanding | null)[]): void {
  for (const { index } of tokens) {
    const known = found[index];
    if (!known || rank < rankOfReason(known.reason)) found[index] = standing;
  }
}

/** Never needed while every token belongs to a fact. */
const NO_CLAIM: TokenStanding = { reason: 'no-claim', claimId: null };

function reasonOf(open: LeftReason | null, { anchor, status }: MentionState): LeftReason | null {
  if (open === 'wont-check') return open;
  if (anchor.state === 'uncertain') return 'uncertain';
  return open ?? (status === 'proposed' ? 'unconfirmed-mention' : null);
}

function isOrphan({ anchor }: MentionState): boolean {
  return anchor.state === 'orphan';
}
