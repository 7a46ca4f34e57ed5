import type { Analysis, WordToken } from '../analysis.ts';
import { gravestContent, severityOfContent } from './contents.ts';
import type { Finding } from './finding.ts';
import { CONFIDENCES } from './finding.ts';
import type { Link } from '../align/link.ts';

/**
 * Sentences that have no counterpart: omissions on the left, additions on the right, with the gravest thing that goes
 * with them as their detail. Furniture does not count.
 */
export function unalignedFindings(left: Analysis, right: Analysis, links: readonly Link[]): Finding[] {
  const leftPartner = new Map<number, number>();
  const rightPartner = new Map<number, number>();
  for (const link of links) {
    for (const l of link.left) leftPartner.set(l, link.right.at(-1) ?? 0);
    for (const r of link.right) rightPartner.set(r, link.left.at(-1) ?? 0);
  }
  return [
    ...loneSentences(left, right, leftPartner, true),
    ...loneSentences(right, left, rightPartner, false),
  ];
}

function loneSentences(
  here: Analysis,
  there: Analysis,
  partner: ReadonlyMap<number, number>,
  isLeft: boolean,
): Finding[] {
  const findings: Finding[] = [];
  let elsewhere = 0;
  here.sentences.forEach((sentence, index) => {
    const aligned = partner.get(index);
    if (aligned !== undefined) elsewhere = there.sentences[aligned]?.end ?? elsewhere;
    else if (sentence.role !== 'furniture') {
      const span = { start: sentence.start, end: sentence.end };
      findings.push({
        ...verdict(here, index, isLeft),
        left: isLeft ? span : null,
        right: isLeft ? null : span,
        leftAt: isLeft ? span.start : elsewhere,
        rightAt: isLeft ? elsewhere : span.start,
      });
    }
  });
  return findings;
}

/** What it means that a sentence stands on one side only. */
function verdict(
  variant: Analysis,
  index: number,
  isLeft: boolean,
): Pick<Finding, 'kind' | 'detail' | 'severity' | 'confidence'> {
  const from = variant.bounds[index] ?? 0;
  const tokens = variant.tokens.slice(from, variant.bounds[index + 1] ?? from);
  const kindOf = (token: WordToken): string | null => variant.facts[token.fact]?.kind ?? null;
  const role = variant.sentences[index]?.role;
  const content = gravestContent(tokens, kindOf);
  // A headline names what its story names again, and a dateline only says where and when it was written.
  const counts = role === 'body' || (role === 'headline' && content !== 'name' && content !== 'source');
  return {
    kind: isLeft ? 'omission' : 'addition',
    detail: counts ? (content ?? '') : '',
    severity: counts ? severityOfContent(content) : 'minor',
    confidence: CONFIDENCES.omission,
  };
}
