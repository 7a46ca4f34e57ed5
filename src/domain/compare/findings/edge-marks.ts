import type { WordToken } from '../analysis.ts';
import type { Finding } from './finding.ts';
import type { AlignedPassage, Side, TokenRange } from '../words/passages.ts';
import { isEmpty, marksFinding } from '../words/passages.ts';

/** A token range of each side. */
export type Ranges = readonly [left: TokenRange, right: TokenRange];

/** The range without the punctuation at its ends; a hyphen or sign that belongs to a fact is none. */
export function withoutMarks(side: Side, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && isLoose(side.tokens[from])) from++;
  while (to > from && isLoose(side.tokens[to - 1])) to--;
  return { from, to };
}

function isLoose(token: WordToken | undefined): boolean {
  return token?.group === 'punctuation' && token.fact === -1;
}

/** What the marks before and behind the inner ranges differ in, as findings of typography; null where there are none. */
export function edgeMarks(
  passage: AlignedPassage,
  [left, right]: Ranges,
  [l, r]: Ranges,
): readonly [before: Finding | null, behind: Finding | null] {
  const marks = (one: TokenRange, other: TokenRange): Finding | null =>
    isEmpty(one) && isEmpty(other) ? null : marksFinding(passage, one, other);
  return [
    marks({ from: left.from, to: l.from }, { from: right.from, to: r.from }),
    marks({ from: l.to, to: left.to }, { from: r.to, to: right.to }),
  ];
}
