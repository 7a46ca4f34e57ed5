import type { DiscrepancyKind, Paragraphs, Severity, Span } from '../comparison.ts';

/** A discrepancy before its texts are cut out. `leftAt` and `rightAt` say where it stands even on an empty side. */
export interface Finding {
  readonly kind: DiscrepancyKind;
  readonly detail: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly left: Span | null;
  readonly right: Span | null;
  readonly leftAt: number;
  readonly rightAt: number;
  readonly paragraphs?: Paragraphs;
}

/** How dangerous a change of each kind is where nothing makes it more or less so. */
export const SEVERITIES: Readonly<Record<DiscrepancyKind, Severity>> = {
  quotation: 'critical',
  number: 'critical',
  person: 'critical',
  negation: 'critical',
  date: 'material',
  place: 'material',
  organisation: 'material',
  role: 'material',
  attribution: 'material',
  modality: 'material',
  omission: 'material',
  addition: 'material',
  connective: 'minor',
  predicate: 'minor',
  move: 'minor',
  wording: 'style',
  typography: 'style',
};

/** How often a finding of each kind is of that kind: shapes (digits, marks) are sure, guesses from word lists less so. */
export const CONFIDENCES: Readonly<Record<DiscrepancyKind, number>> = {
  quotation: 0.95,
  number: 0.95,
  date: 0.9,
  negation: 0.85,
  person: 0.75,
  place: 0.75,
  organisation: 0.7,
  role: 0.7,
  attribution: 0.75,
  modality: 0.75,
  connective: 0.7,
  omission: 0.85,
  addition: 0.85,
  move: 0.85,
  predicate: 0.5,
  wording: 0.8,
  typography: 0.98,
};
