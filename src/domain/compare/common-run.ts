/** An odd multiplier with well-spread bits (from Knuth's golden-ratio hashing). */
const MULTIPLIER = 0x9e3779b1;

/** Where a run begins in each of two sequences, counted in their words. */
export interface CommonRun {
  readonly one: number;
  readonly other: number;
}

/**
 * The first run of so many words of the other that the one has too; null where there is none. A rolling hash (after Karp
 * and Rabin) with each hit checked: O(n).
 *
 * @param one the words as numbers that are equal for equal words
 */
export function findCommonRun(one: Int32Array, other: Int32Array, length: number): CommonRun | null {
  const mask = 2 ** Math.ceil(Math.log2(one.length * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const hashes = runHashes(one, length);
  for (let start = 0; start < hashes.length; start++) {
    let slot = spread(hashes[start] ?? 0) & mask;
    // Runs with equal hashes are taken for equal here; `sameRun` below is what decides.
    while (slots[slot] !== -1 && hashes[slots[slot] ?? 0] !== hashes[start]) slot = (slot + 1) & mask;
    if (slots[slot] === -1) slots[slot] = start;
  }
  const otherHashes = runHashes(other, length);
  for (let start = 0; start < otherHashes.length; start++) {
    let slot = spread(otherHashes[start] ?? 0) & mask;
    while (slots[slot] !== -1) {
      const candidate = slots[slot] ?? 0;
      if (hashes[candidate] === otherHashes[start] && sameRun(one, candidate, other, start, length))
        return { one: candidate, other: start };
      slot = (slot + 1) & mask;
    }
  }
  return null;
}

function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

function runHashes(ids: Int32Array, length: number): Int32Array {
  const count = Math.max(0, ids.length - length + 1);
  const hashes = new Int32Array(count);
  let lead = 1;
  for (let index = 1; index < length; index++) lead = Math.imul(lead, MULTIPLIER);
  let hash = 0;
  for (let index = 0; index < ids.length && count > 0; index++) {
    if (index >= length) hash = (hash - Math.imul(ids[index - length] ?? 0, lead)) | 0;
    hash = (Math.imul(hash, MULTIPLIER) + (ids[index] ?? 0)) | 0;
    if (index >= length - 1) hashes[index - length + 1] = hash;
  }
  return hashes;
}

function sameRun(
  one: Int32Array,
  oneStart: number,
  other: Int32Array,
  otherStart: number,
  length: number,
): boolean {
  for (let offset = 0; offset < length; offset++)
    if (one[oneStart + offset] !== other[otherStart + offset]) return false;
  return true;
}
