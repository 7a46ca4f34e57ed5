/**
 * Brings a text into the one form that every offset in Variorum refers to: `\r\n` and `\r` become `\n`, leading
 * byte-order marks go, and nothing else changes. Idempotent, so a stored text may be normalised again.
 */
export function normalise(raw: string): string {
  const withoutMark = raw.replace(/^\uFEFF+/, '');
  return withoutMark.includes('\r') ? withoutMark.replace(/\r\n?/g, '\n') : withoutMark;
}
