import type { DiscrepancyKind, Severity } from './comparison.ts';
import { isNoiseRuleId } from './noise-rules.ts';

const KIND_NAMES: Readonly<Record<DiscrepancyKind, string>> = {
  quotation: 'Quotation',
  number: 'Number',
  date: 'Date',
  place: 'Place',
  person: 'Person',
  organisation: 'Organisation',
  role: 'Role',
  attribution: 'Attribution',
  negation: 'Negation',
  modality: 'Modality',
  connective: 'Connective',
  predicate: 'Meaning',
  omission: 'Omission',
  addition: 'Addition',
  move: 'Moved',
  wording: 'Wording',
  typography: 'Typography',
};

/** Every kind of discrepancy. */
export const DISCREPANCY_KINDS = Object.keys(KIND_NAMES) as readonly DiscrepancyKind[];

/** Details that need no kind before them: `Newly quoted`, `Rewritten`. */
const SAYS_ALL: ReadonlySet<string> = new Set(['newly-quoted', 'unquoted', 'rewritten', 'reordered']);

/** What an editor reads above a discrepancy: `Quotation altered`, `Place`, `Omission · source`. */
export function discrepancyName(kind: DiscrepancyKind, detail: string): string {
  if (detail === '') return KIND_NAMES[kind];
  const words = detail.replaceAll('-', ' ');
  if (SAYS_ALL.has(detail)) return words.charAt(0).toUpperCase() + words.slice(1);
  return kind === 'omission' || kind === 'addition' || kind === 'move' || isNoiseRuleId(detail)
    ? `${KIND_NAMES[kind]} · ${words}`
    : `${KIND_NAMES[kind]} ${words}`;
}

/** The severities from the most dangerous down, with their names. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  material: 'Material',
  minor: 'Minor',
  style: 'Style',
};
