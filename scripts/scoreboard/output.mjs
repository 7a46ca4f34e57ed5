import { figure, peersText, targetText, verdictText } from './row.mjs';

/** @typedef {import('./row.mjs').Row} Row */

const HEADER = ['what', 'data', 'ours', 'target', 'peers', 'verdict'];

/**
 * @param {readonly Row[]} rows
 * @returns {void}
 */
export function printTable(rows) {
  const lines = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

/**
 * @param {Row} row
 * @returns {string[]} as in HEADER
 */
function cellsOf(row) {
  const ours = [row.value === null ? '' : figure(row.value, row.unit), row.note ? `(${row.note})` : ''];
  return [
    row.what,
    row.data,
    ours.filter(Boolean).join(' '),
    targetText(row),
    peersText(row),
    verdictText(row),
  ];
}
