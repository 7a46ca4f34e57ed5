import type { ComparedPair, Comparison } from '../compare/comparison.ts';
import { PlaceFinder } from '../compare/views/place.ts';
import { tokenKeys } from './token-keys.ts';
import { linkTokens } from './token-links.ts';
import { checkTokens, type CheckedTexts, type CheckToken } from './tokens.ts';
import { Weigher, type Worth } from './worth.ts';

/** One checkable fact with its words in every variant that has it. */
export interface CheckItem {
  /** In the order of the variants, then of reading. */
  readonly tokens: readonly CheckToken[];
  /** The key of each token; see `tokenKeys`. */
  readonly keys: readonly string[];
  /** The token that speaks for the fact: the base's where it has one, else the first. */
  readonly lead: CheckToken;
  readonly worth: Worth;
  /** Where it stands in the base, or where its neighbours say that it belongs; UTF-16 code units. */
  readonly place: number;
}

/** Everything in a comparison that can be checked. */
export interface Checkables {
  /** Of all variants, by index. */
  readonly tokens: readonly CheckToken[];
  /** Every fact once, the one most worth checking first; facts of equal worth in story order. */
  readonly items: readonly CheckItem[];
  /** The fact of each token, by the token's index. */
  readonly itemOf: readonly CheckItem[];
}

/**
 * What can be checked in a comparison. Deterministic. Nothing is left out: the order is all that worth decides.
 *
 * @param checked a comparison made with `words`
 * @param base index of the variant that the others are read against
 */
export function checkables(checked: CheckedTexts, base: number): Checkables {
  const { comparison } = checked;
  const tokens = checkTokens(comparison);
  const keys = tokenKeys(checked, tokens);
  const weigher = new Weigher(comparison, tokens);
  const places = new Places(comparison, base);
  const itemOf: CheckItem[] = [];
  const items = linkTokens(comparison, tokens).flatMap((own): readonly CheckItem[] => {
    const lead = own.find(({ variant }) => variant === base) ?? own[0];
    if (lead === undefined) return [];
    const item = {
      tokens: own,
      keys: own.map(({ index }) => keys[index] ?? ''),
      lead,
      worth: weigher.worthOf(own, lead),
      place: places.of(lead),
    };
    for (const { index } of own) itemOf[index] = item;
    return [item];
  });
  return { tokens, items: items.sort(byWorth), itemOf };
}

function byWorth(one: CheckItem, other: CheckItem): number {
  return other.worth.score - one.worth.score || one.place - other.place || one.lead.index - other.lead.index;
}

/** Finds where in the base something belongs. */
class Places {
  readonly #comparison: Comparison;
  readonly #base: number;
  readonly #finders = new Map<number, PlaceFinder | null>();

  constructor(comparison: Comparison, base: number) {
    this.#comparison = comparison;
    this.#base = base;
  }

  of({ variant, start }: CheckToken): number {
    if (variant === this.#base) return start;
    let finder = this.#finders.get(variant);
    if (finder === undefined) {
      const pair = this.#pairWith(variant);
      finder = pair === undefined ? null : new PlaceFinder(this.#comparison, pair, this.#base);
      this.#finders.set(variant, finder);
    }
    return finder?.placeOf(start) ?? 0;
  }

  #pairWith(variant: number): ComparedPair | undefined {
    const [left, right] = [Math.min(variant, this.#base), Math.max(variant, this.#base)];
    return this.#comparison.pairs.find((pair) => pair.left === left && pair.right === right);
  }
}
