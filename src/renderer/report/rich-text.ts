import { cssRules } from './css-rules.ts';
import type { ReportPage } from './report-page.ts';

/** What is for a page and not for a letter: places to jump to, and words for those who do not see the marks. */
const NOT_IN_A_LETTER = 'nav, .spoken';

/** What only style sheets and scripts need. */
const NOT_WITHOUT_STYLE = ['id', 'class', 'tabindex', 'role', 'aria-label', 'aria-labelledby'];

/**
 * The report as HTML for a letter: its style on the elements themselves, for mail programs drop style sheets, and without
 * what is only for a page. It is light, as letters are.
 */
export function richText({ body, css }: ReportPage): string {
  const holder = document.createElement('div');
  holder.append(body.cloneNode(true));
  for (const element of holder.querySelectorAll(NOT_IN_A_LETTER)) element.remove();
  // A link to a place in the report leads nowhere in a letter.
  for (const link of holder.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);

  const rules = cssRules(css).filter(({ head }) => !head.startsWith('@') && !head.includes(':focus'));
  const values = variablesOf(rules.find(({ head }) => head === ':root')?.body ?? '');
  const styles = new Map<Element, string>();
  for (const { head, body: declarations } of rules) {
    const valued = withValues(declarations, values).replace(/\s+/gu, ' ');
    for (const element of holder.querySelectorAll(head))
      styles.set(element, `${styles.get(element) ?? ''}${valued.replace(/;?$/u, ';')} `);
  }
  for (const [element, declarations] of styles) element.setAttribute('style', declarations.trim());
  for (const element of holder.querySelectorAll('*'))
    for (const name of NOT_WITHOUT_STYLE) element.removeAttribute(name);
  return holder.innerHTML;
}

function variablesOf(declarations: string): ReadonlyMap<string, string> {
  const found = [...declarations.matchAll(/(--[\w-]+):\s*([^;]+)/gu)];
  return new Map(found.map(([, name = '', value = '']) => [name, value.trim()]));
}

function withValues(declarations: string, values: ReadonlyMap<string, string>): string {
  return declarations.replace(/var\((--[\w-]+)\)/gu, (_whole, name: string) => values.get(name) ?? 'inherit');
}
