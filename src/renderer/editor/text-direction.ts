import { RIGHT_TO_LEFT } from '../../domain/text/right-to-left.ts';

const LETTER = /\p{Letter}/gu;
/** Letters that are looked at: enough to tell what a text is written in. */
const SAMPLE = 400;

/**
 * Whether a text is written from right to left: whether most of its letters are. The first letter alone (rule P2
 * of UAX #9) would turn a paragraph round that begins with a foreign name.
 *
 * @param otherwise the answer for a text without letters.
 */
export function runsRightToLeft(text: string, otherwise: boolean): boolean {
  if (!otherwise && !RIGHT_TO_LEFT.test(text)) return false;
  let letters = 0;
  let fromRight = 0;
  for (const [letter] of text.matchAll(LETTER)) {
    letters += 1;
    if (RIGHT_TO_LEFT.test(letter)) fromRight += 1;
    if (letters === SAMPLE) break;
  }
  return letters === 0 ? otherwise : fromRight * 2 > letters;
}
