import type { BinaryKind } from './intake.ts';

interface Signature {
  readonly kind: BinaryKind;
  readonly bytes: readonly number[];
}

/** First bytes of the files that people take for articles by mistake (from the formats' own specifications). */
const SIGNATURES: readonly Signature[] = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'archive', bytes: [0x1f, 0x8b] },
  { kind: 'word', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'rich-text', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38, 0x37, 0x61] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38, 0x39, 0x61] },
];

/** Control characters above this share mean "not text": articles have none, compressed data about one byte in ten. */
const MOST_CONTROL_SHARE = 0.03;

/** How far into a ZIP file its first entries are looked for: their names stand in the first local headers. */
const ZIP_PROBE_BYTES = 64 * 1024;

const ESCAPE = 0x1b;

/**
 * Says what kind of file the bytes are when they are no plain text, or null when they may be text.
 * UTF-16 has to be ruled out before: its bytes are full of NULs.
 */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const signature = SIGNATURES.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  if (signature) return signature.kind === 'archive' ? archiveKind(bytes) : signature.kind;
  if (bytes.includes(0)) return 'unknown';
  return controlShare(bytes) > MOST_CONTROL_SHARE ? 'unknown' : null;
}

/** Word and OpenDocument files are ZIP archives; the names of their first entries give them away. */
function archiveKind(bytes: Uint8Array): BinaryKind {
  const head = asciiOf(bytes.subarray(0, ZIP_PROBE_BYTES));
  if (head.includes('application/vnd.oasis.opendocument')) return 'open-document';
  // The central directory repeats every name at the end of the file, where a large first entry cannot hide it.
  const tail = asciiOf(bytes.subarray(-ZIP_PROBE_BYTES));
  return head.includes('word/') || tail.includes('word/document') ? 'word' : 'archive';
}

/** One character per byte: enough to look for ASCII names, and immune to invalid sequences. */
function asciiOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  return parts.join('');
}

function controlShare(bytes: Uint8Array): number {
  if (bytes.length === 0) return 0;
  let controls = 0;
  // Tab, LF, vertical tab, form feed and CR are white space; ESC belongs to ISO-2022 text.
  for (const byte of bytes)
    if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== ESCAPE) || byte === 0x7f) controls += 1;
  return controls / bytes.length;
}
