import { runsRightToLeft } from './text-direction.ts';

/** An invisible character in a text, with the name it is shown by. */
interface InvisibleCharacter {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Its code point, as in `U+200B`. */
  readonly label: string;
}

/**
 * Characters without a shape that can tell two equal-looking texts apart, or change what stands around them: control
 * and direction characters, soft hyphen, joiners, zero-width spaces, fillers, selectors, tags (the control characters
 * and Default_Ignorable_Code_Point of Unicode). Left out: emoji variation selectors, and tags that spell a flag.
 */
const INVISIBLE =
  /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu;

const JOINERS = ['\u200C', '\u200D'];
/** Where a joiner is ordinary spelling: inside an emoji, or after a letter of a script that joins its letters. */
const JOINS =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}|\p{M})$/u;

/** Direction marks, which text that runs from right to left needs for numbers and brackets. */
const DIRECTION_MARKS = ['\u061C', '\u200E', '\u200F'];

/** Finds the characters that a reader cannot see and should know of. */
export function findInvisible(text: string): InvisibleCharacter[] {
  const rightToLeft = runsRightToLeft(text, false);
  const found: InvisibleCharacter[] = [];
  for (const match of text.matchAll(INVISIBLE)) {
    const character = match[0];
    const start = match.index;
    if (rightToLeft && DIRECTION_MARKS.includes(character)) continue;
    // Two code units hold the whole character before the joiner.
    if (JOINERS.includes(character) && JOINS.test(text.slice(Math.max(0, start - 2), start))) continue;
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    found.push({ start, end: start + character.length, label: `U+${code}` });
  }
  return found;
}
