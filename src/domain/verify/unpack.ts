import { unzipSync } from 'fflate';
import type { Parts } from '../report/parts-facts.ts';

/** The most bytes that are unpacked: far more than the largest report has, and little enough for any machine. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * The files in a zip from anywhere, without folders; null where it is none, is damaged, would be too large, or has two
 * files of one name, of which another program might show the other.
 */
export function unpack(zip: Uint8Array): Parts | null {
  let total = 0;
  const names = new Set<string>();
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > MOST_BYTES) throw new RangeError('too large');
        if (names.has(name)) throw new RangeError('two files of one name');
        names.add(name);
        return !name.endsWith('/');
      },
    });
    return files;
  } catch {
    return null;
  }
}
