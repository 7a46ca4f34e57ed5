import type { Analysis, WordToken } from '../analysis.ts';
import type { AlignmentRelation, CellState, WordAlignment } from '../comparison.ts';
import { sameFacts } from './dated-findings.ts';
import { layerOf } from '../difference-layer.ts';
import { findingsInside } from './discrepancies.ts';
import type { Finding } from './finding.ts';
import { withRulesOff, type NoiseRuleId } from '../noise-rules.ts';
import { arePrintedAlike, sideOf, type Side } from '../words/passages.ts';
import { linkWords } from '../words/word-links.ts';
import { diffWords } from '../words/words.ts';

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

/** How two groups are to be read. */
export interface ReadingTask {
  /** Whether the word alignments are wanted, which cost time and memory. */
  readonly words: boolean;
  readonly rulesOff: readonly NoiseRuleId[];
}

/** Compares two groups of sentences word by word; both are taken as passages that say the same thing. */
export function readGroups(
  left: Analysis,
  lefts: readonly number[],
  right: Analysis,
  rights: readonly number[],
  { words, rulesOff }: ReadingTask,
): GroupReading {
  const leftSide = sideOf(left, lefts);
  const rightSide = sideOf(right, rights);
  if (sameText(leftSide, rightSide) && sameFacts(leftSide, rightSide)) {
    const agreeing = wordsBetween(leftSide.tokens, 0, leftSide.tokens.length);
    const aligned = words ? identicalWords(leftSide, rightSide) : [];
    return { relation: 'identical', state: 'same', findings: [], words: aligned, agreeing };
  }
  const passage = { left: leftSide, right: rightSide, diff: diffWords(leftSide, rightSide) };
  const findings = withRulesOff(findingsInside(passage), rulesOff);
  const agreeing = passage.diff.matches.reduce((count, match) => {
    const counts =
      (match.relation === 'identical' || match.relation === 'normalised') &&
      leftSide.tokens[match.left]?.group !== 'punctuation';
    return count + Number(counts);
  }, 0);
  return {
    relation: relationOf(findings),
    state: stateOf(findings),
    findings,
    words: words ? linkWords(passage) : [],
    agreeing,
  };
}

/** Most sentences of a version are taken over unchanged: for them there is nothing to work out. */
function sameText(left: Side, right: Side): boolean {
  return (
    left.end - left.start === right.end - right.start &&
    arePrintedAlike(left, 0, right, 0, Math.max(left.tokens.length, right.tokens.length)) &&
    left.variant.text.slice(left.start, left.end) === right.variant.text.slice(right.start, right.end)
  );
}

/** The word alignment of two passages of the same text. */
function identicalWords(left: Side, right: Side): WordAlignment[] {
  return left.tokens.flatMap((token, index): WordAlignment[] => {
    const other = right.tokens[index];
    if (!other) return [];
    return [{ left: [token.start, token.end], right: [other.start, other.end], relation: 'identical' }];
  });
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

/** How many of the tokens in `[from, to)` are words. */
export function wordsBetween(tokens: readonly WordToken[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (tokens[index]?.group !== 'punctuation') count++;
  return count;
}
