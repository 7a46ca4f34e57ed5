const LETTERS = 26;
const FIRST_LETTER = 'A'.codePointAt(0) ?? 0;

/**
 * The letter that stands for a variant in an apparatus: A, B, … Z, then AA, AB, … (a merge may bring more variants
 * than one editor can add).
 *
 * @param index position of the variant in the review, from 0.
 * @throws RangeError when the index is not a whole number from 0.
 */
export function siglum(index: number): string {
  if (!Number.isInteger(index) || index < 0) throw new RangeError(`Not an index: ${index}`);
  const before = index < LETTERS ? '' : siglum(Math.floor(index / LETTERS) - 1);
  return before + String.fromCodePoint(FIRST_LETTER + (index % LETTERS));
}
