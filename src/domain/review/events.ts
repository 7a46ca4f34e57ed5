import type { Anchor } from '../anchor/anchor.ts';
import type { ClaimKind, DeskVerdict, VariantRole } from './vocabulary.ts';

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

export interface ClaimDetails {
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly note: string;
}

/** `selected` by the editor, or `proposed` through the alignment and not yet looked at. */
export type MentionStatus = 'confirmed' | 'proposed';

export interface MentionRecord {
  readonly mentionId: string;
  readonly variantId: string;
  readonly anchor: Anchor;
  readonly status: MentionStatus;
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
  readonly 'variant.removed': { readonly variantId: string };
  readonly 'variant.restored': { readonly variantId: string };
  readonly 'base.set': { readonly variantId: string | null };
  readonly 'claim.added': {
    readonly claimId: string;
    readonly details: ClaimDetails;
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
  /** One per reviewer: the event's actor gives it; null takes the reviewer's own verdict back. */
  readonly 'verdict.given': {
    readonly claimId: string;
    readonly verdict: DeskVerdict | null;
    readonly reason: string;
  };
}

export type EventType = keyof EventPayloads;

/** What happened, before it is stamped with who, when and where in the chain. */
export type EventDraft = {
  readonly [Type in EventType]: { readonly type: Type; readonly payload: EventPayloads[Type] };
}[EventType];

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
