import type { EvidenceClass, RecordStatus, Stance } from './vocabulary.ts';

/** What an editor may say of a piece of evidence. Empty strings mean "not given"; dates are as written by the editor. */
export interface EvidenceDetails {
  readonly title: string;
  readonly class: EvidenceClass;
  readonly publisher: string;
  readonly author: string;
  /** When it was published. */
  readonly published: string;
  readonly url: string;
  /** When it was retrieved. */
  readonly retrieved: string;
  /** Where a copy is archived. */
  readonly archivedAt: string;
  readonly record: RecordStatus;
  /** Where it comes from in the end: three copies of one wire have one origin and are one source. */
  readonly origin: string;
  readonly note: string;
}

/** The details that a piece of evidence has until somebody gives it others. */
export const BLANK_EVIDENCE: EvidenceDetails = {
  title: '',
  class: 'other',
  publisher: '',
  author: '',
  published: '',
  url: '',
  retrieved: '',
  archivedAt: '',
  record: 'not-stated',
  origin: '',
  note: '',
};

/** What there is of a piece of evidence: its bytes, its words, or only that it exists. */
export type EvidenceContent =
  | {
      readonly type: 'file';
      /** SHA-256 of the bytes, which name them in the evidence store. */
      readonly sha256: string;
      readonly bytes: number;
      /** As read from the bytes, for example `application/pdf`. */
      readonly mediaType: string;
      readonly fileName: string;
    }
  /** Pasted words, or the editor's own note of a call; `sha256` names them among the texts. */
  | { readonly type: 'text' | 'call'; readonly sha256: string; readonly characters: number }
  | { readonly type: 'citation' };

/** The words of a piece of evidence that a link quotes. */
export interface EvidencePassage {
  /** UTF-16 code units into the evidence's text (of its page, where it has pages), half open. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** From 1; null for what has no pages. */
  readonly page: number | null;
}

/** What a piece of evidence says of a claim. */
export interface EvidenceLink {
  readonly stance: Stance;
  readonly note: string;
  readonly passage: EvidencePassage | null;
}
