import type { Link } from './link.ts';

/**
 * Marks the links that stand at another place in the story. A shift caused by insertions above crosses nothing and
 * is no move; of crossing links the one with most crossings goes first, until none cross (the NewsEdits rule,
 * Spangher et al., NAACL 2022). Among equals the one with fewer words is the moved one.
 *
 * @param links ordered by their left side
 */
export function markMoves(links: readonly Link[], wordsOf: (link: Link) => number): Link[] {
  const rights = links.map((link) => link.right[0] ?? 0);
  const crossings = countCrossings(rights);
  const words = links.map(wordsOf);
  const moved = new Uint8Array(links.length);
  // Links that cross nothing never matter; without them the loop below works on the tangle alone.
  const tangled = links.flatMap((_, index) => ((crossings[index] ?? 0) > 0 ? [index] : []));
  for (;;) {
    let worst = -1;
    for (const index of tangled) {
      if (moved[index] === 1 || crossings[index] === 0) continue;
      if (worst === -1 || isWorse(index, worst, crossings, words)) worst = index;
    }
    if (worst === -1) break;
    moved[worst] = 1;
    for (const index of tangled) {
      if (moved[index] === 0 && index < worst !== (rights[index] ?? 0) < (rights[worst] ?? 0)) {
        crossings[index] = (crossings[index] ?? 0) - 1;
      }
    }
  }
  return links.map((link, index) => ({ ...link, moved: moved[index] === 1 }));
}

function isWorse(index: number, worst: number, crossings: Int32Array, words: readonly number[]): boolean {
  const difference = (crossings[index] ?? 0) - (crossings[worst] ?? 0);
  if (difference !== 0) return difference > 0;
  return (words[index] ?? 0) < (words[worst] ?? 0);
}

/** For each place the number of pairs it is in whose order differs on the two sides, in O(n log n) (Fenwick tree). */
function countCrossings(rights: readonly number[]): Int32Array {
  const size = rights.reduce((largest, right) => Math.max(largest, right + 1), 0);
  const crossings = new Int32Array(rights.length);
  const before = new Int32Array(size + 1);
  rights.forEach((right, index) => {
    crossings[index] = index - prefixSum(before, right);
    addAt(before, right);
  });
  const after = new Int32Array(size + 1);
  for (let index = rights.length - 1; index >= 0; index--) {
    const right = rights[index] ?? 0;
    crossings[index] = (crossings[index] ?? 0) + prefixSum(after, right);
    addAt(after, right);
  }
  return crossings;
}

function prefixSum(tree: Int32Array, count: number): number {
  let sum = 0;
  for (let at = count; at > 0; at -= at & -at) sum += tree[at] ?? 0;
  return sum;
}

function addAt(tree: Int32Array, place: number): void {
  for (let at = place + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
}
