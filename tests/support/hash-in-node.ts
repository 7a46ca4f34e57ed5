import { createHash } from 'node:crypto';
import type { Hashing } from '../../src/renderer/workers/hash-protocol.ts';

/** Hashes as the page's worker does: the bytes are somewhere else meanwhile. */
export function hashInNode(): Hashing {
  const hash = createHash('sha256');
  return {
    update: async (slice) => {
      const there = structuredClone(slice, { transfer: [slice.buffer] });
      hash.update(there);
      return await Promise.resolve(there);
    },
    digest: () => Promise.resolve(hash.digest('hex')),
    end: () => undefined,
  };
}
