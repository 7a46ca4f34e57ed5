import type { Comparison, Span } from '../compare/comparison.ts';
import { lowerBound } from '../compare/lower-bound.ts';
import type { CheckWords } from './tokens.ts';

/** From this share of its letters on a variant says the same words; with less, something else stands in their place. */
const SAID_SHARE = 0.5;

/** Words of one variant that a comparison finds in another, by their place. Words in their place alone do not count. */
type Links = readonly Span[];

/**
 * Finds the variants that have the words of a fact without having the fact: a quotation's words without their marks.
 * Through the word alignment alone; made once for a comparison, and only as far as it is asked.
 */
export class OppositeWords {
  readonly #comparison: Comparison;
  /** By the two variants. */
  readonly #links = new Map<string, Links>();

  /** @param comparison made with `words`; without them nothing is found */
  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  /**
   * @param tokens of one fact, in every variant that has it
   * @param lead the one of them that says what the fact is
   * @returns the other variants that say it, in their order
   */
  variantsWith(tokens: readonly CheckWords[], lead: CheckWords): readonly number[] {
    const known = new Set(tokens.map(({ variant }) => variant));
    return this.#comparison.variants.flatMap((_, variant) =>
      !known.has(variant) && this.#says(variant, lead) ? [variant] : [],
    );
  }

  #says(variant: number, { variant: from, text, start, end }: CheckWords): boolean {
    const links = this.#linksBetween(from, variant);
    const letters = text.replace(/[^\p{L}\p{M}\p{N}]/gu, '').length;
    let [said, upTo] = [0, start];
    for (let at = lowerBound(links, (link) => link.end <= start); ; at += 1) {
      const link = links[at];
      if (link === undefined || link.start >= end) break;
      // A word that is said twice opposite counts once.
      said += Math.max(0, Math.min(link.end, end) - Math.max(link.start, upTo));
      upTo = Math.max(upTo, link.end);
    }
    return letters > 0 && said >= letters * SAID_SHARE;
  }

  #linksBetween(from: number, to: number): Links {
    const name = `${from} ${to}`;
    const known = this.#links.get(name);
    if (known !== undefined) return known;
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    const pair = this.#comparison.pairs.find((one) => one.left === left && one.right === right);
    const links = (pair?.alignments ?? []).flatMap(({ words = [] }) =>
      words.flatMap((word) => {
        const [start, end] = from < to ? word.left : word.right;
        return word.relation === 'substituted' ? [] : [{ start, end }];
      }),
    );
    links.sort((one, other) => one.start - other.start);
    this.#links.set(name, links);
    return links;
  }
}
