import type { CellState, Derivation, Severity } from '../compare/comparison.ts';
import type { ClaimStatus } from '../review/claim-status.ts';
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

/** A count with its noun: `1 claim`, `2,000 claims`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** A whole number with its thousands set off; by hand, so that no locale can change the report's bytes. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A moment in UTC to the minute, so that the reader's time zone cannot change the report's bytes. */
export function utcMinute(epochMilliseconds: number): string {
  return isMoment(epochMilliseconds)
    ? `${new Date(epochMilliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`
    : 'at an unknown time';
}

/** A moment in ISO 8601 and UTC, or null where the number is none: a log from elsewhere may hold anything. */
export function isoMoment(epochMilliseconds: number): string | null {
  return isMoment(epochMilliseconds) ? new Date(epochMilliseconds).toISOString() : null;
}

function isMoment(epochMilliseconds: number): boolean {
  return Math.abs(epochMilliseconds) <= LAST_MOMENT;
}

/** The furthest from 1970 that a date can be, in milliseconds (ECMA-262, "time value"). */
const LAST_MOMENT = 8.64e15;

/** The verdict on a pair in words: who took words from whom cannot be told, how much they share can. */
export const DERIVATION_LABELS: Readonly<Record<Derivation, string>> = {
  derived: 'One comes from the other',
  'partly-derived': 'Parts of one come from the other',
  independent: 'The same story in words of its own',
  unrelated: 'Unrelated texts',
};

/** Where the work on a claim stands, in words. */
export const CLAIM_STATUS_LABELS: Readonly<Record<ClaimStatus, string>> = {
  unchecked: 'Unchecked',
  assigned: 'Assigned',
  'in-progress': 'In progress',
  query: 'Query',
  resolved: 'Settled',
  'wont-check': 'Will not be checked',
};
