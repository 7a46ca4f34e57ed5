import type { Span } from '../comparison.ts';
import type { Finding } from '../findings/finding.ts';
import type { AlignedPassage, Side } from '../words/passages.ts';

/** What happened to the words of a quotation that both sides have. */
const WORDS_CHANGED: ReadonlySet<string> = new Set(['altered', 'truncated', 'extended']);

/**
 * Puts words that only the left side quotes together with words that only the right side does where both stand before
 * the same word or after it: they were exchanged, though the parts of the quotation stand at other places around
 * `he said`, so that the alignment of words has them in two places.
 */
export function joinQuotedChanges(findings: readonly Finding[], passage: AlignedPassage): Finding[] {
  const isOneSided = (found: Finding): boolean =>
    found.kind === 'quotation' &&
    WORDS_CHANGED.has(found.detail) &&
    (found.left === null) !== (found.right === null);
  const open = findings.filter(isOneSided);
  if (open.length < 2) return [...findings];
  const rightOf = new Map(passage.diff.matches.map((match) => [match.left, match.right]));
  const byNeighbour = new Map<string, Finding>();
  for (const found of open)
    if (found.right) for (const key of neighbours(passage.right, found.right)) byNeighbour.set(key, found);
  const joined = new Map<Finding, Finding | null>();
  for (const found of open) {
    if (!found.left) continue;
    const partner = neighbours(passage.left, found.left, rightOf)
      .map((key) => byNeighbour.get(key))
      .find((other) => other !== undefined && !joined.has(other));
    if (!partner) continue;
    joined.set(partner, null);
    joined.set(found, { ...found, detail: 'altered', right: partner.right, rightAt: partner.rightAt });
  }
  return findings.flatMap((found) => {
    const replacement = joined.get(found);
    return replacement === undefined ? [found] : replacement === null ? [] : [replacement];
  });
}

/** The tokens right before and right after a span, as keys; through `to` by what they are aligned with. */
function neighbours({ tokens }: Side, span: Span, to?: ReadonlyMap<number, number>): string[] {
  const first = tokens.findIndex((token) => token.start >= span.start);
  let last = first;
  while ((tokens[last + 1]?.end ?? Infinity) <= span.end) last++;
  const keys: string[] = [];
  for (const [side, index] of [
    ['before', first - 1],
    ['after', last + 1],
  ] as const) {
    const target = to ? to.get(index) : index;
    if (target !== undefined && tokens[index]?.group !== 'punctuation') keys.push(`${side} ${target}`);
  }
  return keys;
}
