import type { Span } from '../comparison.ts';
import type { Token } from '../../text/tokens.ts';

/** Beyond this many cells (five hundred words that differ, against as many) all words between are taken as changed. */
const MOST_CELLS = 250_000;

/** The words of one sequence that the other does not have in the same order. */
export interface ChangedWords {
  /** From the first to the last of each run of changed words; offsets into the one's text. */
  readonly one: readonly Span[];
  readonly other: readonly Span[];
}

/** What differs between two sequences of words: all that is not in their longest common subsequence. */
export function changedWords(one: readonly Token[], other: readonly Token[]): ChangedWords {
  let from = 0;
  while (from < one.length && one[from]?.folded === other[from]?.folded) from++;
  let [oneTo, otherTo] = [one.length, other.length];
  while (oneTo > from && otherTo > from && one[oneTo - 1]?.folded === other[otherTo - 1]?.folded) {
    oneTo--;
    otherTo--;
  }
  const kept = commonWords(one.slice(from, oneTo), other.slice(from, otherTo));
  const keptOne = new Set(kept.map(([index]) => index + from));
  const keptOther = new Set(kept.map(([, index]) => index + from));
  return {
    one: runsOf(one, (index) => index >= from && index < oneTo && !keptOne.has(index)),
    other: runsOf(other, (index) => index >= from && index < otherTo && !keptOther.has(index)),
  };
}

function commonWords(one: readonly Token[], other: readonly Token[]): [number, number][] {
  const width = other.length + 1;
  if (one.length * other.length > MOST_CELLS) return [];
  const best = new Uint32Array((one.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      best[i * width + j] =
        one[i]?.folded === other[j]?.folded ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const common: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i]?.folded === other[j]?.folded) common.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}

/** Neighbouring words of a kind as one run. */
function runsOf(words: readonly Token[], isChanged: (index: number) => boolean): Span[] {
  const runs: Span[] = [];
  words.forEach(({ start, end }, index) => {
    if (!isChanged(index)) return;
    const last = runs.at(-1);
    if (last && index > 0 && isChanged(index - 1)) runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  });
  return runs;
}
