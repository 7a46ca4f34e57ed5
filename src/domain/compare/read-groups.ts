import type { Analysis, WordToken } from './analysis.ts';
import type { AlignmentRelation, CellState, WordAlignment } from './comparison.ts';
import { sameFacts } from './dated-findings.ts';
import { layerOf } from './difference-layer.ts';
import { findingsInside } from './discrepancies.ts';
import type { Finding } from './finding.ts';
import type { AlignedPassage, Side } from './passages.ts';
import { sideOf } from './passages.ts';
import { diffWords } from './words.ts';

/** What differs between two groups of sentences that are taken to say the same thing. */
export interface GroupReading {
  readonly relation: AlignmentRelation;
  readonly state: CellState;
  readonly findings: readonly Finding[];
  /** Empty unless asked for. */
  readonly words: readonly WordAlignment[];
  /** Words that stand in both, in agreeing places. */
  readonly agreeing: number;
}

/** Compares two groups of sentences word by word; both are taken as passages that say the same thing. */
export function readGroups(
  left: Analysis,
  lefts: readonly number[],
  right: Analysis,
  rights: readonly number[],
  words: boolean,
): GroupReading {
  const leftSide = sideOf(left, lefts);
  const rightSide = sideOf(right, rights);
  if (!words && sameText(leftSide, rightSide) && sameFacts(leftSide, rightSide)) {
    const agreeing = wordsBetween(leftSide.tokens, 0, leftSide.tokens.length);
    return { relation: 'identical', state: 'same', findings: [], words: [], agreeing };
  }
  const passage = {
    left: leftSide,
    right: rightSide,
    diff: diffWords(left.text, leftSide.tokens, right.text, rightSide.tokens),
  };
  const findings = findingsInside(passage);
  const agreeing = passage.diff.matches.reduce((count, match) => {
    const counts = match.relation !== 'lemma' && leftSide.tokens[match.left]?.group !== 'punctuation';
    return count + Number(counts);
  }, 0);
  return {
    relation: relationOf(findings),
    state: stateOf(findings),
    findings,
    words: words ? wordAlignments(passage) : [],
    agreeing,
  };
}

/** Most sentences of a version are taken over unchanged: for them there is nothing to work out. */
function sameText(left: Side, right: Side): boolean {
  return (
    left.end - left.start === right.end - right.start &&
    left.tokens.length === right.tokens.length &&
    left.variant.text.slice(left.start, left.end) === right.variant.text.slice(right.start, right.end)
  );
}

function relationOf(findings: readonly Finding[]): AlignmentRelation {
  if (findings.length === 0) return 'identical';
  return findings.every((finding) => finding.kind === 'typography') ? 'cosmetic' : 'edited';
}

function stateOf(findings: readonly Finding[]): CellState {
  if (findings.length === 0) return 'same';
  if (findings.some((finding) => layerOf(finding.kind) === 'substance')) return 'fact-changed';
  return findings.some((finding) => finding.kind === 'wording') ? 'reworded' : 'cosmetic';
}

function wordAlignments({ left, right, diff }: AlignedPassage): WordAlignment[] {
  const words: WordAlignment[] = [];
  for (const match of diff.matches) {
    const one = left.tokens[match.left];
    const other = right.tokens[match.right];
    if (!one || !other) continue;
    words.push({ left: [one.start, one.end], right: [other.start, other.end], relation: match.relation });
  }
  for (const gap of diff.gaps) {
    const [first, last] = [left.tokens[gap.leftFrom], left.tokens[gap.leftTo - 1]];
    const [otherFirst, otherLast] = [right.tokens[gap.rightFrom], right.tokens[gap.rightTo - 1]];
    if (gap.leftFrom >= gap.leftTo || gap.rightFrom >= gap.rightTo) continue;
    if (!first || !last || !otherFirst || !otherLast) continue;
    words.push({
      left: [first.start, last.end],
      right: [otherFirst.start, otherLast.end],
      relation: gap.relation,
    });
  }
  return words.sort((one, other) => one.left[0] - other.left[0] || one.right[0] - other.right[0]);
}

/** How many of the tokens in `[from, to)` are words. */
export function wordsBetween(tokens: readonly WordToken[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (tokens[index]?.group !== 'punctuation') count++;
  return count;
}
