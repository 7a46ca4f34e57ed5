/** @typedef {ReadonlySet<string>} Links pairs of token indexes, each as `left right` */

/**
 * @param {string} text
 * @param {readonly string[]} tokens in order, without the white space between them
 * @returns {[number, number][]} where each stands, `[start, end)` in code units
 */
export function tokenSpans(text, tokens) {
  let at = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, at);
    if (start === -1) throw new Error(`The token “${token}” is not in: ${text}`);
    at = start + token.length;
    return [start, at];
  });
}

/**
 * @param {readonly (readonly [readonly number[], readonly number[]])[]} groups
 * @returns {Links} every word of a group's left side with every word of its right side
 */
export function crossProduct(groups) {
  return new Set(groups.flatMap(([left, right]) => left.flatMap((l) => right.map((r) => `${l} ${r}`))));
}

/**
 * @param {readonly { readonly gold: Links, readonly found: Links }[]} cases counted together
 * @returns {{ readonly precision: number, readonly recall: number, readonly f1: number }} in percent
 */
export function scoreLinks(cases) {
  let [right, found, due] = [0, 0, 0];
  for (const each of cases) {
    right += [...each.found].filter((link) => each.gold.has(link)).length;
    found += each.found.size;
    due += each.gold.size;
  }
  return {
    precision: found === 0 ? 0 : (100 * right) / found,
    recall: due === 0 ? 0 : (100 * right) / due,
    f1: found + due === 0 ? 0 : (200 * right) / (found + due),
  };
}
