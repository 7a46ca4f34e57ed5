/**
 * The start of a text, cut at a word where there is one, with an ellipsis where something was left out.
 *
 * @param most code units that are kept at most, the ellipsis not counted
 */
export function keepStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const edge = cut.lastIndexOf(' ');
  // Scripts without spaces have no word to cut at, but half a surrogate pair would not be a character.
  return `${edge > 0 ? cut.slice(0, edge) : cut.replace(/[\ud800-\udbff]$/, '')} …`;
}

/** The end of a text, cut as `keepStart` does. */
export function keepEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  const edge = cut.indexOf(' ');
  return `… ${edge >= 0 ? cut.slice(edge + 1) : cut.replace(/^[\udc00-\udfff]/, '')}`;
}
