import type { ReportPage } from './report-page.ts';

/** What is for a page and not for a letter: places to jump to, and words for those who do not see the marks. */
const NOT_IN_A_LETTER = 'nav, .spoken';

/**
 * The report as HTML for a letter: its style on the elements themselves, for mail programs drop style sheets, and without
 * what is only for a page.
 */
export function richText({ body, css }: ReportPage): string {
  const holder = document.createElement('div');
  holder.append(body.cloneNode(true));
  for (const element of holder.querySelectorAll(NOT_IN_A_LETTER)) element.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const rules = Array.from(sheet.cssRules).filter((rule) => rule instanceof CSSStyleRule);
  const variables = new Map(
    rules
      .filter(({ selectorText }) => selectorText === ':root')
      .flatMap(({ style }) =>
        Array.from(style, (name) => [name, style.getPropertyValue(name).trim()] as const),
      ),
  );
  const styles = new Map<Element, string>();
  for (const { selectorText, style } of rules) {
    const declarations = withValues(style.cssText, variables);
    for (const element of select(holder, selectorText))
      styles.set(element, `${styles.get(element) ?? ''}${declarations} `);
  }
  for (const [element, declarations] of styles) element.setAttribute('style', declarations.trim());
  for (const element of holder.querySelectorAll('*'))
    for (const name of ['id', 'class', 'tabindex', 'aria-labelledby', 'role']) element.removeAttribute(name);
  // A link to a place in the report leads nowhere in a letter.
  for (const link of holder.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  return holder.innerHTML;
}

/** The elements of a selector; those of states, such as `:focus-visible`, are none. */
function select(holder: Element, selector: string): Iterable<Element> {
  return selector.includes(':focus') || selector.includes(':root') ? [] : holder.querySelectorAll(selector);
}

function withValues(declarations: string, variables: ReadonlyMap<string, string>): string {
  return declarations.replace(
    /var\((--[\w-]+)\)/gu,
    (_whole, name: string) => variables.get(name) ?? 'inherit',
  );
}
