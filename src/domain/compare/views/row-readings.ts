import type { ComparedPair, Comparison, DiscrepancyKind, Sentence, Severity, Span } from '../comparison.ts';
import { layerOf, type DifferenceLayer } from '../difference-layer.ts';
import { mirrorSides } from '../mirror.ts';
import { sentenceIndexAt } from './sentence-at.ts';

/** A discrepancy as the variant read against meets it. */
export interface Reading {
  readonly kind: DiscrepancyKind;
  readonly detail: string;
  readonly severity: Severity;
  readonly layer: DifferenceLayer;
  /** In the text read against; null where it has nothing. */
  readonly here: Span | null;
  /** In the other variant's text; null where that has nothing. */
  readonly there: Span | null;
}

/** What one variant reads in a row where the variant read against reads something else. */
export interface RowReadings {
  /** Whether the passage stands at another place in the story. */
  readonly isMoved: boolean;
  /** Those whose words are in the cell read against, in its order. */
  readonly here: readonly Reading[];
  /** Those whose words are in the other cell. Most are in `here` too. */
  readonly there: readonly Reading[];
}

interface Link {
  readonly there: ReadonlySet<number>;
  readonly isMoved: boolean;
}

/** Finds what a pair of variants has to say about two cells of a row, without going through the whole pair again. */
export class PairReadings {
  readonly #links = new Map<number, Link[]>();
  readonly #byHere = new Map<number, Reading[]>();
  readonly #byThere = new Map<number, Reading[]>();

  /** @param against index of the variant read against: one of the pair's two */
  constructor(comparison: Comparison, pair: ComparedPair, against: number) {
    const isLeft = pair.left === against;
    const [heres, theres] = isLeft ? [pair.left, pair.right] : [pair.right, pair.left];
    const hereSentences = comparison.variants[heres]?.sentences ?? [];
    const thereSentences = comparison.variants[theres]?.sentences ?? [];
    for (const { left, right, moved } of pair.alignments) {
      const link = { there: new Set(isLeft ? right : left), isMoved: moved };
      for (const sentence of isLeft ? left : right) addTo(this.#links, sentence, link);
    }
    for (const discrepancy of pair.discrepancies) {
      // A moved passage is one reading as a whole; its cell says so.
      if (discrepancy.kind === 'move') continue;
      const seen = isLeft ? discrepancy : mirrorSides(discrepancy);
      const { kind, detail, severity, left: here, right: there } = seen;
      const reading = { kind, detail, severity, layer: layerOf(kind), here, there };
      addToSentences(this.#byHere, hereSentences, here, reading);
      addToSentences(this.#byThere, thereSentences, there, reading);
    }
  }

  /**
   * @param heres sentences of the cell read against
   * @param theres sentences of the other variant's cell in the same row
   * @returns null where the pair aligns none of them: a third variant brought them together
   */
  read(heres: readonly number[], theres: readonly number[]): RowReadings | null {
    const links = heres
      .flatMap((sentence) => this.#links.get(sentence) ?? [])
      .filter(({ there }) => theres.some((sentence) => there.has(sentence)));
    if (links.length === 0) return null;
    return {
      isMoved: links.some(({ isMoved }) => isMoved),
      here: readingsIn(this.#byHere, heres),
      there: readingsIn(this.#byThere, theres),
    };
  }
}

/** The readings of some sentences; one that runs over several of them once. */
function readingsIn(
  lists: ReadonlyMap<number, readonly Reading[]>,
  sentences: readonly number[],
): readonly Reading[] {
  const [first] = sentences;
  if (first !== undefined && sentences.length === 1) return lists.get(first) ?? [];
  return [...new Set(sentences.flatMap((sentence) => lists.get(sentence) ?? []))];
}

/** Files a reading under every sentence that its span touches. */
function addToSentences(
  lists: Map<number, Reading[]>,
  sentences: readonly Sentence[],
  span: Span | null,
  reading: Reading,
): void {
  if (span === null) return;
  const last = sentenceIndexAt(sentences, Math.max(span.start, span.end - 1));
  for (let at = Math.max(0, sentenceIndexAt(sentences, span.start)); at <= last; at += 1)
    addTo(lists, at, reading);
}

function addTo<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
