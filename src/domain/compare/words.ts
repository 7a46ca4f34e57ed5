import { appendAll } from '../append-all.ts';
import type { WordToken } from './analysis.ts';
import { longestIncreasing } from './increasing.ts';
import { movedRuns, splitGaps } from './moved-runs.ts';
import { splitBySynonyms } from './synonym-gaps.ts';
import type { Gap, TokenMatch, WordDiff } from './word-diff.ts';
import { WORTH } from './worth.ts';

/** Another form of the same word is a match, but never better than the word itself. */
const LEMMA_SHARE = 0.6;
/** A match right after a match is worth more: runs stay whole instead of scattering over the sentence. */
const RUN_BONUS = 0.7;
/** The alignment table may have this many cells (a thousand words against a thousand); longer passages are split first. */
const MOST_CELLS = 1_000_000;

/** Aligns the tokens of two passages. The text is needed to tell identical tokens from normalised ones. */
export function diffWords(
  leftText: string,
  left: readonly WordToken[],
  rightText: string,
  right: readonly WordToken[],
): WordDiff {
  const pairs: [number, number][] = [];
  alignRange(left, 0, left.length, right, 0, right.length, pairs);
  const match = (l: number, r: number, crossing: boolean): TokenMatch => {
    const one = left[l];
    const other = right[r];
    let relation: TokenMatch['relation'] = 'lemma';
    if (one && other && one.id === other.id) {
      const same = leftText.slice(one.start, one.end) === rightText.slice(other.start, other.end);
      relation = same ? 'identical' : 'normalised';
    }
    return { left: l, right: r, relation, crossing };
  };
  const open = gapsBetween(pairs, left.length, right.length);
  const moved = movedRuns(left, right, open);
  const matches = pairs.map(([l, r]) => match(l, r, false));
  for (const [l, r] of moved) matches.push(match(l, r, true));
  matches.sort((one, other) => one.left - other.left);
  const gaps = splitGaps(open, moved);
  return { matches, gaps: splitBySynonyms(left, right, gaps) };
}

function alignRange(
  left: readonly WordToken[],
  leftFrom: number,
  leftTo: number,
  right: readonly WordToken[],
  rightFrom: number,
  rightTo: number,
  pairs: [number, number][],
): void {
  let [lf, lt, rf, rt] = [leftFrom, leftTo, rightFrom, rightTo];
  const tail: [number, number][] = [];
  while (lf < lt && rf < rt && left[lf]?.id === right[rf]?.id) pairs.push([lf++, rf++]);
  while (lf < lt && rf < rt && left[lt - 1]?.id === right[rt - 1]?.id) tail.push([--lt, --rt]);
  if (lf < lt && rf < rt) {
    if ((lt - lf) * (rt - rf) <= MOST_CELLS) alignByTable(left, lf, lt, right, rf, rt, pairs);
    else alignByAnchors(left, lf, lt, right, rf, rt, pairs);
  }
  appendAll(pairs, tail.reverse());
}

/** Best common subsequence by worth; a match that continues a run is worth more. */
function alignByTable(
  left: readonly WordToken[],
  leftFrom: number,
  leftTo: number,
  right: readonly WordToken[],
  rightFrom: number,
  rightTo: number,
  pairs: [number, number][],
): void {
  const rows = leftTo - leftFrom;
  const width = rightTo - rightFrom + 1;
  // best[i][j]: the most that the tokens from i and j on are worth; run[i][j]: the same with a match at i, j.
  const best = new Float32Array((rows + 1) * width);
  const run = new Float32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    const one = left[leftFrom + i];
    for (let j = width - 2; j >= 0; j--) {
      const at = i * width + j;
      const worth = worthOf(one, right[rightFrom + j]);
      let here = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0);
      if (worth > 0) {
        const onwards = run[at + width + 1] ?? 0;
        const withMatch = worth + Math.max(best[at + width + 1] ?? 0, onwards > 0 ? onwards + RUN_BONUS : 0);
        run[at] = withMatch;
        here = Math.max(here, withMatch);
      }
      best[at] = here;
    }
  }
  let i = 0;
  let j = 0;
  let inRun = false;
  while (i < rows && j < width - 1) {
    const at = i * width + j;
    const here = run[at] ?? 0;
    const value = best[at] ?? 0;
    if (here > 0 && (inRun || here >= value)) {
      pairs.push([leftFrom + i, rightFrom + j]);
      const onwards = run[at + width + 1] ?? 0;
      inRun = onwards > 0 && onwards + RUN_BONUS >= (best[at + width + 1] ?? 0);
      i++;
      j++;
    } else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) {
      i++;
      inRun = false;
    } else {
      j++;
      inRun = false;
    }
  }
}

function worthOf(one: WordToken | undefined, other: WordToken | undefined): number {
  if (!one || !other) return 0;
  if (one.id === other.id) return WORTH[one.group];
  return one.stemId === other.stemId && one.kind === 'word' && other.kind === 'word'
    ? WORTH[one.group] * LEMMA_SHARE
    : 0;
}

/** For passages too long for a table: tokens that both sides have once hold the frame, in their longest common order. */
function alignByAnchors(
  left: readonly WordToken[],
  leftFrom: number,
  leftTo: number,
  right: readonly WordToken[],
  rightFrom: number,
  rightTo: number,
  pairs: [number, number][],
): void {
  const leftOnce = placesOfUnique(left, leftFrom, leftTo);
  const rightOnce = placesOfUnique(right, rightFrom, rightTo);
  const common: [number, number][] = [];
  for (const [id, l] of leftOnce) {
    const r = rightOnce.get(id);
    if (r !== undefined) common.push([l, r]);
  }
  const frame = longestIncreasing(common);
  let [lf, rf] = [leftFrom, rightFrom];
  for (const [l, r] of frame) {
    alignRange(left, lf, l, right, rf, r, pairs);
    pairs.push([l, r]);
    [lf, rf] = [l + 1, r + 1];
  }
  // Without a frame there is nothing to hold on to: the whole passage counts as replaced.
  if (frame.length > 0) alignRange(left, lf, leftTo, right, rf, rightTo, pairs);
}

function placesOfUnique(tokens: readonly WordToken[], from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (let index = from; index < to; index++) {
    const id = tokens[index]?.id ?? -1;
    if (places.has(id)) repeated.add(id);
    places.set(id, index);
  }
  for (const id of repeated) places.delete(id);
  return places;
}

function gapsBetween(pairs: readonly [number, number][], leftLength: number, rightLength: number): Gap[] {
  const gaps: Gap[] = [];
  let [l, r] = [0, 0];
  for (const [left, right] of [...pairs, [leftLength, rightLength] as const]) {
    if (left > l || right > r)
      gaps.push({ leftFrom: l, leftTo: left, rightFrom: r, rightTo: right, relation: 'substituted' });
    [l, r] = [left + 1, right + 1];
  }
  return gaps;
}
