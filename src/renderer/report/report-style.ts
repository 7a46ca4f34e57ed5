/** Where a report is shown: in the preview, as a page on a screen, or on paper. */
type Medium = 'screen' | 'print';

/** The element that stands for the report's `body`. */
export const PAGE_CLASS = 'report-page';

/**
 * The report's style sheet for a shadow root: its root is the host, its body the element with `PAGE_CLASS`, and its `rem`
 * its own and not the app's. It is always light, as on paper; where it speaks of the window's width, the host's counts.
 *
 * @param css as `reportHtml` wrote it
 */
export function shadowStyle(css: string, medium: Medium): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const own = medium === 'screen' ? 'container-type: inline-size;' : '';
  const rules = rulesOf(css).map((rule) => ruleFor(rule, medium));
  sheet.replaceSync([...rules, `:host { display: block; color-scheme: light; ${own} }`].join('\n'));
  return sheet;
}

/** The report's rules for the sheets of paper themselves, which count only in a document: size, margins, page numbers. */
export function pageRules(css: string): string {
  return rulesOf(css)
    .filter((rule) => rule instanceof CSSPageRule)
    .map(({ cssText }) => cssText)
    .join('\n');
}

function rulesOf(css: string): readonly CSSRule[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return Array.from(sheet.cssRules);
}

function ruleFor(rule: CSSRule, medium: Medium): string {
  if (rule instanceof CSSStyleRule) return styleRule(rule);
  if (!(rule instanceof CSSMediaRule)) return '';
  const { conditionText } = rule;
  const rules = Array.from(rule.cssRules, (inner) => ruleFor(inner, medium)).join('\n');
  if (conditionText.includes('prefers-color-scheme')) return '';
  if (conditionText.includes('print')) return medium === 'print' ? rules : '';
  return medium === 'screen' ? `@container ${conditionText} { ${rules} }` : '';
}

function styleRule({ selectorText, style: { cssText } }: CSSStyleRule): string {
  const selector = selectorText
    .replace(/(?<![\w.#-]):root(?![\w-])|(?<![\w.#:-])html(?![\w-])/gu, ':host')
    .replace(/(?<![\w.#:-])body(?![\w-])/gu, `.${PAGE_CLASS}`);
  const declarations = cssText.replace(/(?<![\w-])(-?\d*\.?\d+)rem\b/gu, 'calc($1 * var(--report-rem))');
  const size =
    selector === ':host' ? /(?:^|\s)font(?:-size)?:\s*([\d.]+(?:px|pt))/u.exec(cssText)?.[1] : undefined;
  return `${selector} { ${declarations}${size === undefined ? '' : ` --report-rem: ${size};`} }`;
}
