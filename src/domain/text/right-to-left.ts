const SCRIPTS =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Mandaic}\\p{Script=Adlam}';

/** A letter of a script that is written from right to left. */
export const RIGHT_TO_LEFT = new RegExp(`[${SCRIPTS}]`, 'u');

/** From the first such letter to the last, as long as no word of another script and no sign of an apparatus is between. */
const RUN = new RegExp(`[${SCRIPTS}](?:(?:(?![${SCRIPTS}])[^\\p{L};\\]])*[${SCRIPTS}])*`, 'gu');

/** A stretch of a line, and whether it is written from right to left. */
export interface DirectedRun {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/**
 * A line of signs with words of any script between them, such as an apparatus, cut where the direction changes. Each run
 * from right to left is to be isolated, or the words on both sides of a sign would change places.
 */
export function directedRuns(line: string): readonly DirectedRun[] {
  const runs: DirectedRun[] = [];
  let end = 0;
  for (const { 0: text, index } of line.matchAll(RUN)) {
    if (index > end) runs.push({ text: line.slice(end, index), isRightToLeft: false });
    runs.push({ text, isRightToLeft: true });
    end = index + text.length;
  }
  if (end < line.length) runs.push({ text: line.slice(end), isRightToLeft: false });
  return runs;
}
