import { closesBefore, matchMarks } from './quotation-marks.ts';
import { closingSingle, opensSingle } from './single-quotations.ts';

/** A quotation: `start` and `end` include its marks, `innerStart` and `innerEnd` do not. UTF-16 offsets. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
}

const OPENING = /[“”„‟«»‹›「﹁『﹃"＂`‘'‚]/g;
/** Most paragraphs have no mark that opens, and nothing to match. */
const ANY_MARK = /[“”„‟«»‹›「﹁『﹃"＂`‘'‚]/;
/** Two backquotes are one mark. */
const BACKQUOTES = 2;
const SINGLES = /[‘'‚]/;
/** The end of a sentence, for a quotation that nobody closed. */
const SENTENCE_END = /[.!?…](?=["'’)]?\s+["“‘'«(]?[\p{Lu}\p{Lo}])|[。！？।۔؟]/u;

/**
 * Finds the outermost quotations of one paragraph `text[start, end)`, in linear time. Apostrophes, inches and the double
 * mark inside Hebrew abbreviations are not quotation marks, and stray marks are skipped. An opening mark that is never
 * closed quotes the rest of the paragraph where the speech goes on in the next one, and otherwise the rest of
 * its sentence.
 *
 * @param goesOnWith the mark that the next paragraph begins with, if any
 */
export function findQuotations(text: string, start: number, end: number, goesOnWith = ''): Quotation[] {
  const found: Quotation[] = [];
  const paragraph = text.slice(start, end);
  if (!ANY_MARK.test(paragraph)) return found;
  const { closing, unclosed } = matchMarks(paragraph);
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(paragraph); match; match = OPENING.exec(paragraph)) {
    const at = match.index;
    const mark = match[0];
    const length = mark === '`' ? BACKQUOTES : 1;
    let close = closing.get(at) ?? -1;
    if (close === -1 && SINGLES.test(mark) && opensSingle(paragraph, at))
      close = closingSingle(paragraph, at);
    const closed = close !== -1;
    if (!closed && at === unclosed)
      close = goesOn(mark, goesOnWith) ? paragraph.length : sentenceEnd(paragraph, at);
    const innerEnd = closed ? close - closesBefore(paragraph, close) : close;
    if (close === -1 || paragraph.slice(at + length, innerEnd).trim() === '') continue;
    found.push({
      start: start + at,
      end: start + close,
      innerStart: start + at + length,
      innerEnd: start + innerEnd,
      closed,
    });
    OPENING.lastIndex = close;
  }
  return found;
}

/**
 * The quotations of a whole text, paragraph by paragraph. `continues` says that a quotation goes on with the speech that
 * the paragraph before it left open.
 */
export function findAllQuotations(
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
): (Quotation & { readonly continues: boolean })[] {
  const all: (Quotation & { readonly continues: boolean })[] = [];
  let open = false;
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1];
    const found = findQuotations(text, paragraph.start, paragraph.end, next ? (text[next.start] ?? '') : '');
    for (const quotation of found)
      all.push({ ...quotation, continues: open && quotation.start === paragraph.start });
    const last = found.at(-1);
    open = last !== undefined && !last.closed && last.end === paragraph.end;
  });
  return all;
}

/** Each paragraph of a long speech begins with its opening mark again (French: with either of its marks). */
function goesOn(mark: string, next: string): boolean {
  return next !== '' && (mark === next || (mark === '«' && next === '»'));
}

/** Where the sentence of a mark that nobody closed ends; -1 for a straight mark, which is more likely to be stray. */
function sentenceEnd(paragraph: string, at: number): number {
  if (paragraph[at] === '"') return -1;
  const match = SENTENCE_END.exec(paragraph.slice(at + 1));
  const to = match ? at + 1 + match.index + match[0].length : paragraph.length;
  return paragraph.slice(at + 1, to).trim() === '' ? -1 : to;
}
