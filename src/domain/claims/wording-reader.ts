import type { Anchor } from '../anchor/anchor.ts';
import { compare } from '../compare/compare.ts';
import { grammarOf } from '../compare/lexicon/grammars.ts';
import type { MentionRecord } from '../review/events.ts';
import { guessLanguage } from '../text/language.ts';
import { pairOf, type ComparedTexts } from './compared-texts.ts';
import { wordingBetween } from './mention-wording.ts';
import { PairPlaces } from './pair-places.ts';
import { SAME_WORDING, type Wording } from './wording.ts';

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
  /** By the two quotes: the same short ones come again and again. */
  readonly #quotes = new Map<string, Wording>();

  constructor(compared: ComparedTexts | null) {
    this.#compared = compared;
    this.#indexes = new Map(compared?.texts.map(({ variantId }, index) => [variantId, index]));
  }

  /** How a mention's words stand to those of another. */
  between(reference: MentionRecord, mention: MentionRecord): Wording {
    if (reference.anchor.quote === mention.anchor.quote) return SAME_WORDING;
    return this.#inTexts(reference, mention) ?? this.#ofQuotes(reference.anchor, mention.anchor);
  }

  #inTexts(reference: MentionRecord, mention: MentionRecord): Wording | null {
    const [there, here] = [this.#indexOf(reference), this.#indexOf(mention)];
    if (this.#compared === null || there === null || here === null) return null;
    const places = this.#placesOf(this.#compared, there, here);
    if (places === null) return null;
    const passage = (index: number, { start, end }: Anchor) => ({
      ...{ start, end },
      text: this.#compared?.texts[index]?.text ?? '',
    });
    return wordingBetween({
      places,
      referenceSide: there < here ? 'left' : 'right',
      reference: passage(there, reference.anchor),
      mention: passage(here, mention.anchor),
      smallWords: this.#smallWordsOf(Math.min(there, here)),
    });
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

  #ofQuotes({ quote: reference }: Anchor, { quote: mention }: Anchor): Wording {
    const key = JSON.stringify([reference, mention]);
    const known = this.#quotes.get(key) ?? wordingOfQuotes(reference, mention);
    this.#quotes.set(key, known);
    return known;
  }
}

/** How one quote stands to another by themselves. An editor has said that they belong together, so they are a pair. */
export function wordingOfQuotes(reference: string, mention: string): Wording {
  if (reference === mention) return SAME_WORDING;
  const whole = (text: string) => ({ start: 0, end: text.length });
  const { pairs, variants } = compare(
    [
      { label: '', text: reference },
      { label: '', text: mention },
    ],
    {
      words: true,
      constraints: [
        {
          relation: 'pair',
          left: { variant: 0, ...whole(reference) },
          right: { variant: 1, ...whole(mention) },
        },
      ],
    },
  );
  const [pair] = pairs;
  const [left, right] = variants;
  if (!pair || !left || !right) return SAME_WORDING;
  return wordingBetween({
    places: new PairPlaces(pair, left, right),
    referenceSide: 'left',
    reference: { text: reference, ...whole(reference) },
    mention: { text: mention, ...whole(mention) },
    smallWords: smallWordsOf([reference, mention].sort().join('\n')),
  });
}

function smallWordsOf(text: string): ReadonlySet<string> {
  return grammarOf(guessLanguage(text)).stop;
}
