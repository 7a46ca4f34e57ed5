import { CONTEXT_LENGTH } from './anchor.ts';
import type { Anchor, AnchorState } from './anchor.ts';

/**
 * Code units looked at before and after an offset to find the edges of the character it stands in. The longest
 * characters in use (family emoji with skin tones, letters with stacked marks) stay far below it, as do rows of flags,
 * whose edges can only be told from the start of the row; and a window costs the same in a long text as in a short one.
 */
const CHARACTER_WINDOW = 256;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Anchors the words under a span of a revision. White space at both ends is left out; a span that cuts through a
 * character (surrogate pair, combining marks, joined emoji) is widened to the whole of it.
 *
 * @param text the revision's normalised text.
 * @param revisionSha the revision's SHA-256.
 * @param span half-open range of UTF-16 code units; the parts outside the text are ignored.
 * @returns null when the span covers nothing but white space.
 */
export function createAnchor(
  text: string,
  revisionSha: string,
  span: { readonly start: number; readonly end: number },
  state: AnchorState = 'attached',
): Anchor | null {
  const trimmed = trimmedSpan(text, Math.max(0, span.start), Math.min(text.length, span.end));
  if (trimmed === null) return null;
  const start = characterAround(text, trimmed.start).start;
  const end = characterAround(text, trimmed.end).end;
  // Context may be shorter than its limit, but a half character at its edge could not be found again.
  const prefixStart = characterAround(text, Math.max(0, start - CONTEXT_LENGTH)).end;
  const suffixEnd = characterAround(text, Math.min(text.length, end + CONTEXT_LENGTH)).start;
  return {
    revision: revisionSha,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.min(prefixStart, start), start),
    suffix: text.slice(end, Math.max(suffixEnd, end)),
    state,
  };
}

/** Whether the words an anchor was made for still stand where it says. `text` is its revision's normalised text. */
export function checkAnchor(text: string, anchor: Anchor): boolean {
  const { start, end, quote } = anchor;
  return start >= 0 && start < end && end <= text.length && text.slice(start, end) === quote;
}

function trimmedSpan(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (start < end && isSpace(text, end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index));
}

/** The edges of the character that an offset stands in the middle of; the offset itself, twice, between two characters. */
function characterAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  if (offset <= 0 || offset >= text.length) return { start: offset, end: offset };
  const windowStart = safeStart(text, offset);
  const window = text.slice(windowStart, offset + CHARACTER_WINDOW);
  for (const { index, segment } of characters.segment(window)) {
    const start = windowStart + index;
    const end = start + segment.length;
    if (start === offset) break;
    if (start < offset && offset < end) return { start, end };
  }
  return { start: offset, end: offset };
}

/** The nearest white space before an offset, where a character surely begins, or the edge of the window. */
function safeStart(text: string, offset: number): number {
  const edge = Math.max(0, offset - CHARACTER_WINDOW);
  for (let index = offset - 1; index > edge; index -= 1) if (isSpace(text, index)) return index;
  return edge;
}
