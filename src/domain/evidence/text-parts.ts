/** Code units shown at a time: what a browser lays out within 50 ms also on a slow laptop. */
export const TEXT_PART_LENGTH = 50_000;

/** A part of a text that is shown at a time; a half-open range of UTF-16 code units. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into parts that follow each other without a gap, behind the last line end that fits, else behind the last
 * blank, else between two characters. A short or empty text is one part.
 */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  while (text.length - start > TEXT_PART_LENGTH) {
    const end = cutBefore(text, start, start + TEXT_PART_LENGTH);
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
}

function cutBefore(text: string, start: number, most: number): number {
  for (const edge of ['\n', ' ']) {
    const at = text.lastIndexOf(edge, most - 1);
    if (at > start) return at + 1;
  }
  const isHalf = /[\ud800-\udbff]/u.test(text.charAt(most - 1));
  return isHalf ? most - 1 : most;
}
