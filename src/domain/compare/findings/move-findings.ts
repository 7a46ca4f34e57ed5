import type { Analysis } from '../analysis.ts';
import type { Finding } from './finding.ts';
import { CONFIDENCES, SEVERITIES } from './finding.ts';
import type { Link } from '../align/link.ts';

/**
 * One finding for each run of moved links that stand one right after the other on both sides: a paragraph that was
 * moved as a whole is one move. Its passages go from the first sentence to the last.
 *
 * @param links ordered by their left side
 */
export function moveFindings(left: Analysis, right: Analysis, links: readonly Link[]): Finding[] {
  const runs: { readonly left: number[]; readonly right: number[] }[] = [];
  for (const link of links) {
    if (!link.moved) continue;
    const last = runs.at(-1);
    if (last && follows(last.left, link.left) && follows(last.right, link.right)) {
      last.left.push(...link.left);
      last.right.push(...link.right);
    } else runs.push({ left: [...link.left], right: [...link.right] });
  }
  return runs.map((run): Finding => {
    const here = spanOf(left, run.left);
    const there = spanOf(right, run.right);
    return {
      kind: 'move',
      detail: '',
      severity: SEVERITIES.move,
      confidence: CONFIDENCES.move,
      left: here,
      right: there,
      leftAt: here.start,
      rightAt: there.start,
      paragraphs: [paragraphOf(left, run.left), paragraphOf(right, run.right)],
    };
  });
}

function follows(before: readonly number[], after: readonly number[]): boolean {
  return (before.at(-1) ?? -1) + 1 === after[0];
}

/** The 1-based paragraph in which the first of the sentences stands. */
function paragraphOf(variant: Analysis, sentences: readonly number[]): number {
  return (variant.sentences[sentences[0] ?? 0]?.paragraph ?? 0) + 1;
}

function spanOf(variant: Analysis, sentences: readonly number[]): { start: number; end: number } {
  const first = variant.sentences[sentences[0] ?? 0];
  const last = variant.sentences[sentences.at(-1) ?? 0];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
