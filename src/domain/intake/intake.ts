/** What a file that is not plain text most likely is, so that the message can name it and the remedy. */
export type BinaryKind = 'word' | 'open-document' | 'rich-text' | 'pdf' | 'image' | 'archive' | 'unknown';

/** One way of reading bytes that are not UTF-8, with a sample of what the text would look like. */
export interface EncodingSuggestion {
  /** A label that `decodeAs` takes, in lower case: `windows-1252`. */
  readonly encoding: string;
  /** A line of the text around its first doubtful character, white space folded, at most `PREVIEW_LENGTH` long. */
  readonly preview: string;
}

/** Why bytes were not taken as the text of a variant. The codes are those of the contract's error table. */
export type IntakeProblem =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-binary'; readonly kind: BinaryKind }
  | { readonly code: 'file-too-large'; readonly bytes: number }
  /** Best guess first; never empty. */
  | { readonly code: 'file-encoding'; readonly suggestions: readonly EncodingSuggestion[] };

/** A text as it will be stored, and what the editor should be told about it. */
export interface IntakeText {
  /** Normalised: LF line ends, no leading byte-order mark, nothing else changed. */
  readonly text: string;
  /** The encoding its bytes were read in, in lower case: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  /** Over `LARGE_FILE_BYTES`: accepted, but comparing may take longer, and the app says so. */
  readonly large: boolean;
  /** How many U+FFFD the text holds: characters that were lost here or already in the file. Zero for a sound text. */
  readonly replacementCharacters: number;
}

const MEGABYTE = 1024 * 1024;

/** Files above this are refused: PRODUCT.md's limit for an article; two hundred times what the largest real one needs. */
export const LARGEST_FILE_BYTES = 20 * MEGABYTE;

/** Files above this are accepted with a word of warning: PRODUCT.md's bound of full service for one article. */
export const LARGE_FILE_BYTES = 5 * MEGABYTE;

/** Code units of preview: about one line of a dialog, enough to recognise a word with its accents. */
export const PREVIEW_LENGTH = 80;
