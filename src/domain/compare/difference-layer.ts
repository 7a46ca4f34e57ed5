import { assertNever } from '../assert-never.ts';
import type { DiscrepancyKind } from './comparison.ts';

/** How deep a difference goes: does it change what is said, only how it is said, or only how it is printed? */
export type DifferenceLayer = 'substance' | 'wording' | 'typography';

/** The layer of a kind of discrepancy. A move changes what a reader meets first, so it counts as substance. */
export function layerOf(kind: DiscrepancyKind): DifferenceLayer {
  switch (kind) {
    case 'wording':
      return 'wording';
    case 'typography':
      return 'typography';
    case 'quotation':
    case 'number':
    case 'date':
    case 'place':
    case 'person':
    case 'organisation':
    case 'role':
    case 'attribution':
    case 'negation':
    case 'modality':
    case 'connective':
    case 'predicate':
    case 'omission':
    case 'addition':
    case 'move':
      return 'substance';
    default:
      return assertNever(kind);
  }
}
