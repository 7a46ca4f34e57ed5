import type { Link } from './link.ts';
import { alignSentences } from './align.ts';
import type { Analysis, WordToken } from './analysis.ts';
import type { AlignmentRelation, CellState, Derivation, WordAlignment } from './comparison.ts';
import { derivationOf, longestCommonRun } from './derivation.ts';
import { layerOf } from './difference-layer.ts';
import { findingsInside } from './discrepancies.ts';
import { unalignedFindings } from './lone-sentences.ts';
import type { Finding } from './finding.ts';
import { moveFindings } from './move-findings.ts';
import type { NoiseRuleId } from './noise-rules.ts';
import { withRulesOff } from './noise-rules.ts';
import type { Side } from './passages.ts';
import { sideOf } from './passages.ts';
import { linkWords } from './word-links.ts';
import { diffWords } from './words.ts';

/** One aligned group with what differs inside it. */
export interface LinkReading {
  readonly link: Link;
  readonly relation: AlignmentRelation;
  readonly state: CellState;
  readonly findings: readonly Finding[];
  /** Empty unless asked for. */
  readonly words: readonly WordAlignment[];
}

/** Everything that is known about one pair of variants. */
export interface PairReading {
  readonly similarity: number;
  readonly derivation: Derivation;
  readonly longestRun: number;
  readonly links: readonly LinkReading[];
  readonly findings: readonly Finding[];
}

/** Compares two analysed variants; `words` says whether the word alignments are wanted, which cost time and memory. */
export function readPair(
  left: Analysis,
  right: Analysis,
  words: boolean,
  rulesOff: readonly NoiseRuleId[],
): PairReading {
  let agreeing = 0;
  const aligned = alignSentences(left, right);
  const links = aligned.map((link) => {
    const reading = readGroups(left, link.left, right, link.right, words, rulesOff);
    agreeing += reading.agreeing;
    return {
      link,
      relation: reading.relation,
      state: reading.state,
      findings: reading.findings,
      words: reading.words,
    };
  });
  const shorter = Math.min(comparableWords(left), comparableWords(right));
  const similarity = shorter === 0 ? Number(left.text === right.text) : Math.min(1, agreeing / shorter);
  const longestRun = longestCommonRun(left, right);
  const findings = [
    ...links.flatMap((link) => link.findings),
    ...moveFindings(left, right, aligned),
    ...unalignedFindings(left, right, aligned),
  ];
  return {
    similarity,
    derivation: derivationOf(left, right, similarity, longestRun),
    longestRun,
    links,
    findings,
  };
}

/** Words outside furniture: what a text has to agree with another in. */
function comparableWords(variant: Analysis): number {
  return variant.sentences.reduce((count, sentence, index) => {
    if (sentence.role === 'furniture') return count;
    return count + wordsBetween(variant.tokens, variant.bounds[index] ?? 0, variant.bounds[index + 1] ?? 0);
  }, 0);
}

function wordsBetween(tokens: readonly WordToken[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (tokens[index]?.group !== 'punctuation') count++;
  return count;
}

interface GroupReading extends Omit<LinkReading, 'link'> {
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
  rulesOff: readonly NoiseRuleId[],
): GroupReading {
  const leftSide = sideOf(left, lefts);
  const rightSide = sideOf(right, rights);
  if (!words && sameText(leftSide, rightSide)) {
    const agreeing = wordsBetween(leftSide.tokens, 0, leftSide.tokens.length);
    return { relation: 'identical', state: 'same', findings: [], words: [], agreeing };
  }
  const passage = {
    left: leftSide,
    right: rightSide,
    diff: diffWords(leftSide, rightSide),
  };
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
