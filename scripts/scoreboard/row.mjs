/**
 * What another program, or a simple rule, reaches in the same run.
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {number | null} value in the row's unit; null where `note` says why there is none
 * @property {string} [note]
 */

/**
 * One line of the scoreboard.
 *
 * @typedef {object} Row
 * @property {string} part which part of the scoreboard it comes from, as `--only` names it
 * @property {string} what
 * @property {string} data what it was measured on, and on how many cases
 * @property {number | null} value null where it could not be measured; `note` says why
 * @property {string} unit `%`, `s`, `ms`, `×`, `MB` or empty for a plain count
 * @property {{ readonly atLeast: number } | { readonly atMost: number } | null} target null where it is shown for orientation only
 * @property {readonly Peer[]} [peers]
 * @property {string} [note]
 */

/** @typedef {'met' | 'NOT MET' | 'not measured' | 'no target'} Verdict */

/**
 * @param {Row} row
 * @returns {Verdict} what was not measured is never met
 */
export function verdictOf({ value, target }) {
  if (value === null) return 'not measured';
  if (target === null) return 'no target';
  const met = 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
  return met ? 'met' : 'NOT MET';
}

/**
 * @param {Row} row
 * @returns {string} the verdict, and where the target is missed by how much
 */
export function verdictText(row) {
  const verdict = verdictOf(row);
  if (verdict !== 'NOT MET' || row.value === null || row.target === null) return verdict;
  const goal = 'atLeast' in row.target ? row.target.atLeast : row.target.atMost;
  return `NOT MET by ${figure(Math.abs(row.value - goal), row.unit)}`;
}

/**
 * @param {Row} row
 * @returns {string}
 */
export function targetText({ target, unit }) {
  if (target === null) return '–';
  return 'atLeast' in target ? `≥ ${figure(target.atLeast, unit)}` : `≤ ${figure(target.atMost, unit)}`;
}

/**
 * @param {Row} row
 * @returns {string}
 */
export function peersText({ peers = [], unit }) {
  return peers
    .map(({ name, value, note }) =>
      [name, value === null ? '' : figure(value, unit), note ? `(${note})` : ''].filter(Boolean).join(' '),
    )
    .join('; ');
}

/**
 * @param {number} value
 * @param {string} unit
 * @returns {string} the value with about three digits that count, and its unit
 */
export function figure(value, unit) {
  const digits = Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return unit === '' ? value.toFixed(digits) : `${value.toFixed(digits)} ${unit}`;
}

/**
 * @param {number} part
 * @param {number} whole
 * @returns {number} in percent; 0 of 0 is 0
 */
export function percent(part, whole) {
  return whole === 0 ? 0 : (100 * part) / whole;
}
