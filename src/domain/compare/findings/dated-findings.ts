import type { Finding } from './finding.ts';
import { isResolved } from '../facts/date-values.ts';
import { sameValue } from '../facts/same-value.ts';
import type { AlignedPassage, Side } from '../words/passages.ts';
import { factOf, finding } from '../words/passages.ts';

/**
 * Dates in the same words that name different days, because the two texts were not written on the same day: `yesterday`
 * under the datelines of the 3rd and the 5th.
 */
export function datedFindings(passage: AlignedPassage): Finding[] {
  const { left, right, diff } = passage;
  const findings: Finding[] = [];
  for (const match of diff.matches) {
    const token = left.tokens[match.left];
    if (!token || token.fact === -1) continue;
    const one = factOf(left, token);
    const other = factOf(right, right.tokens[match.right]);
    // One finding a date, at its first word.
    if (!one || !other || left.tokens[match.left - 1]?.fact === token.fact) continue;
    if (one.text.toLowerCase() !== other.text.toLowerCase() || one.kind !== 'date' || other.kind !== 'date')
      continue;
    if (!isResolved(one.value) || !isResolved(other.value) || sameValue(one, other)) continue;
    const range = (side: Side, from: number): { from: number; to: number } => {
      let to = from + 1;
      while (side.tokens[to]?.fact === side.tokens[from]?.fact && to < side.tokens.length) to++;
      return { from, to };
    };
    findings.push(
      finding('date', passage, range(left, match.left), range(right, match.right), { detail: 'changed' }),
    );
  }
  return findings;
}

/** Whether the facts of two passages of the same text have the same values. */
export function sameFacts(left: Side, right: Side): boolean {
  return left.tokens.every((token, index) => {
    const there = right.tokens[index];
    if (token.fact === -1 && there?.fact === -1) return true;
    const one = factOf(left, token);
    const other = factOf(right, there);
    return one?.value === other?.value || (one !== null && other !== null && sameValue(one, other));
  });
}
