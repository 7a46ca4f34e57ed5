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

/** How urgent a claim is. */
export const CLAIM_PRIORITIES = ['high', 'normal', 'low'] as const;
export type ClaimPriority = (typeof CLAIM_PRIORITIES)[number];

/** What somebody has said about the work on a claim; everything else of its status follows from the log. */
export const CLAIM_PROGRESS = ['open', 'in-progress', 'wont-check'] as const;
export type ClaimProgress = (typeof CLAIM_PROGRESS)[number];

/** What kind of source a piece of evidence is. */
export const EVIDENCE_CLASSES = [
  'primary',
  'secondary',
  'agency',
  'official-record',
  'interview',
  'expert',
  'data',
  'picture',
  'social',
  'other',
] as const;
export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number];

/** What a piece of evidence says of a claim. */
export const STANCES = ['supports', 'refutes', 'context', 'insufficient'] as const;
export type Stance = (typeof STANCES)[number];

/** Whether a source may be named. */
export const RECORD_STATUSES = ['not-stated', 'on-record', 'background', 'off-record'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** What the review itself can tell of a point of the checklist; other points are ticked by hand. */
export const AUTOMATIC_CHECKS = [
  'claims-settled',
  'queries-answered',
  'mentions-anchored',
  'discrepancies-decided',
  'evidence-cited',
  'tokens-covered',
] as const;
export type AutomaticCheck = (typeof AUTOMATIC_CHECKS)[number];

/** A review holds 2 to 20 variants; more are refused with a clear message. */
export const MOST_VARIANTS = 20;
