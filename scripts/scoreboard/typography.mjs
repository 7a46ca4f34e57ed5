/**
 * Ways to set the same text: not a word of it changes. Each leaves a text alone that has nothing for it to change.
 *
 * @type {Readonly<Record<string, (text: string) => string>>}
 */
export const REWRITES = {
  'straight quotes': (text) => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'"),
  'curly quotes': (text) =>
    text
      .replace(/(^|[\s([—–])"/gu, '$1“')
      .replaceAll('"', '”')
      .replace(/(^|[\s([—–“])'/gu, '$1‘')
      .replaceAll("'", '’'),
  'single quotes': (text) => text.replaceAll('“', '‘').replaceAll('”', '’'),
  guillemets: (text) => text.replaceAll('“', '«').replaceAll('”', '»'),
  'quotes of typewriters': (text) => text.replaceAll('“', '``').replaceAll('”', "''"),
  'dashes spaced': (text) => text.replace(/ ?[—–] ?/gu, ' – ').replace(/ - /gu, ' – '),
  'dashes closed up': (text) => text.replace(/ ?[—–] ?| - /gu, '—'),
  'dashes as hyphens': (text) => text.replace(/ ?[—–] ?/gu, ' -- '),
  'hyphens that do not break': (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  'points of omission': (text) => text.replaceAll('…', '...'),
  'spaces that do not break': (text) =>
    text.replace(/(?<=\p{N}) (?=\p{L})|(?<=\p{Lu}\p{L}+) (?=\p{Lu})/gu, '\u00a0'),
  'two spaces after a full stop': (text) => text.replace(/\. (?=\S)/gu, '.  '),
  'spaces at the ends of lines': (text) => text.replace(/(?<=\S)$/gmu, '  '),
  'paragraphs indented': (text) => text.replace(/^(?=\S)/gmu, '    '),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'no blank lines': (text) => text.replace(/\n{2,}/gu, '\n'),
  'accents apart': (text) => text.normalize('NFD'),
  ligatures: (text) => text.replace(/fi/gu, 'ﬁ').replace(/fl/gu, 'ﬂ'),
  'soft hyphens': (text) => text.replace(/\b(\p{Ll}{4})(\p{Ll}{5,})\b/gu, '$1\u00ad$2'),
  'first words in capitals': (text) =>
    text.replace(/^(?:\p{L}+ ){2}\p{L}+/gmu, (opening) => opening.toUpperCase()),
};
