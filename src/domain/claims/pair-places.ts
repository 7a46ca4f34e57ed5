import type {
  Alignment,
  ComparedPair,
  ComparedVariant,
  Discrepancy,
  Sentence,
  Span,
} from '../compare/comparison.ts';
import { overlap } from '../compare/spans.ts';
import { sentenceIndexAt } from '../compare/views/sentence-at.ts';

export type PairSide = 'left' | 'right';

/** Two words that the alignment puts together: offsets into the text of the side asked for, and into the other's. */
export interface WordLink {
  readonly own: Span;
  readonly other: Span;
}

interface SidePlaces {
  readonly sentences: readonly Sentence[];
  /** By the index of a sentence. */
  readonly alignments: ReadonlyMap<number, Alignment>;
  readonly discrepancies: ReadonlyMap<number, readonly Discrepancy[]>;
}

/** Finds what a pair says about a passage of either side, at a cost that does not grow with the texts. */
export class PairPlaces {
  readonly #sides: Readonly<Record<PairSide, SidePlaces>>;

  constructor(pair: ComparedPair, left: ComparedVariant, right: ComparedVariant) {
    this.#sides = { left: placesOf(pair, 'left', left), right: placesOf(pair, 'right', right) };
  }

  /** The discrepancies whose words on this side overlap a span. */
  discrepanciesAt(side: PairSide, span: Span): readonly Discrepancy[] {
    const { sentences, discrepancies } = this.#sides[side];
    const found = sentencesAt(sentences, span).flatMap((index) => discrepancies.get(index) ?? []);
    return [...new Set(found)].filter((discrepancy) => overlap(discrepancy[side], span));
  }

  /** The aligned words of this side that overlap a span, in their order. Needs a comparison `with words`. */
  wordsAt(side: PairSide, span: Span): readonly WordLink[] {
    const { sentences, alignments } = this.#sides[side];
    const touched = new Set(sentencesAt(sentences, span).flatMap((index) => alignments.get(index) ?? []));
    const links: WordLink[] = [];
    for (const { words = [] } of touched)
      for (const word of words) {
        const [own, other] = side === 'left' ? [word.left, word.right] : [word.right, word.left];
        if (own[1] <= span.start || own[0] >= span.end) continue;
        links.push({
          own: { start: own[0], end: own[1] },
          other: { start: other[0], end: other[1] },
        });
      }
    return links.sort((one, other) => one.own.start - other.own.start);
  }
}

function placesOf(pair: ComparedPair, side: PairSide, { sentences }: ComparedVariant): SidePlaces {
  const discrepancies = new Map<number, Discrepancy[]>();
  for (const discrepancy of pair.discrepancies)
    for (const index of discrepancy[side] === null ? [] : sentencesAt(sentences, discrepancy[side])) {
      const known = discrepancies.get(index);
      if (known) known.push(discrepancy);
      else discrepancies.set(index, [discrepancy]);
    }
  const alignments = new Map(
    pair.alignments.flatMap((alignment) => alignment[side].map((index) => [index, alignment] as const)),
  );
  return { sentences, alignments, discrepancies };
}

/** Indexes of the sentences that a span touches. */
function sentencesAt(sentences: readonly Sentence[], { start, end }: Span): readonly number[] {
  const indexes: number[] = [];
  for (
    let index = Math.max(0, sentenceIndexAt(sentences, start));
    (sentences[index]?.start ?? end) < end;
    index += 1
  )
    indexes.push(index);
  return indexes;
}
