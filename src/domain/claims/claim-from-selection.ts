import type { ComparedVariant, FactKind, Span } from '../compare/comparison.ts';
import type { Difference } from '../compare/views/differences.ts';
import type { MentionRecord, NewClaimDetails } from '../review/events.ts';
import type { ClaimKind } from '../review/vocabulary.ts';
import type { ComparedTexts } from './compared-texts.ts';
import { counterpartMention, mentionAt } from './propose-mentions.ts';

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
  compared: ComparedTexts,
  selected: { readonly variant: number } & Span,
  newId: () => string,
): NewClaim | null {
  const own = mentionAt(compared, selected.variant, selected, 'confirmed', newId);
  const variant = compared.comparison.variants[selected.variant];
  if (own === null || variant === undefined) return null;
  const span = { start: own.anchor.start, end: own.anchor.end };
  const proposed = compared.texts.flatMap((_, other) =>
    other === selected.variant
      ? []
      : (counterpartMention(compared, selected.variant, other, span, newId) ?? []),
  );
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
  compared: ComparedTexts,
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

function kindOf(variant: ComparedVariant, span: Span): ClaimKind {
  const touched = variant.facts.filter((fact) => fact.start < span.end && span.start < fact.end);
  const kind = FACT_ORDER.find((candidate) => touched.some((fact) => fact.kind === candidate));
  return kind === undefined ? 'event' : CLAIM_KIND_OF_FACT[kind];
}
