import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { piecesOf } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';

/** What tells whether bytes are the same: their number, the zip's own check sum and the one that names them. */
export interface Digest {
  readonly bytes: number;
  /** CRC-32, unsigned. */
  readonly crc: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Told how many more bytes are done; false stops the work. */
export type GoOn = (bytes: number) => boolean;

/** CRC-32 as zip files use it (ISO 3309, reversed polynomial 0xEDB88320), one entry a byte. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** Reads a source to its end; null when it was told to stop. */
export async function digestOf(source: ByteSource, goOn: GoOn): Promise<Digest | null> {
  const hash = sha256.create();
  let [bytes, crc] = [0, 0xffffffff];
  for await (const piece of piecesOf(source)) {
    hash.update(piece);
    crc = continueCrc(crc, piece);
    bytes += piece.length;
    if (!goOn(piece.length)) return null;
  }
  return { bytes, crc: ~crc >>> 0, sha256: bytesToHex(hash.digest()) };
}

function continueCrc(before: number, bytes: Uint8Array): number {
  let crc = before;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
