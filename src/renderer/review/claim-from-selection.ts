import { createAnchor } from '../../domain/anchor/create-anchor.ts';
import type { ComparedVariant, FactKind, Span } from '../../domain/compare/comparison.ts';
import { counterpartOf } from '../../domain/compare/views/counterpart.ts';
import type { Difference } from '../../domain/compare/views/differences.ts';
import type { MentionRecord, NewClaimDetails } from '../../domain/review/events.ts';
import type { ClaimKind } from '../../domain/review/vocabulary.ts';
import type { Compared } from './comparison-run.svelte.ts';

const CLAIM_KIND_OF_FACT: Readonly<Record<FactKind, ClaimKind>> = {
  quotation: 'quotation',
  number: 'number',
  date: 'date',
  place: 'place',
  person: 'name',
  organisation: 'name',
  role: 'name',
  attribution: 'attribution',
  superlative: 'superlative',
};

/** When several facts share the selected words, the first of these decides: a number in a quotation is a quotation. */
const FACT_ORDER: readonly FactKind[] = [
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

/** A claim as it will be put into the log. */
export interface NewClaim {
  readonly details: NewClaimDetails;
  readonly mentions: readonly MentionRecord[];
}

/**
 * Makes a claim of words selected in one variant: a confirmed mention there, and in every other variant the words that
 * the alignment puts opposite as a proposed mention. Where it puts none, none is proposed.
 *
 * @param selected the variant's index in the comparison and the range in its text
 * @returns null where the range holds no words
 */
export function claimFromSelection(
  compared: Compared,
  selected: { readonly variant: number } & Span,
  newId: () => string,
): NewClaim | null {
  const own = mentionAt(compared, selected.variant, selected, 'confirmed', newId);
  const variant = compared.comparison.variants[selected.variant];
  if (own === null || variant === undefined) return null;
  const span = { start: own.anchor.start, end: own.anchor.end };
  const proposed = compared.texts.flatMap((_, other) => {
    const counterpart =
      other === selected.variant ? null : counterpartSpan(compared, selected.variant, other, span);
    const mention = counterpart === null ? null : mentionAt(compared, other, counterpart, 'proposed', newId);
    return mention === null ? [] : [mention];
  });
  const statement = own.anchor.quote.replace(/\s+/gu, ' ');
  return {
    details: { statement, kind: kindOf(variant, span), note: '' },
    mentions: [own, ...proposed],
  };
}

/**
 * Makes a claim of a difference: a confirmed mention of each side's words, and the words opposite in the other variants
 * proposed.
 *
 * @returns null where neither side has words
 */
export function claimFromDifference(
  compared: Compared,
  { sides, explanation }: Difference,
  newId: () => string,
): NewClaim | null {
  const [first, second] = sides;
  const [own, other] = first.passage === null ? [second, first] : [first, second];
  if (own.passage === null) return null;
  const claim = claimFromSelection(compared, { variant: own.variant, ...own.passage }, newId);
  if (claim === null) return null;
  const otherId = compared.texts[other.variant]?.variantId;
  const there =
    other.passage === null ? null : mentionAt(compared, other.variant, other.passage, 'confirmed', newId);
  const rest = claim.mentions.filter(({ variantId }) => variantId !== otherId);
  return {
    details: { ...claim.details, note: explanation },
    mentions: there === null ? rest : [...rest, there],
  };
}

function counterpartSpan(compared: Compared, from: number, to: number, span: Span): Span | null {
  const { pairs, variants } = compared.comparison;
  const [left, right] = from < to ? [from, to] : [to, from];
  const pair = pairs.find((candidate) => candidate.left === left && candidate.right === right);
  const leftVariant = variants[left];
  const rightVariant = variants[right];
  if (pair === undefined || leftVariant === undefined || rightVariant === undefined) return null;
  const found = counterpartOf(pair, leftVariant, rightVariant, from < to ? 'left' : 'right', span);
  return found?.span ?? null;
}

function mentionAt(
  compared: Compared,
  index: number,
  span: Span,
  status: MentionRecord['status'],
  newId: () => string,
): MentionRecord | null {
  const source = compared.texts[index];
  const revision = compared.comparison.variants[index]?.sha256;
  if (source === undefined || revision === undefined) return null;
  const anchor = createAnchor(source.text, revision, span);
  return anchor === null ? null : { mentionId: newId(), variantId: source.variantId, anchor, status };
}

function kindOf(variant: ComparedVariant, span: Span): ClaimKind {
  const touched = variant.facts.filter((fact) => fact.start < span.end && span.start < fact.end);
  const kind = FACT_ORDER.find((candidate) => touched.some((fact) => fact.kind === candidate));
  return kind === undefined ? 'event' : CLAIM_KIND_OF_FACT[kind];
}
