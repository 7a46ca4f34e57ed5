import type { Analysis, WordToken } from '../analysis.ts';
import type { DiscrepancyKind, Fact, Severity, Span } from '../comparison.ts';
import type { Finding } from '../findings/finding.ts';
import { CONFIDENCES, SEVERITIES } from '../findings/finding.ts';
import { typographyDetail } from '../findings/style-details.ts';
import type { WordDiff } from './word-diff.ts';

/** One side of an aligned pair: its tokens, and the variant they come from. */
export interface Side {
  readonly variant: Analysis;
  readonly tokens: readonly WordToken[];
  /** Where the passage begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether the passage is the story's headline and nothing else. */
  readonly isHeadline: boolean;
}

export interface AlignedPassage {
  readonly left: Side;
  readonly right: Side;
  readonly diff: WordDiff;
}

/** A range of token indexes of one side, `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export function sideOf(variant: Analysis, sentences: readonly number[]): Side {
  const first = sentences[0] ?? 0;
  const last = sentences.at(-1) ?? first;
  return {
    variant,
    tokens: variant.tokens.slice(variant.bounds[first] ?? 0, variant.bounds[last + 1] ?? 0),
    start: variant.sentences[first]?.start ?? 0,
    end: variant.sentences[last]?.end ?? 0,
    isHeadline: first === last && variant.sentences[first]?.role === 'headline',
  };
}

export function isEmpty(range: TokenRange): boolean {
  return range.from >= range.to;
}

export function tokensIn(side: Side, range: TokenRange): readonly WordToken[] {
  return side.tokens.slice(range.from, range.to);
}

export function factOf(side: Side, token: WordToken | undefined): Fact | null {
  return token === undefined || token.fact === -1 ? null : (side.variant.facts[token.fact] ?? null);
}

/** The text that a token range covers, from its first token to its last; null for an empty range. */
function spanOf(side: Side, range: TokenRange): Span | null {
  const first = side.tokens[range.from];
  const last = side.tokens[range.to - 1];
  return isEmpty(range) || !first || !last ? null : { start: first.start, end: last.end };
}

/** The words of a token range as its text has them; empty for an empty range. */
export function textOf(side: Side, range: TokenRange): string {
  const span = spanOf(side, range);
  return span ? side.variant.text.slice(span.start, span.end) : '';
}

/** Whether so many tokens from `l` and from `r` on have the same letters, and the same blanks between them. */
export function arePrintedAlike(left: Side, l: number, right: Side, r: number, length: number): boolean {
  const first = left.tokens[l];
  const otherFirst = right.tokens[r];
  const last = left.tokens[l + length - 1];
  const otherLast = right.tokens[r + length - 1];
  if (!first || !otherFirst || !last || !otherLast) return false;
  const shift = otherFirst.start - first.start;
  for (let offset = 0; offset < length; offset++) {
    const one = left.tokens[l + offset];
    const other = right.tokens[r + offset];
    if (!one || one.id !== other?.id) return false;
    if (other.start - one.start !== shift || other.end - one.end !== shift) return false;
  }
  return (
    left.variant.text.slice(first.start, last.end) ===
    right.variant.text.slice(otherFirst.start, otherLast.end)
  );
}

interface FindingOptions {
  readonly detail?: string;
  readonly severity?: Severity;
  readonly confidence?: number;
}

/** A finding over two token ranges, one of which may be empty, with its kind's usual severity unless told otherwise. */
export function finding(
  kind: DiscrepancyKind,
  { left, right }: AlignedPassage,
  leftRange: TokenRange,
  rightRange: TokenRange,
  { detail = '', severity = SEVERITIES[kind], confidence = CONFIDENCES[kind] }: FindingOptions = {},
): Finding {
  return {
    kind,
    detail,
    severity,
    confidence,
    left: spanOf(left, leftRange),
    right: spanOf(right, rightRange),
    leftAt: left.tokens[leftRange.from]?.start ?? left.end,
    rightAt: right.tokens[rightRange.from]?.start ?? right.end,
  };
}

/** A finding over marks that differ between two places, one of which may have none. */
export function marksFinding(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding {
  const detail = typographyDetail(textOf(passage.left, left), textOf(passage.right, right));
  return finding('typography', passage, left, right, { detail });
}

/**
 * The two ranges, one of which is empty, with the agreeing word beside them: a lone `not` says something of the verb
 * after it, and on the other side that verb is where to look. Unchanged where nothing agrees beside them.
 */
export function anchored(
  { diff }: AlignedPassage,
  left: TokenRange,
  right: TokenRange,
): readonly [TokenRange, TokenRange] {
  const agree = (l: number, r: number): boolean =>
    diff.matches.some((match) => match.left === l && match.right === r);
  const grow = (range: TokenRange, by: 1 | -1): TokenRange =>
    by === 1 ? { from: range.from, to: range.to + 1 } : { from: range.from - 1, to: range.to };
  if (agree(left.to, right.to)) return [grow(left, 1), grow(right, 1)];
  if (agree(left.from - 1, right.from - 1)) return [grow(left, -1), grow(right, -1)];
  const own = isEmpty(left) ? right : left;
  // Where its sentence was turned round, the word after it stands elsewhere.
  const next = diff.matches.find((match) => (isEmpty(left) ? match.right : match.left) === own.to);
  if (!next) return [left, right];
  const other = { from: next.left, to: next.left + 1 };
  return isEmpty(left) ? [other, grow(right, 1)] : [grow(left, 1), { from: next.right, to: next.right + 1 }];
}

/** The detail and kind of something that stands on one side only. */
export function droppedOrAdded(leftRange: TokenRange): 'dropped' | 'added' {
  return isEmpty(leftRange) ? 'added' : 'dropped';
}
