import type { Analysis } from './analysis.ts';
import { pairIdentical } from './identical.ts';
import type { Link } from './link.ts';
import { markMoves } from './moves.ts';
import { Rarity } from './profiles.ts';
import { Scorer } from './scorer.ts';

/** Below this share of common weight two sentences are left unaligned: rather none than a wrong pair. */
const ALIGNED_FROM = 0.34;
/** Enough where the sentences before and after are aligned and only this one is left between them. */
const ALIGNED_BETWEEN_FROM = 0.2;
/** Enough for two headlines: they have the same place, and are written anew with every version. */
const HEADLINES_FROM = 0.1;
/** Among equally similar sentences the one whose neighbours are aligned wins; small, so that it only breaks ties. */
const NEIGHBOUR_BONUS = 0.03;
/** A neighbour joins a pair when this share of its weight is in the other side and not yet matched there. */
const JOIN_SHARE = 0.33;
/** … and when the whole becomes more similar by at least this much. */
const JOIN_GAIN = 0.02;
/** More than three sentences for one is a different text, not a split. */
const LONGEST_GROUP = 4;

interface Edge {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  readonly rank: number;
}

/**
 * Aligns the sentences of two variants. Identical ones first (repeated ones by their neighbours), then by rare-word
 * overlap with candidates from an inverted index, best pair first; then splits and joins; then moves. Furniture is
 * left out, and a dateline is aligned only with a dateline.
 */
export function alignSentences(left: Analysis, right: Analysis): Link[] {
  const { profiles: leftProfiles } = left;
  const { profiles: rightProfiles } = right;
  const pairing = new Pairing(leftProfiles.length, rightProfiles.length);
  for (const [l, r] of pairIdentical(keysOf(left), keysOf(right))) pairing.add(l, r, 1);

  const scorer = new Scorer(leftProfiles, rightProfiles, new Rarity(leftProfiles, rightProfiles));
  const comparable = (l: number, r: number): boolean => {
    const leftRole = left.sentences[l]?.role;
    const rightRole = right.sentences[r]?.role;
    if (leftRole === 'furniture' || rightRole === 'furniture') return false;
    return (leftRole === 'dateline') === (rightRole === 'dateline');
  };
  pairSimilar(scorer, pairing, comparable);
  pairBetween(scorer, pairing, comparable);
  pairHeadlines(left, right, scorer, pairing);
  // A headline sums the story up; that does not make it one sentence with what follows it.
  const isHeadline = (l: number, r: number): boolean =>
    left.sentences[l]?.role === 'headline' || right.sentences[r]?.role === 'headline';
  const links = joinNeighbours(scorer, pairing, (l, r) => comparable(l, r) && !isHeadline(l, r));
  links.sort((one, other) => (one.left[0] ?? 0) - (other.left[0] ?? 0));
  return markMoves(links, (link) => link.left.reduce((sum, l) => sum + (leftProfiles[l]?.words ?? 0), 0));
}

function keysOf(variant: Analysis): (string | null)[] {
  return variant.profiles.map((profile, index) => {
    const role = variant.sentences[index]?.role;
    if (role === 'furniture') return null;
    return role === 'dateline' ? `dateline ${profile.fingerprint}` : profile.fingerprint;
  });
}

class Pairing {
  readonly rightOf: Int32Array;
  readonly leftOf: Int32Array;
  readonly scores: Float64Array;

  constructor(lefts: number, rights: number) {
    this.rightOf = new Int32Array(lefts).fill(-1);
    this.leftOf = new Int32Array(rights).fill(-1);
    this.scores = new Float64Array(lefts);
  }

  add(left: number, right: number, score: number): void {
    this.rightOf[left] = right;
    this.leftOf[right] = left;
    this.scores[left] = score;
  }

  isFree(left: number, right: number): boolean {
    return this.rightOf[left] === -1 && this.leftOf[right] === -1;
  }

  /** Whether the sentences before both are each other's partners; two beginnings count as partners. */
  follows(left: number, right: number): boolean {
    return left === 0 || right === 0 ? left === right : this.rightOf[left - 1] === right - 1;
  }

