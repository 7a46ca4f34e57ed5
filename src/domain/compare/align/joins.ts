import type { Link } from './link.ts';
import { LONGEST_GROUP } from './link.ts';
import type { Pairing } from './pairing.ts';
import type { Scorer } from './scorer.ts';
import type { SplitEvidence } from './split-evidence.ts';

/** A neighbour joins a pair when this share of its weight is in the other side and not yet matched there … */
const JOIN_SHARE = 0.33;
/** … and when the whole becomes more similar by at least this much. */
const JOIN_GAIN = 0.02;

/** What is asked while one side of a pair grows. */
interface Growth {
  readonly isFree: (sentence: number) => boolean;
  /** How similar the whole is with this group. */
  readonly scoreOf: (group: readonly number[]) => number;
  /** The share of `next` that the other side has and the group has not. */
  readonly newShare: (next: number, group: readonly number[]) => number;
  /** Whether the order of the words says that `next` belongs to the group. */
  readonly isPart: (next: number, group: readonly number[]) => boolean;
}

interface Grown {
  readonly group: readonly number[];
  readonly score: number;
}

/**
 * Takes unaligned sentences into the pair beside them where they carry what the other side still has: 1:n, n:1.
 * Settled groups stay as they are.
 *
 * @returns the links in the order of the left side
 */
export function joinNeighbours(
  scorer: Scorer,
  evidence: SplitEvidence,
  pairing: Pairing,
  mayJoin: (l: number, r: number) => boolean,
): Link[] {
  const links: Link[] = [...pairing.settled];
  const joinedLeft = new Set<number>();
  const joinedRight = new Set<number>();
  for (const { left, right, score, decided } of pairing.partners()) {
    if (score >= 1) {
      links.push({ left: [left], right: [right], score, moved: false, decided });
      continue;
    }
    const rights = grow([right], score, {
      isFree: (r) => pairing.isFreeRight(r) && !joinedRight.has(r) && mayJoin(left, r),
      scoreOf: (group) => scorer.groupScore([left], group),
      newShare: (next, group) => scorer.newShareRight(left, next, group),
      isPart: (next, group) => evidence.isPartOfLeft(left, next, group),
    });
    const lefts =
      rights.group.length > 1
        ? { group: [left], score: rights.score }
        : grow([left], score, {
            isFree: (l) => pairing.isFreeLeft(l) && !joinedLeft.has(l) && mayJoin(l, right),
            scoreOf: (group) => scorer.groupScore(group, [right]),
            newShare: (next, group) => scorer.newShareLeft(right, next, group),
            isPart: (next, group) => evidence.isPartOfRight(right, next, group),
          });
    for (const l of lefts.group) joinedLeft.add(l);
    for (const r of rights.group) joinedRight.add(r);
    links.push({ left: lefts.group, right: rights.group, score: lefts.score, moved: false, decided });
  }
  return links.sort((one, other) => (one.left[0] ?? 0) - (other.left[0] ?? 0));
}

/** Adds the sentence after the group, or else the one before it, as long as one of them belongs to it. */
function grow(start: readonly number[], score: number, growth: Growth): Grown {
  let grown: Grown = { group: start, score };
  while (grown.group.length < LONGEST_GROUP) {
    const last = grown.group.at(-1) ?? 0;
    const first = grown.group[0] ?? 0;
    const larger = withNeighbour(grown, last + 1, growth) ?? withNeighbour(grown, first - 1, growth);
    if (!larger) break;
    grown = larger;
  }
  return grown;
}

function withNeighbour({ group, score }: Grown, next: number, growth: Growth): Grown | null {
  if (!growth.isFree(next)) return null;
  const larger = next > (group[0] ?? 0) ? [...group, next] : [next, ...group];
  if (growth.newShare(next, group) >= JOIN_SHARE) {
    const whole = growth.scoreOf(larger);
    if (whole >= score + JOIN_GAIN) return { group: larger, score: whole };
  }
  return growth.isPart(next, group) ? { group: larger, score: growth.scoreOf(larger) } : null;
}
