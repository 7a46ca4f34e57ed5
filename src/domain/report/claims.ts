import { sentenceIndexAt } from '../compare/views/sentence-at.ts';
import { CLAIM_KIND_NAMES } from '../review/names.ts';
import { levelOf } from '../review/scales.ts';
import { openWords } from '../review/claim-status.ts';
import type { ClaimState, ReviewState, VerdictState } from '../review/state.ts';
import type { AnchorState } from '../anchor/anchor.ts';
import type { MentionRecord, MentionStatus } from '../review/events.ts';
import { siglum } from '../siglum.ts';
import type { SourceText } from './passage.ts';

/** A claim as the report lists it, numbered in the review's order. */
export interface ReportClaim {
  readonly number: number;
  readonly kind: string;
  readonly statement: string;
  readonly note: string;
  readonly mentions: readonly ReportMention[];
  /** Sigla of the variants that do not mention the claim. */
  readonly notIn: readonly string[];
  readonly verdicts: readonly ReportVerdict[];
  /** Whether the reviewers gave different verdicts. */
  readonly disagreement: boolean;
  /** Why somebody still has to look at it, in words; '' where it is settled. */
  readonly open: string;
}

export interface ReportMention {
  /** Null where the variant has been removed from the review. */
  readonly siglum: string | null;
  readonly quote: string;
  /** UTF-16 code units into the revision's normalised text, half open. */
  readonly start: number;
  readonly end: number;
  readonly revision: string;
  /** Counted from 1; null where the revision is not the one that was compared. */
  readonly paragraph: number | null;
  readonly status: MentionStatus;
  readonly state: AnchorState;
}

export interface ReportVerdict {
  readonly reviewer: string;
  readonly verdict: string;
  readonly name: string;
  readonly reason: string;
  /** Unix epoch milliseconds. */
  readonly at: number;
}

/** Lists the claims of a review with their wording in each variant and what each reviewer decided. */
export function listClaims(review: ReviewState, sources: readonly SourceText[]): readonly ReportClaim[] {
  const indexes = new Map(review.variants.map((variant, index) => [variant.id, index]));
  return review.claims.map((claim, at) => reportClaim(claim, at + 1, indexes, sources, review));
}

function reportClaim(
  claim: ClaimState,
  number: number,
  indexes: ReadonlyMap<string, number>,
  sources: readonly SourceText[],
  review: ReviewState,
): ReportClaim {
  const mentioned = new Set(claim.mentions.map((mention) => indexes.get(mention.variantId)));
  const mentions = claim.mentions
    .map((mention) => ({ mention, index: indexes.get(mention.variantId) }))
    .sort(
      (a, b) =>
        (a.index ?? Infinity) - (b.index ?? Infinity) || a.mention.anchor.start - b.mention.anchor.start,
    )
    .map(({ mention, index }) => reportMention(mention, index, sources));
  return {
    number,
    kind: CLAIM_KIND_NAMES[claim.kind],
    statement: claim.statement,
    note: claim.note,
    mentions,
    notIn: sources.flatMap((source, index) => (mentioned.has(index) ? [] : [source.siglum])),
    verdicts: claim.verdicts.map((given) => reportVerdict(given, review.scales)),
    disagreement: new Set(claim.verdicts.map((given) => levelOf(given, review.scales).name)).size > 1,
    open: openWords(claim, review),
  };
}

function reportMention(
  { anchor, status }: MentionRecord,
  index: number | undefined,
  sources: readonly SourceText[],
): ReportMention {
  const source = index === undefined ? undefined : sources[index];
  const { revision, quote, start, end, state } = anchor;
  const sentences = source?.compared.sha256 === revision ? source.compared.sentences : [];
  const sentence = sentences[sentenceIndexAt(sentences, start)];
  return {
    siglum: index === undefined ? null : siglum(index),
    quote,
    start,
    end,
    revision,
    paragraph: sentence ? sentence.paragraph + 1 : null,
    status,
    state,
  };
}

function reportVerdict(given: VerdictState, scales: ReviewState['scales']): ReportVerdict {
  const { reviewer, verdict, reason, at } = given;
  return { reviewer, verdict, name: levelOf(given, scales).name, reason, at };
}
