import type { Severity, Span } from '../compare/comparison.ts';

/**
 * How the wording of a claim in one variant stands to its reference wording:
 *
 * - `identical`: the very same characters
 * - `typographic`: other marks, capitals or blanks
 * - `reworded`: other words that mean the same
 * - `altered`: something of substance stands in the place of something else, or some is missing and some came in
 * - `partial`: it says less; nothing stands in the place of what is missing
 * - `added`: it says more; also the reference itself, where the base does not mention the claim at all
 * - `absent`: the variant does not mention the claim
 * - `unread`: the two are still being compared
 *
 * Seen from the other side, `partial` is `added`, and the others stay.
 */
export const WORDING_STATES = [
  ...(['identical', 'typographic', 'reworded', 'altered', 'partial', 'added', 'absent'] as const),
  'unread',
] as const;
export type WordingState = (typeof WORDING_STATES)[number];

/** The states in words, from the most dangerous down. */
export const WORDING_NAMES: Readonly<Record<WordingState, string>> = {
  altered: 'altered',
  added: 'added',
  partial: 'partial',
  absent: 'absent',
  reworded: 'reworded',
  typographic: 'typography only',
  identical: 'identical',
  unread: 'being read',
};

/** A sign for each state, so that none is told by its colour alone. */
export const WORDING_GLYPHS: Readonly<Record<WordingState, string>> = {
  altered: '≠',
  added: '+',
  partial: '−',
  absent: '∅',
  reworded: '≈',
  typographic: '≅',
  identical: '=',
  unread: '…',
};

/** What became of some words. `missing` are words of the reference that do not stand here. */
export type WordingMarkKind = 'typographic' | 'reworded' | 'altered' | 'added' | 'missing';

/** Words of a mention that differ from the reference, by their place in the mention's quote (UTF-16 code units). */
export interface WordingMark extends Span {
  readonly kind: WordingMarkKind;
  readonly severity: Severity;
  /** What the difference is called: `Number changed`. */
  readonly name: string;
  /** The words of the reference that stand in their place; empty for added ones. Missing words are an empty span. */
  readonly instead: string;
}

/** How a mention's words stand to the reference wording. */
export interface Wording {
  readonly state: WordingState;
  /** In the order of their places. */
  readonly marks: readonly WordingMark[];
}

/** The very same characters. */
export const SAME_WORDING: Wording = { state: 'identical', marks: [] };

/** Nobody knows yet. */
export const UNREAD_WORDING: Wording = { state: 'unread', marks: [] };

/** How one quote stands to another by themselves; null while that is being found out. */
export type QuoteWordings = (reference: string, mention: string) => Wording | null;

const MOST_DANGEROUS_FIRST = Object.keys(WORDING_NAMES);

/** How dangerous a state is: 0 for the most dangerous. */
export function dangerOf(state: WordingState): number {
  return MOST_DANGEROUS_FIRST.indexOf(state);
}
