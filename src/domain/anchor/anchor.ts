/** How sure we are that an anchor still names the words it was made for. */
export type AnchorState = 'attached' | 'moved' | 'uncertain' | 'orphan';

/**
 * Where a mention sits in one revision. Offsets are UTF-16 code units into the revision's normalised text
 * (LF line ends, no byte-order mark), half open.
 */
export interface Anchor {
  /** SHA-256 of the revision the offsets belong to. */
  readonly revision: string;
  readonly start: number;
  readonly end: number;
  /** The exact words, always equal to the slice. */
  readonly quote: string;
  /** Up to `CONTEXT_LENGTH` code units before the quote. */
  readonly prefix: string;
  /** Up to `CONTEXT_LENGTH` code units after the quote. */
  readonly suffix: string;
  readonly state: AnchorState;
  /** How sure a carried-over anchor is, 0 to 1; left out where a person has placed it. */
  readonly confidence?: number;
}

/** Code units of context kept on each side: enough to tell repeated phrases apart, short enough to read in a log. */
export const CONTEXT_LENGTH = 32;
