/** The zero of each script's ten digits; the other nine follow it. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

/** A figure in plain form: `1500.5`, and the letters that touch it (`bn`, `km`, `th`). */
export interface Figure {
  /** Decimal digits with a point before the fraction, if any; no needless zeros. */
  readonly number: string;
  readonly suffix: string;
}

/** Figures of more digits than this are not exact as a number; they are compared digit by digit. */
const EXACT_DIGITS = 15;

/**
 * Reads a token that begins with a digit of any script. A comma separates thousands where three digits follow and a
 * fraction elsewhere; a point separates thousands only where there are several, or where `pointGroups` says that the
 * language writes so.
 *
 * @returns null where the token is no figure, or none that can be told (`1.2.3`, `10:30`)
 */
export function figureOf(raw: string, pointGroups: boolean): Figure | null {
  const digits = latinDigits(raw);
  // Words are asked for too, and most figures are plain: neither needs the patterns below.
  if (!beginsWithDigit(digits)) return null;
  if (PLAIN_FIGURE.test(digits)) return { number: digits, suffix: '' };
  const match = /^(\d+(?:[.,]\d+)*)([\p{L}\p{M}]*\d?)$/u.exec(digits);
  if (!match) return null;
  const [, written = '', suffix = ''] = match;
  const plain = withoutGroups(written, pointGroups);
  return plain === null ? null : { number: trimmed(plain), suffix };
}

const PLAIN_FIGURE = /^[1-9]\d*$/;
const ZERO = 0x30;
const NINE = 0x39;

/** Whether the first letter is one of 0 to 9. */
export function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= ZERO && code <= NINE;
}

/** Folded, with the digits of all scripts as 0 to 9. */
export function latinDigits(raw: string): string {
  // Nearly every token is plain, and this is asked of every number several times.
  if (/^[!-~]*$/.test(raw)) return raw.toLowerCase();
  const folded = raw.normalize('NFKC').toLowerCase();
  return folded.replace(/\P{ASCII}/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => start <= code && code < start + 10);
    return zero === undefined ? letter : String(code - zero);
  });
}

function withoutGroups(written: string, pointGroups: boolean): string | null {
  const points = written.split('.').length - 1;
  const commas = written.split(',').length - 1;
  if (points > 0 && commas > 0) {
    const [group, decimal] = written.lastIndexOf('.') > written.lastIndexOf(',') ? [',', '.'] : ['.', ','];
    if (written.indexOf(decimal) !== written.lastIndexOf(decimal)) return null;
    return written.replaceAll(group, '').replace(decimal, '.');
  }
  // `5,00,000` as well: in India the groups above the thousands have two digits.
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(written)) return written.replaceAll(',', '');
  if (commas > 0) return commas === 1 ? written.replace(',', '.') : null;
  if (points > 1) return /^\d{1,3}(?:\.\d{3})+$/.test(written) ? written.replaceAll('.', '') : null;
  return pointGroups && /^[1-9]\d{0,2}\.\d{3}$/.test(written) ? written.replace('.', '') : written;
}

/** Without zeros that say nothing: `3.50` is 3.5, `007` is 7. */
function trimmed(plain: string): string {
  const [whole = '', fraction = ''] = plain.split('.');
  const head = whole.replace(/^0+(?=\d)/, '');
  const tail = fraction.replace(/0+$/, '');
  return tail === '' ? head : `${head}.${tail}`;
}

/** A figure times a scale, without the noise that binary fractions would add. */
export function scaled(number: string, scale: number): string {
  if (scale === 1 || number.replace('.', '').length > EXACT_DIGITS)
    return scale === 1 ? number : `${number}e${scale}`;
  return numberText(Number(number) * scale);
}

/** A number as text, with 15 significant digits at most: 1.1 × 1,000,000,000 is 1,100,000,000. */
export function numberText(number: number): string {
  return String(Number(number.toPrecision(EXACT_DIGITS)));
}

/** A part of a whole in hundredths, to two places. */
export function hundredths(part: number): string {
  return numberText(Math.round(part * 1e4) / 1e2);
}
