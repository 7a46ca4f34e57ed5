import type { Alignment, ComparedPair, Comparison, Sentence } from '../comparison.ts';

/** An alignment seen from the variant that is read against. */
interface Link {
  readonly here: readonly number[];
  readonly there: readonly number[];
  readonly words: readonly { readonly hereEnd: number; readonly thereEnd: number }[];
}

/** Says where in the variant read against a passage belongs that only the other variant has. */
export class PlaceFinder {
  readonly #here: readonly Sentence[];
  readonly #there: readonly Sentence[];
  /** By the index of a sentence in the other variant. Moved ones say nothing about the place of their neighbours. */
  readonly #links = new Map<number, Link>();

  /** @param against index of the variant read against: one of the pair's two */
  constructor(comparison: Comparison, pair: ComparedPair, against: number) {
    const isLeft = pair.left === against;
    const other = isLeft ? pair.right : pair.left;
    this.#here = comparison.variants[against]?.sentences ?? [];
    this.#there = comparison.variants[other]?.sentences ?? [];
    for (const alignment of pair.alignments) {
      if (alignment.moved) continue;
      const link = seenFrom(alignment, isLeft);
      for (const sentence of link.there) this.#links.set(sentence, link);
    }
  }

  /**
   * @param offset in the other variant's text
   * @returns an offset in the text read against: behind the aligned words, or else the aligned sentence, before it
   */
  placeOf(offset: number): number {
    let index = this.#there.findLastIndex((sentence) => sentence.start <= offset);
    const around = this.#links.get(index);
    if (around !== undefined) {
      const start = this.#here[around.here[0] ?? -1]?.start ?? 0;
      return around.words.reduce(
        (place, { hereEnd, thereEnd }) => (thereEnd <= offset ? Math.max(place, hereEnd) : place),
        start,
      );
    }
    for (; index >= 0; index -= 1) {
      const link = this.#links.get(index);
      if (link !== undefined) return this.#here[link.here.at(-1) ?? -1]?.end ?? 0;
    }
    return 0;
  }
}

function seenFrom(alignment: Alignment, isLeft: boolean): Link {
  const words = (alignment.words ?? []).map(({ left, right }) =>
    isLeft ? { hereEnd: left[1], thereEnd: right[1] } : { hereEnd: right[1], thereEnd: left[1] },
  );
  return isLeft
    ? { here: alignment.left, there: alignment.right, words }
    : { here: alignment.right, there: alignment.left, words };
}
