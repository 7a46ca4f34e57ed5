import { expect } from 'vitest';
import type { Comparison } from '../../../../src/domain/compare/comparison.ts';
import { breachesOf } from './breaches.ts';

/** What holds for every comparison, whatever was compared with `words`. `texts` are the normalised texts. */
export function expectInvariants(comparison: Comparison, texts: readonly string[]): void {
  expect(breachesOf(comparison, texts)).toEqual([]);
}
