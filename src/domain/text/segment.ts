import type { Sentence, SentenceRole, Span } from '../compare/comparison.ts';
import { looksLikeHeadline, openingParts, signOff } from './furniture.ts';
import type { Language } from './language.ts';
import { guessLanguage } from './language.ts';
import { splitSentences } from './sentences.ts';

export interface Segmentation {
  readonly paragraphs: readonly Span[];
  /** In order, not overlapping, trimmed, never empty; between them there is only white space. */
  readonly sentences: readonly Sentence[];
}

/**
 * Cuts a normalised text into paragraphs and sentences. Blank lines separate paragraphs and single line ends inside
 * them are soft; a text without any blank line has one paragraph a line. `language` says whose abbreviations count.
 */
export function segment(text: string, language: Language = guessLanguage(text)): Segmentation {
  const paragraphs = paragraphsOf(text);
  const sentences: Sentence[] = [];
  let seenBody = false;
  paragraphs.forEach((paragraph, index) => {
    const parts = partsOf(text, paragraph, index, language);
    const body = parts.filter((part) => part.role === 'body');
    const [only] = body;
    const headline =
      !seenBody &&
      index < paragraphs.length - 1 &&
      body.length === 1 &&
      body.length === parts.length &&
      only !== undefined &&
      looksLikeHeadline(text.slice(only.start, only.end));
    for (const part of parts)
      sentences.push({
        start: part.start,
        end: part.end,
        role: headline ? 'headline' : part.role,
        paragraph: index,
      });
    if (body.length > 0) seenBody = true;
  });
  return { paragraphs, sentences };
}

interface RolePart extends Span {
  readonly role: SentenceRole;
}

function partsOf(text: string, paragraph: Span, index: number, language: Language): RolePart[] {
  const content = text.slice(paragraph.start, paragraph.end);
  const opening = openingParts(content, index);
  const last = opening.at(-1)?.end ?? 0;
  const closing = last < content.length ? signOff(content) : null;
  const parts: RolePart[] = opening.map((part) => shift(part, paragraph.start));
  const bodyEnd = closing && closing.start >= last ? closing.start : content.length;
  for (const sentence of splitSentences(text, paragraph.start + last, paragraph.start + bodyEnd, language)) {
    parts.push({ start: sentence.start, end: sentence.end, role: 'body' });
  }
  if (closing && closing.start >= last) parts.push(shift(closing, paragraph.start));
  return parts;
}

function shift(part: RolePart, by: number): RolePart {
  return { start: part.start + by, end: part.end + by, role: part.role };
}

function paragraphsOf(text: string): Span[] {
  const separator = /\n[^\S\n]*\n\s*/.test(text.trim()) ? /\n(?:[^\S\n]*\n)+/g : /\n/g;
  const paragraphs: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    pushTrimmed(paragraphs, text, start, match.index);
    start = match.index + match[0].length;
  }
  pushTrimmed(paragraphs, text, start, text.length);
  return paragraphs;
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  if (trimmed === '') return;
  const from = start + (slice.length - slice.trimStart().length);
  spans.push({ start: from, end: from + trimmed.length });
}
