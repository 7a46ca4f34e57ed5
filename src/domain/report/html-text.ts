const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** U+2400 and the characters after it picture the control characters. */
const CONTROL_PICTURES = 0x2400;

/**
 * Any text as HTML content or as the value of a quoted attribute. Control characters other than tab and line feed,
 * which HTML forbids and parsers drop, become their pictures, so that nothing of a text is lost unseen.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\p{Cc}]/gu, (character) => {
    if (character === '\t' || character === '\n') return character;
    const entity = ENTITIES[character];
    if (entity !== undefined) return entity;
    const code = character.charCodeAt(0);
    if (code === 0x7f) return '\u2421';
    return code < 0x20
      ? String.fromCharCode(CONTROL_PICTURES + code)
      : `&lt;U+00${code.toString(16).toUpperCase()}&gt;`;
  });
}

/** Text that came from outside, in a line of ours: isolated, so that its direction cannot reorder the words around it. */
export function bdi(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

/** Words for screen readers only. */
export function spoken(text: string): string {
  return `<span class="spoken">${escapeHtml(text)}</span>`;
}

/** A CSS string of any text; everything but letters, digits and spaces as an escape, so that it cannot end the string. */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0).toString(16)} `;
  });
  return `"${escaped}"`;
}
