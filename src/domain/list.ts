/** The words of a list that is written with blanks and line ends between them. */
export function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
