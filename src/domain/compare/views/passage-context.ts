import type { ComparedVariant, Span } from '../comparison.ts';

/** A passage with the words of its sentence around it, each on one line. */
export interface PassageContext {
  /** From where its first sentence begins; empty where the passage begins with it. */
  readonly before: string;
  readonly words: string;
  /** Up to where its last sentence ends. */
  readonly after: string;
  /** 1-based paragraph in which the passage begins. */
  readonly paragraph: number;
}

/**
 * A passage as a reader of its sentence meets it. Line ends and runs of blanks become one blank; what is `before` and
 * `after` keeps the blank that parts it from the words.
 *
 * @param text the variant's normalised text
 * @param passage offsets in UTF-16 code units into that text
 */
export function passageContext(
  { sentences }: Pick<ComparedVariant, 'sentences'>,
  text: string,
  passage: Span,
): PassageContext {
  const first = sentences.findLast(({ start }) => start <= passage.start);
  const last = sentences.findLast(({ start }) => start < passage.end);
  const [from, to] = [first?.start ?? passage.start, Math.max(passage.end, last?.end ?? passage.end)];
  return {
    before: oneLine(text.slice(from, passage.start)).trimStart(),
    words: oneLine(text.slice(passage.start, passage.end)).trim(),
    after: oneLine(text.slice(passage.end, to)).trimEnd(),
    paragraph: (first?.paragraph ?? 0) + 1,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
