import { fold } from './fold.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'space';

/** A piece of text that is compared as a whole; offsets are UTF-16 code units into the text it was cut from. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** See `fold`; a run of white space folds to one blank. */
  readonly folded: string;
}

const INNER = '[\\p{L}\\p{N}\\p{M}_\\u00AD\\u2060\\u200C\\u200D]';
const PICTURE = '\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*';
const SPACE = '\\s+';
const INITIALS = '(?:\\p{Lu}\\.){2,}';
const NUMBER = '\\p{Nd}+(?:[.,:٫٬]\\p{Nd}+)*[\\p{Script=Latin}\\p{M}]*';
// Hebrew abbreviations have a double mark before their last letter.
const INNER_MARK = '(?:[\'’ʼ]|(?<=\\p{Script=Hebrew})["״](?=\\p{Script=Hebrew}))';
const WORD = `[\\p{L}\\p{N}_]${INNER}*(?:${INNER_MARK}\\p{L}${INNER}*)*`;
const EMOJI = `${PICTURE}(?:\\u200D${PICTURE})*|[\\u{1F1E6}-\\u{1F1FF}]{2}`;
const MARKS = "''|``|\\.{2,}|-{2,}";
const ANY = '[^][\\p{M}\\uFE0F\\u200D]*';
const TOKEN = new RegExp(
  `(${SPACE})|(${NUMBER})|(${INITIALS}|${WORD})|(?:${EMOJI})|(?:${MARKS})|${ANY}`,
  'yu',
);

/** Scripts written without blanks between words; there the platform's dictionary finds the words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The first code unit of those scripts (Thai); spares the test above for nearly every other word. */
const FIRST_UNSPACED = 0x0e00;
/** The dictionary segmenter slows down on long strings, so runs are cut to this many code units. */
const LONGEST_RUN = 200;
const DIGITS = /^\p{Nd}/u;
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Cuts `text[start, end)` into tokens that follow each other without a gap, white space included. Graphemes are
 * never cut, except where a run without blanks is longer than the segmenter may be given.
 */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  pushTokens(tokens, text, start, end, true);
  return tokens;
}

/** Appends the tokens of `text[start, end)` that are no white space to `tokens`; see `tokenise`. */
export function pushVisibleTokens(tokens: Token[], text: string, start: number, end: number): void {
  pushTokens(tokens, text, start, end, false);
}

function pushTokens(tokens: Token[], text: string, start: number, end: number, spaces: boolean): void {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  for (let at = 0; at < part.length;) {
    const plain = plainEnd(part, at);
    if (plain === at) {
      const kind = loneKind(part, at);
      const end = kind === 'number' ? digitsEnd(part, at) : at + 1;
      if (kind === null) at = pushMatch(tokens, part, at, start, spaces);
      else {
        tokens.push({ kind, start: start + at, end: start + end, folded: part.slice(at, end) });
        at = end;
      }
    } else {
      const isBlank = part.charCodeAt(at) === BLANK;
      if (!isBlank) {
        const folded = part.slice(at, plain).toLowerCase();
        tokens.push({ kind: 'word', start: start + at, end: start + plain, folded });
      } else if (spaces) tokens.push({ kind: 'space', start: start + at, end: start + plain, folded: ' ' });
      at = plain;
    }
  }
}

const BLANK = 0x20;

/**
 * The end of the token at `at` where it is a lone blank or a word of plain letters, as most tokens are: those need no
 * pattern. `at` itself where only the pattern can tell.
 */
function plainEnd(part: string, at: number): number {
  if (part.charCodeAt(at) === BLANK) return isPlainEdge(part.charCodeAt(at + 1)) ? at : at + 1;
  let to = at;
  while (isPlainLetter(part.charCodeAt(to))) to++;
  if (to === at || to === part.length) return to;
  const next = part.charCodeAt(to);
  // A point after one letter may be that of an initial.
  return next === BLANK || next === COMMA || (next === POINT && to > at + 1) ? to : at;
}

/** Marks that are a token each, and fold to themselves, unless one of their own or a sign that joins them follows. */
const LONE_MARKS: ReadonlySet<number> = new Set(Array.from(',.;:!?()"-/%$&[]', (mark) => mark.charCodeAt(0)));

/** The kind of the token at `at` where it is a mark or a row of figures that need no pattern; null where one must tell. */
function loneKind(part: string, at: number): 'number' | 'punctuation' | null {
  const code = part.charCodeAt(at);
  if (LONE_MARKS.has(code)) {
    const next = part.charCodeAt(at + 1);
    return at + 1 === part.length || (next !== code && next <= LAST_ASCII) ? 'punctuation' : null;
  }
  const end = digitsEnd(part, at);
  if (end === at) return null;
  const next = part.charCodeAt(end);
  const isPoint = next === COMMA || next === POINT;
  const after = isPoint ? part.charCodeAt(end + 1) : next;
  return end === part.length || after === BLANK || (isPoint && end + 1 === part.length) ? 'number' : null;
}

/** The end of the row of figures 0 to 9 at `at`. */
function digitsEnd(part: string, at: number): number {
  let to = at;
  while (part.charCodeAt(to) >= 0x30 && part.charCodeAt(to) <= 0x39) to++;
  return to;
}

const COMMA = 0x2c;
const POINT = 0x2e;
const LAST_ASCII = 0x7f;

function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a && code <= LAST_ASCII;
}

/** Whether what follows a blank may be white space too, or a mark that goes with it. */
function isPlainEdge(code: number): boolean {
  return code <= BLANK || code > LAST_ASCII;
}

/** Pushes the token that the pattern finds at `at` and returns its end. */
function pushMatch(tokens: Token[], part: string, at: number, start: number, spaces: boolean): number {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(part);
  if (!match) return part.length;
  const from = start + at;
  const piece = match[0];
  const to = from + piece.length;
  if (match[1] !== undefined) {
    if (spaces) tokens.push({ kind: 'space', start: from, end: to, folded: ' ' });
  } else if (match[2] !== undefined)
    tokens.push({ kind: 'number', start: from, end: to, folded: fold(piece) });
  else if (match[3] === undefined)
    tokens.push({ kind: 'punctuation', start: from, end: to, folded: fold(piece) });
  else if (hasUnspaced(piece)) pushUnspaced(tokens, piece, from);
  else tokens.push({ kind: 'word', start: from, end: to, folded: fold(piece) });
  return at + piece.length;
}

/** How many words (and numbers) a text has. In scripts without blanks the dictionary's words are counted. */
export function countWords(text: string): number {
  let count = 0;
  for (const token of tokenise(text)) if (token.kind === 'word' || token.kind === 'number') count++;
  return count;
}

function hasUnspaced(piece: string): boolean {
  for (let index = 0; index < piece.length; index++) {
    if (piece.charCodeAt(index) >= FIRST_UNSPACED) return UNSPACED.test(piece);
  }
  return false;
}

function pushUnspaced(tokens: Token[], piece: string, from: number): void {
  const points = Array.from(piece);
  let offset = from;
  for (let index = 0; index < points.length; index += LONGEST_RUN) {
    const run = points.slice(index, index + LONGEST_RUN).join('');
    for (const { segment, index: inside } of words.segment(run)) {
      const start = offset + inside;
      const kind = DIGITS.test(segment) ? 'number' : 'word';
      tokens.push({ kind, start, end: start + segment.length, folded: fold(segment) });
    }
    offset += run.length;
  }
}
