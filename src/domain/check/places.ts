import type { ComparedPair, Comparison } from '../compare/comparison.ts';
import { PlaceFinder } from '../compare/views/place.ts';
import type { CheckWords } from './tokens.ts';

/** Finds where in the base something belongs. */
export class Places {
  readonly #comparison: Comparison;
  readonly #base: number;
  readonly #finders = new Map<number, PlaceFinder | null>();

  constructor(comparison: Comparison, base: number) {
    this.#comparison = comparison;
    this.#base = base;
  }

  /** @returns UTF-16 code units into the base's text */
  of({ variant, start }: Pick<CheckWords, 'variant' | 'start'>): number {
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
