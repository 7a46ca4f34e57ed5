import type { FileHandle } from 'node:fs/promises';

/** Writes all the bytes at a place in a file: a write may take only a part of what it is given. */
export async function writeAll(file: FileHandle, bytes: Uint8Array, from: number): Promise<void> {
  let written = 0;
  while (written < bytes.byteLength) {
    const { bytesWritten } = await file.write(bytes, written, bytes.byteLength - written, from + written);
    written += bytesWritten;
  }
}
