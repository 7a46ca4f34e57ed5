import { NO_SHARED, hasShared, readSharedLines } from './corpora.mjs';
import { percent } from './row.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */

/** Severities from here on count as flagged. */
const FLAGGED = ['minor', 'material', 'critical'];
const GRAVE = ['material', 'critical'];

/**
 * Sentences before and after an edit that flips a claim: is the edit flagged?
 *
 * @param {Tools} tools
 * @returns {Measured}
 */
export function measureVitaminc({ ledger }) {
  const base = { part: 'vitaminc', unit: '%' };
  const [what, whatGrave] = [
    'factual edits flagged minor or worse',
    'factual edits flagged material or worse',
  ];
  const targets = { flagged: { atLeast: 97 }, grave: { atLeast: 90 } };
  if (!hasShared()) {
    const missing = { ...base, data: 'VitaminC-dev', value: null, note: NO_SHARED };
    return {
      rows: [
        { ...missing, what, target: targets.flagged },
        { ...missing, what: whatGrave, target: targets.grave },
      ],
      misses: [],
    };
  }
  /** @type {{ id: string, left: string, right: string, claim: string }[]} */
  const edits = readSharedLines('corpora/vitaminc-dev.jsonl');
  const counts = { flagged: 0, grave: 0, heuristic: 0 };
  /** @type {string[]} */
  const misses = [];
  for (const { left, right, claim } of edits) {
    const { discrepancies } = ledger.pair(left, right);
    const flagged = discrepancies.some(
      ({ kind, severity }) => FLAGGED.includes(severity) && kind !== 'wording' && kind !== 'typography',
    );
    const grave = discrepancies.some(({ severity }) => GRAVE.includes(severity));
    counts.flagged += Number(flagged);
    counts.grave += Number(grave);
    counts.heuristic += Number(numberOrCapitalChanged(left, right));
    if (grave) continue;
    const listed = discrepancies.map(
      (one) => `${one.severity} ${one.kind}: ${one.left?.text ?? '–'} → ${one.right?.text ?? '–'}`,
    );
    misses.push(
      [flagged ? 'MINOR ONLY' : 'NOT FLAGGED', `- ${left}`, `+ ${right}`, `claim: ${claim}`, ...listed].join(
        '\n  ',
      ),
    );
  }
  const data = `VitaminC-dev: ${edits.length} pairs`;
  const heuristic = { name: '“number or capital changed”', value: percent(counts.heuristic, edits.length) };
  return {
    rows: [
      {
        ...base,
        what,
        data,
        value: percent(counts.flagged, edits.length),
        target: targets.flagged,
        peers: [heuristic],
      },
      {
        ...base,
        what: whatGrave,
        data,
        value: percent(counts.grave, edits.length),
        target: targets.grave,
        peers: [heuristic],
      },
    ],
    misses: misses.sort().reverse(),
  };
}

/**
 * The simple rule to beat: words with a digit or a capital are not the same on both sides.
 *
 * @param {string} left
 * @param {string} right
 * @returns {boolean}
 */
export function numberOrCapitalChanged(left, right) {
  const marked = (/** @type {string} */ text) =>
    (text.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? [])
      .map((word) => word.replace(/[.,'’-]+$/u, ''))
      .filter((word) => /\p{N}/u.test(word) || /^\p{Lu}/u.test(word))
      .sort()
      .join(' ');
  return marked(left) !== marked(right);
}
