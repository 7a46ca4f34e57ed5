/**
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1: 0.5 for the median, 0.95 for what nineteen of twenty stay below
 * @returns {number} the value at that share of the sorted ones
 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
export function median(values) {
  return quantile(values, 0.5);
}
