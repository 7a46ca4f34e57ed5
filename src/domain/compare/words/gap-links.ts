import { unitsIn } from './fact-units.ts';
import type { FactUnit } from './fact-units.ts';
import type { Fact } from '../comparison.ts';
import { longestIncreasing } from '../increasing.ts';
import { reportingVerbDistance } from '../lexicon/reporting-verbs.ts';
import type { Link } from './links.ts';
import { Links } from './links.ts';
import type { Side } from './passages.ts';
import { pairPieces } from './piece-pairs.ts';
import { wholeNumbers } from './spaced-numbers.ts';
import { relateSpeakers } from '../speech/same-speaker.ts';
import type { Gap, TokenMatch, WordDiff } from './word-diff.ts';

/**
 * Finds what the gaps of both sides have in common: words that were put elsewhere in the sentence, and facts in another
 * form. What is left of the gaps differs.
 */
export function linkGaps(
  left: Side,
  right: Side,
  inOrder: readonly TokenMatch[],
  gaps: readonly Gap[],
): WordDiff {
  const open = gaps.filter((gap) => gap.relation === 'substituted');
  if (!open.some((gap) => gap.leftFrom < gap.leftTo) || !open.some((gap) => gap.rightFrom < gap.rightTo))
    return { matches: inOrder, gaps };
  const links = new Links(left, right);
  for (const match of inOrder) links.add(match.left, match.right);
  for (const gap of gaps) if (gap.relation !== 'substituted') links.reserve(gap);
  const facts = movedFacts(left, right, open);
  for (const fact of facts) links.reserve(fact);
  const moved = withoutLoneVerbs(left, right, links.connect(true));
  const found = [...moved, ...links.extend(moved)];
  const mayStand = wholeNumbers(
    left,
    right,
    found.map(({ l, r }) => [l, r]),
  );
  const linked = found.filter(({ l, r }) => mayStand(l, r));
  if (linked.length + facts.length === 0) return { matches: inOrder, gaps };
  const straight = straightLinks(linked, open);
  const matches = [
    ...inOrder,
    ...linked.map((link): TokenMatch => {
      const relation = link.relation === 'substituted' ? 'related' : link.relation;
      return { left: link.l, right: link.r, relation, crossing: !straight.has(link) };
    }),
  ].sort((one, other) => one.left - other.left);
  const gone = { left: new Set<number>(), right: new Set<number>() };
  for (const { l, r } of linked) {
    gone.left.add(l);
    gone.right.add(r);
  }
  for (const { leftFrom, leftTo, rightFrom, rightTo } of facts) {
    for (let index = leftFrom; index < leftTo; index++) gone.left.add(index);
    for (let index = rightFrom; index < rightTo; index++) gone.right.add(index);
  }
  const rest = pairPieces(left, right, matches, [
    ...open.flatMap((gap) => piecesOf(gap, [...straight], gone)),
  ]);
  const kept = gaps.filter((gap) => gap.relation !== 'substituted');
  return { matches, gaps: [...rest, ...kept, ...facts].sort(byPlace) };
}

function byPlace(one: Gap, other: Gap): number {
  return one.leftFrom - other.leftFrom || one.rightFrom - other.rightFrom;
}

/** Who said it moves with `said`; a verb of saying alone may have got another speaker and is not taken for moved. */
function withoutLoneVerbs(left: Side, right: Side, linked: readonly Link[]): Link[] {
  const toRight = new Map(linked.map(({ l, r }) => [l, r]));
  return linked.filter(
    ({ l, r }) =>
      left.tokens[l]?.group !== 'reporting' ||
      reportingVerbDistance(left.tokens[l].folded, 'said') > 0 ||
      saySame(left, l, right, r) ||
      toRight.get(l - 1) === r - 1 ||
      toRight.get(l + 1) === r + 1,
  );
}

