import type { ComparedPair } from '../compare/comparison.ts';

export type PairSide = 'left' | 'right';

/** The sentences of a pair that are aligned with each other, by the index of a sentence; read when first asked for. */
export class Counterparts {
  readonly #pair: ComparedPair;
  readonly #known = new Map<PairSide, ReadonlyMap<number, readonly number[]>>();

  constructor(pair: ComparedPair) {
    this.#pair = pair;
  }

  /** The sentences of the other side that are aligned with a sentence of this side; none where it stands alone. */
  of(side: PairSide, sentence: number): readonly number[] {
    const known = this.#known.get(side) ?? this.#read(side);
    this.#known.set(side, known);
    return known.get(sentence) ?? [];
  }

  #read(side: PairSide): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, readonly number[]>();
    for (const alignment of this.#pair.alignments)
      for (const sentence of alignment[side])
        // Of several the first in reading order counts.
        if (!found.has(sentence)) found.set(sentence, alignment[side === 'left' ? 'right' : 'left']);
    return found;
  }
}
