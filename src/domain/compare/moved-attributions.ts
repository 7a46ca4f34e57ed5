import type { Span } from './comparison.ts';
import type { Finding } from './finding.ts';
import { CONFIDENCES, SEVERITIES } from './finding.ts';
import { fold } from '../text/fold.ts';
import type { AlignedPassage, Side } from './passages.ts';

/** A verb of saying and nothing more: who says it stands in both texts. */
const BARE = /^(?:according to|[\p{L}\p{M}]+)$/u;

/**
 * Puts a bare `said` that only one side has together with the `said` or `according to` that only the other side has: the
 * attribution stands at another place of its sentence. Kept apart where the two name different speakers.
 */
export function joinMovedAttributions(findings: readonly Finding[], passage: AlignedPassage): Finding[] {
  const bare = (finding: Finding, side: Side, span: Span | null): boolean =>
    finding.kind === 'attribution' && span !== null && BARE.test(textOf(side, span));
  const dropped = findings.filter((one) => one.right === null && bare(one, passage.left, one.left));
  const added = findings.filter((one) => one.left === null && bare(one, passage.right, one.right));
  const joined = new Map<Finding, Finding | null>();
  for (const one of dropped) {
    const other = added.find(
      (candidate) => !joined.has(candidate) && sameSpeaker(passage, one.left, candidate.right) !== 'no',
    );
    if (!other) continue;
    joined.set(one, join(passage, one, other));
    joined.set(other, null);
  }
  return findings.flatMap((found) => {
    const replacement = joined.get(found);
    return replacement === undefined ? [found] : replacement === null ? [] : [replacement];
  });
}

function join(passage: AlignedPassage, dropped: Finding, added: Finding): Finding {
  const place = { left: dropped.left, right: added.right, leftAt: dropped.leftAt, rightAt: added.rightAt };
  const sameWord = textOf(passage.left, dropped.left) === textOf(passage.right, added.right);
  return sameWord && sameSpeaker(passage, dropped.left, added.right) === 'yes'
    ? {
        ...place,
        kind: 'wording',
        detail: 'reordered',
        severity: SEVERITIES.wording,
        confidence: CONFIDENCES.wording,
      }
    : {
        ...place,
        kind: 'attribution',
        detail: 'changed',
        severity: 'minor',
        confidence: CONFIDENCES.attribution,
      };
}

function textOf(side: Side, span: Span | null): string {
  return span ? fold(side.variant.text.slice(span.start, span.end)) : '';
}

function sameSpeaker(
  { left, right }: AlignedPassage,
  one: Span | null,
  other: Span | null,
): 'yes' | 'no' | 'unknown' {
  const speaker = (side: Side, span: Span | null): string =>
    fold(
      side.variant.facts.find((fact) => fact.kind === 'attribution' && fact.start === span?.start)?.speaker ??
        '',
    );
  const [before, now] = [speaker(left, one), speaker(right, other)];
  if (before === '' || now === '') return 'unknown';
  return before.includes(now) || now.includes(before) ? 'yes' : 'no';
}
