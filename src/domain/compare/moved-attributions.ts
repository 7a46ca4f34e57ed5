import type { WordToken } from './analysis.ts';
import type { Span } from './comparison.ts';
import type { Finding } from './finding.ts';
import { CONFIDENCES, SEVERITIES } from './finding.ts';
import { reportingVerbDistance } from './lexicon/reporting-verbs.ts';
import { fold } from '../text/fold.ts';
import type { AlignedPassage, Side } from './passages.ts';

/**
 * Puts a source that only one side has together with the one that only the other side has: the attribution stands at
 * another place of its sentence, and is the same, in other words, or somebody else's.
 */
export function joinMovedAttributions(findings: readonly Finding[], passage: AlignedPassage): Finding[] {
  const isSource = (finding: Finding): boolean => finding.kind === 'attribution';
  const dropped = findings.filter((one) => isSource(one) && one.right === null);
  const added = findings.filter((one) => isSource(one) && one.left === null);
  const joined = new Map<Finding, Finding | null>();
  for (const one of dropped) {
    const open = added.filter((candidate) => !joined.has(candidate));
    // Several sources in one sentence go together by their speakers.
    const other = open.find((candidate) => sameSpeaker(passage, one, candidate) === 'yes') ?? open[0];
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
  const lefts = tokensOf(passage.left, dropped.left);
  const rights = tokensOf(passage.right, added.right);
  const same = sameSpeaker(passage, dropped, added);
  const [before, now] = [verbOf(lefts), verbOf(rights)];
  const named = [lefts, rights].every((tokens) =>
    tokens.some((token) => token.group === 'content' || token.fact !== -1),
  );
  if (same === 'no' || (named && same === 'unknown')) return attribution('changed', SEVERITIES.attribution);
  const distance = reportingVerbDistance(before, now);
  if (distance > 0) return attribution('reporting-verb', distance === 2 ? 'material' : 'minor');
  return {
    ...place,
    kind: 'wording',
    detail: before === now ? 'reordered' : 'attribution-form',
    severity: SEVERITIES.wording,
    confidence: CONFIDENCES.wording,
  };

  function attribution(detail: string, severity: Finding['severity']): Finding {
    return { ...place, kind: 'attribution', detail, severity, confidence: CONFIDENCES.attribution };
  }
}

function tokensOf(side: Side, span: Span | null): readonly WordToken[] {
  return span ? side.tokens.filter((token) => span.start <= token.start && token.end <= span.end) : [];
}

function verbOf(tokens: readonly WordToken[]): string {
  return tokens.find((token) => token.group === 'reporting')?.folded ?? '';
}

function sameSpeaker(
  { left, right }: AlignedPassage,
  one: Finding,
  other: Finding,
): 'yes' | 'no' | 'unknown' {
  const speaker = (side: Side, span: Span | null): string =>
    fold(
      side.variant.facts.find(
        (fact) =>
          fact.kind === 'attribution' && span !== null && span.start <= fact.start && fact.end <= span.end,
      )?.speaker ?? '',
    );
  const [before, now] = [speaker(left, one.left), speaker(right, other.right)];
  if (before === '' || now === '') return 'unknown';
  return before.includes(now) || now.includes(before) ? 'yes' : 'no';
}
