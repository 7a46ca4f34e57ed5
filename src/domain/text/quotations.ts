/** A quotation: `start` and `end` include its marks, `innerStart` and `innerEnd` do not. UTF-16 offsets. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** False where the closing mark is missing and the quotation is taken to run to the end of its paragraph. */
  readonly closed: boolean;
}

/** Opening mark to the marks that may close it. The straight and the single ones need a look at their neighbours. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '”': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
};
const MARK = /[“„«»‹「『”"‘']/g;
/** A single-quoted passage is short; beyond this the two marks are more likely apostrophes. */
const LONGEST_SINGLE_QUOTED = 600;
const UNCLOSED = -1;
const REOPENED = -2;

/**
 * Finds the outermost quotations of one paragraph `text[start, end)`. Apostrophes are not quotation marks. A stray
 * closing mark is skipped; an opening curly mark that is never closed runs to the end of the paragraph, as in
 * quotations that go on over several paragraphs.
 */
export function findQuotations(text: string, start: number, end: number): Quotation[] {
  const found: Quotation[] = [];
  const paragraph = text.slice(start, end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(paragraph); match; match = MARK.exec(paragraph)) {
    const open = match.index;
    if (!canOpen(paragraph, open)) continue;
    const close = closingMark(paragraph, open);
    if (close < 0) {
      if (close === REOPENED || (match[0] !== '“' && match[0] !== '„')) continue;
      found.push(quotation(start + open, end, end, false));
      break;
    }
    if (paragraph.slice(open + 1, close).trim() !== '') {
      found.push(quotation(start + open, start + close + 1, start + close, true));
    }
    MARK.lastIndex = close + 1;
  }
  return found;
}

function quotation(start: number, end: number, innerEnd: number, closed: boolean): Quotation {
  return { start, end, innerStart: start + 1, innerEnd, closed };
}

function isSpaceOrEdge(character: string | undefined): boolean {
  return character === undefined || /[\s\p{P}]/u.test(character);
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

function canOpen(paragraph: string, at: number): boolean {
  const mark = paragraph[at];
  const before = paragraph[at - 1];
  const after = paragraph[at + 1];
  if (after === undefined) return false;
  switch (mark) {
    case '"':
      // Spaced marks (` " so " `) open too: whether they do is a matter of turn, which the scan keeps.
      return before === undefined || /[\s\p{Ps}\p{Pi}\p{Pd}/']/u.test(before);
    case '”':
    case '»':
      return isSpaceOrEdge(before) && !isSpace(after);
    case "'":
      return (
        isSpaceOrEdge(before) &&
        before !== "'" &&
        /\p{L}|\p{N}/u.test(after) &&
        !/^'(?:\d0s|tis|twas|em)\b/i.test(paragraph.slice(at, at + 6))
      );
    default:
      return true;
  }
}

function closingMark(paragraph: string, open: number): number {
  const mark = paragraph[open] ?? '';
  const closers = CLOSERS[mark] ?? '';
  if (mark === '‘' || mark === "'") return closingSingle(paragraph, open, closers, mark);
  for (let at = open + 1; at < paragraph.length; at++) {
    const character = paragraph[at] ?? '';
    if (closers.includes(character)) {
      if (!(mark === '"' && opensAgain(paragraph, at))) return at;
      return REOPENED;
    }
    // A second opening mark before the first was closed: the first is the stray one.
    if (character === mark) return REOPENED;
  }
  return UNCLOSED;
}

/** A straight mark that stands after a blank and before a letter opens; it cannot close what is open. */
function opensAgain(paragraph: string, at: number): boolean {
  return isSpace(paragraph[at - 1]) && !isSpaceOrEdge(paragraph[at + 1]);
}

function closingSingle(paragraph: string, open: number, closer: string, opener: string): number {
  let plain = UNCLOSED;
  let possessive = UNCLOSED;
  const limit = Math.min(paragraph.length, open + LONGEST_SINGLE_QUOTED);
  for (let at = open + 2; at < limit; at++) {
    const character = paragraph[at];
    if (character === opener && opener !== closer) break;
    if (character !== closer || isSpace(paragraph[at - 1]) || !isSpaceOrEdge(paragraph[at + 1])) continue;
    if (/[.,!?…;:]/.test(paragraph[at - 1] ?? '')) return at;
    // `players’ union` looks like an end and is not; take another candidate if there is one.
    if (paragraph[at - 1] === 's' && isSpace(paragraph[at + 1]))
      possessive = possessive === UNCLOSED ? at : possessive;
    else if (plain === UNCLOSED) plain = at;
  }
  return plain === UNCLOSED ? possessive : plain;
}
