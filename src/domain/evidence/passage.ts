import { createAnchor } from '../anchor/create-anchor.ts';
import type { EvidencePassage } from '../review/evidence.ts';

/**
 * The words of a piece of evidence under a selection, widened to whole characters and without white space at its ends.
 *
 * @param text the evidence's text, or that of the page
 * @param span half-open range of UTF-16 code units into it
 * @param page from 1, or null for what has no pages
 * @returns null when nothing but white space is selected
 */
export function passageOf(
  text: string,
  span: { readonly start: number; readonly end: number },
  page: number | null,
): EvidencePassage | null {
  const anchor = createAnchor(text, '', span);
  if (anchor === null) return null;
  const { start, end, quote, prefix, suffix } = anchor;
  return { start, end, quote, prefix, suffix, page };
}

/** Whether the words of a passage still stand where it says; a text that is read in another way may have them elsewhere. */
export function isPassageOf(text: string, { start, end, quote }: EvidencePassage): boolean {
  return text.slice(start, end) === quote;
}
