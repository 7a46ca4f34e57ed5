import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ValueOf } from '../../contract/ipc.ts';
import { TEXT_FILE_BYTES_LIMIT } from '../../contract/limits.ts';
import { systemErrorCode } from './system-error-code.ts';

/**
 * Reads one file that the person chose, or says why not.
 *
 * Its size is looked at before it is opened, so that a film chosen by mistake costs nothing; and no more is read than that
 * size, should the file grow meanwhile.
 */
export async function readTextFile(path: string): Promise<ValueOf<'openTextFiles'>[number]> {
  const name = basename(path);
  try {
    const found = await stat(path);
    // A pipe or a device would keep the reader waiting for ever.
    if (!found.isFile()) return { name, problem: 'file-unreadable' };
    if (found.size > TEXT_FILE_BYTES_LIMIT) return { name, problem: 'file-too-large' };
    return { name, bytes: await readBytes(path, found.size) };
  } catch (error) {
    return { name, problem: systemErrorCode(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable' };
  }
}

/** The first `size` bytes in a buffer of their own: Node's pooled buffers would send their neighbours along. */
async function readBytes(path: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  const file = await open(path, 'r');
  try {
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return filled === size ? bytes : bytes.slice(0, filled);
  } finally {
    await file.close();
  }
}
