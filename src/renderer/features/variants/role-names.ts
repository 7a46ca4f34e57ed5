import type { VariantRole } from '../../../domain/review/vocabulary.ts';

/** The roles of a variant in words. */
export const ROLE_NAMES: Readonly<Record<VariantRole, string>> = {
  source: 'Source',
  agency: 'Agency',
  rewrite: 'Rewrite',
  translation: 'Translation',
  draft: 'Draft',
  published: 'Published',
  other: 'Other',
};
