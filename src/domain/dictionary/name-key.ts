const MARKS = /\p{M}/gu;
/** Letters that no accent sets apart from their plain form. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);
const SPECIAL = /[øłđðıßæœþ]/g;
const LAST_ASCII = /^[\x20-\x7f]*$/;

/** A name without accents, for comparing: `erdogan` for `erdoğan`, `ostersund` for `östersund`. Takes small letters. */
export function withoutAccents(name: string): string {
  if (LAST_ASCII.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .normalize('NFC');
}

/**
 * The form in which names are looked up: small letters without accents, points and a leading article, so that `U.S.`,
 * `the US` and `us` are one, as are `St. Lucia` and `St Lucia`.
 */
export function nameKey(name: string): string {
  return withoutAccents(name.toLowerCase())
    .replaceAll('.', '')
    .replace(/['’]s?$/, '')
    .replace(/[’]/g, "'")
    .replace(/[\s-]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}
