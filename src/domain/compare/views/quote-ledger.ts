import { fold } from '../../text/fold.ts';
import type { ComparedPair, Comparison, Span } from '../comparison.ts';
import { markedPieces, type MarkedPiece } from './marked-piece.ts';
import { paragraphAt } from './paragraph-at.ts';
import { PlaceFinder } from './place.ts';
import { linkQuotations } from './quote-links.ts';
import { quotationsOf, unquotedIn, type QuotedPassage } from './quote-passages.ts';
import { dangerOf, isChanged, wordStateOf, type QuoteState } from './quote-states.ts';
import { changedWords } from './word-runs.ts';

/** Every quotation of every variant, each once. */
export interface QuoteLedger {
  /** In the reading order of the base; what only others quote stands where their neighbours say that it belongs. */
  readonly entries: readonly QuoteEntry[];
  /** How many entries have other words, marks or another speaker in some variant. */
  readonly changed: number;
  /** How many entries some variant does not have at all. */
  readonly absent: number;
}

/** One quotation, with what became of it in each variant. */
export interface QuoteEntry {
  readonly id: string;
  /** The variant that the others are read against: the base where it has the words, else the first that quotes them. */
  readonly reference: number;
  /** 1-based paragraph in the reference. */
  readonly paragraph: number;
  /** The most dangerous of the readings' states. */
  readonly worst: QuoteState;
  readonly isChanged: boolean;
  /** One for each variant, in order. */
  readonly readings: readonly QuoteReading[];
}

export interface QuoteReading {
  readonly variant: number;
  readonly state: QuoteState;
  /** Whether another speaker than in the reference seems to say it, whatever became of the words. */
  readonly isReattributed: boolean;
  /** Empty where unknown. */
  readonly speaker: string;
  /** Empty where absent; more than one where a speech tag breaks the quotation in parts. */
  readonly parts: readonly QuotePart[];
}

/** A part of a reading, quotation marks included; words that differ from the reference are marked. */
export interface QuotePart extends Span {
  readonly pieces: readonly MarkedPiece[];
}

type Parts = readonly QuotedPassage[];

/**
 * What became of every quotation. Quotations belong together through the aligned words, never through a search for them,
 * so that an altered one is found and a chance repetition is not.
 *
 * @param comparison made with `words`
 * @param texts the variants' normalised texts
 * @param against index of the variant that the others are read against
 */
export function quoteLedger(comparison: Comparison, texts: readonly string[], against: number): QuoteLedger {
  const quotations = quotationsOf(comparison, texts);
  const reader = new EntryReader(comparison, texts, against, quotations);
  const entries = linkQuotations(comparison, quotations)
    .map((indexes) => reader.read(indexes.flatMap((index) => quotations[index] ?? [])))
    .sort((one, other) => one.place - other.place || one.entry.reference - other.entry.reference)
    .map(({ entry }) => entry);
  return {
    entries,
    changed: entries.filter((entry) => entry.isChanged).length,
    absent: entries.filter(({ readings }) => readings.some(({ state }) => state === 'absent')).length,
  };
}

class EntryReader {
  readonly #comparison: Comparison;
  readonly #texts: readonly string[];
  readonly #against: number;
  readonly #quotations: readonly Parts[];
  /** By their variants, with no discrepancies but the quotations given to another speaker. */
  readonly #pairs = new Map<string, ComparedPair>();
  readonly #places = new Map<number, PlaceFinder>();

  constructor(comparison: Comparison, texts: readonly string[], against: number, quotations: Parts) {
    this.#comparison = comparison;
    this.#texts = texts;
    this.#against = against;
    this.#quotations = texts.map((_, variant) => quotations.filter((one) => one.variant === variant));
    for (const pair of comparison.pairs) {
      const discrepancies = pair.discrepancies.filter(
        ({ kind, detail }) => kind === 'quotation' && detail === 'reattributed',
      );
      this.#pairs.set(`${pair.left} ${pair.right}`, { ...pair, discrepancies });
    }
  }

