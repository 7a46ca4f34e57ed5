import type { FactKind } from '../compare/comparison.ts';
import type { ClaimKind } from '../review/vocabulary.ts';

/** What is checked word by word, in the order in which the coverage meter shows it. */
export const CHECK_KINDS = [
  'quotation',
  'name',
  'number',
  'date',
  'place',
  'attribution',
  'superlative',
] as const satisfies readonly ClaimKind[];
export type CheckKind = (typeof CHECK_KINDS)[number];

/** The kinds as one reads them above several of them. */
export const CHECK_KIND_PLURALS: Readonly<Record<CheckKind, string>> = {
  quotation: 'Quotations',
  name: 'Names',
  number: 'Numbers',
  date: 'Dates',
  place: 'Places',
  attribution: 'Attributions',
  superlative: 'Superlatives',
};

/** What a fact is checked as: a person, a body and an office are each a name to get right. */
export const CHECK_KIND_OF_FACT: Readonly<Record<FactKind, CheckKind>> = {
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

/** What whole sentences are checked as: they say more than the words in them do. */
export const SENTENCE_KINDS = [
  'causal',
  'comparison',
  'prediction',
  'superlative',
  'attribution',
] as const satisfies readonly ClaimKind[];
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/** What is suggested together: words of a kind, or sentences of a kind. */
export type SuggestionGroup = CheckKind | `${SentenceKind} sentence`;

/** The groups as one reads them above several suggestions, in the order in which they are shown. */
export const SUGGESTION_GROUP_PLURALS: Readonly<Record<SuggestionGroup, string>> = {
  ...CHECK_KIND_PLURALS,
  'causal sentence': 'Causes',
  'comparison sentence': 'Comparisons',
  'prediction sentence': 'Predictions',
  'superlative sentence': 'Superlative sentences',
  'attribution sentence': 'Reported statements',
};
export const SUGGESTION_GROUPS = Object.keys(SUGGESTION_GROUP_PLURALS) as readonly SuggestionGroup[];
