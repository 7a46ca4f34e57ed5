/**
 * @param {readonly number[]} values in milliseconds
 * @returns {string}
 */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return `median ${at(0.5)} ms, ${at(0)} to ${at(1)} ms in ${sorted.length} runs`;
}

/**
 * @param {readonly import('./page-work.mjs').Work[]} works
 * @returns {string}
 */
export function workSpread(works) {
  const worked = spread(works.map((work) => work.worked));
  return `${spread(works.map(({ took }) => took))}; the page's thread worked ${worked}`;
}

/**
 * @param {readonly number[]} values in milliseconds
 * @returns {string}
 */
export function tail(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
