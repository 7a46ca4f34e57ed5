import type { Alignment, ComparedPair, Comparison, Sentence } from '../comparison.ts';
import { sentenceIndexAt } from './sentence-at.ts';

/** Says where in the variant read against a passage belongs that only the other variant has. */
export class PlaceFinder {
  readonly #here: readonly Sentence[];
  readonly #there: readonly Sentence[];
  /** By the index of a sentence in the other variant. Moved ones say nothing about the place of their neighbours. */
  readonly #alignments = new Map<number, Alignment>();
  /** The side of an alignment that is the variant read against, and the other one. */
  readonly #near: 'left' | 'right';
  readonly #far: 'left' | 'right';

  /** @param against index of the variant read against: one of the pair's two */
  constructor(comparison: Comparison, pair: ComparedPair, against: number) {
    [this.#near, this.#far] = pair.left === against ? ['left', 'right'] : ['right', 'left'];
    this.#here = comparison.variants[against]?.sentences ?? [];
    this.#there = comparison.variants[pair[this.#far]]?.sentences ?? [];
    for (const alignment of pair.alignments)
      if (!alignment.moved)
        for (const sentence of alignment[this.#far]) this.#alignments.set(sentence, alignment);
  }

  /**
   * @param offset in the other variant's text
   * @returns an offset in the text read against: behind the aligned words, or else the aligned sentence, before it
   */
  placeOf(offset: number): number {
    let index = sentenceIndexAt(this.#there, offset);
    const around = this.#alignments.get(index);
    if (around !== undefined) {
      const start = this.#here[around[this.#near][0] ?? -1]?.start ?? 0;
      return (around.words ?? []).reduce(
        (place, word) => (word[this.#far][1] <= offset ? Math.max(place, word[this.#near][1]) : place),
        start,
      );
    }
    for (; index >= 0; index -= 1) {
      const before = this.#alignments.get(index);
      if (before !== undefined) return this.#here[before[this.#near].at(-1) ?? -1]?.end ?? 0;
    }
    return 0;
  }
}
