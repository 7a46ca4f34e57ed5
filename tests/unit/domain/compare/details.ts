import type { DiscrepancyKind } from '../../../../src/domain/compare/comparison.ts';
import { CONTENTS } from '../../../../src/domain/compare/findings/contents.ts';
import { NOISE_RULES } from '../../../../src/domain/compare/noise-rules.ts';

const FACT = ['changed', 'dropped', 'added', 'swapped'] as const;

/** Every detail that a discrepancy of each kind may have while no noise rule is off, as `comparison.ts` documents them. */
export const DETAILS: Readonly<Record<DiscrepancyKind, readonly string[]>> = {
  quotation: [
    'altered',
    'truncated',
    'extended',
    'dropped',
    'added',
    'newly-quoted',
    'unquoted',
    'boundary-moved',
    'reattributed',
  ],
  number: FACT,
  date: FACT,
  place: FACT,
  person: FACT,
  organisation: FACT,
  role: FACT,
  attribution: ['dropped', 'added', 'changed', 'reporting-verb'],
  negation: ['dropped', 'added'],
  modality: ['', 'dropped', 'added'],
  connective: ['', 'dropped', 'added'],
  predicate: ['', 'dropped', 'added', 'hedged', 'rewritten', 'swapped'],
  omission: ['', ...Object.keys(CONTENTS)],
  addition: ['', ...Object.keys(CONTENTS)],
  move: [''],
  wording: rulesOf('wording'),
  typography: rulesOf('typography'),
};

function rulesOf(layer: 'wording' | 'typography'): string[] {
  return NOISE_RULES.filter((rule) => rule.layer === layer).map(({ id }) => id);
}
