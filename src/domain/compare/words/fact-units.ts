import { areOnePlace, placeKind } from '../../dictionary/places.ts';
import type { WordToken } from '../analysis.ts';
import type { Fact } from '../comparison.ts';
import { STOP_WORDS } from '../lexicon/grammar.ts';
import type { Side, TokenRange } from './passages.ts';
import { factOf } from './passages.ts';
import { sameValue } from '../facts/same-value.ts';

/** The part of a fact that lies in a range of tokens; `whole` where that is all of it. */
export type FactUnit = TokenRange & { readonly fact: Fact; readonly whole: boolean };

/** The facts of a token range, in order. */
export function unitsIn(side: Side, range: TokenRange): FactUnit[] {
  const units: FactUnit[] = [];
  for (let index = range.from; index < range.to;) {
    const fact = factOf(side, side.tokens[index]);
    let to = index + 1;
    while (to < range.to && fact && side.tokens[to]?.fact === side.tokens[index]?.fact) to++;
    const factId = side.tokens[index]?.fact;
    const whole = side.tokens[index - 1]?.fact !== factId && side.tokens[to]?.fact !== factId;
    if (fact) units.push({ from: index, to, fact, whole });
    index = to;
  }
  return units;
}

/** Names are one family: what one text's cues call a person the other's may call an organisation. */
export function familyOf(fact: Fact): string {
  return fact.kind === 'person' || fact.kind === 'place' || fact.kind === 'organisation' ? 'name' : fact.kind;
}

/** Pairs fact units of one family in order; of several ways the one with most pairs, equal values first. */
export function pairUnits(left: readonly FactUnit[], right: readonly FactUnit[]): [FactUnit, FactUnit][] {
  const width = right.length + 1;
  const best = new Array<number>((left.length + 1) * width).fill(0);
  const worth = (one: FactUnit | undefined, other: FactUnit | undefined): number => {
    if (!one || !other || familyOf(one.fact) !== familyOf(other.fact)) return 0;
    return sameValue(one.fact, other.fact) ? 2 : 1;
  };
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const w = worth(left[i], right[j]);
      const paired = w > 0 ? w + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [FactUnit, FactUnit][] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const one = left[i];
    const other = right[j];
    const w = worth(one, other);
    if (one && other && w > 0 && w + (best[(i + 1) * width + j + 1] ?? 0) >= (best[i * width + j] ?? 0)) {
      pairs.push([one, other]);
      i++;
      j++;
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** The prepositions and articles right before a fact go with it: `on Monday` for `last week`. */
export function absorbStops(side: Side, from: number, to: number): number {
  let at = to;
  while (at > from && isSmall(side.tokens[at - 1])) at--;
  return at;
}

/** `over` and `about` may limit a number; where they belong to none they are prepositions. */
function isSmall(token: WordToken | undefined): boolean {
  return (
    token?.group === 'stop' || (token?.group === 'bound' && token.fact === -1 && STOP_WORDS.has(token.folded))
  );
}

const FACT_ORDER = ['number', 'date', 'person', 'place', 'organisation', 'role'] as const;

/** The kind of finding that the most dangerous of the facts makes. */
export function strongestKind(facts: readonly Fact[]): (typeof FACT_ORDER)[number] {
  return FACT_ORDER.find((kind) => facts.some((fact) => fact.kind === kind)) ?? 'role';
}

/** Parts that make another name of a name: `New Hampshire` is not `Hampshire`, a vice-president no president. */
const DISTINGUISHING: ReadonlySet<string> = new Set(
  'new old north south east west northern southern eastern western upper lower vice deputy former acting junior senior jr sr ii iii iv'.split(
    ' ',
  ),
);

/**
 * Whether one name is the other with words left out that still mean the same: `Ghani` and `Ashraf Ghani`, not
 * `Port Ellen` and `Port Charlotte`, nor `Hampshire` and `New Hampshire`. Folded values.
 */
export function oneNamesMore(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  // `Guinea` and `Equatorial Guinea` are two places.
  if (placeKind(short) !== null && placeKind(long) !== null) return areOnePlace(short, long);
  const shorts = new Set(short.split(' '));
  const longs = long.split(' ');
  return (
    [...shorts].every((word) => longs.includes(word)) &&
    longs.every((word) => shorts.has(word) || !DISTINGUISHING.has(word))
  );
}
