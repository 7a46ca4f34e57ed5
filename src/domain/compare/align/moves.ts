import type { Link } from './link.ts';

/** What moves as one: links that follow each other on both sides inside one paragraph. Indexes into the links. */
interface Unit {
  readonly from: number;
  readonly to: number;
  /** Where it stands among the units in the order of the right side. */
  readonly place: number;
  readonly words: number;
}

/** Taking crossings away costs a walk over the tangle each time; beyond so many steps it is cut at one stroke. */
const MOST_STEPS = 4_000_000;

/**
 * Marks the links that stand at another place in the story. A shift caused by insertions above crosses nothing and
 * is no move; of crossing passages the one with most crossings goes first, until none cross (the NewsEdits rule,
 * Spangher et al., NAACL 2022). What stays together inside a paragraph counts as one passage, so that a long paragraph
 * which jumps over two short ones is the moved one. Among equals the one with fewer words is.
 *
 * @param links ordered by their left side
 * @param isTogether whether a link and the next one are in the same paragraph on both sides
 */
export function markMoves(
  links: readonly Link[],
  wordsOf: (link: Link) => number,
  isTogether: (link: Link, next: Link) => boolean,
): Link[] {
  const units = unitsOf(links, wordsOf, isTogether);
  const crossings = countCrossings(units);
  // Units that cross nothing never matter; without them the loop below works on the tangle alone.
  const tangle = units.filter((_, index) => (crossings[index] ?? 0) > 0);
  const moved = new Uint8Array(links.length);
  for (const { from, to } of untangle(tangle)) moved.fill(1, from, to);
  return links.map((link, index) => ({ ...link, moved: moved[index] === 1 }));
}

function unitsOf(
  links: readonly Link[],
  wordsOf: (link: Link) => number,
  isTogether: (link: Link, next: Link) => boolean,
): Unit[] {
  const byRight = links
    .map((link, index) => ({ index, right: link.right[0] ?? 0 }))
    .sort((one, other) => one.right - other.right);
  const places = new Int32Array(links.length);
  byRight.forEach(({ index }, place) => (places[index] = place));
  const units: Unit[] = [];
  links.forEach((link, index) => {
    const place = places[index] ?? 0;
    const before = links[index - 1];
    const last = units.at(-1);
    if (before && last && (places[index - 1] ?? 0) + 1 === place && isTogether(before, link))
      units[units.length - 1] = { ...last, to: index + 1, words: last.words + wordsOf(link) };
    else units.push({ from: index, to: index + 1, place, words: wordsOf(link) });
  });
  return units;
}

/** The units to take away so that the rest stands in the same order on both sides. In no order. */
function untangle(tangle: readonly Unit[]): Unit[] {
  const crossings = countCrossings(tangle);
  const isOut = new Uint8Array(tangle.length);
  for (let steps = 0; steps < MOST_STEPS; steps += tangle.length) {
    const worst = worstOf(tangle, crossings, isOut);
    const out = tangle[worst];
    if (!out) return tangle.filter((_, index) => isOut[index] === 1);
    isOut[worst] = 1;
    tangle.forEach((unit, index) => {
      if (index < worst !== unit.place < out.place) crossings[index] = (crossings[index] ?? 0) - 1;
    });
  }
  // Thousands of passages in another order are not thousands of moves to weigh: the longest part in order stays.
  const rest = tangle.filter((_, index) => isOut[index] === 0);
  const kept = new Set(heaviestChain(rest));
  return tangle.filter((unit) => !kept.has(unit));
}

/** The unit with most crossings that is not out yet, among equals the one with fewest words; -1 where none cross. */
function worstOf(tangle: readonly Unit[], crossings: Int32Array, isOut: Uint8Array): number {
  let worst = -1;
  let most = 0;
  for (let index = 0; index < tangle.length; index++) {
    const count = crossings[index] ?? 0;
    if (isOut[index] === 1 || count === 0 || count < most) continue;
    if (count === most && (tangle[index]?.words ?? 0) >= (tangle[worst]?.words ?? 0)) continue;
    worst = index;
    most = count;
  }
  return worst;
}

/** For each unit the number of units whose order with it differs on the two sides, in O(n log n). */
function countCrossings(units: readonly Unit[]): Int32Array {
  const size = units.reduce((largest, { place }) => Math.max(largest, place + 1), 0);
  const crossings = new Int32Array(units.length);
  const before = new CountTree(size);
  units.forEach(({ place }, index) => {
    crossings[index] = index - before.countBelow(place);
    before.add(place);
  });
  const after = new CountTree(size);
  for (let index = units.length - 1; index >= 0; index--) {
    const place = units[index]?.place ?? 0;
    crossings[index] = (crossings[index] ?? 0) + after.countBelow(place);
    after.add(place);
  }
  return crossings;
}

/** How many of the places seen so far lie below a given one (a Fenwick tree). */
class CountTree {
  readonly #tree: Int32Array;

  constructor(size: number) {
    this.#tree = new Int32Array(size + 1);
  }

  add(place: number): void {
    for (let at = place + 1; at < this.#tree.length; at += at & -at)
      this.#tree[at] = (this.#tree[at] ?? 0) + 1;
  }

  countBelow(place: number): number {
    let sum = 0;
    for (let at = place; at > 0; at -= at & -at) sum += this.#tree[at] ?? 0;
    return sum;
  }
}

/** The units in rising order of place that have most words between them, in O(n log n). */
function heaviestChain(units: readonly Unit[]): Unit[] {
  const size = units.reduce((largest, { place }) => Math.max(largest, place + 1), 0);
  // For each place the unit that ends the heaviest chain up to it (a Fenwick tree of maxima).
  const best = new Int32Array(size + 1).fill(-1);
  const weights = new Float64Array(units.length);
  const previous = new Int32Array(units.length).fill(-1);
  const heavier = (one: number, other: number): number =>
    one === -1 || (other !== -1 && (weights[other] ?? 0) > (weights[one] ?? 0)) ? other : one;
  let last = -1;
  units.forEach(({ place, words }, index) => {
    let before = -1;
    for (let at = place; at > 0; at -= at & -at) before = heavier(before, best[at] ?? -1);
    previous[index] = before;
    weights[index] = words + (weights[before] ?? 0);
    for (let at = place + 1; at < best.length; at += at & -at) best[at] = heavier(best[at] ?? -1, index);
    last = heavier(last, index);
  });
  const chain: Unit[] = [];
  for (; last !== -1; last = previous[last] ?? -1) {
    const unit = units[last];
    if (unit) chain.push(unit);
  }
  return chain;
}
