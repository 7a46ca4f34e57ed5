import { cpus, loadavg } from 'node:os';
import { figure, peersText, targetText, verdictOf, verdictText } from './row.mjs';

/** @typedef {import('./row.mjs').Row} Row */

/**
 * When and on what the figures were measured.
 *
 * @typedef {object} Run
 * @property {string} date as YYYY-MM-DD
 * @property {number} cores
 * @property {string} processor
 * @property {string} node
 * @property {number} load how many programs were running on average in the minute before: above the cores, times are too long
 */

const HEADER = ['what', 'data', 'ours', 'target', 'peers', 'verdict'];

/** @returns {Run} */
export function thisRun() {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/**
 * @param {Run} run
 * @returns {string}
 */
export function runText({ date, cores, processor, node, load }) {
  return `Measured on ${date}: ${cores} cores of ${processor}, Node ${node}, load ${load} at the start.`;
}

/**
 * @param {readonly Row[]} rows
 * @returns {string} a table for the terminal
 */
export function textTable(rows) {
  const lines = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * @param {readonly Row[]} rows
 * @returns {string} how many targets there are and how many of them are met
 */
export function summary(rows) {
  const withTarget = rows.filter(({ target }) => target !== null);
  /** @param {import('./row.mjs').Verdict} verdict */
  const count = (verdict) => withTarget.filter((row) => verdictOf(row) === verdict).length;
  return `${count('met')} of ${withTarget.length} targets met, ${count('NOT MET')} not met, ${count('not measured')} not measured.`;
}

/**
 * @param {readonly Row[]} rows
 * @param {Run} run
 * @returns {string}
 */
export function jsonReport(rows, run) {
  const lines = rows.map((row) => ({ ...row, verdict: verdictOf(row) }));
  return `${JSON.stringify({ ...run, summary: summary(rows), rows: lines }, null, 2)}\n`;
}

/** What `--markdown` puts its table between; the words around it stay as they are written. */
const BEGIN = '<!-- figures -->';
const END = '<!-- end of figures -->';

/**
 * Puts the figures in place of those that a document has.
 *
 * @param {string} document with the two comments that the figures stand between
 * @param {readonly Row[]} rows
 * @param {Run} run
 * @returns {string}
 */
export function withFigures(document, rows, run) {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin === -1 || end < begin)
    throw new Error(`The document has no place for figures: ${BEGIN} … ${END}`);
  const on = `${runText(run)} ${summary(rows)}`;
  const lines = [HEADER, HEADER.map(() => '---'), ...rows.map(cellsOf)].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return `${document.slice(0, begin + BEGIN.length)}\n\n${on}\n\n${lines.join('\n')}\n\n${document.slice(end)}`;
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
