import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/** Code units of a long text that are encoded at once: it is never there as a whole a second time. */
const SLICE = 32_768;

/** Of UTF-8 for one UTF-16 code unit; a pair has four for two. */
const MOST_BYTES = 3;

/**
 * SHA-256 of the text in UTF-8, as lower-case hex. A lone surrogate has no UTF-8 form and is hashed as U+FFFD,
 * as every encoder writes it.
 */
export function sha256Hex(text: string): string {
  if (text.length <= SLICE) return sha256OfBytes(encoder.encode(text));
  const bytes = new Uint8Array(SLICE * MOST_BYTES);
  const hash = sha256.create();
  for (let at = 0; at < text.length;) {
    const slice = text.slice(at, sliceEnd(text, at));
    hash.update(bytes.subarray(0, encoder.encodeInto(slice, bytes).written));
    at += slice.length;
  }
  return bytesToHex(hash.digest());
}

/** A slice ends before a surrogate pair rather than in it: each half alone would be hashed as U+FFFD. */
function sliceEnd(text: string, start: number): number {
  const end = start + SLICE;
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;
}

/** SHA-256 of bytes in memory, as lower-case hex. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
