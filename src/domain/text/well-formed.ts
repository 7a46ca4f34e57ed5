/**
 * The text with U+FFFD for every half of a surrogate pair that stands alone: what any UTF-8 encoder makes of it, so that
 * what is written to a file is what was meant to be written.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
