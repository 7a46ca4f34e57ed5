import { cssRules, type CssRule } from './css-rules.ts';

/** Where a report is shown: in the preview, or on paper. */
type Medium = 'screen' | 'print';

/** The class of the element that stands for the report's `body`. */
export const PAGE_CLASS = 'report-page';

/**
 * The report's style sheet for a shadow root: its root is the host, its body the element with `PAGE_CLASS`, and its `rem`
 * its own and not the app's. It is always light, as on paper; where it speaks of the window's width, the host's counts.
 *
 * @param css as `reportHtml` wrote it
 */
export function shadowStyle(css: string, medium: Medium): CSSStyleSheet {
  const own = medium === 'screen' ? 'container-type: inline-size;' : '';
  const rules = cssRules(css).map((rule) => inShadow(rule, medium));
  return styleSheet([...rules, `:host { display: block; color-scheme: light; ${own} }`].join('\n'));
}

/** The report's rules for the sheets of paper themselves, which count only in a document: size, margins, page numbers. */
export function pageRules(css: string): string {
  return cssRules(css)
    .filter(({ head }) => head.startsWith('@page'))
    .map(({ head, body }) => `${head} { ${body} }`)
    .join('\n');
}

/** A style sheet of these words, which the security policy lets in: it was not written into the page. */
export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function inShadow({ head, body }: CssRule, medium: Medium): string {
  if (!head.startsWith('@')) return styleRule(head, body);
  if (!head.startsWith('@media') || head.includes('prefers-color-scheme')) return '';
  const rules = cssRules(body)
    .map((rule) => inShadow(rule, medium))
    .join('\n');
  if (head.includes('print')) return medium === 'print' ? rules : '';
  return medium === 'screen' ? `@container ${head.slice('@media'.length)} { ${rules} }` : '';
}

function styleRule(head: string, body: string): string {
  const selector = head
    .replace(/(?<![\w.#-]):root(?![\w-])|(?<![\w.#:-])html(?![\w-])/gu, ':host')
    .replace(/(?<![\w.#:-])body(?![\w-])/gu, `.${PAGE_CLASS}`);
  const declarations = body.replace(/(?<![\w-])(-?\d*\.?\d+)rem\b/gu, 'calc($1 * var(--report-rem))');
  const size = selector === ':host' ? /\bfont(?:-size)?:\s*([\d.]+(?:px|pt))/u.exec(body)?.[1] : undefined;
  return `${selector} { ${declarations}${size === undefined ? '' : `; --report-rem: ${size}`} }`;
}
