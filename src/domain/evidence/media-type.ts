import { binaryKind } from '../intake/binary.ts';

/** What the app shows itself, and everything else under one name. */
export type EvidenceMediaType =
  | 'image/png'
  | 'image/jpeg'
  | 'image/gif'
  | 'image/webp'
  | 'application/pdf'
  | 'text/plain'
  | 'application/octet-stream';

/** How many of the first bytes are enough to say what a file is; a text that only turns binary later is found when read. */
export const MEDIA_TYPE_HEAD_BYTES = 64 * 1024;

/** First bytes as the formats' specifications have them; null stands for any byte. */
const SIGNATURES: readonly (readonly [EvidenceMediaType, readonly (number | null)[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
  // RIFF, its length, WEBP.
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** The name of the first element of a marked-up text. */
const FIRST_ELEMENT = /<(?:[\w.-]+:)?([a-z][\w.-]*)/iu;

/**
 * Says what a file is by its bytes; its name may say anything.
 *
 * An SVG is a document that can carry scripts, and no picture here: it counts as something else. Text is UTF-8 only,
 * since other encodings cannot be told from each other without a person who looks.
 *
 * @param bytes the whole file, or more of it than its first `MEDIA_TYPE_HEAD_BYTES`
 */
export function mediaTypeOf(bytes: Uint8Array): EvidenceMediaType {
  const head = bytes.subarray(0, MEDIA_TYPE_HEAD_BYTES);
  const signed = SIGNATURES.find(([, signature]) =>
    signature.every((byte, index) => byte === null || head[index] === byte),
  );
  if (signed !== undefined) return signed[0];
  return isText(head, bytes.length > head.length) ? 'text/plain' : 'application/octet-stream';
}

function isText(head: Uint8Array, isCut: boolean): boolean {
  if (head.length === 0 || binaryKind(head) !== null) return false;
  try {
    // A head that was cut may end in the middle of a character.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: isCut });
    return !text.trimStart().startsWith('<') || FIRST_ELEMENT.exec(text)?.[1]?.toLowerCase() !== 'svg';
  } catch {
    return false;
  }
}
