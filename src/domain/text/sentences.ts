import type { Span } from '../compare/comparison.ts';
import { list } from '../list.ts';
import { isAbbreviated } from './abbreviations.ts';
import type { Language } from './language.ts';
import { findQuotations } from './quotations.ts';

/**
 * The platform's segmenter costs far more than linear time on long strings (from about 2,000 code units on), so it
 * sees pieces of this length. A cut that is not at the end of a sentence is undone by the merge rules.
 */
const LONGEST_PIECE = 1_000;
/** A quotation longer than this is cut into its sentences all the same, so that columns stay readable. */
const LONGEST_WHOLE_QUOTATION = 1_500;
/** Marks at the end of a paragraph; looking further at every boundary would cost quadratic time where all is marks. */
const LONGEST_ORNAMENT = 200;
/** How far to look on either side of a boundary: more than any abbreviation or first word. */
const CONTEXT = 40;

/** Plain letters with no end of a sentence before the last: a list's items need no segmenter. */
const ONE_SENTENCE = /^[\x20\x22-\x2d\x2f-\x3e\x40-\x7e]+[.!?]?$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const TITLES =
  /(?:^|[\s(“"'‘«])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Col|Lt|Maj|Capt|Cpl|Sgt|Pvt|Adm|Cmdr|Brig|Sen|Rep|Gov|Pres|Amb|Supt|Insp|Det|Rev|Fr|Hon|Messrs|Mme|Mlle|St|Ste|Mt|Ft|vs|v|cf|e\.g|i\.e|approx|ca)\.$/u;
const BEFORE_NUMBER =
  /(?:^|[\s(“"'‘«])(?:No|Nos|Nr|pp?|vol|Vol|Fig|fig|Art|art|Sec|sec|Ch|ch|Rs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|c|ca|approx)\.$/u;
const BEFORE_NAME =
  /(?:^|\s)(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|Univ|Dept|etc|a\.m|p\.m|[A-Z]\.[A-Z](?:\.[A-Z])*)\.$/u;
const NAME_AND_INITIAL = /(?:^|[\s(“"'‘«])(?:\p{Lu}[\p{L}'’-]+ )?(?:\p{Lu}\. ?)*\p{Lu}\.$/u;
const LIST_NUMBER = /^\s*\(?\d{1,3}\.$/;
/** Words that begin sentences far more often than they go on after `U.S.` or an initial. */
const STARTERS =
  /^["“‘'«(]*(?:The|A|An|He|She|It|We|I|You|They|This|That|These|Those|There|In|On|At|By|For|From|But|And|Or|So|If|As|When|While|After|Before|However|Meanwhile|Its|His|Her|Their|Our|My|What|Who|How|Why|No|Not|Officials|Police)(?![\p{L}.])/u;
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:GMT|UTC|[ECMP][SD]?T)\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
// `“`, `‘` and `«` close what `„`, `‚` and `»` opened.
const FINISHED = /[.!?…。！？｡۔؟।॥։။។][\p{Pe}\p{Pf}"'’”»“‘«\s]*$/u;
const CLOSING_MARKS = /^\s*[”’»)\]」』]+/u;
const STRAIGHT_CLOSING = /^["']+(?=\s|$)/;
/** Chinese ends the quotation with its own full stop and names the speaker right after: `“……。”局长说。` */
const CHINESE_SPEAKER = /^[^。！？，：“”「」\s]{1,12}(?:说|表示|称|道|指出|回答)[。，：]/;
const WORDLESS = /^[^\p{L}\p{N}\p{S}]*$/u;

/**
 * Cuts `text[start, end)` (one paragraph, or the body part of one) into trimmed sentences. The platform's
 * segmenter proposes; the rules here take proposals back after titles, initials and abbreviations, inside quotations
 * and before a lower-case continuation, and give closing marks to the sentence that they close. `language` says whose
 * abbreviations count beside the English ones.
 */
export function splitSentences(text: string, start: number, end: number, language: Language): Span[] {
  const boundaries = proposeBoundaries(text, start, end);
  const quotations = findQuotations(text, start, end).filter(
    (quotation) => quotation.closed && quotation.end - quotation.start <= LONGEST_WHOLE_QUOTATION,
  );
  const sentences: Span[] = [];
  let from = start;
  let quotationIndex = 0;
  for (const proposed of boundaries) {
    let boundary = settleMarks(text, proposed, end);
    if (boundary <= from) continue;
    while ((quotations[quotationIndex]?.end ?? Infinity) <= boundary) quotationIndex++;
    const quotation = quotations[quotationIndex];
    if (quotation && quotation.start < boundary && boundary < quotation.end) {
      if (text.slice(boundary, quotation.innerEnd).trim() !== '') continue;
      // Nothing but the closing mark is left: it goes with what it closes (`„Nein.“`).
      boundary = quotation.end;
    }
    if (boundary < end && joins(text, from, boundary, end, language)) continue;
    pushSentence(sentences, text, from, boundary);
    from = boundary;
  }
  pushSentence(sentences, text, from, end);
  return sentences;
}

function proposeBoundaries(text: string, start: number, end: number): number[] {
  const boundaries: number[] = [];
  for (let from = start; from < end;) {
    const to = end - from <= LONGEST_PIECE ? end : safeCut(text, from, from + LONGEST_PIECE);
    // Line ends inside a paragraph are soft, but the segmenter would always break there.
    const piece = text.slice(from, to).replace(/[\n\v\f\u0085\u2028\u2029]/g, ' ');
    if (ONE_SENTENCE.test(piece)) boundaries.push(to);
    else if (!pushPlainBoundaries(boundaries, piece, from))
      for (const { segment, index } of segmenter.segment(piece))
        boundaries.push(from + index + segment.length);
    from = to;
  }
  return boundaries;
}

/**
 * Pushes the ends of the sentences of a piece whose marks leave no doubt, which needs no segmenter: after each full stop,
 * question or exclamation mark, and the quotation marks that close there, comes a blank and then a capital, or the end;
 * or the point stands between two figures. False, and nothing pushed, where there is anything else.
 */
function pushPlainBoundaries(boundaries: number[], piece: string, from: number): boolean {
  const before = boundaries.length;
  for (let at = 0; at < piece.length; at++) {
    const code = piece.charCodeAt(at);
    if (code !== POINT && code !== QUESTION && code !== EXCLAMATION) {
      if ((code >= BLANK && code < DELETE) || PLAIN_MARKS.has(code)) continue;
      boundaries.length = before;
      return false;
    }
    if (code === POINT && isDigit(piece, at - 1) && isDigit(piece, at + 1)) continue;
    let next = at + 1;
    while (CLOSING.has(piece.charCodeAt(next))) next++;
    if (next === piece.length) break;
    const opens = OPENING.has(piece.charCodeAt(next + 1)) ? 1 : 0;
    const isSure = (isSmall(piece, at - 1) || isDigit(piece, at - 1)) && piece.charCodeAt(next) === BLANK;
    if (!isSure || !isCapital(piece, next + 1 + opens)) {
      boundaries.length = before;
      return false;
    }
    boundaries.push(from + next + 1);
    at = next;
  }
  boundaries.push(from + piece.length);
  return true;
}

/** Marks beyond the plain letters that end no sentence, for the segmenter as for us. */
const PLAIN_MARKS: ReadonlySet<number> = codesOf('“”‘’–—');
const CLOSING: ReadonlySet<number> = codesOf(`"'”’`);
const OPENING: ReadonlySet<number> = codesOf(`"'“‘`);

function codesOf(marks: string): Set<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}

const BLANK = 0x20;
const EXCLAMATION = 0x21;
const POINT = 0x2e;
const QUESTION = 0x3f;
const DELETE = 0x7f;

/** Whether one of 0 to 9 stands there. */
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Whether a letter of a to z stands there. */
function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a letter of A to Z stands there. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

/** The last place before `limit` where a cut is harmless: after a blank, else not inside a surrogate pair. */
function safeCut(text: string, from: number, limit: number): number {
  const piece = text.slice(from, limit);
  for (let at = piece.length - 1; at > piece.length / 2; at--) {
    if (/\s/.test(piece[at] ?? '')) return from + at + 1;
  }
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}

/** Gives closing marks to the sentence before the boundary and opening ones to the sentence after it. */
function settleMarks(text: string, proposed: number, end: number): number {
  // Between a blank and a capital there is nothing to settle.
  if (text.charCodeAt(proposed - 1) === BLANK && isCapital(text, proposed)) return proposed;
  let boundary = proposed;
  while (/[\p{Ps}\p{Pi}]/u.test(text[boundary - 1] ?? '') && boundary < end) boundary--;
  if (boundary < proposed) return boundary;
  const after = text.slice(boundary, Math.min(end, boundary + CONTEXT));
  const marks = CLOSING_MARKS.exec(after) ?? STRAIGHT_CLOSING.exec(after);
  return marks ? boundary + marks[0].length : boundary;
}

function joins(text: string, from: number, boundary: number, end: number, language: Language): boolean {
  if (language === 'en' && isPlainEnd(text, from, boundary)) return false;
  const raw = text.slice(Math.max(from, boundary - CONTEXT), boundary);
  const before = raw.trimEnd();
  const after = text.slice(boundary, Math.min(end, boundary + CONTEXT)).trimStart();
  if (!FINISHED.test(before)) return true;
  if (/^\p{Ll}/u.test(after)) return true;
  if (/^\p{Script=Hiragana}/u.test(after) && /[」』）]$/u.test(before)) return true;
  if (/[”」』"]$/.test(before) && CHINESE_SPEAKER.test(after)) return true;
  if (end - boundary <= LONGEST_ORNAMENT && WORDLESS.test(text.slice(boundary, end))) return true;
  if (isAbbreviated(before, after, language)) return true;
  if (TITLES.test(before) && /^["“‘'(]?[\p{L}\p{N}]/u.test(after)) return true;
  if (/^\d/.test(after) && BEFORE_NUMBER.test(before)) return true;
  if (LIST_NUMBER.test(text.slice(from, boundary).trimEnd())) return true;
  if (/[ap]\.m\.$/.test(before)) return CALENDAR.test(after);
  if (/^\p{Lu}/u.test(after) && !STARTERS.test(after)) {
    return BEFORE_NAME.test(before) || (NAME_AND_INITIAL.test(before) && raw.length - before.length <= 1);
  }
  return false;
}

/** Abbreviations in small letters that have the shape of a last word. */
const SMALL_ABBREVIATIONS = list('vs v cf approx ca etc');

/** Whether an English sentence certainly ends at a capital after a blank: with a word in small letters and its mark. */
function isPlainEnd(text: string, from: number, boundary: number): boolean {
  if (!isCapital(text, boundary) || text.charCodeAt(boundary - 1) !== BLANK) return false;
  const mark = text.charCodeAt(boundary - 2);
  if (mark !== POINT && mark !== QUESTION && mark !== EXCLAMATION) return false;
  let start = boundary - 2;
  while (start > from && isSmall(text, start - 1)) start--;
  if (start === boundary - 2 || text.charCodeAt(start - 1) !== BLANK) return false;
  return mark !== POINT || !SMALL_ABBREVIATIONS.has(text.slice(start, boundary - 2));
}

function pushSentence(sentences: Span[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  const trimmed = slice.trim();
  if (trimmed === '') return;
  const start = from + (slice.length - slice.trimStart().length);
  const last = sentences.at(-1);
  // Ornaments (`***`, a lone dash) belong to what they follow.
  if (last && WORDLESS.test(trimmed))
    sentences[sentences.length - 1] = { start: last.start, end: start + trimmed.length };
  else sentences.push({ start, end: start + trimmed.length });
}
