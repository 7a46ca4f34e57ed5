/** How many letters the possessive ending has that a word as it is written ends with: `’s`, `'`; 0 without one. */
export function possessiveLength(written: string): number {
  const length = written.endsWith('s') ? 2 : 1;
  const mark = written.at(-length);
  return mark === "'" || mark === '’' ? length : 0;
}

/** A folded word without a possessive ending: `board` for `board's` and for `board'`. */
export function withoutPossessive(folded: string): string {
  if (folded.endsWith("'")) return folded.slice(0, -1);
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}
