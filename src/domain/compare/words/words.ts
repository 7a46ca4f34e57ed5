import type { WordToken } from '../analysis.ts';
import { longestIncreasing } from '../increasing.ts';
import { linkGaps } from './gap-links.ts';
import type { Side } from './passages.ts';
import { arePrintedAlike } from './passages.ts';
import { wholeNumbers } from './spaced-numbers.ts';
import { splitBySynonyms } from './synonym-gaps.ts';
import type { Gap, TokenMatch, WordDiff } from './word-diff.ts';
import { likeness } from './word-similarity.ts';
import { WORTH } from './worth.ts';

/** Another form of the same word is a match, but never better than the word itself. */
const LEMMA_SHARE = 0.6;
/** A match right after a match is worth more: runs stay whole instead of scattering over the sentence. */
const RUN_BONUS = 0.7;
/** The alignment table may have this many cells (a thousand words against a thousand); longer passages are split first. */
const MOST_CELLS = 1_000_000;
/** As many as an ordinary sentence needs, sixty tokens against sixty. */
const SENTENCE_CELLS = 3_600;
/** A run of so few small words, with at least so many words replaced on every side of it, agrees by chance. */
const MOST_CHANCE_WORDS = 2;
const LEAST_REWRITTEN = 2;

/** Aligns the tokens of two passages: first in their common order, then what was put elsewhere. */
export function diffWords(left: Side, right: Side): WordDiff {
  const pairs: [number, number][] = [];
  alignRange(left.tokens, 0, left.tokens.length, right.tokens, 0, right.tokens.length, pairs);
  const common = withoutChance(left.tokens, right.tokens, pairs);
  const mayStand = wholeNumbers(left, right, common);
  const frame = common.filter(([l, r]) => mayStand(l, r));
  const open = gapsBetween(frame, left.tokens.length, right.tokens.length);
  const matches = matchesOf(left, right, frame);
  return linkGaps(left, right, matches, splitBySynonyms(left.tokens, right.tokens, open));
}

/** The matches of the common order. Most runs of them are printed alike, and are compared as one piece of text. */
function matchesOf(left: Side, right: Side, frame: readonly [number, number][]): TokenMatch[] {
  const matches: TokenMatch[] = [];
  for (let from = 0; from < frame.length;) {
    let to = from + 1;
    while (to < frame.length && follows(frame[to - 1], frame[to])) to++;
    const first = frame[from]?.[0] ?? 0;
    const otherFirst = frame[from]?.[1] ?? 0;
    const areAlike = arePrintedAlike(left, first, right, otherFirst, to - from);
    for (let l = first, r = otherFirst; from < to; from++, l++, r++) {
      const relation = areAlike ? 'identical' : relationInOrder(left, l, right, r);
      matches.push({ left: l, right: r, relation, crossing: false });
    }
  }
  return matches;
}

function relationInOrder(left: Side, l: number, right: Side, r: number): TokenMatch['relation'] {
  const found = likeness(left, l, right, r)?.relation;
  return found === 'identical' || found === 'normalised' ? found : 'lemma';
}

/** Small words that agree alone between two rewritten stretches agree by chance. */
function withoutChance(
  left: readonly WordToken[],
  right: readonly WordToken[],
  pairs: readonly [number, number][],
): readonly [number, number][] {
  const kept: [number, number][] = [];
  for (let from = 0; from < pairs.length;) {
    let to = from + 1;
    while (to < pairs.length && follows(pairs[to - 1], pairs[to])) to++;
    if (to - from > MOST_CHANCE_WORDS || !isByChance(left, right, pairs, from, to))
      for (let index = from; index < to; index++) kept.push(pairs[index] ?? [0, 0]);
    from = to;
  }
  return kept;
}

/** Whether the run of pairs `[from, to)` is of small words, with rewritten words on every side of it. */
function isByChance(
  left: readonly WordToken[],
  right: readonly WordToken[],
  pairs: readonly [number, number][],
  from: number,
  to: number,
): boolean {
  for (let index = from; index < to; index++)
    if (left[pairs[index]?.[0] ?? -1]?.group !== 'stop') return false;
  const first = pairs[from];
  const last = pairs[to - 1];
  if (!first || !last) return false;
  const before = pairs[from - 1];
  const after = pairs[to];
  const around = Math.min(
    first[0] - (before?.[0] ?? -1),
    first[1] - (before?.[1] ?? -1),
    (after?.[0] ?? left.length) - last[0],
    (after?.[1] ?? right.length) - last[1],
  );
  return around - 1 >= LEAST_REWRITTEN;
}

function follows(
  one: readonly [number, number] | undefined,
  next: readonly [number, number] | undefined,
): boolean {
  return one !== undefined && next !== undefined && next[0] === one[0] + 1 && next[1] === one[1] + 1;
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
  let lf = leftFrom;
  let rf = rightFrom;
  let lt = leftTo;
  let rt = rightTo;
  while (lf < lt && rf < rt && left[lf]?.id === right[rf]?.id) pairs.push([lf++, rf++]);
  while (lf < lt && rf < rt && left[lt - 1]?.id === right[rt - 1]?.id) {
    lt--;
    rt--;
  }
  if (lf < lt && rf < rt) {
    if ((lt - lf) * (rt - rf) <= MOST_CELLS) alignByTable(left, lf, lt, right, rf, rt, pairs);
    else alignByAnchors(left, lf, lt, right, rf, rt, pairs);
  }
  while (lt < leftTo) pairs.push([lt++, rt++]);
}

/** The tables of an alignment are used again for the next: making them costs more than filling in those of a sentence. */
const TABLES = { best: new Float32Array(SENTENCE_CELLS), run: new Float32Array(SENTENCE_CELLS) };

function tableOf(name: keyof typeof TABLES, cells: number): Float32Array {
  return cells > SENTENCE_CELLS ? new Float32Array(cells) : TABLES[name];
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
  const best = tableOf('best', (rows + 1) * width);
  const run = tableOf('run', (rows + 1) * width);
  // Beyond the last row and column there is nothing to gain; all other cells are filled in below.
  best.fill(0, rows * width, (rows + 1) * width);
  run.fill(0, rows * width, (rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    const one = left[leftFrom + i];
    best[i * width + width - 1] = 0;
    run[i * width + width - 1] = 0;
    for (let j = width - 2; j >= 0; j--) {
      const at = i * width + j;
      const worth = worthOf(one, right[rightFrom + j]);
      let here = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0);
      if (worth > 0) {
        const onwards = run[at + width + 1] ?? 0;
        const withMatch = worth + Math.max(best[at + width + 1] ?? 0, onwards > 0 ? onwards + RUN_BONUS : 0);
        run[at] = withMatch;
        here = Math.max(here, withMatch);
      } else run[at] = 0;
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
  let l = 0;
  let r = 0;
  for (let index = 0; index <= pairs.length; index++) {
    const pair = pairs[index];
    const left = pair ? pair[0] : leftLength;
    const right = pair ? pair[1] : rightLength;
    if (left > l || right > r)
      gaps.push({ leftFrom: l, leftTo: left, rightFrom: r, rightTo: right, relation: 'substituted' });
    l = left + 1;
    r = right + 1;
  }
  return gaps;
}
