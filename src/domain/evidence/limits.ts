const MEGABYTE = 1024 * 1024;

/** Up to here an evidence file is served in full: shown, searched, exported (PRODUCT.md's figures; all in bytes). */
export const EVIDENCE_FULL_BYTES = 50 * MEGABYTE;

/** Up to here a file is taken with a note that opening it takes longer; above, with a warning. */
export const EVIDENCE_LARGE_BYTES = 250 * MEGABYTE;

/** Files above this are refused, by their size, before a byte of them is read. */
export const EVIDENCE_BYTES_LIMIT = 1024 * MEGABYTE;

/**
 * How much of a file is read, hashed and handed on at a time. Hashing it takes some 8 ms, which a worker does; reading
 * and handing it on takes the window less than 1 ms.
 */
export const EVIDENCE_SLICE_BYTES = MEGABYTE / 2;

/** What a person should know about a file's size before it is kept; '' where it is an ordinary one. */
export function sizeNote(bytes: number): string {
  if (bytes <= EVIDENCE_FULL_BYTES) return '';
  const size = `${Math.round(bytes / MEGABYTE).toLocaleString('en')} MB`;
  return bytes <= EVIDENCE_LARGE_BYTES
    ? `${size}: kept whole, but opening it takes longer.`
    : `${size}: kept whole, but Variorum will not show it itself, and a bundle of this review becomes very large.`;
}
