import { fold } from '../../text/fold.ts';
import type { ComparedVariant, Fact, Sentence, Span } from '../comparison.ts';
import { oneNamesMore } from '../words/fact-units.ts';
import { lowerBound } from '../lower-bound.ts';

/** What a variant has, prepared for many questions. Offsets are into its text. */
export class VariantLookup {
  readonly #sentences: readonly Sentence[];
  readonly #facts: readonly Fact[];
  /** Folded, each once. */
  readonly #speakers: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;

  constructor({ sentences, facts }: ComparedVariant) {
    this.#sentences = sentences;
    this.#facts = [...facts].sort((one, other) => one.start - other.start);
    this.#speakers = new Set(facts.map(({ speaker }) => fold(speaker)).filter((speaker) => speaker !== ''));
    this.#names = new Set(facts.filter(isName).map(({ value }) => value));
  }

  /** The sentences that a span touches, in order. */
  sentencesIn({ start, end }: Span): readonly Sentence[] {
    const from = lowerBound(this.#sentences, (sentence) => sentence.end <= start);
    return this.#sentences.slice(
      from,
      lowerBound(this.#sentences, (sentence) => sentence.start < end),
    );
  }

  /** The facts that lie in a span, in order. */
  factsIn({ start, end }: Span): readonly Fact[] {
    const from = lowerBound(this.#facts, (fact) => fact.start < start);
    const to = lowerBound(this.#facts, (fact) => fact.start < end);
    return this.#facts.slice(from, to).filter((fact) => fact.end <= end);
  }

  /** Whether someone of this name speaks anywhere. */
  hears(speaker: string): boolean {
    const name = fold(speaker);
    if (this.#speakers.has(name)) return true;
    return [...this.#speakers].some((other) => other.includes(name) || name.includes(other));
  }

  /** Whether a name stands anywhere, or one that means the same. */
  names(value: string): boolean {
    return this.#names.has(value) || [...this.#names].some((other) => oneNamesMore(value, other));
  }
}

function isName({ kind }: Fact): boolean {
  return kind === 'person' || kind === 'place' || kind === 'organisation';
}
