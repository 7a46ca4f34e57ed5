import type { Anchor } from '../anchor/anchor.ts';
import type { DiscrepancyKind } from '../compare/comparison.ts';
import type { EvidenceContent, EvidenceDetails, EvidenceLink } from './evidence.ts';
import type { ReviewPolicy } from './policy.ts';
import type { ClaimKind, ClaimPriority, ClaimProgress, VariantRole } from './vocabulary.ts';

/** The facts about a variant that an editor may change. Empty strings mean "not given". */
export interface VariantDetails {
  readonly label: string;
  readonly role: VariantRole;
  readonly outlet: string;
  readonly byline: string;
  readonly dateline: string;
  readonly date: string;
  readonly url: string;
}

/** An immutable text, named by the SHA-256 of its normalised form. */
export interface RevisionRecord {
  readonly sha256: string;
  readonly characters: number;
  readonly words: number;
  /** The file it came from, or '' for pasted text. */
  readonly fileName: string;
  /** The encoding its bytes were read in, for example `utf-8` or `windows-1252`. */
  readonly encoding: string;
}

/** What an editor may say of a claim. Empty strings mean "not given". */
export interface ClaimDetails {
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly note: string;
  /** Who says it in the story. */
  readonly speaker: string;
  /** What a reader has to know to understand the statement. */
  readonly context: string;
  readonly priority: ClaimPriority;
  readonly tags: readonly string[];
  /** The reviewer's name. */
  readonly assignee: string;
  readonly progress: ClaimProgress;
  /** Why it will not be checked. */
  readonly progressReason: string;
}

/** A claim as it comes into the log; what is left out is as in `BLANK_CLAIM`. */
export type NewClaimDetails = Pick<ClaimDetails, 'statement' | 'kind'> & Partial<ClaimDetails>;

/** The details that a claim has until somebody gives it others. */
export const BLANK_CLAIM: ClaimDetails = {
  statement: '',
  kind: 'event',
  note: '',
  speaker: '',
  context: '',
  priority: 'normal',
  tags: [],
  assignee: '',
  progress: 'open',
  progressReason: '',
};

/** `selected` by the editor, or `proposed` through the alignment and not yet looked at. */
export type MentionStatus = 'confirmed' | 'proposed';

export interface MentionRecord {
  readonly mentionId: string;
  readonly variantId: string;
  readonly anchor: Anchor;
  readonly status: MentionStatus;
}

/** What an editor says of a discrepancy: it stands, it is nothing here, or it became a claim. */
export type DecisionKind = 'accepted' | 'dismissed' | 'promoted';

/** What a discrepancy was about, in short, so that the log reads without the texts. */
export interface DiscrepancyBrief {
  readonly kind: DiscrepancyKind;
  /** Empty where that side has nothing. The sides are those of `DiscrepancyDecision.variantIds`. */
  readonly passages: readonly [string, string];
}

/** A decision on one discrepancy of two variants. */
export interface DiscrepancyDecision {
  readonly decision: DecisionKind;
  readonly variantIds: readonly [string, string];
  readonly about: DiscrepancyBrief;
  /** Why, in the editor's words; may be empty. */
  readonly reason: string;
  /** The claim that it became, or null. */
  readonly claimId: string | null;
}

/** "Always treat this as cosmetic here": discrepancies of this kind between these two readings, either way round. */
export interface ReviewNoiseRule {
  readonly kind: DiscrepancyKind;
  /** As `noiseRuleFor` folds and sorts them; empty for nothing. */
  readonly readings: readonly [string, string];
}

/** A passage of one revision that an editor pointed at. Offsets are UTF-16 code units into its text. */
export interface PassageReference {
  readonly variantId: string;
  /** SHA-256 of the revision that the offsets are of. */
  readonly revision: string;
  readonly start: number;
  readonly end: number;
  /** The words there, in short, for the log. */
  readonly quote: string;
}

/** Two passages that an editor says are, or are not, the same. */
export interface ManualAlignment {
  readonly relation: 'pair' | 'not-a-pair';
  readonly sides: readonly [PassageReference, PassageReference];
}

