/** @typedef {import('./engine.mjs').Engine} Engine */
/** @typedef {import('../../src/domain/compare/comparison.ts').Comparison} Comparison */
/** @typedef {import('../../src/domain/compare/comparison.ts').ComparedPair} ComparedPair */

/**
 * Compares, and checks on every comparison what must always hold.
 *
 * @typedef {object} Ledger
 * @property {(...texts: readonly string[]) => Comparison} compare with words
 * @property {(left: string, right: string) => ComparedPair & { readonly comparison: Comparison }} pair
 * @property {() => number} compared how many comparisons were checked
 * @property {readonly string[]} breaches one line for each thing that did not hold, with the texts' beginnings
 */

/** Texts up to this length are compared a second time, in the other order; beyond it that would take too long. */
const CHECKED_TWICE = 4000;
const BEGINNING = 40;

/**
 * @param {Engine} engine
 * @returns {Ledger}
 */
export function openLedger(engine) {
  let compared = 0;
  /** @type {string[]} */
  const breaches = [];
  /** @param {readonly string[]} texts */
  const compareAll = (texts) =>
    engine.compare(
      texts.map((text, index) => ({ label: `${index}`, text })),
      { words: true },
    );
  /** @param {...string} texts */
  const compare = (...texts) => {
    const comparison = compareAll(texts);
    compared += 1;
    const found = engine.breachesOf(comparison, texts.map(engine.normalise));
    if (texts.length === 2 && texts.join('').length <= CHECKED_TWICE) {
      if (!mirrors(comparison, compareAll([...texts].reverse())))
        found.push('swapped texts give other results');
    }
    const where = texts.map((text) => JSON.stringify(text.slice(0, BEGINNING))).join(' / ');
    breaches.push(...found.map((breach) => `${breach}: ${where}`));
    return comparison;
  };
  return {
    compare,
    pair(left, right) {
      const comparison = compare(left, right);
      const [pair] = comparison.pairs;
      if (!pair) throw new Error('Two texts make one pair.');
      return { ...pair, comparison };
    },
    compared: () => compared,
    breaches,
  };
}

/**
 * @param {Comparison} comparison
 * @param {Comparison} swapped the same two texts in the other order
 * @returns {boolean} whether both align the same sentences and list the same discrepancies, each seen from its side
 */
function mirrors(comparison, swapped) {
  /**
   * @param {Comparison} one
   * @param {'left' | 'right'} first
   * @param {'left' | 'right'} second
   */
  const outline = (one, first, second) =>
    one.pairs
      .flatMap(({ alignments, discrepancies }) => [
        ...alignments.map((alignment) => `${alignment[first]}|${alignment[second]}|${alignment.moved}`),
        ...discrepancies.map(
          (found) =>
            `${mirroredName(found, first)} ${found[first]?.start}-${found[first]?.end}|${found[second]?.start}-${found[second]?.end}`,
        ),
      ])
      .sort()
      .join('\n');
  return outline(comparison, 'left', 'right') === outline(swapped, 'right', 'left');
}

/** @type {Readonly<Record<string, string>>} */
const OPPOSITES = {
  omission: 'addition',
  addition: 'omission',
  dropped: 'added',
  added: 'dropped',
  truncated: 'extended',
  extended: 'truncated',
  'newly-quoted': 'unquoted',
  unquoted: 'newly-quoted',
};

/**
 * @param {import('../../src/domain/compare/comparison.ts').Discrepancy} found
 * @param {'left' | 'right'} first
 * @returns {string} what it is, as seen from the left text of the first comparison
 */
function mirroredName({ kind, detail, severity, confidence }, first) {
  const seen = (/** @type {string} */ name) => (first === 'left' ? name : (OPPOSITES[name] ?? name));
  // Gaining quotation marks is graver than losing them.
  const isMarks = (detail === 'newly-quoted' || detail === 'unquoted') && severity !== 'minor';
  return `${seen(kind)}/${seen(detail)} ${isMarks ? '' : severity} ${confidence}`;
}
