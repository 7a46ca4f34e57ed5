import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Discrepancy } from '../../../../src/domain/compare/comparison.ts';
import { expectInvariants } from './invariants.ts';

/** The discrepancies of two texts, after everything that must hold for any comparison was checked. */
export function differencesOf(left: string, right: string): readonly Discrepancy[] {
  const comparison = compare(
    [
      { label: 'left', text: left },
      { label: 'right', text: right },
    ],
    { words: true },
  );
  expectInvariants(comparison, [left, right]);
  return comparison.pairs[0]?.discrepancies ?? [];
}

/** Each in one line: severity, kind, detail and both passages. */
export function linesOf(found: readonly Discrepancy[]): string[] {
  return found.map(
    ({ severity, kind, detail, left, right }) =>
      `${severity} ${kind}/${detail}: ${left?.text ?? '—'} → ${right?.text ?? '—'}`,
  );
}
