import { alignSentences } from './align/align.ts';
import type { Analysis } from './analysis.ts';
import type { Derivation } from './comparison.ts';
import type { PairDecisions } from './constraints.ts';
import { derivationOf, longestCommonRun } from './align/derivation.ts';
import { unalignedFindings } from './findings/lone-sentences.ts';
import type { Finding } from './findings/finding.ts';
import type { Link } from './align/link.ts';
import { moveFindings } from './findings/move-findings.ts';
import type { NoiseRuleId } from './noise-rules.ts';
import { readGroups, wordsBetween, type GroupReading } from './findings/read-groups.ts';

/** One aligned group with what differs inside it. */
export interface LinkReading extends GroupReading {
  readonly link: Link;
}

/** Everything that is known about one pair of variants. */
export interface PairReading {
  readonly similarity: number;
  readonly derivation: Derivation;
  readonly longestRun: number;
  readonly links: readonly LinkReading[];
  readonly findings: readonly Finding[];
}

/** How a pair is to be read. */
export interface PairTask {
  /** Whether the word alignments are wanted, which cost time and memory. */
  readonly words: boolean;
  readonly decisions: PairDecisions;
  readonly rulesOff: readonly NoiseRuleId[];
  /** Told which share of the pair is read; no means that the time is up. */
  readonly goesOn: (share: number) => boolean;
}

/** Passages that are read between two looks at the clock. */
const LINKS_A_LOOK = 100;

/** Compares two analysed variants; null where the time is up before that is done. */
export function readPair(left: Analysis, right: Analysis, task: PairTask): PairReading | null {
  if (!task.goesOn(0)) return null;
  const aligned = alignSentences(left, right, task.decisions);
  const links: LinkReading[] = [];
  for (const link of aligned) {
    if (links.length % LINKS_A_LOOK === 0 && !task.goesOn(links.length / aligned.length)) return null;
    links.push({ link, ...readGroups(left, link.left, right, link.right, task) });
  }
  const agreeing = links.reduce((sum, link) => sum + link.agreeing, 0);
  const shorter = Math.min(comparableWords(left), comparableWords(right));
  const similarity = shorter === 0 ? Number(left.text === right.text) : Math.min(1, agreeing / shorter);
  const longestRun = longestCommonRun(left, right, aligned);
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
