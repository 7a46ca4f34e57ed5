/** What Markdown, or HTML in it, would read as markup in the middle of a line. */
const MARKUP = /[\\`*_[\]<>#|~&]/gu;
/** Text that reads right to left must not reorder the line around it. */
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u202a-\u202e\u2066-\u2069]/u;

/** Text that came from outside as part of a line of Markdown: on one line, without effect as markup. */
export function inline(text: string): string {
  const line = text
    .replace(/[\u2066-\u2069\u202a-\u202e]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    // At the beginning of a line these would make a list of it.
    .replace(/^(\d*)([-+]|(?<=\d)[.)](?=\s|$))/u, '$1\\$2')
    // A bare address would become a link in many readers.
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(?<=\bwww)\./giu, '&#46;')
    .replace(/@/gu, '&#64;');
  return RIGHT_TO_LEFT.test(text) ? `${ISOLATE}${line}${END_ISOLATE}` : line;
}

/** A table. Heads and cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Words that stand for themselves, between marks that no article uses for its own quotations alone. */
export function quoted(text: string): string {
  return text === '' ? '*(nothing)*' : `«${inline(text)}»`;
}

/** A list, or a sentence where there is nothing in it. */
export function bullets(items: readonly string[], nothing: string): string {
  return items.length === 0 ? nothing : items.map((item) => `- ${item}`).join('\n');
}

/** The parts that have words, joined. */
export function joinedParts(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}
