import { tokenise } from '../../text/tokens.ts';
import type { DiscrepancyKind, Fact, Passage } from '../comparison.ts';
import { DENIALS } from '../lexicon/grammar.ts';
import type { VariantLookup } from './variant-lookup.ts';

/** What a text loses with a passage. */
export type OmissionKind =
  | 'denial'
  | 'source'
  | 'quotation'
  | 'number'
  | 'date'
  | 'name'
  | 'role'
  | 'certainty'
  | 'superlative'
  | 'colour';

/** The kinds from the most dangerous down. */
export const OMISSION_KIND_NAMES: Readonly<Record<OmissionKind, string>> = {
  denial: 'Denial',
  source: 'Source',
  quotation: 'Quotation',
  number: 'Number',
  date: 'Date',
  name: 'Name',
  role: 'Role',
  certainty: 'Certainty',
  superlative: 'Superlative',
  colour: 'Colour',
};

const MOST_DANGEROUS_FIRST = Object.keys(OMISSION_KIND_NAMES) as readonly OmissionKind[];

/** How dangerous it is to lose a thing of this kind: 0 for the most dangerous. */
export function rankOf(kind: OmissionKind): number {
  return MOST_DANGEROUS_FIRST.indexOf(kind);
}

/** What a one-sided discrepancy of these kinds is about; of the others only the passage tells. */
const BY_DISCREPANCY: Readonly<Partial<Record<DiscrepancyKind, OmissionKind>>> = {
  negation: 'denial',
  attribution: 'source',
  quotation: 'quotation',
  number: 'number',
  date: 'date',
  place: 'name',
  person: 'name',
  organisation: 'name',
  role: 'role',
  modality: 'certainty',
};

/**
 * What a passage has that is lost without it, the most dangerous first; `colour` where there is nothing of the kind.
 *
 * @param has the variant that has the passage
 * @param lacks the variant that does not
 */
export function kindsOf(
  discrepancy: DiscrepancyKind,
  passage: Passage,
  has: VariantLookup,
  lacks: VariantLookup,
): readonly OmissionKind[] {
  const known = BY_DISCREPANCY[discrepancy];
  if (known !== undefined) return [known];
  const found = new Set<OmissionKind>();
  if (tokenise(passage.text).some(({ folded }) => DENIALS.has(folded))) found.add('denial');
  const facts = has.factsIn(passage);
  const isQuoted = facts.some(({ kind }) => kind === 'quotation');
  for (const fact of facts) {
    const kind = kindOfFact(fact, lacks, isQuoted);
    if (kind !== null) found.add(kind);
  }
  return found.size === 0 ? ['colour'] : inOrder(found);
}

/** The kinds, each once, the most dangerous first. */
export function inOrder(kinds: Iterable<OmissionKind>): readonly OmissionKind[] {
  return [...new Set(kinds)].sort((one, other) => rankOf(one) - rankOf(other));
}

function kindOfFact(fact: Fact, lacks: VariantLookup, isQuoted: boolean): OmissionKind | null {
  switch (fact.kind) {
    case 'attribution':
      // A quotation says itself that somebody speaks; that nobody named does is no further loss.
      if (fact.speaker === '') return isQuoted ? null : 'source';
      return lacks.hears(fact.speaker) ? null : 'source';
    case 'person':
    case 'place':
    case 'organisation':
      // What the other text has elsewhere is not lost.
      return lacks.names(fact.value) ? null : 'name';
    case 'number':
    case 'date':
    case 'role':
    case 'superlative':
    case 'quotation':
      return fact.kind;
  }
}
