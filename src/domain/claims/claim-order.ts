import { PlaceFinder } from '../compare/views/place.ts';
import { CLAIM_PRIORITIES } from '../review/vocabulary.ts';
import type { ClaimState, MentionState } from '../review/state.ts';
import type { ClaimEntry } from './claim-list.ts';
import { CLAIM_STANDINGS } from './claim-standing.ts';
import { pairOf, type ComparedTexts } from './compared-texts.ts';

/** The orders that the list of claims can have. */
export const CLAIM_ORDERS = ['story', 'priority', 'standing', 'number'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

export const CLAIM_ORDER_NAMES: Readonly<Record<ClaimOrder, string>> = {
  story: 'As in the story',
  priority: 'By priority',
  standing: 'By status',
  number: 'As they were made',
};

/** Where a claim stands in the story, as an offset into the base's text; infinite where that is not known. */
export type PlaceInStory = (claim: ClaimState) => number;

interface Ordered {
  readonly order: ClaimOrder;
  readonly placeOf: PlaceInStory;
  readonly entries: readonly ClaimEntry[];
}

/** By the entries, as they were ordered last: the list and the matrix, which stand side by side, have the same order. */
const ORDERED = new WeakMap<readonly ClaimEntry[], Ordered>();

/** The entries in an order; those that are equal in it stay in the order of the story, then of their numbers. */
export function orderClaims(
  entries: readonly ClaimEntry[],
  order: ClaimOrder,
  placeOf: PlaceInStory,
): readonly ClaimEntry[] {
  if (order === 'number') return entries;
  const known = ORDERED.get(entries);
  if (known?.order === order && known.placeOf === placeOf) return known.entries;
  const ordered = sortClaims(entries, order, placeOf);
  ORDERED.set(entries, { order, placeOf, entries: ordered });
  return ordered;
}

function sortClaims(
  entries: readonly ClaimEntry[],
  order: ClaimOrder,
  placeOf: PlaceInStory,
): readonly ClaimEntry[] {
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, order), place: placeOf(entry.claim) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        Number(one.place > other.place) - Number(one.place < other.place) ||
        one.entry.number - other.entry.number,
    )
    .map(({ entry }) => entry);
}

function rankOf({ claim, standing }: ClaimEntry, order: ClaimOrder): number {
  if (order === 'priority') return CLAIM_PRIORITIES.indexOf(claim.priority);
  return order === 'standing' ? CLAIM_STANDINGS.indexOf(standing) : 0;
}

/**
 * Finds where claims stand in the story: the first mention in the base, or else where the first mention in another
 * variant would stand there.
 *
 * @param baseId null for the first variant
 */
export function placesInStory(compared: ComparedTexts | null, baseId: string | null): PlaceInStory {
  const known = new WeakMap<ClaimState, number>();
  const places = compared === null ? null : new StoryPlaces(compared, baseId);
  return (claim) => {
    const place = known.get(claim) ?? places?.placeOf(claim) ?? Infinity;
    known.set(claim, place);
    return place;
  };
}

class StoryPlaces {
  readonly #compared: ComparedTexts;
  readonly #base: number;
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #finders = new Map<number, PlaceFinder>();

  constructor(compared: ComparedTexts, baseId: string | null) {
    this.#compared = compared;
    this.#indexes = new Map(compared.texts.map(({ variantId }, index) => [variantId, index]));
    this.#base = this.#indexes.get(baseId ?? '') ?? 0;
  }

  placeOf({ mentions }: ClaimState): number {
    const inBase = this.#earliest(mentions, (variant, start) => (variant === this.#base ? start : null));
    // Most claims stand in the base: of those nothing has to be looked up.
    if (inBase < Infinity) return inBase;
    return this.#earliest(mentions, (variant, start) => this.#finderOf(variant)?.placeOf(start) ?? null);
  }

  #earliest(
    mentions: readonly MentionState[],
    place: (variant: number, start: number) => number | null,
  ): number {
    const { variants } = this.#compared.comparison;
    let earliest = Infinity;
    for (const { variantId, anchor } of mentions) {
      const variant = this.#indexes.get(variantId);
      // Offsets into another revision say nothing about this text.
      if (variant === undefined || variants[variant]?.sha256 !== anchor.revision) continue;
      earliest = Math.min(earliest, place(variant, anchor.start) ?? Infinity);
    }
    return earliest;
  }

  #finderOf(variant: number): PlaceFinder | null {
    const known = this.#finders.get(variant);
    if (known) return known;
    const { comparison } = this.#compared;
    const pair = pairOf(comparison, this.#base, variant);
    if (pair === null) return null;
    const finder = new PlaceFinder(comparison, pair, this.#base);
    this.#finders.set(variant, finder);
    return finder;
  }
}
