import { directedRuns } from '../text/right-to-left.ts';
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

/** The readings of a row: signs of the apparatus from left to right, words in their own direction. */
export function apparatusHtml(apparatus: string): string {
  return directedRuns(apparatus)
    .map(({ text, isRightToLeft }) => (isRightToLeft ? bdi(text) : escapeHtml(text)))
    .join('');
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

/** The `lang` attribute for words in a language, empty for English, which is the page's own; an unknown one says so. */
function langAttribute(language: string): string {
  if (language === 'en') return '';
  return ` lang="${language === 'und' ? '' : escapeHtml(language)}"`;
}

/** The `lang` attributes of a report's variants by their sigla. */
export function languagesOf(
  variants: readonly { readonly siglum: string; readonly language: string }[],
): (siglum: string | null) => string {
  const known = new Map(variants.map(({ siglum, language }) => [siglum, langAttribute(language)]));
  return (siglum) => known.get(siglum ?? '') ?? langAttribute('und');
}

/** A link to a place in one of the report's sections; the words alone where that section was not chosen. */
export function linkTo<Section extends string>(
  { sections }: { readonly sections: readonly Section[] },
  section: NoInfer<Section>,
  id: string,
  words: string,
): string {
  return sections.includes(section) ? `<a href="#${escapeHtml(id)}">${words}</a>` : words;
}

/** A variant's letter. */
export function siglumHtml(siglum: string): string {
  return `<span class="siglum">${escapeHtml(siglum)}</span>`;
}

/** A wide table in a box that can be scrolled by keyboard. `rows` are whole `<tr>` elements. */
export function tableHtml(
  name: string,
  caption: string,
  columns: readonly string[],
  rows: readonly string[],
): string {
  const heads = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<div class="wide" role="region" aria-label="${escapeHtml(name)}, table" tabindex="0"><table class="facts"><caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

/** A section with its heading, under the name of its link. */
export function sectionHtml(id: string, title: string, body: string): string {
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>`;
}
