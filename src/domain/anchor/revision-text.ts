import type { Sentence, Span } from '../compare/comparison.ts';
import { overlap } from '../compare/spans.ts';
import { sentenceIndexAt } from '../compare/views/sentence-at.ts';
import type { Token } from '../text/tokens.ts';
import { pushVisibleTokens } from '../text/tokens.ts';
import { isSignificant, significantTokens } from './same-words.ts';

/** A sentence that shares most of its words with another one. */
export interface LookAlike {
  /** Index into the revision's sentences. */
  readonly sentence: number;
  /** Dice coefficient of the two sentences' sets of words, 0 to 1. */
  readonly similarity: number;
}

/** What a search for look-alikes came to. */
export interface LookAlikes {
  /** Most similar first, then in reading order. */
  readonly found: readonly LookAlike[];
  /** False where the text is so full of the same words that not every sentence was looked at. */
  readonly isComplete: boolean;
}

/** So many places of a sentence's words are looked up, rarest words first, that cost grows with the text and not its square. */
const MOST_PLACES = 200;

/** One revision's text, cut into the tokens of its sentences, and searchable for sentences that look alike. */
export class RevisionText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly #tokens: (readonly Token[] | undefined)[];
  readonly #words: (ReadonlySet<string> | undefined)[];
  readonly #wordings: (string | undefined)[];
  /** By word the sentences that have it. */
  #places: ReadonlyMap<string, readonly number[]> | null = null;
  #times: ReadonlyMap<string, number> | null = null;

  /** @param text normalised; the sentences' offsets are UTF-16 code units into it. */
  constructor(text: string, sentences: readonly Sentence[]) {
    this.text = text;
    this.sentences = sentences;
    this.#tokens = new Array<readonly Token[] | undefined>(sentences.length);
    this.#words = new Array<ReadonlySet<string> | undefined>(sentences.length);
    this.#wordings = new Array<string | undefined>(sentences.length);
  }

  /** Indexes of the sentences that a span touches, in order. */
  sentencesIn(span: Span): number[] {
    const touched: number[] = [];
    for (let index = Math.max(0, sentenceIndexAt(this.sentences, span.start)); ; index += 1) {
      const sentence = this.sentences[index];
      if (sentence === undefined || sentence.start >= span.end) return touched;
      if (overlap(sentence, span)) touched.push(index);
    }
  }

  /** The visible tokens of the sentences `first` to `last`, both included. */
  tokensOf(first: number, last = first): readonly Token[] {
    if (first === last) return this.#tokensOfOne(first);
    const tokens: Token[] = [];
    for (let index = first; index <= last; index += 1)
      for (const token of this.#tokensOfOne(index)) tokens.push(token);
    return tokens;
  }

  #tokensOfOne(index: number): readonly Token[] {
    const known = this.#tokens[index];
    if (known !== undefined) return known;
    const tokens: Token[] = [];
    const sentence = this.sentences[index];
    if (sentence !== undefined) pushVisibleTokens(tokens, this.text, sentence.start, sentence.end);
    this.#tokens[index] = tokens;
    return tokens;
  }

  /** The different words of the sentences `first` to `last`, folded; marks that only set words apart are left out. */
  wordsOf(first: number, last = first): ReadonlySet<string> {
    const known = first === last ? this.#words[first] : undefined;
    if (known !== undefined) return known;
    const words = new Set<string>();
    const tokens = this.tokensOf(first, last);
    tokens.forEach((token, index) => {
      if (isSignificant(token, tokens[index + 1])) words.add(token.folded);
    });
    if (first === last) this.#words[first] = words;
    return words;
  }

  /** Whether there is a sentence of this index. */
  has(sentence: number): boolean {
    return sentence >= 0 && sentence < this.sentences.length;
  }

  shareParagraph(one: number, other: number): boolean {
    const [first, second] = [this.sentences[one], this.sentences[other]];
    return first !== undefined && first.paragraph === second?.paragraph;
  }

  /** The words of neighbouring sentences in order, in one string that is the same for the same words. */
  wordingOf(sentences: readonly number[]): string {
    return sentences.map((sentence) => this.#wordingOfOne(sentence)).join(' ');
  }

  #wordingOfOne(sentence: number): string {
    const known = this.#wordings[sentence];
    if (known !== undefined) return known;
    const wording = significantTokens(this.tokensOf(sentence))
      .map(({ folded }) => folded)
      .join(' ');
    this.#wordings[sentence] = wording;
    return wording;
  }

  /** How many sentences have this wording, as `wordingOf` gives it. */
  timesOf(wording: string): number {
    if (this.#times === null) {
      const times = new Map<string, number>();
      this.sentences.forEach((_, index) => {
        const own = this.wordingOf([index]);
        times.set(own, (times.get(own) ?? 0) + 1);
      });
      this.#times = times;
    }
    return this.#times.get(wording) ?? 0;
  }

  /** The sentences of this revision that share most of their words with these, from `least` (Dice) on. */
  lookAlikes(words: ReadonlySet<string>, least: number): LookAlikes {
    const known = [...words].map((word) => this.sentencesWith(word)).filter((list) => list.length > 0);
    known.sort((one, other) => one.length - other.length);
    // Whatever shares at least `common` words has one of all but the `common - 1` most frequent of them.
    const common = Math.ceil((least * words.size) / (2 - least));
    const probed = known.slice(0, Math.max(0, known.length - common + 1));
    const seen = new Set<number>();
    let looked = 0;
    for (const list of probed) {
      if (looked + list.length > MOST_PLACES) break;
      looked += list.length;
      for (const sentence of list) seen.add(sentence);
    }
    const isComplete = looked === probed.reduce((sum, list) => sum + list.length, 0);
    const found: LookAlike[] = [];
    for (const sentence of seen) {
      const similarity = likeness(words, this.wordsOf(sentence));
      if (similarity >= least) found.push({ sentence, similarity });
    }
    found.sort((one, other) => other.similarity - one.similarity || one.sentence - other.sentence);
    return { found, isComplete };
  }

  /** Indexes of the sentences that have a word (folded), in order. */
  sentencesWith(word: string): readonly number[] {
    this.#places ??= this.#placesOfWords();
    return this.#places.get(word) ?? [];
  }

  #placesOfWords(): ReadonlyMap<string, readonly number[]> {
    const places = new Map<string, number[]>();
    this.sentences.forEach((_, sentence) => {
      for (const word of this.wordsOf(sentence)) {
        const list = places.get(word);
        if (list === undefined) places.set(word, [sentence]);
        else list.push(sentence);
      }
    });
    return places;
  }
}

/** Dice coefficient of two sets of words, 0 to 1; two empty ones are alike. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1;
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return (2 * common) / (one.size + other.size);
}
