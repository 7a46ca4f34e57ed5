import type { Span } from '../compare/comparison.ts';
import type { MentionRecord } from '../review/events.ts';
import { pairOf, type ComparedTexts } from './compared-texts.ts';
import { wordingBetween } from './mention-wording.ts';
import { PairPlaces } from './pair-places.ts';
import { smallWordsOf } from './small-words.ts';
import { SAME_WORDING, UNREAD_WORDING, type QuoteWordings, type Wording } from './wording.ts';

/** A passage of one of the texts that were compared. */
interface VariantPassage extends Span {
  /** Its index. */
  readonly variant: number;
}

/**
 * Reads how mentions stand to a reference. Where both stand in the texts that were compared, the comparison says it: it
 * knows what stands around the words. Otherwise (an older revision, a second mention in the same variant, no comparison
 * yet) the two quotes are compared with each other.
 */
export class WordingReader {
  readonly #compared: ComparedTexts | null;
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #places = new Map<string, PairPlaces>();
  readonly #smallWords = new Map<number, ReadonlySet<string>>();
  readonly #quotes: QuoteWordings;

  constructor(compared: ComparedTexts | null, quotes: QuoteWordings) {
    this.#compared = compared;
    this.#quotes = quotes;
    this.#indexes = new Map(compared?.texts.map(({ variantId }, index) => [variantId, index]));
  }

  /** How a mention's words stand to those of another. */
  between(reference: MentionRecord, mention: MentionRecord): Wording {
    const [one, other] = [reference.anchor.quote, mention.anchor.quote];
    if (one === other) return SAME_WORDING;
    return this.#inTexts(reference, mention) ?? this.#quotes(one, other) ?? UNREAD_WORDING;
  }

  /**
   * How a passage stands to that of another variant; `variant` is an index into what was compared. Null where the two
   * variants were not compared with each other.
   */
  betweenPassages(reference: VariantPassage, passage: VariantPassage): Wording | null {
    const [there, here] = [reference.variant, passage.variant];
    const places = this.#compared && this.#placesOf(this.#compared, there, here);
    if (places === null) return null;
    const withText = ({ variant, start, end }: VariantPassage) => ({
      ...{ start, end },
      text: this.#compared?.texts[variant]?.text ?? '',
    });
    return wordingBetween({
      places,
      referenceSide: there < here ? 'left' : 'right',
      reference: withText(reference),
      mention: withText(passage),
      smallWords: this.#smallWordsOf(Math.min(there, here)),
    });
  }

  #inTexts(reference: MentionRecord, mention: MentionRecord): Wording | null {
    const [there, here] = [this.#indexOf(reference), this.#indexOf(mention)];
    if (there === null || here === null) return null;
    return this.betweenPassages(
      { variant: there, start: reference.anchor.start, end: reference.anchor.end },
      { variant: here, start: mention.anchor.start, end: mention.anchor.end },
    );
  }

  /** The variant's index, where the anchor belongs to the very text that was compared. */
  #indexOf({ variantId, anchor }: MentionRecord): number | null {
    const index = this.#indexes.get(variantId);
    if (index === undefined) return null;
    return this.#compared?.comparison.variants[index]?.sha256 === anchor.revision ? index : null;
  }

  #placesOf({ comparison }: ComparedTexts, one: number, other: number): PairPlaces | null {
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
    const known = this.#places.get(key);
    if (known) return known;
    const pair = pairOf(comparison, one, other);
    const isUnread = comparison.incomplete?.pairs.some(
      ([left, right]) => left === pair?.left && right === pair.right,
    );
    const [left, right] = [comparison.variants[pair?.left ?? -1], comparison.variants[pair?.right ?? -1]];
    if (pair === null || isUnread || left === undefined || right === undefined) return null;
    const places = new PairPlaces(pair, left, right);
    this.#places.set(key, places);
    return places;
  }

  #smallWordsOf(index: number): ReadonlySet<string> {
    const known = this.#smallWords.get(index);
    if (known) return known;
    const words = smallWordsOf(this.#compared?.texts[index]?.text ?? '');
    this.#smallWords.set(index, words);
    return words;
  }
}
