import { siglum } from '../../siglum.ts';
import type { ComparedPair, Comparison, Derivation } from '../comparison.ts';
import type { Origin, Origins } from './origins.ts';

export const DERIVATION_NAMES: Readonly<Record<Derivation, string>> = {
  derived: 'derived',
  'partly-derived': 'partly derived',
  independent: 'independent',
  unrelated: 'unrelated',
};

/** What each verdict says about a pair. */
export const DERIVATION_MEANINGS: Readonly<Record<Derivation, string>> = {
  derived: 'one was made from the other, or both from a third',
  'partly-derived': 'parts of one come from the other',
  independent: 'one story in words of their own',
  unrelated: 'another story',
};

/** A share as whole percents: `71 %`. What is not all of it is never called 100 %, nor what is something 0 %. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (share < 1 && rounded === 100) return '99 %';
  return share > 0 && rounded === 0 ? '1 %' : `${rounded} %`;
}

/** What a pair has in common: `71 % of B’s words agree, 89 in a row`. */
export function commonWords(
  comparison: Comparison,
  { left, right, similarity, longestRun }: ComparedPair,
): string {
  // Similarity is a share of the shorter text.
  const words = (variant: number): number => comparison.variants[variant]?.words ?? 0;
  const shorter = words(left) < words(right) ? left : right;
  return `${percent(similarity)} of ${siglum(shorter)}’s words agree, ${longestRun.toLocaleString('en')} in a row`;
}

/** `A`, `A and B`, `A, B and C`. */
function siglaInWords(variants: readonly number[]): string {
  const sigla = variants.map(siglum);
  return sigla.length < 2 ? sigla.join('') : `${sigla.slice(0, -1).join(', ')} and ${sigla.at(-1) ?? ''}`;
}

/** Several variants of one origin, in plain words. */
export function originStatement(comparison: Comparison, { variants, evidence }: Origin): string {
  const [only, ...more] = evidence;
  const reason = only && more.length === 0 ? `: ${commonWords(comparison, only)}` : '';
  return `${siglaInWords(variants)} share one origin${reason}. Agreement between them is not confirmation.`;
}

/** How many origins the variants have, in plain words. */
export function originsSummary({ groups, independentCount }: Origins): string {
  const variants = groups.reduce((sum, group) => sum + group.variants.length, 0);
  if (independentCount === 1)
    return variants === 1
      ? 'One variant, one origin.'
      : `${variants} variants, one origin: no variant confirms another.`;
  return independentCount === variants
    ? `${variants} variants, ${independentCount} origins: each was written in words of its own.`
    : `${variants} variants, ${independentCount} origins.`;
}
