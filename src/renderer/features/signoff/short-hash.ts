/** Hexadecimal digits of a hash that are enough to compare two by eye. */
const SHOWN = 12;

/** A SHA-256 as a list shows it; the whole of it stands elsewhere. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, SHOWN);
}
