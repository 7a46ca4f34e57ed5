import { wellFormed } from '../text/well-formed.ts';

/** A cell of a table. Numbers and yes-or-no are written by us; only texts come from outside. */
export type CsvCell = string | number | boolean | null;

/** Excel reads a file without it in the machine's own encoding and garbles every quotation mark; all else skips it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet may take for a formula: one of these signs, plain or full-width, at the start, also after blanks,
 * quotation marks and what cannot be seen, which some programs drop when they read the cell.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}"'`“”‘’«»„‚＂＇]*[=+\-@＝＋－＠﹢﹣﹦﹫−\t\r|%]/u;

/**
 * What ends a cell for spreadsheets of a locale that parts them by semicolons, or for programs that do not know lines
 * within quotation marks.
 */
const INNER_BREAK = /([;\t\r\n])/u;

/**
 * Writes a table as RFC 4180 has it: fields parted by commas, lines by CRLF, every text in quotation marks, those within
 * doubled; UTF-8 with a byte-order mark.
 *
 * A text that a spreadsheet may take for a formula begins with one apostrophe more, and so does every text that begins
 * with an apostrophe; the same holds for what follows a semicolon, a tab or a line's end in it. Whoever takes one
 * apostrophe off each of these places has the values back (`unguarded`). NUL, which
 * ends a cell in many programs, is written as its picture U+2400; half a surrogate pair has no UTF-8 and becomes U+FFFD.
 */
export function csvTable(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [head, ...rows].map((cells) => `${cells.map(csvField).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function csvField(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return `"${guarded(wellFormed(cell)).replaceAll('\0', '\u2400').replaceAll('"', '""')}"`;
}

function guarded(text: string): string {
  const [first = '', ...others] = text.split(INNER_BREAK);
  return guardedPart(first + others.map((part, at) => (at % 2 === 0 ? part : guardedPart(part))).join(''));
}

function guardedPart(text: string): string {
  return text.startsWith("'") || FORMULA.test(text) ? `'${text}` : text;
}

/** The text that a written cell stands for: without the apostrophes that guard it. */
export function unguarded(written: string): string {
  const [first = '', ...others] = withoutApostrophe(written).split(INNER_BREAK);
  return first + others.map((part, at) => (at % 2 === 0 ? part : withoutApostrophe(part))).join('');
}

function withoutApostrophe(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
