import type { AnchorState } from '../anchor/anchor.ts';
import type { ComparedTexts } from '../claims/compared-texts.ts';
import { opposite } from '../claims/propose-mentions.ts';
import { WordingReader } from '../claims/wording-reader.ts';
import type { WordingState } from '../claims/wording.ts';
import type { ComparedPair, Comparison, Discrepancy, Severity, Span } from '../compare/comparison.ts';
import { layerOf } from '../compare/difference-layer.ts';
import { discrepancyName, SEVERITY_NAMES } from '../compare/kind-names.ts';
import { overlap } from '../compare/spans.ts';
import { markedText, type MarkedPiece, type TextMark } from '../compare/views/marked-text.ts';
import { orientedFrom } from '../compare/views/orient.ts';
import { sentenceIndexAt } from '../compare/views/sentence-at.ts';
import type { MentionState } from '../review/state.ts';
import { fold } from '../text/fold.ts';
import type { QueueEntry } from './queue.ts';
import type { Suggestion } from './suggestions.ts';

/** What check mode shows of an entry: its words in every variant, and what the engine says of them. */
export interface CheckView {
  /** The variant that the others are read against. */
  readonly reference: number;
  /** One for each variant of the comparison, in its order. */
  readonly readings: readonly CheckReading[];
  /** What differs from the reference, the gravest first, each once. */
  readonly differences: readonly CheckDifference[];
}

export interface CheckReading {
  readonly variant: number;
  /** Empty where the variant has nothing. */
  readonly passages: readonly CheckPassage[];
}

/** Words with their sentence, on one line; what differs from the reference is marked. */
export interface CheckPassage {
  /** Null for words that are only suggested. */
  readonly mention: Pick<MentionState, 'mentionId' | 'status'> | null;
  readonly state: AnchorState;
  /** How suggested words stand to the reference's; null in the reference, and for a claim's mentions. */
  readonly wording: WordingState | null;
  /** UTF-16 code units into the variant's text; null where the words stand in an earlier revision. */
  readonly span: Span | null;
  /** 1-based; null where the words stand in an earlier revision. */
  readonly paragraph: number | null;
  readonly before: readonly MarkedPiece[];
  readonly words: readonly MarkedPiece[];
  readonly after: readonly MarkedPiece[];
}

/** One difference of the words from the reference. */
export interface CheckDifference {
  readonly name: string;
  readonly severity: Severity;
  /** One sentence in plain words that names the reference and the first of the variants by their sigla. */
  readonly explanation: string;
  /** The variants that differ in this way. */
  readonly variants: readonly number[];
}

interface Place extends Span {
  readonly variant: number;
}

const GRAVEST_FIRST = Object.keys(SEVERITY_NAMES);

/** How an entry reads in every variant. Costs as much as the discrepancies of the reference's pairs. */
export function checkView(checked: ComparedTexts, entry: QueueEntry): CheckView {
  const { comparison, texts } = checked;
  const found = texts.map((_, variant) => wordsIn(checked, entry, variant));
  const reference = referenceOf(checked, entry, found);
  const marks = new Marks(comparison, reference);
  const wordingOf = wordings(checked, entry);
  return {
    reference,
    readings: found.map((words, variant) => ({
      variant,
      passages: words.map((one) => passageOf(checked, variant, one, marks, wordingOf(variant, one))),
    })),
    differences: differencesOf(
      marks.pairs,
      reference,
      found.flatMap((words, variant) =>
        words.flatMap(({ span }) => (span === null ? [] : [{ ...span, variant }])),
      ),
    ),
  };
}

interface FoundWords {
  readonly mention: MentionState | null;
  readonly span: Span | null;
}

function wordsIn(checked: ComparedTexts, entry: QueueEntry, variant: number): readonly FoundWords[] {
  if (entry.type === 'suggestion') return suggestedIn(checked, entry.suggestion, variant);
  const { comparison, texts } = checked;
  return entry.claim.mentions
    .filter(({ variantId }) => variantId === texts[variant]?.variantId)
    .map((mention) => {
      const { revision, state } = mention.anchor;
      const isHere = state !== 'orphan' && revision === comparison.variants[variant]?.sha256;
      return { mention, span: isHere ? mention.anchor : null };
    });
}

/** The fact's own words; where the variant has no such fact, what the alignment puts opposite, as acceptance does. */
function suggestedIn(
  checked: ComparedTexts,
  { item, lead }: Suggestion,
  variant: number,
): readonly FoundWords[] {
  const own: readonly Span[] = item.tokens.filter((token) => token.variant === variant);
  const there = own.length > 0 ? null : opposite(checked, lead.variant, variant, lead);
  return [...own, ...(there === null ? [] : [there.span])].map((span) => ({ mention: null, span }));
}

/** How the words of a suggestion stand to those that it comes from. */
function wordings(
  checked: ComparedTexts,
  entry: QueueEntry,
): (variant: number, words: FoundWords) => WordingState | null {
  if (entry.type === 'claim') return () => null;
  const reader = new WordingReader(checked, () => null);
  const { lead } = entry.suggestion;
  return (variant, { span }) =>
    span === null || variant === lead.variant
      ? null
      : (reader.betweenPassages(lead, { variant, ...span })?.state ?? null);
}

