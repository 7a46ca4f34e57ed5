/** Which double marks of a paragraph belong together. Offsets into the paragraph. */
export interface MatchedMarks {
  /** From an opening mark to the end (exclusive) of the mark that closes it. */
  readonly closing: ReadonlyMap<number, number>;
  /** The last opening mark that is never closed, where nothing of its kind is opened after it; else -1. */
  readonly unclosed: number;
}

/** Marks of one kind are matched with each other only, so that a stray one does no harm to the others. */
type Kind =
  'curly' | 'guillemets' | 'single guillemets' | 'corners' | 'white corners' | 'straight' | 'backquotes';

const KINDS: Readonly<Record<string, Kind>> = {
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '«': 'guillemets',
  '»': 'guillemets',
  '‹': 'single guillemets',
  '›': 'single guillemets',
  '「': 'corners',
  '」': 'corners',
  '﹁': 'corners',
  '﹂': 'corners',
  '『': 'white corners',
  '』': 'white corners',
  '﹃': 'white corners',
  '﹄': 'white corners',
  '"': 'straight',
  '＂': 'straight',
  '``': 'backquotes',
  "''": 'backquotes',
};
const MARK = /[“”„‟«»‹›「」﹁﹂『』﹃﹄"＂]|``|''/g;
const EDGE = /[\s\p{P}]/u;
const BLANK = /\s/;
/** What a straight mark may open after: a blank, an opening mark, a dash; and a colon or comma in Chinese and Hebrew. */
const BEFORE_STRAIGHT = /[\s\p{Ps}\p{Pi}\p{Pd}/'’¿¡：，、。！？]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{N}]/u;
/** Feet and inches: `5'10"`. */
const INCHES = /\d['’′]\s?\d{1,2}$/;

/** Marks that enclose so many quotations of their own kind are two strays rather than a quotation. */
const MOST_INSIDE = 1;

interface Waiting {
  readonly at: number;
  /** How many quotations of the same kind it would enclose. */
  inside: number;
}

/** Matches the double quotation marks of a paragraph in one pass, whatever is missing or stray among them. */
export function matchMarks(paragraph: string): MatchedMarks {
  const closing = new Map<number, number>();
  const open = new Map<Kind, Waiting[]>();
  const lastOpened = new Map<Kind, number>();
  MARK.lastIndex = 0;
  for (let match = MARK.exec(paragraph); match; match = MARK.exec(paragraph)) {
    const mark = match[0];
    const at = match.index;
    const kind = KINDS[mark] ?? 'straight';
    const waiting = open.get(kind) ?? [];
    open.set(kind, waiting);
    const role = roleOf(paragraph, at, mark, waiting.at(-1)?.at);
    if (role === 'close') {
      const opened = waiting.pop();
      if (opened && opened.inside <= MOST_INSIDE) closing.set(opened.at, at + mark.length);
      const around = waiting.at(-1);
      if (around) around.inside++;
    } else if (role !== 'none') {
      if (role === 'reopen') waiting.pop();
      waiting.push({ at, inside: 0 });
      lastOpened.set(kind, at);
    }
  }
  let unclosed = -1;
  for (const kind of MAY_STAY_OPEN) {
    const at = open.get(kind)?.at(-1)?.at ?? -1;
    if (at === lastOpened.get(kind)) unclosed = Math.max(unclosed, at);
  }
  return { closing, unclosed };
}

/** Of the other kinds a lone mark is too often something else. */
const MAY_STAY_OPEN: readonly Kind[] = ['curly', 'guillemets', 'corners', 'white corners', 'straight'];

/** The length of the closing mark that ends at `end`. */
export function closesBefore(paragraph: string, end: number): number {
  return paragraph.slice(end - 2, end) === "''" ? 2 : 1;
}

/** `reopen`: the mark opens, and the one that was open is a stray. */
type Role = 'open' | 'close' | 'reopen' | 'none';

function roleOf(paragraph: string, at: number, mark: string, innermost: number | undefined): Role {
  const before = paragraph[at - 1];
  const after = paragraph[at + mark.length];
  const opener = innermost === undefined ? '' : (paragraph[innermost] ?? '');
  // At the head of a word and not at the end of one: the place of an opening mark.
  const opens = isEdge(before) && after !== undefined && !BLANK.test(after);
  const startsWord = (before === undefined || BLANK.test(before)) && after !== undefined && WORD.test(after);
  switch (mark) {
    case '“':
      // German closes with what English opens with.
      if (opener === '„' && !startsWord) return 'close';
      return after === undefined ? 'none' : 'open';
    case '”':
      if (opener !== '') return 'close';
      // Swedish and Finnish open with what English closes with.
      return startsWord ? 'open' : 'none';
    case '«':
    case '‹':
      // German prints guillemets the other way round: »So«.
      if (opener === '»' || opener === '›') return startsWord ? 'reopen' : 'close';
      return after === undefined ? 'none' : 'open';
    case '»':
    case '›':
      if (opener === '«' || opener === '‹') return 'close';
      return opens ? 'open' : 'none';
    case '"':
    case '＂':
      return straightRole(paragraph, at, before, after, innermost !== undefined);
    case "''":
      return innermost === undefined ? 'none' : 'close';
    case '``':
      return innermost === undefined ? 'open' : 'reopen';
    default:
      return '」﹂』﹄'.includes(mark) ? (innermost === undefined ? 'none' : 'close') : 'open';
  }
}

function straightRole(
  paragraph: string,
  at: number,
  before: string | undefined,
  after: string | undefined,
  isOpen: boolean,
): Role {
  const unspaced = UNSPACED.test(before ?? '') || UNSPACED.test(after ?? '');
  const insideWord = WORD.test(before ?? '') && WORD.test(after ?? '') && !unspaced;
  if (insideWord || INCHES.test(paragraph.slice(Math.max(0, at - 6), at))) return 'none';
  if (isOpen) {
    const opensAgain = before !== undefined && BLANK.test(before) && after !== undefined && !isEdge(after);
    return opensAgain ? 'reopen' : 'close';
  }
  const opens = before === undefined || BEFORE_STRAIGHT.test(before) || unspaced;
  return opens && after !== undefined ? 'open' : 'none';
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || EDGE.test(character);
}
