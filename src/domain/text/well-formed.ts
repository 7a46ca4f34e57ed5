/**
 * The text with U+FFFD for every half of a surrogate pair that stands alone: what any UTF-8 encoder makes of it, so that
 * what is written to a file is what was meant to be written.
 */
export function wellFormed(text: string): string {
  // Most texts have no surrogate at all, which is told sooner than that none stands alone.
  return !/[\ud800-\udfff]/.test(text) ? text : text.replace(/\p{Surrogate}/gu, '\ufffd');
}