  precedes(left: number, right: number): boolean {
    const leftLast = left + 1 === this.rightOf.length;
    const rightLast = right + 1 === this.leftOf.length;
    return leftLast || rightLast ? leftLast && rightLast : this.rightOf[left + 1] === right + 1;
  }
}

function pairSimilar(scorer: Scorer, pairing: Pairing, comparable: (l: number, r: number) => boolean): void {
  const edges: Edge[] = [];
  const isOpen = (right: number): boolean => pairing.leftOf[right] === -1;
  for (let left = 0; left < pairing.rightOf.length; left++) {
    if (pairing.rightOf[left] !== -1) continue;
    for (const right of scorer.candidates(left, isOpen)) {
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

function pairHeadlines(left: Analysis, right: Analysis, scorer: Scorer, pairing: Pairing): void {
  const headline = (variant: Analysis): number =>
    variant.sentences.findIndex((sentence) => sentence.role === 'headline');
  const [l, r] = [headline(left), headline(right)];
  if (l === -1 || r === -1 || !pairing.isFree(l, r)) return;
  const score = scorer.score(l, r);
  if (score >= HEADLINES_FROM) pairing.add(l, r, score);
}

/** Takes unaligned sentences into the pair beside them where they carry what the other side still has: 1:n, n:1. */
function joinNeighbours(
  scorer: Scorer,
  pairing: Pairing,
  comparable: (l: number, r: number) => boolean,
): Link[] {
  const links: Link[] = [];
  const joinedLeft = new Set<number>();
  const joinedRight = new Set<number>();
  const freeLeft = (l: number): boolean => pairing.rightOf[l] === -1 && !joinedLeft.has(l);
  const freeRight = (r: number): boolean => pairing.leftOf[r] === -1 && !joinedRight.has(r);
  pairing.rightOf.forEach((right, left) => {
    if (right === -1) return;
    let lefts = [left];
    let rights = [right];
    let score = pairing.scores[left] ?? 0;
    if (score < 1) {
      const accept = (nextLefts: number[], nextRights: number[], whole: number): void => {
        lefts = nextLefts;
        rights = nextRights;
        score = whole;
      };
      growRight(
        scorer,
        left,
        rights,
        score,
        (r) => freeRight(r) && comparable(left, r),
        (next, whole) => accept([left], next, whole),
      );
      if (rights.length === 1) {
        growLeft(
          scorer,
          lefts,
          right,
          score,
          (l) => freeLeft(l) && comparable(l, right),
          (next, whole) => accept(next, [right], whole),
        );
      }
      for (const l of lefts) if (l !== left) joinedLeft.add(l);
      for (const r of rights) if (r !== right) joinedRight.add(r);
    }
    links.push({ left: lefts, right: rights, score, moved: false });
  });
  return links;
}

type Accept = (group: number[], score: number) => void;

function growRight(
  scorer: Scorer,
  left: number,
  start: number[],
  score: number,
  isFree: (r: number) => boolean,
  accept: Accept,
): void {
  grow(
    start,
    score,
    isFree,
    (group) => scorer.groupScore([left], group),
    (next, group) => scorer.newShareRight(left, next, group),
    accept,
  );
}

function growLeft(
  scorer: Scorer,
  start: number[],
  right: number,
  score: number,
  isFree: (l: number) => boolean,
  accept: Accept,
): void {
  grow(
    start,
    score,
    isFree,
    (group) => scorer.groupScore(group, [right]),
    (next, group) => scorer.newShareLeft(right, next, group),
    accept,
  );
}

function grow(
  start: number[],
  score: number,
  isFree: (sentence: number) => boolean,
  scoreOf: (group: number[]) => number,
  newShare: (sentence: number, group: number[]) => number,
  accept: Accept,
): void {
  let group = start;
  let best = score;
  for (let grown = true; grown && group.length < LONGEST_GROUP;) {
    grown = false;
    for (const next of [(group.at(-1) ?? 0) + 1, (group[0] ?? 0) - 1]) {
      if (!isFree(next) || newShare(next, group) < JOIN_SHARE) continue;
      const candidate = [...group, next].sort((one, other) => one - other);
      const whole = scoreOf(candidate);
      if (whole < best + JOIN_GAIN) continue;
      group = candidate;
      best = whole;
      grown = true;
      accept(group, best);
      break;
    }
  }
}
