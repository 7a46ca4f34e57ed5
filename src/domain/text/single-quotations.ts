/** A single-quoted passage is short; beyond this the two marks are more likely apostrophes. */
const LONGEST = 600;
/** What an apostrophe stands for at the head of a word: `’90s`, `’em`, rock `’n’` roll. */
const SHORTENED = /^['‘](?:\d0s?\b|tis\b|twas\b|em\b|til\b|cause\b|round\b|n['’])/i;
/** Texts from corpora have blanks before endings: `the city 's mayor`. */
const ENDING = /^['‘’](?:s|t|d|m|re|ve|ll)(?=\s)/i;
const EDGE = /[\s\p{P}]/u;
const BLANK = /\s/;

/** Whether the single mark at `at` may open a quotation, and is no apostrophe. */
export function opensSingle(paragraph: string, at: number): boolean {
  const after = paragraph[at + 1];
  if (after === undefined) return false;
  if (paragraph[at] === '‚') return !BLANK.test(after);
  const head = paragraph.slice(at, at + 7);
  if (SHORTENED.test(head) || ENDING.test(head)) return false;
  const before = paragraph[at - 1];
  if (paragraph[at] === '‘') return isEdge(before) && !BLANK.test(after);
  return isEdge(before) && before !== "'" && /[\p{L}\p{N}]/u.test(after);
}

/** The end (exclusive) of the mark that closes the single mark at `open`, or -1. */
export function closingSingle(paragraph: string, open: number): number {
  const opener = paragraph[open] ?? '';
  const closers = opener === "'" ? "'" : opener === '‚' ? '‘’' : '’';
  let plain = -1;
  let possessive = -1;
  const limit = Math.min(paragraph.length, open + LONGEST);
  for (let at = open + 2; at < limit; at++) {
    const character = paragraph[at] ?? '';
    if (character === opener && opener !== "'") break;
    const before = paragraph[at - 1] ?? '';
    // Two of them are a double mark.
    if (character === "'" && before === "'") continue;
    if (!closers.includes(character) || BLANK.test(before) || !isEdge(paragraph[at + 1])) continue;
    if (/[.,!?…;:]/.test(before)) return at + 1;
    // `players’ union` looks like an end and is not; take another candidate if there is one.
    if (before === 's' && BLANK.test(paragraph[at + 1] ?? ''))
      possessive = possessive === -1 ? at + 1 : possessive;
    else if (plain === -1) plain = at + 1;
  }
  return plain === -1 ? possessive : plain;
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || EDGE.test(character);
}
