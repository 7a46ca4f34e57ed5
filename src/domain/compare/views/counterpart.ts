import type {
  Alignment,
  ComparedPair,
  ComparedVariant,
  Sentence,
  Span,
  WordAlignment,
  WordRelation,
} from '../comparison.ts';
import { hull, overlap } from '../spans.ts';

/** Where the other variant says the same. */
export interface Counterpart {
  readonly span: Span;
  /** 0 to 1: how sure it is that both ranges say the same. */
  readonly confidence: number;
}

/** How sure a pair of words is, by its relation; a replaced word is a counterpart by its place alone. */
const CERTAINTY: Readonly<Record<WordRelation, number>> = {
  identical: 1,
  normalised: 1,
  lemma: 0.9,
  synonym: 0.8,
  related: 0.7,
  substituted: 0.6,
};

/**
 * The range of the other variant that says what `span` says in the variant of `side`. It goes through the sentence and
 * word alignment (which must have been asked for with `words`) and never searches for the text, so that a changed
 * wording is found and a chance repetition is not. The span counts for every word that it touches.
 *
 * @returns null where the selection touches no aligned sentence, or none of its words has a counterpart
 */
export function counterpartOf(
  pair: ComparedPair,
  left: ComparedVariant,
  right: ComparedVariant,
  side: 'left' | 'right',
  span: Span,
): Counterpart | null {
  const [here, there] = side === 'left' ? [left, right] : [right, left];
  let found: Span | null = null;
  let certain = 0;
  let selected = 0;
  for (const alignment of pair.alignments) {
    const [own, other] =
      side === 'left' ? [alignment.left, alignment.right] : [alignment.right, alignment.left];
    const passage = passageOf(here.sentences, own);
    if (!passage || !overlap(passage, span)) continue;
    const whole = span.start <= passage.start && passage.end <= span.end;
    const target = passageOf(there.sentences, other);
    if (whole && target) {
      found = hull(found, target);
      certain += alignment.score * (passage.end - passage.start);
      selected += passage.end - passage.start;
      continue;
    }
    const part = throughWords(alignment, side, {
      start: Math.max(span.start, passage.start),
      end: Math.min(span.end, passage.end),
    });
    selected += part.selected;
    certain += part.certain;
    if (part.span) found = hull(found, part.span);
  }
  if (!found || selected === 0) return null;
  return { span: found, confidence: Math.min(1, certain / selected) };
}

function throughWords(
  alignment: Alignment,
  side: 'left' | 'right',
  span: Span,
): { span: Span | null; certain: number; selected: number } {
  let found: Span | null = null;
  let certain = 0;
  let matched = 0;
  for (const word of alignment.words ?? []) {
    const [own, other] = ranges(word, side);
    if (!overlap(own, span)) continue;
    found = hull(found, other);
    certain += CERTAINTY[word.relation] * (own.end - own.start);
    matched += own.end - own.start;
  }
  // Selected words without a counterpart make the rest less sure; blanks between words do not count much either way.
  return { span: found, certain, selected: Math.max(matched, (span.end - span.start) * WORD_SHARE) };
}

/** The part of running text that is not white space, roughly. */
const WORD_SHARE = 0.8;

function ranges(word: WordAlignment, side: 'left' | 'right'): [Span, Span] {
  const left = { start: word.left[0], end: word.left[1] };
  const right = { start: word.right[0], end: word.right[1] };
  return side === 'left' ? [left, right] : [right, left];
}

function passageOf(sentences: readonly Sentence[], indexes: readonly number[]): Span | null {
  const first = sentences[indexes[0] ?? -1];
  const last = sentences[indexes.at(-1) ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}
