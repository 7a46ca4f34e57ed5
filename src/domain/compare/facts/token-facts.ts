import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Fact, Sentence, Span } from '../comparison.ts';

/** What the recognisers read: the text, its paragraphs and sentences, and its visible tokens. */
export interface ReadableText {
  readonly text: string;
  readonly language: Language;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Sentence `i` has the tokens from `bounds[i]` up to `bounds[i + 1]`. */
  readonly bounds: readonly number[];
  /** The different words of `tokens`. */
  readonly vocabulary: Vocabulary;
}

/** A fact by its tokens, before it becomes text: `[from, to)` are token indexes. */
export interface TokenFact {
  readonly kind: Fact['kind'];
  readonly from: number;
  readonly to: number;
  readonly value: string;
}
