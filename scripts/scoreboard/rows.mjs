/** @typedef {import('../../src/domain/compare/comparison.ts').Comparison} Comparison */

/**
 * The rows' cells, written down with the variants in one fixed order, so that they can be compared between runs.
 *
 * @param {Comparison} comparison
 * @param {readonly number[]} order for each of the comparison's variants its index in the fixed order
 * @returns {string}
 */
export function rowsInOrder({ rows }, order) {
  return rows
    .map(({ cells }) => {
      /** @type {string[]} */
      const fixed = [];
      cells.forEach((cell, index) => (fixed[order[index] ?? index] = cell.join('+')));
      return fixed.join(' ');
    })
    .join('\n');
}

/**
 * Rows that two variants have in different orders although their sentences are not declared as moved between the two.
 *
 * @param {Comparison} comparison
 * @returns {string[]} one line for each
 */
export function crossingsIn({ pairs, rows }) {
  return pairs.flatMap(({ left, right, alignments }) => {
    const moved = new Set(alignments.filter((each) => each.moved).flatMap((each) => each.left));
    const places = rows
      .flatMap(({ cells }) => {
        const [one, other] = [cells[left] ?? [], cells[right] ?? []];
        const [first, second] = [one[0], other[0]];
        if (first === undefined || second === undefined || one.some((sentence) => moved.has(sentence)))
          return [];
        return [{ first, second }];
      })
      .sort((one, other) => one.first - other.first);
    return places.flatMap(({ first, second }, index) => {
      const before = places[index - 1];
      if (before === undefined || before.second < second) return [];
      return [`variants ${left} and ${right}: ${before.first}~${before.second} before ${first}~${second}`];
    });
  });
}
