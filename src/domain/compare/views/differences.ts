import type { ComparedPair, Comparison, DiscrepancyKind, Passage, Severity, Span } from '../comparison.ts';
import { layerOf, type DifferenceLayer } from '../difference-layer.ts';
import { orientedFrom } from './orient.ts';
import { paragraphAt } from './paragraph-at.ts';
import { PlaceFinder } from './place.ts';

/** One discrepancy as a reader of the base meets it: what the base says first, the other variant second. */
export interface Difference {
  /** The pair's texts and the place in its list: the same as long as both texts are. */
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly detail: string;
  readonly severity: Severity;
  readonly layer: DifferenceLayer;
  readonly confidence: number;
  /** One sentence in plain words that names the variants by their sigla. */
  readonly explanation: string;
  /** Where the discrepancy stands in the comparison. */
  readonly origin: { readonly pair: ComparedPair; readonly index: number };
  /** The variant read against and the other one. */
  readonly sides: readonly [DifferenceSide, DifferenceSide];
  /** 1-based paragraph, in the first side that has the passage. */
  readonly paragraph: number;
}

export interface DifferenceSide {
  /** Index into the comparison's variants. */
  readonly variant: number;
  /** Null where this side has nothing. */
  readonly passage: Passage | null;
}

/**
 * The discrepancies of some of the variants, each read against the first of them, in that one's reading order. What
 * only another variant has stands where its neighbours say that it belongs.
 *
 * @param shown indexes into the comparison's variants, the one to read against first
 */
export function differencesAmong(comparison: Comparison, shown: readonly number[]): readonly Difference[] {
  const [against, ...others] = shown;
  if (against === undefined) return [];
  const paragraphsOf = (variant: number): readonly Span[] => comparison.variants[variant]?.paragraphs ?? [];
  const found = others.flatMap((other) => {
    const left = Math.min(against, other);
    const right = Math.max(against, other);
    const pair = comparison.pairs.find((candidate) => candidate.left === left && candidate.right === right);
    if (pair === undefined) return [];
    const places = new PlaceFinder(comparison, pair, against);
    const texts = `${textId(comparison, left)}-${textId(comparison, right)}`;
    return pair.discrepancies.map((discrepancy, index) => {
      const { left: here, right: there, ...rest } = orientedFrom(discrepancy, pair, against);
      const difference: Difference = {
        ...rest,
        id: `${texts}-${index}`,
        layer: layerOf(rest.kind),
        origin: { pair, index },
        sides: [
          { variant: against, passage: here },
          { variant: other, passage: there },
        ],
        paragraph: here
          ? paragraphAt(paragraphsOf(against), here.start)
          : paragraphAt(paragraphsOf(other), there?.start ?? 0),
      };
      return { difference, place: here ? here.start : places.placeOf(there?.start ?? 0) };
    });
  });
  return found.sort((a, b) => a.place - b.place).map(({ difference }) => difference);
}

/** A name for a variant's text that stays when the order changes: its hash, and which of the equal texts it is. */
function textId({ variants }: Comparison, variant: number): string {
  const hash = variants[variant]?.sha256 ?? '';
  const before = variants.slice(0, variant).filter(({ sha256 }) => sha256 === hash).length;
  return `${hash.slice(0, 12)}.${before}`;
}
