import type { CellState } from '../../../domain/compare/comparison.ts';
import type { LoneReading } from '../../../domain/compare/views/lone-readings.ts';
import type { SynopsisRow } from '../../../domain/compare/views/synopsis.ts';
import { CELL_STATE_LABELS } from '../../../domain/report/labels.ts';
import { siglum } from '../../../domain/siglum.ts';
import { keepStart } from '../../../domain/text/shorten.ts';

/** Code units of a lone reading that its label quotes; the cell itself has all of it. */
const QUOTED_LENGTH = 48;

/** A sign for each state, so that no state is told by its colour alone. */
export const STATE_GLYPHS: Readonly<Record<CellState, string>> = {
  same: '=',
  cosmetic: '≅',
  reworded: '≈',
  'fact-changed': '≠',
  moved: '↕',
  absent: '∅',
  'only-here': '+',
};

/** What a cell says of its passage: its state, or that the others are read against it. */
export function stateWords(row: SynopsisRow, variant: number, base: number): string {
  const cell = row.cells[variant];
  if (!cell) return '';
  if (variant === row.reference && cell.state === 'same')
    return variant === base ? 'base' : 'stands in for the base';
  const state = CELL_STATE_LABELS[cell.state] || 'same';
  if (cell.movedFrom === null) return state;
  const from = `from ¶ ${cell.movedFrom}`;
  return cell.state === 'moved' ? `moved ${from}` : `${state}, moved ${from}`;
}

/** A lone reading as its label says it: `only B of 9 says “Qatar”`. */
export function loneWords({ variant, among, words, others }: LoneReading): string {
  const who = `only ${siglum(variant)} of ${among}`;
  return words === '' ? `${who} leaves out ${quoted(others)}` : `${who} says ${quoted(words)}`;
}

/** What the others say where one is alone. */
export function othersWords({ words, others }: LoneReading): string {
  if (others === '') return 'The others say nothing of it';
  return words === '' ? 'The others have it' : `Most others say ${quoted(others)}`;
}

/** A passage as it is named to the user: `B ¶ 3`. */
export function placeWords(row: SynopsisRow, variant: number): string {
  return `${siglum(variant)} ¶ ${row.cells[variant]?.paragraph ?? '–'}`;
}

function quoted(words: string): string {
  const line = words.trim().replace(/\s+/gu, ' ');
  // Words that bring their own quotation marks are shown with those.
  return /^["“«„‘']/u.test(line) ? keepStart(line, QUOTED_LENGTH) : `“${keepStart(line, QUOTED_LENGTH)}”`;
}

/** Whether there is anything to say below a row. Lone words are marked in their cells and counted in the head. */
export function hasReadings({ apparatus, loneReadings }: SynopsisRow): boolean {
  return apparatus !== '' || loneReadings.some(({ layer }) => layer === 'substance');
}
