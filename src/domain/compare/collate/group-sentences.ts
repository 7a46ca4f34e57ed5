import type { Analysis } from '../analysis.ts';
import type { Cells } from './cells.ts';
import type { Decisions } from '../constraints.ts';
import type { Link } from '../align/link.ts';

/** More than this many sentences of one variant in a row would be a passage, not a sentence. */
const LONGEST_CELL = 4;

/** A pair's link with the variants it belongs to. */
export interface VariantLink {
  readonly leftVariant: number;
  readonly rightVariant: number;
  readonly link: Link;
}

interface Member {
  readonly variant: number;
  readonly sentence: number;
}

/**
 * Joins the sentences of all variants into groups along the links, surest first. A link that would put sentences of
 * one variant together that do not stand together, or two sentences that the user keeps apart, is left out. Every
 * sentence is in exactly one group.
 *
 * @param links in the canonical order of the variants, which decides between equally sure ones
 */
export function groupSentences(
  variants: readonly Analysis[],
  order: readonly number[],
  links: readonly VariantLink[],
  decisions: Decisions,
): Cells[] {
  const groupOf = variants.map((variant, index) =>
    variant.sentences.map((_, sentence): Member[] => [{ variant: index, sentence }]),
  );
  // What moved is joined last: it must not pull apart what stands together. What the user decided comes first.
  const rank = ({ link }: VariantLink): number =>
    Number(link.decided) * 2 + (link.moved ? link.score - 1 : link.score);
  for (const { leftVariant, rightVariant, link } of [...links].sort((a, b) => rank(b) - rank(a))) {
    const touched: Member[][] = [];
    for (const sentence of link.left) add(touched, groupOf[leftVariant]?.[sentence]);
    for (const sentence of link.right) add(touched, groupOf[rightVariant]?.[sentence]);
    if (touched.length < 2) continue;
    const merged = touched.flat().sort((a, b) => a.variant - b.variant || a.sentence - b.sentence);
    if (!standTogether(merged) || keptApart(merged, decisions)) continue;
    for (const { variant, sentence } of merged) {
      const own = groupOf[variant];
      if (own) own[sentence] = merged;
    }
  }
  const groups = new Set<Member[]>();
  for (const variant of order) for (const group of groupOf[variant] ?? []) groups.add(group);
  return [...groups].map((group) => {
    const cells: number[][] = variants.map(() => []);
    for (const { variant, sentence } of group) cells[variant]?.push(sentence);
    return cells;
  });
}

function add(touched: Member[][], group: Member[] | undefined): void {
  if (group && !touched.includes(group)) touched.push(group);
}

/** Whether the user said of any two that they are not a pair. */
function keptApart(members: readonly Member[], decisions: Decisions): boolean {
  if (!decisions.keepAnyApart) return false;
  return members.some((one, index) =>
    members
      .slice(index + 1)
      .some((other) => decisions.forbids(one.variant, one.sentence, other.variant, other.sentence)),
  );
}

function standTogether(members: readonly Member[]): boolean {
  let length = 0;
  return members.every((member, index) => {
    const before = members[index - 1];
    const continues = before?.variant === member.variant;
    length = continues ? length + 1 : 1;
    return length <= LONGEST_CELL && (!continues || before.sentence === member.sentence - 1);
  });
}