/** What became of a proposal to check something. */
export interface SuggestionDecision {
  readonly decision: 'accepted' | 'rejected';
  /** The claim that it became, or null. */
  readonly claimId: string | null;
  /** The words proposed, in short, so that the log reads without the texts. */
  readonly about: string;
}

/** A question to the author or the agency. */
export interface QueryDetails {
  /** The number it has in the letter, from 1; two devices may have given the same one at the same time. */
  readonly number: number;
  /** Whom it goes to, in the editor's words. */
  readonly to: string;
  readonly question: string;
  readonly claimIds: readonly string[];
}

/** What came back to a query. */
export interface QueryAnswer {
  readonly answer: string;
  /** Who answered; may be empty. */
  readonly from: string;
}

/** A point of the checklist that somebody ticked by hand. */
export interface ChecklistTick {
  readonly note: string;
}

/** Exactly these revisions were signed off. */
export interface SignOff {
  readonly revisions: readonly { readonly variantId: string; readonly sha256: string }[];
  /** The signer's role in the house; may be empty. */
  readonly role: string;
  readonly statement: string;
  /** What was still open and was signed off in spite of it, in words. */
  readonly reservations: readonly string[];
}

/** Who said something, and when (Unix epoch milliseconds). */
export interface Said {
  readonly reviewer: string;
  readonly at: number;
}

/** Something that is said, or put back by an undo: then it still is who first said it, and when. */
export type Stated<Value> = Value & Partial<Said>;

/** The words of a mention, as a reviewer saw them. */
export interface SeenWording {
  readonly mentionId: string;
  readonly quote: string;
}

/** A verdict of one reviewer. */
export interface GivenVerdict {
  /** The id of a level; null takes the reviewer's own verdict back. */
  readonly verdict: string | null;
  readonly reason: string;
  /** The scale that the level is of; left out in the first logs, whose scale was the desk's. */
  readonly scaleId?: string;
  /** The evidence it cites. */
  readonly evidenceIds?: readonly string[];
  /** SHA-256 of the revisions that it was given on. */
  readonly basedOn?: readonly string[];
  /** The wordings that it was given on; a mention that now has other words was not judged by it. */
  readonly wordings?: readonly SeenWording[];
  /** When it was first given, where an undo puts it back (Unix epoch milliseconds). */
  readonly at?: number;
}