/** A suggestion's lead; a claim's first confirmed words, or its first ones. */
function referenceOf(
  { texts }: ComparedTexts,
  entry: QueueEntry,
  found: readonly (readonly FoundWords[])[],
): number {
  if (entry.type === 'suggestion') return entry.suggestion.lead.variant;
  const confirmed = entry.claim.mentions.find(({ status }) => status === 'confirmed');
  const index = texts.findIndex(({ variantId }) => variantId === confirmed?.variantId);
  return Math.max(0, index === -1 ? found.findIndex((words) => words.length > 0) : index);
}

function passageOf(
  { comparison, texts }: ComparedTexts,
  variant: number,
  { mention, span }: FoundWords,
  marks: Marks,
  wording: WordingState | null,
): CheckPassage {
  const about = {
    mention: mention && { mentionId: mention.mentionId, status: mention.status },
    state: mention?.anchor.state ?? 'attached',
    wording,
  };
  if (span === null) {
    const { prefix = '', quote = '', suffix = '' } = mention?.anchor ?? {};
    const [before, words, after] = [prefix, quote, suffix].map((text) => plain(text));
    return {
      ...about,
      span: null,
      paragraph: null,
      before: before ?? [],
      words: words ?? [],
      after: after ?? [],
    };
  }
  const { sentences = [] } = comparison.variants[variant] ?? {};
  const text = texts[variant]?.text ?? '';
  const first = sentences[Math.max(0, sentenceIndexAt(sentences, span.start))];
  const last = sentences[Math.max(0, sentenceIndexAt(sentences, span.end - 1))];
  const from = Math.min(first?.start ?? span.start, span.start);
  const to = Math.max(last?.end ?? span.end, span.end);
  const own = marks.of(variant, { start: from, end: to });
  const cut = (start: number, end: number): readonly MarkedPiece[] =>
    markedText(text, { start, end }, own).map(onOneLine);
  return {
    ...about,
    span: { start: span.start, end: span.end },
    paragraph: (first?.paragraph ?? 0) + 1,
    before: cut(from, span.start),
    words: cut(span.start, span.end),
    after: cut(span.end, to),
  };
}

/** What differs between the reference and each of the other variants, as marks on their texts. */
class Marks {
  /** The pairs of the reference. */
  readonly pairs: readonly ComparedPair[];
  readonly #reference: number;

  constructor({ pairs }: Comparison, reference: number) {
    this.#reference = reference;
    this.pairs = pairs.filter(({ left, right }) => left === reference || right === reference);
  }

  /** The marks on a range of a variant; on the reference those against every other variant. */
  of(variant: number, range: Span): readonly TextMark[] {
    return this.pairs
      .filter(({ left, right }) => variant === this.#reference || left === variant || right === variant)
      .flatMap(({ left, discrepancies }) =>
        discrepancies.flatMap((discrepancy) => {
          const passage = left === variant ? discrepancy.left : discrepancy.right;
          if (passage === null || !overlap(passage, range) || discrepancy.kind === 'move') return [];
          const { severity, kind, detail } = discrepancy;
          return [{ start: passage.start, end: passage.end, severity, name: discrepancyName(kind, detail) }];
        }),
      );
  }
}

function differencesOf(
  pairs: readonly ComparedPair[],
  reference: number,
  places: readonly Place[],
): readonly CheckDifference[] {
  const differences = new Map<string, CheckDifference>();
  for (const pair of pairs) {
    const other = pair.left === reference ? pair.right : pair.left;
    for (const discrepancy of pair.discrepancies) {
      if (!isAbout(discrepancy, pair, places)) continue;
      const oriented = orientedFrom(discrepancy, pair, reference);
      const { kind, detail, severity } = oriented;
      const name = discrepancyName(kind, detail);
      const key = JSON.stringify([name, fold(oriented.left?.text ?? ''), fold(oriented.right?.text ?? '')]);
      const known = differences.get(key);
      const { explanation } = oriented;
      if (known === undefined) differences.set(key, { name, severity, explanation, variants: [other] });
      else if (!known.variants.includes(other))
        differences.set(key, { ...known, variants: [...known.variants, other] });
    }
  }
  return [...differences.values()].sort(
    (one, other) => GRAVEST_FIRST.indexOf(one.severity) - GRAVEST_FIRST.indexOf(other.severity),
  );
}

/** Whether a discrepancy touches the words, and is about what they say. */
function isAbout({ kind, left, right }: Discrepancy, pair: ComparedPair, places: readonly Place[]): boolean {
  if (layerOf(kind) !== 'substance') return false;
  return places.some((place) =>
    place.variant === pair.left
      ? overlap(left, place)
      : place.variant === pair.right && overlap(right, place),
  );
}

function plain(text: string): readonly MarkedPiece[] {
  return text === '' ? [] : [onOneLine({ text, severity: null, name: '' })];
}

function onOneLine(piece: MarkedPiece): MarkedPiece {
  return { ...piece, text: piece.text.replace(/\s+/gu, ' ') };
}