  /** @param quotations that are one, of all variants */
  read(quotations: Parts): { readonly entry: QuoteEntry; readonly place: number } {
    const quoted = this.#texts.map((_, variant) => quotations.filter((one) => one.variant === variant));
    const ownParts = quoted[this.#against] ?? [];
    const source = ownParts.length > 0 ? ownParts : (quoted.find((parts) => parts.length > 0) ?? []);
    const present = quoted.map((parts, variant) =>
      parts.length > 0 ? parts : this.#unquoted(source, variant),
    );
    const baseParts = present[this.#against] ?? [];
    const reference = baseParts.length > 0 ? baseParts : source;
    const isQuoted = (variant: number): boolean => (quoted[variant]?.length ?? 0) > 0;
    const marks: Span[] = [];
    const readings = present.map((parts, variant): QuoteReading => {
      const changed = changedWords(wordsOf(reference), wordsOf(parts));
      if (parts.length > 0 && parts !== reference) marks.push(...changed.one);
      const isReattributed = isQuoted(variant) && this.#isReattributed(reference, parts);
      const state = this.#stateOf(variant, parts, reference, isQuoted);
      const isSame = state === 'identical' || state === 'typographic';
      return {
        variant,
        state: isReattributed && isSame ? 'reattributed' : state,
        isReattributed,
        speaker: parts.find(({ speaker }) => speaker !== '')?.speaker ?? '',
        parts: this.#cut(parts, state === 'newly-quoted' ? parts : changed.other),
      };
    });
    const [first] = reference;
    const entry = {
      id: `${first?.variant ?? 0}-${first?.start ?? 0}`,
      reference: first?.variant ?? 0,
      paragraph: this.#paragraphOf(first),
      worst: readings.reduce<QuoteState>((worst, { state }) => gravest(worst, state), 'base'),
      isChanged: readings.some(({ state, isReattributed }) => isReattributed || isChanged(state)),
      readings: readings.map((reading) =>
        reading.variant === first?.variant
          ? { ...reading, parts: this.#cut(reference, united(marks)) }
          : reading,
      ),
    };
    return { entry, place: this.#placeOf(first) };
  }

  #stateOf(
    variant: number,
    parts: Parts,
    reference: Parts,
    isQuoted: (variant: number) => boolean,
  ): QuoteState {
    if (parts.length === 0) return 'absent';
    if (!isQuoted(variant)) return 'unquoted';
    if (variant === this.#against) return 'base';
    const referenceVariant = reference[0]?.variant ?? this.#against;
    if (!isQuoted(referenceVariant)) return 'newly-quoted';
    if (variant === referenceVariant) return 'added';
    const state = wordStateOf(this.#texts, reference, parts);
    return referenceVariant !== this.#against && state === 'identical' ? 'added' : state;
  }

  /** Where a variant has the quotation's words without marks; nothing where it lacks most of them. */
  #unquoted(quotation: Parts, variant: number): Parts {
    return quotation.flatMap((part) => {
      const pair = this.#pairOf(part.variant, variant);
      const others = this.#quotations[variant] ?? [];
      return (pair && unquotedIn(this.#comparison, this.#texts, pair, part, others)) ?? [];
    });
  }

  #isReattributed(before: Parts, now: Parts): boolean {
    const [one, other] = [before[0]?.variant ?? 0, now[0]?.variant ?? 0];
    const pair = this.#pairOf(one, other);
    const touches = (parts: Parts, span: Span | null): boolean =>
      span !== null && parts.some((part) => part.start < span.end && span.start < part.end);
    return (pair?.discrepancies ?? []).some(({ left, right }) =>
      one < other
        ? touches(before, left) && touches(now, right)
        : touches(before, right) && touches(now, left),
    );
  }

  #cut(parts: Parts, marks: readonly Span[]): QuotePart[] {
    return parts.map(({ variant, start, end }) => ({
      start,
      end,
      pieces: markedPieces(this.#texts[variant] ?? '', { start, end }, marks),
    }));
  }

  #placeOf(first: QuotedPassage | undefined): number {
    if (first === undefined || first.variant === this.#against) return first?.start ?? 0;
    const known = this.#places.get(first.variant);
    if (known !== undefined) return known.placeOf(first.start);
    const pair = this.#pairOf(first.variant, this.#against);
    if (pair === undefined) return 0;
    const places = new PlaceFinder(this.#comparison, pair, this.#against);
    this.#places.set(first.variant, places);
    return places.placeOf(first.start);
  }

  #paragraphOf(first: QuotedPassage | undefined): number {
    const { variant = 0, start = 0 } = first ?? {};
    return paragraphAt(this.#comparison.variants[variant]?.paragraphs ?? [], start);
  }

  #pairOf(one: number, other: number): ComparedPair | undefined {
    return this.#pairs.get(`${Math.min(one, other)} ${Math.max(one, other)}`);
  }
}

function wordsOf(parts: Parts): QuotedPassage['words'] {
  return parts.flatMap(({ words }) => words);
}

function gravest(one: QuoteState, other: QuoteState): QuoteState {
  return dangerOf(other) < dangerOf(one) ? other : one;
}

/** The spans in order, those that touch joined. */
function united(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** Variants in which the quotation reads the same. */
export interface QuoteReadingGroup extends QuoteReading {
  readonly variants: readonly number[];
}

/** The readings of an entry, each once: the reference's first, then the most dangerous. */
export function readingGroups({ readings, reference }: QuoteEntry): readonly QuoteReadingGroup[] {
  const groups = new Map<string, QuoteReadingGroup>();
  for (const reading of readings) {
    // Other marks round the same words are no other reading.
    const words = reading.parts.flatMap(({ pieces }) => pieces.map(({ text }) => fold(text))).join('');
    const letters = words.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
    const key = JSON.stringify([reading.state, reading.isReattributed, reading.speaker, letters]);
    const group = groups.get(key);
    groups.set(
      key,
      group
        ? { ...group, variants: [...group.variants, reading.variant] }
        : { ...reading, variants: [reading.variant] },
    );
  }
  const rank = ({ variants, state }: QuoteReadingGroup): number =>
    variants.includes(reference) ? -1 : dangerOf(state);
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}
