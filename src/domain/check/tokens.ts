import type { Comparison, Fact, FactKind, Span } from '../compare/comparison.ts';
import type { ClaimKind } from '../review/vocabulary.ts';
import { CHECK_KIND_OF_FACT, type CheckKind } from './kinds.ts';

/** Words of one variant that somebody may check. Offsets are UTF-16 code units into the variant's text. */
export interface CheckWords extends Span {
  /** Index into the comparison's variants. */
  readonly variant: number;
  readonly kind: ClaimKind;
  readonly text: string;
  /** Who says it, for quotations and attributions; empty where unknown. */
  readonly speaker: string;
}

/** A fact that somebody has to check. */
export interface CheckToken extends CheckWords {
  /** Place among the tokens of all variants, variant by variant in reading order. */
  readonly index: number;
  readonly kind: CheckKind;
  readonly factKind: FactKind;
  /** The token without the marks at its ends: a mention need not hold the quotation marks. */
  readonly core: Span;
  /** Whether it stands inside quotation marks: that it was said does not make it right. */
  readonly isQuoted: boolean;
}

/** Where two facts begin and end together, the first of these says what they are. */
const KIND_ORDER: readonly FactKind[] = [
  'quotation',
  'number',
  'date',
  'person',
  'place',
  'organisation',
  'role',
  'superlative',
  'attribution',
];

const EDGE_MARKS = /^[^\p{L}\p{N}]*|[^\p{L}\p{N}]*$/gu;

/**
 * The checkable tokens of every variant, variant by variant in reading order. Where facts overlap, the outermost counts
 * once (`March 11, 2025` and not `11` as well). A quotation does not swallow what stands in it: whether it was said and
 * whether the number in it is right are two questions, so both count.
 */
export function checkTokens({ variants }: Comparison): readonly CheckToken[] {
  let index = 0;
  return variants.flatMap(({ facts }, variant) => {
    const quotations = outermost(facts.filter(({ kind }) => kind === 'quotation'));
    const others = outermost(facts.filter(({ kind }) => kind !== 'quotation'));
    let quotedUpTo = 0;
    return [...quotations, ...others].sort(byPlace).map((fact): CheckToken => {
      if (fact.kind === 'quotation') quotedUpTo = fact.end;
      return {
        index: index++,
        variant,
        kind: CHECK_KIND_OF_FACT[fact.kind],
        factKind: fact.kind,
        start: fact.start,
        end: fact.end,
        text: fact.text,
        speaker: fact.speaker,
        core: coreOf(fact),
        // Facts come by where they begin, and quotations do not overlap.
        isQuoted: fact.kind !== 'quotation' && fact.end <= quotedUpTo,
      };
    });
  });
}

/** Facts of which none overlaps another; the one that begins first and reaches farthest stands for those in it. */
function outermost(facts: readonly Fact[]): readonly Fact[] {
  const kept: Fact[] = [];
  for (const fact of [...facts].sort(byPlace)) {
    const last = kept.at(-1);
    if (fact.end > fact.start && (last === undefined || fact.start >= last.end)) kept.push(fact);
  }
  return kept;
}

function byPlace(one: Fact, other: Fact): number {
  return (
    one.start - other.start ||
    other.end - one.end ||
    KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind)
  );
}

function coreOf({ start, end, text }: Fact): Span {
  const [before = '', after = ''] = text.match(EDGE_MARKS) ?? [];
  // Nothing but marks: they are all there is to check.
  return before.length === text.length
    ? { start, end }
    : { start: start + before.length, end: end - after.length };
}
