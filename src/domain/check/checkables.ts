import type { ComparedTexts } from '../claims/compared-texts.ts';
import { OppositeWords } from './opposite-words.ts';
import { Places } from './places.ts';
import { tokenKeys } from './token-keys.ts';
import { linkTokens } from './token-links.ts';
import { checkTokens, type CheckToken, type CheckWords } from './tokens.ts';
import { Weigher, type Worth } from './worth.ts';

/** Something that can be checked, with its words in every variant that has it. */
export interface SuggestedItem {
  /** In the order of the variants, then of reading. */
  readonly tokens: readonly CheckWords[];
  /** The keys under which decisions on its words are kept, one for each of `tokens`. */
  readonly keys: readonly string[];
  /** The words that speak for it: the base's where it has some, else the first. */
  readonly lead: CheckWords;
  /** Variants that have the words but not as such a fact: a quotation's without its marks. In their order. */
  readonly alsoIn: readonly number[];
  readonly worth: Worth;
  /** Where it stands in the base, or where its neighbours say that it belongs; UTF-16 code units. */
  readonly place: number;
}

/** One checkable fact; its keys are those of `tokenKeys`. */
export interface CheckItem extends SuggestedItem {
  readonly tokens: readonly CheckToken[];
  readonly lead: CheckToken;
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
export function checkables(checked: ComparedTexts, base: number): Checkables {
  const { comparison } = checked;
  const tokens = checkTokens(comparison);
  const keys = tokenKeys(checked, tokens);
  const weigher = new Weigher(comparison, tokens);
  const places = new Places(comparison, base);
  const opposite = new OppositeWords(comparison);
  const itemOf: CheckItem[] = [];
  const items = linkTokens(comparison, tokens).flatMap((own): readonly CheckItem[] => {
    const lead = own.find(({ variant }) => variant === base) ?? own[0];
    if (lead === undefined) return [];
    const alsoIn = opposite.variantsWith(own, lead);
    const item = {
      tokens: own,
      keys: own.map(({ index }) => keys[index] ?? ''),
      lead,
      alsoIn,
      worth: weigher.worthOf(own, lead, alsoIn),
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
