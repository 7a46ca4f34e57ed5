import type { WordToken } from './analysis.ts';
import type { Gap } from './word-diff.ts';
import { WORTH } from './worth.ts';

/** A run moved within a sentence counts from this worth on (`officials said`), so that chance does not find it. */
const LEAST_MOVED_WORTH = 3.5;
/** Looking for moved runs costs the product of the gaps; longer leftovers are not searched. */
const MOST_MOVED_CELLS = 40_000;

/** Runs of words that a left gap and another right gap have in common: the sentence was turned round. */
export function movedRuns(
  left: readonly WordToken[],
  right: readonly WordToken[],
  gaps: readonly Gap[],
): [number, number][] {
  const lefts = gaps.flatMap((gap) => range(gap.leftFrom, gap.leftTo));
  const rights = gaps.flatMap((gap) => range(gap.rightFrom, gap.rightTo));
  if (lefts.length * rights.length > MOST_MOVED_CELLS) return [];
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const runs: { left: number; right: number; length: number; worth: number }[] = [];
  const openLeft = new Set(lefts);
  const openRight = new Set(rights);
  for (const l of lefts) {
    for (const r of rights) {
      if (left[l]?.id !== right[r]?.id) continue;
      if (openLeft.has(l - 1) && openRight.has(r - 1) && left[l - 1]?.id === right[r - 1]?.id) continue;
      let length = 0;
      let worth = 0;
      while (
        openLeft.has(l + length) &&
        openRight.has(r + length) &&
        left[l + length]?.id === right[r + length]?.id
      ) {
        worth += WORTH[left[l + length]?.group ?? 'punctuation'];
        length++;
      }
      if (worth >= LEAST_MOVED_WORTH || (length === 1 && areSwapped(left, l, right, r)))
        runs.push({ left: l, right: r, length, worth });
    }
  }
  runs.sort((one, other) => other.worth - one.worth || one.left - other.left || one.right - other.right);
  const moved: [number, number][] = [];
  for (const found of runs) {
    const offsets = range(0, found.length);
    if (offsets.some((offset) => usedLeft.has(found.left + offset) || usedRight.has(found.right + offset)))
      continue;
    for (const offset of offsets) {
      usedLeft.add(found.left + offset);
      usedRight.add(found.right + offset);
      moved.push([found.left + offset, found.right + offset]);
    }
  }
  return moved;
}

/** `fully cooperate` for `cooperate fully`: an adverb that changed places with its neighbour, neither of them a fact. */
function areSwapped(left: readonly WordToken[], l: number, right: readonly WordToken[], r: number): boolean {
  const isPlain = (token: WordToken | undefined): boolean => token?.group === 'content' && token.fact === -1;
  const swapped = (l2: number, r2: number): boolean => {
    const [one, other] = [left[l2], right[r2]];
    const adverb = [one, left[l]].some((token) => token?.folded.endsWith('ly') === true);
    return adverb && isPlain(one) && isPlain(other) && one?.id === other?.id;
  };
  return isPlain(left[l]) && isPlain(right[r]) && (swapped(l + 1, r - 1) || swapped(l - 1, r + 1));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

/** Takes the moved tokens out of the gaps; what is left of a gap on both sides is paired piece by piece. */
export function splitGaps(gaps: readonly Gap[], moved: readonly [number, number][]): Gap[] {
  if (moved.length === 0) return [...gaps];
  const goneLeft = new Set(moved.map(([left]) => left));
  const goneRight = new Set(moved.map(([, right]) => right));
  const split: Gap[] = [];
  for (const gap of gaps) {
    const lefts = pieces(gap.leftFrom, gap.leftTo, goneLeft);
    const rights = pieces(gap.rightFrom, gap.rightTo, goneRight);
    for (let index = 0; index < Math.max(lefts.length, rights.length); index++) {
      const [leftFrom, leftTo] = lefts[index] ?? [gap.leftTo, gap.leftTo];
      const [rightFrom, rightTo] = rights[index] ?? [gap.rightTo, gap.rightTo];
      split.push({ leftFrom, leftTo, rightFrom, rightTo, relation: 'substituted' });
    }
  }
  return split;
}

function pieces(from: number, to: number, gone: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  for (let index = from; index < to; index++) {
    if (gone.has(index)) continue;
    const last = found.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}
