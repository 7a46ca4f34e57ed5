import { areContrary } from '../lexicon/contrasts.ts';
import { familyOf, unitsIn } from './fact-units.ts';
import type { Side, TokenRange } from './passages.ts';
import type { Gap, TokenMatch } from './word-diff.ts';

/** What speaks for two pieces standing in each other's place; from this sum on they are paired. */
const SAME_GAP = 1.5;
const SAME_NEIGHBOUR = 2.5;
const SAME_FACT_KIND = 1;
const CONTRARY = 2;
/** Only small words on one side and more on the other. */
const UNLIKE = -1;
/** Marks are no words' counterpart. */
const NEVER = -9;
const LEAST = 1.5;
/** Comparing every piece with every other is for sentences; what is cut into more pieces keeps its places. */
const MOST_PIECES = 40;

/**
 * Pairs what is left of the gaps on both sides: `twelve` before `miners` with the `20` before the same `miners`
 * elsewhere in the sentence. Pieces of one gap go together where nothing better is found.
 */
export function pairPieces(
  left: Side,
  right: Side,
  matches: readonly TokenMatch[],
  gaps: readonly Gap[],
): Gap[] {
  if (gaps.length > MOST_PIECES) return [...gaps];
  const toRight = new Map(matches.map((match) => [match.left, match.right]));
  const lefts = gaps.flatMap((gap, place) =>
    gap.leftFrom < gap.leftTo ? [{ from: gap.leftFrom, to: gap.leftTo, place }] : [],
  );
  const rights = gaps.flatMap((gap, place) =>
    gap.rightFrom < gap.rightTo ? [{ from: gap.rightFrom, to: gap.rightTo, place }] : [],
  );
  const candidates = lefts.flatMap((one) =>
    rights.map((other) => ({
      one,
      other,
      worth:
        (one.place === other.place ? SAME_GAP : 0) +
        neighbours(one, other, toRight) +
        contents(left, one, right, other),
    })),
  );
  candidates.sort((a, b) => b.worth - a.worth || a.one.from - b.one.from || a.other.from - b.other.from);
  const paired = new Map<TokenRange, TokenRange>();
  const used = new Set<TokenRange>();
  for (const { one, other, worth } of candidates) {
    if (worth < LEAST || paired.has(one) || used.has(other)) continue;
    paired.set(one, other);
    used.add(other);
  }
  return [
    ...lefts.map((one): Gap => {
      const at = gaps[one.place]?.rightFrom ?? 0;
      const other = paired.get(one) ?? { from: at, to: at };
      return toGap(one, other);
    }),
    ...rights.flatMap((other): Gap[] => {
      const at = gaps[other.place]?.leftFrom ?? 0;
      return used.has(other) ? [] : [toGap({ from: at, to: at }, other)];
    }),
  ];
}

function toGap(one: TokenRange, other: TokenRange): Gap {
  return {
    leftFrom: one.from,
    leftTo: one.to,
    rightFrom: other.from,
    rightTo: other.to,
    relation: 'substituted',
  };
}

function neighbours(one: TokenRange, other: TokenRange, toRight: ReadonlyMap<number, number>): number {
  const before = toRight.get(one.from - 1) === other.from - 1 && other.from > 0;
  const after = toRight.get(one.to) === other.to;
  return (before ? SAME_NEIGHBOUR : 0) + (after ? SAME_NEIGHBOUR : 0);
}

function contents(left: Side, one: TokenRange, right: Side, other: TokenRange): number {
  const lefts = left.tokens.slice(one.from, one.to);
  const rights = right.tokens.slice(other.from, other.to);
  const saysMuch = (tokens: typeof lefts): boolean =>
    tokens.some((token) => token.group !== 'stop' && token.group !== 'punctuation');
  const onlyMarks = (tokens: typeof lefts): boolean => tokens.every((token) => token.group === 'punctuation');
  if (onlyMarks(lefts) !== onlyMarks(rights)) return NEVER;
  if (saysMuch(lefts) !== saysMuch(rights)) return UNLIKE;
  const families = new Set(unitsIn(left, one).map(({ fact }) => familyOf(fact)));
  const alike = unitsIn(right, other).some(({ fact }) => families.has(familyOf(fact)));
  const contrary = areContrary(
    lefts.map(({ stem }) => stem),
    rights.map(({ stem }) => stem),
  );
  return (alike ? SAME_FACT_KIND : 0) + (contrary ? CONTRARY : 0);
}
