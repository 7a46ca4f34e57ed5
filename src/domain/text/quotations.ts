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
  const { closing, unclosed } = matchMarks(paragraph);
  for (let at = 0; at < paragraph.length;) {
    const character = paragraph[at] ?? '';
    const length = openingLength(character);
    let close = closing.get(at) ?? -1;
    if (close === -1 && SINGLES.test(character) && opensSingle(paragraph, at))
      close = closingSingle(paragraph, at);
    if (close !== -1) {
      const innerEnd = close - closesBefore(paragraph, close);
      if (paragraph.slice(at + length, innerEnd).trim() !== '') {
        found.push(quotation(start + at, start + close, start + at + length, start + innerEnd, true));
        at = close;
        continue;
      }
    } else if (at === unclosed) {
      const to = goesOn(character, goesOnWith) ? paragraph.length : sentenceEnd(paragraph, at);
      if (to !== -1) {
        found.push(quotation(start + at, start + to, start + at + length, start + to, false));
        at = to;
        continue;
      }
    }
    at++;
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

function quotation(
  start: number,
  end: number,
  innerStart: number,
  innerEnd: number,
  closed: boolean,
): Quotation {
  return { start, end, innerStart, innerEnd, closed };
}

/** Two backquotes are one mark. */
function openingLength(character: string): number {
  return character === '`' ? 2 : 1;
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
