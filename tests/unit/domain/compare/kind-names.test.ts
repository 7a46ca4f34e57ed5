import { expect, it } from 'vitest';
import type { DiscrepancyKind } from '../../../../src/domain/compare/comparison.ts';
import { discrepancyName } from '../../../../src/domain/compare/kind-names.ts';

it.each<[DiscrepancyKind, string, string]>([
  ['place', '', 'Place'],
  ['predicate', '', 'Meaning'],
  ['predicate', 'rewritten', 'Rewritten'],
  ['quotation', 'altered', 'Quotation altered'],
  ['quotation', 'boundary-moved', 'Quotation boundary moved'],
  ['quotation', 'newly-quoted', 'Newly quoted'],
  ['quotation', 'unquoted', 'Unquoted'],
  ['attribution', 'dropped', 'Attribution dropped'],
  ['attribution', 'reporting-verb', 'Attribution reporting verb'],
  ['omission', '', 'Omission'],
  ['move', '', 'Moved'],
])('calls %s %j “%s”', (kind, detail, name) => {
  expect(discrepancyName(kind, detail)).toBe(name);
});

it.each<DiscrepancyKind>(['omission', 'addition', 'move'])('sets the detail of %s apart', (kind) => {
  expect(discrepancyName(kind, 'source')).toBe(`${discrepancyName(kind, '')} · source`);
});
