/** @typedef {import('../../src/domain/compare/comparison.ts').ComparedVariant} ComparedVariant */
/** @typedef {import('../../src/domain/compare/comparison.ts').Discrepancy} Discrepancy */

/**
 * A difference that must be listed. `left` and `right` quote the passages, null where that side has nothing.
 *
 * @typedef {object} Must
 * @property {string | null} left
 * @property {string | null} right
 * @property {readonly string[]} kinds any of them is right
 * @property {readonly string[]} [detail] what a quotation's detail may be
 * @property {string} [context] words near it, where the passage alone does not tell which is meant
 */

/**
 * What the gold expects of two seed articles. Sentences are named by their beginnings.
 *
 * @typedef {object} GoldPair
 * @property {string} left file name
 * @property {string} right file name
 * @property {readonly string[]} derivation
 * @property {readonly Must[]} [must]
 * @property {readonly (readonly [string, string])[]} [alignedSentences]
 * @property {readonly string[]} [unalignedLeft]
 * @property {readonly string[]} [unalignedRight]
 * @property {readonly string[]} [furnitureLeft]
 * @property {readonly string[]} [furnitureRight]
 * @property {number} [maxAlignedSentences]
 */

/** How far from a passage, in code units, its context may stand. */
const NEAR = 300;

/**
 * @param {ComparedVariant} variant
 * @param {string} text
 * @param {string} beginning of a sentence, after any furniture
 * @returns {number} the sentence's index
 */
export function sentenceBeginning(variant, text, beginning) {
  const index = variant.sentences.findIndex((sentence) =>
    text.slice(sentence.start, sentence.end).startsWith(beginning),
  );
  if (index === -1) throw new Error(`No sentence begins with: ${beginning}`);
  return index;
}

/**
 * Whether a listed difference is the expected one. A side matches when one passage has the other; words in place of
 * `null` must have nothing on that side.
 *
 * @param {Discrepancy} found
 * @param {Must} must
 * @param {string} leftText
 * @param {string} rightText
 * @returns {boolean}
 */
export function isExpected(found, must, leftText, rightText) {
  if (!must.kinds.includes(found.kind)) return false;
  if (must.detail && found.kind === 'quotation' && !must.detail.includes(found.detail)) return false;
  /**
   * @param {Discrepancy['left']} passage
   * @param {string | null} expected
   */
  const side = (passage, expected) => {
    if (expected === null || passage === null) return expected === passage;
    const { text } = passage;
    return text.includes(expected) || (expected.includes(text) && text.length * 2 > expected.length);
  };
  /**
   * @param {Discrepancy['left']} passage
   * @param {string} text
   */
  const near = (passage, text) =>
    passage !== null &&
    must.context !== undefined &&
    text.slice(Math.max(0, passage.start - NEAR), passage.end + NEAR).includes(must.context);
  if (!side(found.left, must.left) || !side(found.right, must.right)) return false;
  return must.context === undefined || near(found.left, leftText) || near(found.right, rightText);
}