/** Whether two verbs of saying have one speaker. */
function saySame(left: Side, l: number, right: Side, r: number): boolean {
  const speaker = ({ variant, tokens }: Side, index: number): string => {
    const at = tokens[index]?.start ?? -1;
    const isHere = ({ kind, start, end }: Fact): boolean => kind === 'attribution' && start <= at && at < end;
    return variant.facts.find(isHere)?.speaker ?? '';
  };
  const [one, other] = [speaker(left, l), speaker(right, r)];
  return one !== '' && relateSpeakers(left.variant, one, right.variant, other) === 'same';
}

/** Whole facts of one value in both sides' gaps: `45,000 euros` and `€45,000`, wherever they stand. */
function movedFacts(left: Side, right: Side, gaps: readonly Gap[]): Gap[] {
  const lefts = gaps.flatMap((gap) => unitsIn(left, { from: gap.leftFrom, to: gap.leftTo }));
  const rights = gaps.flatMap((gap) => unitsIn(right, { from: gap.rightFrom, to: gap.rightTo }));
  const used = new Set<FactUnit>();
  return lefts.flatMap((one): Gap[] => {
    const other = rights.find(
      (unit) =>
        !used.has(unit) &&
        unit.whole &&
        unit.fact.kind === one.fact.kind &&
        unit.fact.value === one.fact.value,
    );
    if (!one.whole || !other || sameTokens(left, one, right, other)) return [];
    used.add(other);
    return [
      {
        leftFrom: one.from,
        leftTo: one.to,
        rightFrom: other.from,
        rightTo: other.to,
        relation: 'normalised',
      },
    ];
  });
}

/** Facts that are the same word for word are linked word by word. */
function sameTokens(left: Side, one: FactUnit, right: Side, other: FactUnit): boolean {
  if (one.to - one.from !== other.to - other.from) return false;
  for (let offset = 0; offset < one.to - one.from; offset++)
    if (left.tokens[one.from + offset]?.id !== right.tokens[other.from + offset]?.id) return false;
  return true;
}

/** Of the links inside one gap the most that keep the order; all others cross something. */
function straightLinks(links: readonly Link[], gaps: readonly Gap[]): ReadonlySet<Link> {
  const straight = new Set<Link>();
  for (const gap of gaps) {
    const inside = links
      .filter(({ l, r }) => gap.leftFrom <= l && l < gap.leftTo && gap.rightFrom <= r && r < gap.rightTo)
      .sort((one, other) => one.l - other.l);
    const chain = new Set(longestIncreasing(inside.map(({ l, r }) => [l, r])).map(([l]) => l));
    for (const link of inside) if (chain.has(link.l)) straight.add(link);
  }
  return straight;
}

interface Gone {
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
}

/** What is left of a gap once the linked words are out: cut at the links that keep the order, then piece by piece. */
function piecesOf(gap: Gap, straight: readonly Link[], gone: Gone): Gap[] {
  const cuts = straight
    .filter(({ l, r }) => gap.leftFrom <= l && l < gap.leftTo && gap.rightFrom <= r && r < gap.rightTo)
    .sort((one, other) => one.l - other.l);
  const found: Gap[] = [];
  let [leftFrom, rightFrom] = [gap.leftFrom, gap.rightFrom];
  for (const { l, r } of [...cuts, { l: gap.leftTo, r: gap.rightTo }]) {
    const lefts = pieces(leftFrom, l, gone.left);
    const rights = pieces(rightFrom, r, gone.right);
    for (let index = 0; index < Math.max(lefts.length, rights.length); index++) {
      const [oneFrom, oneTo] = lefts[index] ?? [l, l];
      const [otherFrom, otherTo] = rights[index] ?? [r, r];
      found.push({
        leftFrom: oneFrom,
        leftTo: oneTo,
        rightFrom: otherFrom,
        rightTo: otherTo,
        relation: 'substituted',
      });
    }
    [leftFrom, rightFrom] = [l + 1, r + 1];
  }
  return found;
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
