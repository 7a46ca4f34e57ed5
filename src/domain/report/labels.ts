import type { CellState, Derivation, Severity } from '../compare/comparison.ts';
import type { VariantRole } from '../review/vocabulary.ts';

/** Most dangerous first: the order of the findings. */
export const SEVERITIES = ['critical', 'material', 'minor', 'style'] as const satisfies readonly Severity[];

/** What a state of a cell says to a reader; empty where the words themselves are enough. */
export const CELL_STATE_LABELS: Readonly<Record<CellState, string>> = {
  same: '',
  cosmetic: 'typography only',
  reworded: 'reworded',
  'fact-changed': 'fact changed',
  moved: 'moved',
  absent: 'absent',
  'only-here': 'only here',
};

/** A role as a label: `Agency`. */
export function capitalised(word: VariantRole): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A count with its noun: `1 claim`, `2,000 claims`. Every noun here makes its plural with -s. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A whole number with its thousands set off; by hand, so that no locale can change the report's bytes. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A moment in UTC to the minute, so that the reader's time zone cannot change the report's bytes. */
export function utcMinute(epochMilliseconds: number): string {
  return `${new Date(epochMilliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** The verdict on a pair in words: who took words from whom cannot be told, how much they share can. */
export const DERIVATION_LABELS: Readonly<Record<Derivation, string>> = {
  derived: 'One comes from the other',
  'partly-derived': 'Parts of one come from the other',
  independent: 'The same story in words of its own',
  unrelated: 'Unrelated texts',
};
