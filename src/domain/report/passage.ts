import type { ComparedVariant, Span } from '../compare/comparison.ts';
import { sentenceIndexAt } from '../compare/views/sentence-at.ts';
import { keepEnd, keepStart } from '../text/shorten.ts';

/** Words of one variant as the report quotes them: what is meant, with the rest of its sentence around it. */
export interface ReportPassage {
  readonly siglum: string;
  /** Counted from 1, or null where the variant has no such place. */
  readonly paragraph: number | null;
  readonly before: string;
  /** Empty where the variant has nothing here; `before` is then the sentence in which one would look for it. */
  readonly text: string;
  readonly after: string;
}

/** Code units of context on each side: a long sentence's worth, so that a 20,000-character one does not fill pages. */
const MOST_CONTEXT = 160;

/** A variant's text with the sentences that the comparison found in it. */
export interface SourceText {
  readonly siglum: string;
  readonly text: string;
  readonly compared: ComparedVariant;
}

/** The passage with the rest of the sentences it lies in, each side cut to `MOST_CONTEXT` at a word. */
export function passageInContext(source: SourceText, span: Span): ReportPassage {
  const { sentences } = source.compared;
  const first = sentences[sentenceIndexAt(sentences, span.start)];
  const last = sentences[sentenceIndexAt(sentences, Math.max(span.start, span.end - 1))];
  const from = Math.min(first?.start ?? span.start, span.start);
  const to = Math.max(last?.end ?? span.end, span.end);
  return {
    siglum: source.siglum,
    paragraph: first ? first.paragraph + 1 : null,
    before: keepEnd(source.text.slice(from, span.start), MOST_CONTEXT),
    text: source.text.slice(span.start, span.end),
    after: keepStart(source.text.slice(span.end, to), MOST_CONTEXT),
  };
}

/** The place in a variant where words of another one are missing: the sentences aligned with theirs, if any. */
export function absentPassage(source: SourceText, sentences: readonly number[]): ReportPassage {
  const found = sentences.flatMap((index) => source.compared.sentences[index] ?? []);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return { siglum: source.siglum, paragraph: null, before: '', text: '', after: '' };
  return {
    siglum: source.siglum,
    paragraph: first.paragraph + 1,
    before: keepStart(source.text.slice(first.start, last.end), MOST_CONTEXT),
    text: '',
    after: '',
  };
}
