import type { AnchorState } from '../anchor/anchor.ts';
import { ClaimMatrix, type ReadMention } from '../claims/claim-matrix.ts';
import { wordingOfQuotes } from '../claims/quote-wording.ts';
import type { WordingState } from '../claims/wording.ts';
import { summaryWords, wordingSummary } from '../claims/wording-summary.ts';
import { sentenceIndexAt } from '../compare/views/sentence-at.ts';
import { stanceCounts, stanceWords } from '../evidence/stances.ts';
import { claimStatus, openReason, openWords, type ClaimStatus } from '../review/claim-status.ts';
import type { MentionStatus } from '../review/events.ts';
import { CLAIM_KIND_NAMES, STANCE_NAMES } from '../review/names.ts';
import type {
  ClaimState,
  EvidenceLinkState,
  EvidenceState,
  MentionState,
  ReviewState,
} from '../review/state.ts';
import { outcomeOf, outcomeWords } from '../review/verdicts.ts';
import type { ClaimPriority, Stance } from '../review/vocabulary.ts';
import { siglum } from '../siglum.ts';
import { CodePointIndex } from '../text/code-points.ts';
import { isShielded } from './held-back.ts';
import type { ReportInput } from './model.ts';
import type { SourceText } from './passage.ts';
import { speakerKinds, type SpeakerKind } from './speakers.ts';
import { ratingOf, reportVerdict, type ClaimRating, type ReportVerdict } from './verdicts.ts';

/** A claim as the report lists it, numbered in the review's order. */
export interface ReportClaim {
  readonly number: number;
  readonly id: string;
  readonly kind: string;
  readonly statement: string;
  readonly note: string;
  /** Who says it in the story; empty where not given. */
  readonly speaker: string;
  readonly speakerKind: SpeakerKind | null;
  readonly context: string;
  readonly priority: ClaimPriority;
  readonly tags: readonly string[];
  readonly assignee: string;
  readonly status: ClaimStatus;
  /** Why it will not be checked; empty for others. */
  readonly statusReason: string;
  readonly mentions: readonly ReportMention[];
  /** How its wordings stand to each other, in words: `reference A, B altered, C absent`; '' where nobody mentions it. */
  readonly wording: string;
  /** Sigla of the variants that do not mention the claim. */
  readonly notIn: readonly string[];
  readonly verdicts: readonly ReportVerdict[];
  /** What the verdicts come to, in a sentence; '' while nobody has judged, or one reviewer alone who is enough. */
  readonly outcome: string;
  /** The verdict that all, or a quorum, agree on; '' where there is none. */
  readonly agreed: string;
  /** Whether the reviewers gave different verdicts and no quorum decides. */
  readonly disagreement: boolean;
  /** The agreed verdict as a rating; null while the claim is open, or where the verdict is none on a line. */
  readonly rating: ClaimRating | null;
  /** Why somebody still has to look at it, in words; '' where it is settled. */
  readonly open: string;
  readonly evidence: readonly ReportLink[];
  /** What each stance rests on, in words: `Supports: 3 sources, 1 origin.` */
  readonly support: string;
  /** The numbers of the queries about it. */
  readonly queries: readonly string[];
}

export interface ReportMention {
  readonly id: string;
  /** Null where the variant has been removed from the review. */
  readonly siglum: string | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 code units into the revision's normalised text, half open. */
  readonly start: number;
  readonly end: number;
  /** The same in code points; null where the revision's text is not at hand. */
  readonly codePoints: readonly [number, number] | null;
  readonly revision: string;
  /** Counted from 1; null where the revision is not the one that was compared. */
  readonly paragraph: number | null;
  readonly status: MentionStatus;
  readonly state: AnchorState;
  /** Whether the other wordings are read against this one. */
  readonly isReference: boolean;
  /** How its words stand to the reference; null where the variant has been removed from the review. */
  readonly wording: WordingState | null;
  /** Whether this wording says what the source says: one verdict a reviewer. */
  readonly fidelity: readonly ReportVerdict[];
}

/** What a piece of evidence says of a claim. */
export interface ReportLink {
  /** The number of the evidence in the report. */
  readonly evidence: number;
  readonly stance: Stance;
  readonly stanceName: string;
  readonly note: string;
  /** The evidence's own words; '' where the link names none. */
  readonly quote: string;
  /** From 1; null where there is no passage, or no pages. */
  readonly page: number | null;
  readonly reviewer: string;
  /** Unix epoch milliseconds. */
  readonly at: number;
}

/** What is looked up for every claim. */
interface ClaimContext {
  readonly review: ReviewState;
  readonly sources: readonly SourceText[];
  readonly indexes: ReadonlyMap<string, number>;
  /** The evidence with its number in the report, by id. */
  readonly evidence: ReadonlyMap<string, { readonly number: number; readonly state: EvidenceState }>;
  /** The numbers of the queries about each claim, by the claim's id. */
  readonly queries: ReadonlyMap<string, readonly string[]>;
  readonly speakers: (name: string) => SpeakerKind | null;
  readonly codePoints: (revision: string) => CodePointIndex | null;
  readonly wordings: ClaimMatrix;
  readonly namesSources: boolean;
}

/** What the list is made from; `namesSources`: whether also those that are not to be named. */
type ListedInput = Pick<ReportInput, 'review' | 'comparison' | 'texts'> & { readonly namesSources: boolean };

