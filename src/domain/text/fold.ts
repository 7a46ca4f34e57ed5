const PLAIN = /^[a-z]+$/;
const SINGLE_MARKS = /[‘’‚‛ʼ`´′]/g;
const DOUBLE_MARKS = /[“”„‟«»‹›″「」『』]|''/g;
const DASHES = /[‐‑‒–—―−]|-{2,}/g;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF\uFE0E\uFE0F]/g;
const GROUPED_NUMBER = /^\d{1,3}(?:[,\u2009\u202F]\d{3})+(?:\.\d+)?$/;
const INITIALS = /^(?:\p{L}\.){2,}$/u;

/**
 * The form in which two tokens are "the same after normalising": case, curly or straight marks, dashes,
 * composed or decomposed letters, thousands separators and the points of `U.S.` make no difference.
 */
export function fold(token: string): string {
  if (PLAIN.test(token)) return token;
  let folded = token.normalize('NFKC').toLowerCase();
  folded = folded.replace(INVISIBLE, '').replace(DOUBLE_MARKS, '"').replace(SINGLE_MARKS, "'");
  folded = folded.replace(DASHES, '-');
  if (GROUPED_NUMBER.test(folded)) folded = folded.replace(/[^\d.]/g, '');
  else if (INITIALS.test(folded)) folded = folded.replaceAll('.', '');
  return folded === '' ? token : folded;
}