/** The payload of each kind of event. A deletion is a tombstone, undone by its `…Restored` twin. */
export interface EventPayloads {
  readonly 'review.created': { readonly title: string };
  readonly 'review.renamed': { readonly title: string };
  readonly 'review.trashed': Record<string, never>;
  readonly 'review.restored': Record<string, never>;
  readonly 'variant.added': {
    readonly variantId: string;
    readonly details: VariantDetails;
    readonly revision: RevisionRecord;
  };
  readonly 'variant.changed': { readonly variantId: string; readonly changes: Partial<VariantDetails> };
  /** All revisions, the oldest first; the last one is current. */
  readonly 'variant.revised': { readonly variantId: string; readonly revisions: readonly RevisionRecord[] };
  readonly 'variant.removed': { readonly variantId: string };
  readonly 'variant.restored': { readonly variantId: string };
  readonly 'base.set': { readonly variantId: string | null };
  readonly 'claim.added': {
    readonly claimId: string;
    readonly details: NewClaimDetails;
    readonly mentions: readonly MentionRecord[];
  };
  readonly 'claim.changed': { readonly claimId: string; readonly changes: Partial<ClaimDetails> };
  readonly 'claim.removed': { readonly claimId: string };
  readonly 'claim.restored': { readonly claimId: string };
  readonly 'mention.added': { readonly claimId: string; readonly mention: MentionRecord };
  readonly 'mention.confirmed': { readonly claimId: string; readonly mentionId: string };
  /** The compensation of `mention.confirmed`: the mention is a proposal again. */
  readonly 'mention.unconfirmed': { readonly claimId: string; readonly mentionId: string };
  readonly 'mention.removed': { readonly claimId: string; readonly mentionId: string };
  readonly 'mention.restored': { readonly claimId: string; readonly mentionId: string };
  /** The mention stands elsewhere: carried over to a new revision, corrected, or linked again by hand. */
  readonly 'mention.reanchored': {
    readonly claimId: string;
    readonly mentionId: string;
    readonly anchor: Anchor;
  };
  /** Veracity, one per reviewer: the event's actor gives it; null takes the reviewer's own verdict back. */
  readonly 'verdict.given': { readonly claimId: string } & GivenVerdict;
  /** Fidelity of one mention to the source, one per reviewer as above. */
  readonly 'fidelity.given': { readonly claimId: string; readonly mentionId: string } & GivenVerdict;
  /** Null takes the link away. */
  readonly 'evidence.linked': {
    readonly claimId: string;
    readonly evidenceId: string;
    readonly link: Stated<EvidenceLink> | null;
  };
  readonly 'evidence.added': {
    readonly evidenceId: string;
    readonly details: EvidenceDetails;
    readonly content: EvidenceContent;
  };
  readonly 'evidence.changed': { readonly evidenceId: string; readonly changes: Partial<EvidenceDetails> };
  readonly 'evidence.removed': { readonly evidenceId: string };
  readonly 'evidence.restored': { readonly evidenceId: string };
  readonly 'query.added': { readonly queryId: string; readonly details: QueryDetails };
  readonly 'query.changed': { readonly queryId: string; readonly changes: Partial<QueryDetails> };
  readonly 'query.removed': { readonly queryId: string };
  readonly 'query.restored': { readonly queryId: string };
  /** Null takes the answer back. */
  readonly 'query.answered': { readonly queryId: string; readonly answer: Stated<QueryAnswer> | null };
  readonly 'policy.changed': { readonly changes: Partial<ReviewPolicy> };
  /** Null unticks it. */
  readonly 'checklist.ticked': { readonly itemId: string; readonly tick: Stated<ChecklistTick> | null };
  /** Null withdraws it. */
  readonly 'signOff.given': { readonly signOffId: string; readonly signOff: Stated<SignOff> | null };
  /** Null makes it a proposal again. */
  readonly 'suggestion.decided': {
    readonly key: string;
    readonly decision: Stated<SuggestionDecision> | null;
  };
  /** `key` as `discrepancyKeys` makes it; null takes the decision back. */
  readonly 'discrepancy.decided': {
    readonly key: string;
    readonly decision: Stated<DiscrepancyDecision> | null;
  };
  /** Null takes the rule away. */
  readonly 'noiseRule.set': { readonly ruleId: string; readonly rule: Stated<ReviewNoiseRule> | null };
  /** One of the engine's own rules for noise: on, as it is without this event, or off. */
  readonly 'noiseRule.switched': { readonly rule: string; readonly on: boolean };
  /** Null gives the two passages back to the engine. */
  readonly 'alignment.set': {
    readonly alignmentId: string;
    readonly alignment: Stated<ManualAlignment> | null;
  };
}

export type EventType = keyof EventPayloads;

/** What happened, before it is stamped with who, when and where in the chain. */
export type EventDraft<Types extends EventType = EventType> = {
  readonly [Type in Types]: { readonly type: Type; readonly payload: EventPayloads[Type] };
}[Types];

/** What belongs together: one thing an editor did, undone and redone as a whole. */
export interface ChangeStamp {
  readonly id: string;
  /** In an editor's words, for the log and for "Undo …". */
  readonly label: string;
  /** The change that this one takes back (`undo`) or brings back (`redo`), or null for an ordinary change. */
  readonly compensates: { readonly how: 'undo' | 'redo'; readonly change: string } | null;
}

export interface EventEnvelope {
  /** ULID. */
  readonly id: string;
  readonly reviewId: string;
  /** The reviewer's name as given in the settings. */
  readonly actor: string;
  readonly device: string;
  /** Hybrid logical clock reading; sorts as text. */
  readonly at: string;
  readonly schemaVersion: 1;
  readonly change: ChangeStamp;
  /** Hash of this device's event before this one in the same review, or null for its first. */
  readonly prevHash: string | null;
  /** SHA-256 over the canonical JSON of everything else in the event. */
  readonly hash: string;
}

/** One entry of a review's append-only log. Never changed once written. */
export type ReviewEvent = EventEnvelope & EventDraft;
