import { tokenise, type Token } from '../../text/tokens.ts';
import type { Alignment, ComparedPair, Comparison, Span } from '../comparison.ts';

/** A quotation of one variant as it stands there, marks included, or words that are quoted elsewhere. */
export interface QuotedPassage extends Span {
  /** Index into the comparison's variants. */
  readonly variant: number;
  /** Empty where unknown. */
  readonly speaker: string;
  /** The words without marks and blanks, offsets into the variant's text. */
  readonly words: readonly Token[];
  /** How many code units the words have together. */
  readonly letters: number;
}

/** Words that are quoted elsewhere stand unquoted where this share of their letters does. */
const UNQUOTED_SHARE = 0.6;

/** Every quotation of every variant, variant by variant in reading order. */
export function quotationsOf(comparison: Comparison, texts: readonly string[]): readonly QuotedPassage[] {
  return comparison.variants.flatMap(({ facts }, variant) =>
    facts
      .filter(({ kind }) => kind === 'quotation')
      .sort((one, other) => one.start - other.start)
      .map((fact) => quotedPassage(texts[variant] ?? '', variant, fact, fact.speaker)),
  );
}

function quotedPassage(text: string, variant: number, { start, end }: Span, speaker: string): QuotedPassage {
  const words = tokenise(text, start, end).filter(({ kind }) => kind === 'word' || kind === 'number');
  const letters = words.reduce((sum, word) => sum + word.end - word.start, 0);
  return { variant, start, end, speaker, words, letters };
}

/**
 * Where the words of a quotation stand in another variant without quotation marks; null where too few of them do.
 *
 * @param pair of the quotation's variant and the other one, made with `words`
 * @param others the other variant's quotations
 */
export function unquotedIn(
  comparison: Comparison,
  texts: readonly string[],
  pair: ComparedPair,
  quotation: QuotedPassage,
  others: readonly QuotedPassage[],
): QuotedPassage | null {
  const isLeft = pair.left === quotation.variant;
  const other = isLeft ? pair.right : pair.left;
  const sentences = comparison.variants[quotation.variant]?.sentences ?? [];
  let [start, end, letters] = [Infinity, -Infinity, 0];
  for (const alignment of pair.alignments) {
    const own = isLeft ? alignment.left : alignment.right;
    if (!own.some((index) => touches(sentences[index], quotation))) continue;
    for (const { here, there } of sameWords(alignment, isLeft)) {
      if (!quotation.words.some((word) => touches(word, here))) continue;
      if (others.some((quoted) => touches(quoted, there))) continue;
      letters += here.end - here.start;
      start = Math.min(start, there.start);
      end = Math.max(end, there.end);
    }
  }
  if (letters === 0 || letters < UNQUOTED_SHARE * quotation.letters) return null;
  return quotedPassage(texts[other] ?? '', other, { start, end }, '');
}

function touches(one: Span | undefined, other: Span): boolean {
  return one !== undefined && one.start < other.end && other.start < one.end;
}

/** The words that an alignment finds in both texts. */
function sameWords({ words = [] }: Alignment, isLeft: boolean): { here: Span; there: Span }[] {
  return words
    .filter(({ relation }) => relation !== 'substituted')
    .map(({ left, right }) => {
      const [one, other] = isLeft ? [left, right] : [right, left];
      return { here: { start: one[0], end: one[1] }, there: { start: other[0], end: other[1] } };
    });
}
