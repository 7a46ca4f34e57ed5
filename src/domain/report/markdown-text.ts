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
    // A bare address would become a link in many readers.
    .replace(/:(?=\/\/)/g, '&#58;');
  return RIGHT_TO_LEFT.test(text) ? `${ISOLATE}${line}${END_ISOLATE}` : line;
}
