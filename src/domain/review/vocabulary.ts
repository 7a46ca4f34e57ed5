/** The role a variant plays in a review. */
export const VARIANT_ROLES = [
  'source',
  'agency',
  'rewrite',
  'translation',
  'draft',
  'published',
  'other',
] as const;
export type VariantRole = (typeof VARIANT_ROLES)[number];

/** What kind of statement a claim makes. */
export const CLAIM_KINDS = [
  'quotation',
  'attribution',
  'number',
  'date',
  'name',
  'place',
  'event',
  'causal',
  'comparison',
  'superlative',
  'prediction',
  'opinion',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** The desk scale of veracity: is the claim true? (Fidelity, whether a variant says what its source says, is another scale.) */
export const DESK_VERDICTS = [
  'confirmed',
  'confirmed-with-change',
  'query',
  'unverifiable',
  'wrong',
  'opinion',
] as const;
export type DeskVerdict = (typeof DESK_VERDICTS)[number];

/** A review holds 2 to 20 variants; more are refused with a clear message. */
export const MOST_VARIANTS = 20;
