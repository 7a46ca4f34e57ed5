import type { Analysis } from '../analysis.ts';
import type { PairDecisions } from '../constraints.ts';
import { NO_DECISIONS } from '../constraints.ts';
import { pairIdentical } from './identical.ts';
import type { Link } from './link.ts';
import { joinNeighbours } from './joins.ts';
import { markMoves } from './moves.ts';
import { Pairing } from './pairing.ts';
import { Rarity } from './profiles.ts';
import { Scorer } from './scorer.ts';
import { SplitEvidence } from './split-evidence.ts';

/** Below this share of common weight two sentences are left unaligned: rather none than a wrong pair. */
const ALIGNED_FROM = 0.34;
/** Enough where the sentences before and after are aligned and only this one is left between them. */
const ALIGNED_BETWEEN_FROM = 0.2;
/** Enough for two headlines: they have the same place, and are written anew with every version. */
const HEADLINES_FROM = 0.1;
/** Among equally similar sentences the one whose neighbours are aligned wins; small, so that it only breaks ties. */
const NEIGHBOUR_BONUS = 0.03;

interface Edge {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  readonly rank: number;
}

/**
 * Aligns the sentences of two variants. Identical ones first (repeated ones by their neighbours), then by rare-word
 * overlap with candidates from an inverted index, best pair first; then splits and joins; then moves. Furniture is
 * left out, and a dateline is aligned only with a dateline. What the user decided comes before all that.
 */
export function alignSentences(
  left: Analysis,
  right: Analysis,
  decisions: PairDecisions = NO_DECISIONS,
): Link[] {
  const { profiles: leftProfiles } = left;
  const { profiles: rightProfiles } = right;
  const pairing = new Pairing(leftProfiles.length, rightProfiles.length);
  const rarity = new Rarity(leftProfiles, rightProfiles);
  const scorer = new Scorer(leftProfiles, rightProfiles, rarity);
  for (const group of decisions.groups) pairing.decide(group, scorer.groupScore(group.left, group.right));
  for (const [l, r] of pairIdentical(keysOf(left), keysOf(right)))
    if (pairing.isFree(l, r) && !decisions.forbids(l, r)) pairing.add(l, r, 1);

  const comparable = (l: number, r: number): boolean => {
    if (decisions.forbids(l, r)) return false;
    const leftRole = left.sentences[l]?.role;
    const rightRole = right.sentences[r]?.role;
    if (leftRole === 'furniture' || rightRole === 'furniture') return false;
    return (leftRole === 'dateline') === (rightRole === 'dateline');
  };
  pairSimilar(scorer, pairing, comparable);
  pairBetween(scorer, pairing, comparable);
  pairHeadlines(left, right, scorer, pairing, comparable);
  // A headline sums the story up; that does not make it one sentence with what follows it.
  const isHeadline = (l: number, r: number): boolean =>
    left.sentences[l]?.role === 'headline' || right.sentences[r]?.role === 'headline';
  const links = joinNeighbours(
    scorer,
    new SplitEvidence(left, right, rarity),
    pairing,
    (l, r) => comparable(l, r) && !isHeadline(l, r),
  );
  return markMoves(
    links,
    (link) => link.left.reduce((sum, l) => sum + (leftProfiles[l]?.words ?? 0), 0),
    (link, next) =>
      sharesParagraph(left, link.left, next.left) && sharesParagraph(right, link.right, next.right),
  );
}

function sharesParagraph(variant: Analysis, one: readonly number[], next: readonly number[]): boolean {
  return variant.sentences[one.at(-1) ?? -1]?.paragraph === variant.sentences[next[0] ?? -1]?.paragraph;
}

function keysOf(variant: Analysis): (string | null)[] {
  return variant.profiles.map((profile, index) => {
    const role = variant.sentences[index]?.role;
    if (role === 'furniture') return null;
    return role === 'dateline' ? `dateline ${profile.fingerprint}` : profile.fingerprint;
  });
}

function pairSimilar(scorer: Scorer, pairing: Pairing, comparable: (l: number, r: number) => boolean): void {
  const edges: Edge[] = [];
  scorer.index((right) => pairing.leftOf[right] === -1);
  for (let left = 0; left < pairing.rightOf.length; left++) {
    if (pairing.rightOf[left] !== -1) continue;
    for (const right of scorer.candidates(left)) {
      if (!comparable(left, right)) continue;
      const score = scorer.score(left, right);
      if (score < ALIGNED_FROM) continue;
      const neighbours = Number(pairing.follows(left, right)) + Number(pairing.precedes(left, right));
      edges.push({ left, right, score, rank: score + neighbours * NEIGHBOUR_BONUS });
    }
  }
  const drift = (edge: Edge): number =>
    Math.abs(edge.left / pairing.rightOf.length - edge.right / pairing.leftOf.length);
  edges.sort((a, b) => b.rank - a.rank || drift(a) - drift(b) || a.left - b.left || a.right - b.right);
  for (const edge of edges)
    if (pairing.isFree(edge.left, edge.right)) pairing.add(edge.left, edge.right, edge.score);
}

function pairBetween(scorer: Scorer, pairing: Pairing, comparable: (l: number, r: number) => boolean): void {
  for (let left = 0; left < pairing.rightOf.length; left++) {
    if (pairing.rightOf[left] !== -1) continue;
    const right = left === 0 ? 0 : (pairing.rightOf[left - 1] ?? -1) + 1;
    if ((left > 0 && right === 0) || right >= pairing.leftOf.length || !pairing.isFree(left, right)) continue;
    if (!pairing.precedes(left, right) || !comparable(left, right)) continue;
    const score = scorer.score(left, right);
    if (score >= ALIGNED_BETWEEN_FROM) pairing.add(left, right, score);
  }
}

function pairHeadlines(
  left: Analysis,
  right: Analysis,
  scorer: Scorer,
  pairing: Pairing,
  comparable: (l: number, r: number) => boolean,
): void {
  const headline = (variant: Analysis): number =>
    variant.sentences.findIndex((sentence) => sentence.role === 'headline');
  const [l, r] = [headline(left), headline(right)];
  if (l === -1 || r === -1 || !pairing.isFree(l, r) || !comparable(l, r)) return;
  const score = scorer.score(l, r);
  if (score >= HEADLINES_FROM) pairing.add(l, r, score);
}
