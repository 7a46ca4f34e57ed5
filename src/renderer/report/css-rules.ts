/** A rule of a style sheet in its own words: a selector or an at-rule's head, and what stands in its braces. */
export interface CssRule {
  readonly head: string;
  readonly body: string;
}

/**
 * The rules of a report's style sheet. Read from its words and not by the browser, which does not give back all that it
 * read: a `font` with a variable is lost beside a longhand. Strings in it have no braces: the report's writer escapes them.
 */
export function cssRules(css: string): readonly CssRule[] {
  const rules: CssRule[] = [];
  for (let at = 0; ;) {
    const open = css.indexOf('{', at);
    if (open < 0) return rules;
    const close = closingBrace(css, open);
    rules.push({ head: css.slice(at, open).trim(), body: css.slice(open + 1, close).trim() });
    at = close + 1;
  }
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}