/**
 * Lists the claims of a review with their wording in each variant, the evidence and what each reviewer decided.
 *
 * @param sources the compared texts, in the order of the review's variants
 * @param queries the numbers of the queries about each claim, by the claim's id
 */
export function listClaims(
  { review, comparison, texts, namesSources }: ListedInput,
  sources: readonly SourceText[],
  queries: ReadonlyMap<string, readonly string[]>,
): readonly ReportClaim[] {
  const compared = review.variants.map(({ id }, index) => ({
    variantId: id,
    text: sources[index]?.text ?? '',
  }));
  const indexed = new Map<string, CodePointIndex | null>();
  const context: ClaimContext = {
    ...{ review, sources, queries, namesSources },
    indexes: new Map(review.variants.map((variant, index) => [variant.id, index])),
    evidence: new Map(review.evidence.map((state, index) => [state.id, { number: index + 1, state }])),
    speakers: speakerKinds(sources),
    wordings: new ClaimMatrix({
      ...review,
      compared: { texts: compared, comparison },
      quotes: wordingOfQuotes,
    }),
    codePoints: (revision) => {
      const known = indexed.get(revision);
      if (known !== undefined) return known;
      const text = texts.get(revision);
      const made = text === undefined ? null : new CodePointIndex(text);
      indexed.set(revision, made);
      return made;
    },
  };
  return review.claims.map((claim, at) => reportClaim(claim, at + 1, context));
}

function reportClaim(claim: ClaimState, number: number, context: ClaimContext): ReportClaim {
  const { review, sources, indexes } = context;
  const row = context.wordings.row(claim);
  const read = new Map(row.cells.flatMap(({ mentions: own }) => own.map((one) => [one.mention, one])));
  const mentioned = new Set(claim.mentions.map((mention) => indexes.get(mention.variantId)));
  const mentions = claim.mentions
    .map((mention) => ({ mention, index: indexes.get(mention.variantId) }))
    .sort(
      (a, b) =>
        (a.index ?? Infinity) - (b.index ?? Infinity) || a.mention.anchor.start - b.mention.anchor.start,
    )
    .map(({ mention, index }) => reportMention(mention, index, read.get(mention), context));
  const outcome = outcomeOf(claim.verdicts, review);
  const reason = openReason(claim, review);
  const open = openWords(claim, review, reason);
  const isSettled = open === '' && claim.progress !== 'wont-check';
  return {
    number,
    id: claim.id,
    kind: CLAIM_KIND_NAMES[claim.kind],
    statement: claim.statement,
    note: claim.note,
    speaker: claim.speaker,
    speakerKind: context.speakers(claim.speaker),
    context: claim.context,
    priority: claim.priority,
    tags: claim.tags,
    assignee: claim.assignee,
    status: claimStatus(claim, review, reason),
    statusReason: claim.progress === 'wont-check' ? claim.progressReason : '',
    mentions,
    wording: mentions.length === 0 ? '' : summaryWords(wordingSummary(row)),
    notIn: sources.flatMap((source, index) => (mentioned.has(index) ? [] : [source.siglum])),
    verdicts: claim.verdicts.map((given) => reportVerdict(given, review.scales)),
    outcome: outcomeWords(outcome),
    agreed: outcome.state === 'agreed' ? outcome.answer.level.name : '',
    disagreement: outcome.state === 'disagreement',
    rating: isSettled ? ratingOf(claim.verdicts, outcome, review.scales) : null,
    open,
    evidence: claim.evidence.flatMap((link) => reportLink(link, context)),
    support: supportWords(claim, context),
    queries: context.queries.get(claim.id) ?? [],
  };
}

function supportWords({ evidence: links }: ClaimState, { evidence }: ClaimContext): string {
  const linked = links.flatMap(({ evidenceId }) => evidence.get(evidenceId)?.state ?? []);
  return linked.length === 0 ? '' : stanceWords(stanceCounts(links, linked));
}

function reportMention(
  { mentionId, anchor, status, fidelity }: MentionState,
  index: number | undefined,
  read: ReadMention | undefined,
  { sources, review, codePoints }: ClaimContext,
): ReportMention {
  const source = index === undefined ? undefined : sources[index];
  const { revision, quote, prefix, suffix, start, end, state } = anchor;
  const sentences = source?.compared.sha256 === revision ? source.compared.sentences : [];
  const sentence = sentences[sentenceIndexAt(sentences, start)];
  const points = codePoints(revision);
  return {
    id: mentionId,
    siglum: index === undefined ? null : siglum(index),
    ...{ quote, prefix, suffix, start, end },
    codePoints: points && [points.before(start), points.before(end)],
    revision,
    paragraph: sentence ? sentence.paragraph + 1 : null,
    status,
    state,
    isReference: read?.isReference ?? false,
    wording: read?.wording.state ?? null,
    fidelity: fidelity.map((given) => reportVerdict(given, review.scales)),
  };
}

function reportLink(
  { evidenceId, stance, note, passage, reviewer, at }: EvidenceLinkState,
  { evidence, namesSources }: ClaimContext,
): readonly ReportLink[] {
  const known = evidence.get(evidenceId);
  if (known === undefined) return [];
  const link = { evidence: known.number, stance, stanceName: STANCE_NAMES[stance], reviewer, at };
  // What is quoted, and what somebody noted of it, tells whose words they are.
  if (!namesSources && isShielded(known.state)) return [{ ...link, note: '', quote: '', page: null }];
  const { quote = '', page = null } = passage ?? {};
  return [{ ...link, note, quote, page }];
}
