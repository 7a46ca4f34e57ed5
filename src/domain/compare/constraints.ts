import type { Analysis } from './analysis.ts';
import type { Span } from './comparison.ts';
import { LONGEST_GROUP } from './align/link.ts';

/** A passage of one variant, in code units of its normalised text. */
export interface PlacedSpan extends Span {
  /** Index of the variant. */
  readonly variant: number;
}

/** What the user decided about two passages; which of them is `left` makes no difference. */
export interface Constraint {
  readonly relation: 'pair' | 'not-a-pair';
  readonly left: PlacedSpan;
  readonly right: PlacedSpan;
}

/** Sentences of two variants that the user put together: 1:1, 1:n or n:1, each side without a gap. */
export interface Group {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The user's decisions about one pair of variants, as sentences. */
export interface PairDecisions {
  readonly groups: readonly Group[];
  forbids(left: number, right: number): boolean;
}

/** Nothing was decided. */
export const NO_DECISIONS: PairDecisions = { groups: [], forbids: () => false };

interface Edge {
  readonly left: number;
  readonly right: number;
}

/**
 * The user's decisions, resolved to the sentences that their spans touch. A span that is not inside its text is out of
 * date, and its decision is ignored; so is one about a single variant. Where decisions contradict each other, `not a
 * pair` wins, and of pairs that cannot be one group the one that stands first. The order in which they were given makes
 * no difference.
 */
export class Decisions {
  readonly #forbidden = new Set<string>();
  readonly #pairs = new Map<string, Edge[]>();

  constructor(constraints: readonly Constraint[], variants: readonly Analysis[]) {
    for (const { relation, left, right } of constraints) {
      const lefts = touched(variants[left.variant], left);
      const rights = touched(variants[right.variant], right);
      if (left.variant === right.variant || lefts.length === 0 || rights.length === 0) continue;
      if (relation === 'not-a-pair') {
        for (const l of lefts) for (const r of rights) this.#forbid(left.variant, l, right.variant, r);
      } else {
        const edges = edgesOf(lefts, rights);
        const turned = edges.map((edge) => ({ left: edge.right, right: edge.left }));
        this.#demand(left.variant, right.variant, edges);
        this.#demand(right.variant, left.variant, turned);
      }
    }
  }

  /** What was decided about two variants, seen from the first of them. */
  between(left: number, right: number): PairDecisions {
    const forbids = (l: number, r: number): boolean => this.forbids(left, l, right, r);
    return { groups: groupsOf(this.#pairs.get(`${left} ${right}`) ?? [], forbids), forbids };
  }

  get keepAnyApart(): boolean {
    return this.#forbidden.size > 0;
  }

  /** Whether the user said that a sentence of one variant and a sentence of another are not a pair. */
  forbids(variant: number, sentence: number, otherVariant: number, other: number): boolean {
    return this.keepAnyApart && this.#forbidden.has(keyOf(variant, sentence, otherVariant, other));
  }

  #forbid(variant: number, sentence: number, otherVariant: number, other: number): void {
    this.#forbidden.add(keyOf(variant, sentence, otherVariant, other));
    this.#forbidden.add(keyOf(otherVariant, other, variant, sentence));
  }

  #demand(left: number, right: number, edges: readonly Edge[]): void {
    const key = `${left} ${right}`;
    this.#pairs.set(key, [...(this.#pairs.get(key) ?? []), ...edges]);
  }
}

function keyOf(variant: number, sentence: number, otherVariant: number, other: number): string {
  return `${variant}:${sentence} ${otherVariant}:${other}`;
}

function touched(variant: Analysis | undefined, { start, end }: Span): number[] {
  if (!variant || !(start >= 0 && start < end && end <= variant.text.length)) return [];
  return variant.sentences.flatMap((sentence, index) =>
    sentence.start < end && start < sentence.end ? [index] : [],
  );
}

/** Two passages of several sentences go together one by one; the last of the shorter one takes what is left over. */
function edgesOf(lefts: readonly number[], rights: readonly number[]): Edge[] {
  const edges: Edge[] = [];
  for (let index = 0; index < Math.max(lefts.length, rights.length); index++) {
    const left = lefts[Math.min(index, lefts.length - 1)];
    const right = rights[Math.min(index, rights.length - 1)];
    if (left !== undefined && right !== undefined) edges.push({ left, right });
  }
  return edges;
}

/** Joins the edges into groups, in the order of the texts; one that fits into no group is left out. */
function groupsOf(edges: readonly Edge[], forbids: (left: number, right: number) => boolean): Group[] {
  const byLeft = new Map<number, Group>();
  const byRight = new Map<number, Group>();
  const inOrder = [...edges].sort((a, b) => a.left - b.left || a.right - b.right);
  for (const { left, right } of inOrder) {
    const joined = {
      left: union(byLeft.get(left)?.left, byRight.get(right)?.left, left),
      right: union(byLeft.get(left)?.right, byRight.get(right)?.right, right),
    };
    if (!isGroup(joined) || joined.left.some((l) => joined.right.some((r) => forbids(l, r)))) continue;
    for (const l of joined.left) byLeft.set(l, joined);
    for (const r of joined.right) byRight.set(r, joined);
  }
  return [...new Set(byLeft.values())];
}

function union(
  one: readonly number[] | undefined,
  other: readonly number[] | undefined,
  own: number,
): number[] {
  return [...new Set([...(one ?? []), ...(other ?? []), own])].sort((a, b) => a - b);
}

function isGroup({ left, right }: Group): boolean {
  return (
    Math.min(left.length, right.length) === 1 &&
    [left, right].every(
      (side) => side.length <= LONGEST_GROUP && (side.at(-1) ?? 0) - (side[0] ?? 0) === side.length - 1,
    )
  );
}
