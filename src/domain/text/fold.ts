const PLAIN = /^[A-Za-z]+$/;
const SINGLE_MARKS = /[‘’‚‛ʼ`´′]/g;
const DOUBLE_MARKS = /[“”„‟«»‹›″「」『』]|''/g;
const DASHES = /[‐‑‒–—―−]|-{2,}/g;
/** Arabic vowel signs and the stroke that only widens a word; Hebrew points. Most texts leave them out. */
const OPTIONAL_SIGNS = /[\u0640\u064B-\u0652\u0670\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/g;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF\uFE0E\uFE0F]/g;
const GROUPED_NUMBER = /^\d{1,3}(?:[,\u2009\u202F]\d{3})+(?:\.\d+)?$/;
const INITIALS = /^(?:\p{L}\.){2,}$/u;

/**
 * The form in which two tokens are "the same after normalising": case, curly or straight marks, dashes,
 * composed or decomposed letters, thousands separators and the points of `U.S.` make no difference.
 */
export function fold(token: string): string {
  if (PLAIN.test(token)) return token.toLowerCase();
  let folded = token.normalize('NFKC').toLowerCase();
  folded = folded.replace(INVISIBLE, '').replace(DOUBLE_MARKS, '"').replace(SINGLE_MARKS, "'");
  folded = folded.replace(DASHES, '-');
  if (/[\u0591-\u066F]/.test(folded)) folded = folded.replace(OPTIONAL_SIGNS, '');
  if (/[^\0-\x7F]/.test(folded)) folded = asciiNumber(folded);
  if (GROUPED_NUMBER.test(folded)) folded = folded.replace(/[^\d.]/g, '');
  else if (INITIALS.test(folded)) folded = folded.replaceAll('.', '');
  return folded === '' ? token : folded;
}

/** The form of several words in which they are looked for. Word by word: some, such as numbers, fold otherwise when they stand alone. */
export function foldWords(words: string): string {
  return words.trim().split(/\s+/u).map(fold).join(' ');
}

/** Digits of every script as ASCII digits, with the point and the comma that Arabic numbers have. */
function asciiNumber(folded: string): string {
  if (!/^\p{Nd}/u.test(folded)) return folded;
  const ascii = folded.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
  return ascii.replaceAll('٫', '.').replaceAll('٬', ',');
}

/** Unicode keeps the ten digits of a script together and in order: what lies before the zero is no digit. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
