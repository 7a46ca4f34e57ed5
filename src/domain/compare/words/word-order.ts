import type { WordAlignment } from '../comparison.ts';

/** Word alignments by their place on the left, then on the right. Most are in order already, and are left as they are. */
export function inOrder(words: WordAlignment[]): WordAlignment[] {
  const byPlace = (one: WordAlignment, other: WordAlignment): number =>
    one.left[0] - other.left[0] || one.right[0] - other.right[0];
  for (let index = 1; index < words.length; index++) {
    const [one, other] = [words[index - 1], words[index]];
    if (one && other && byPlace(one, other) > 0) return words.sort(byPlace);
  }
  return words;
}
