import type { ClaimKind, DeskVerdict } from './vocabulary.ts';

/** The kinds of claim in words. */
export const CLAIM_KIND_NAMES: Readonly<Record<ClaimKind, string>> = {
  quotation: 'Quotation',
  attribution: 'Attribution',
  number: 'Number',
  date: 'Date',
  name: 'Name',
  place: 'Place',
  event: 'Event',
  causal: 'Causal',
  comparison: 'Comparison',
  superlative: 'Superlative',
  prediction: 'Prediction',
  opinion: 'Opinion',
};

/** The desk scale in words. */
export const DESK_VERDICT_NAMES: Readonly<Record<DeskVerdict, string>> = {
  confirmed: 'Confirmed',
  'confirmed-with-change': 'Confirmed with change',
  query: 'Query',
  unverifiable: 'Unverifiable',
  wrong: 'Wrong',
  opinion: 'Opinion',
};
