import type { Note } from '../compare/comparison.ts';
import type { VariantState } from '../review/state.ts';
import { guessLanguage } from '../text/language.ts';
import type { SourceText } from './passage.ts';

/** A variant as the report lists it. */
export interface ReportVariant extends Omit<VariantState, 'id' | 'revision' | 'revisions'> {
  readonly siglum: string;
  readonly isBase: boolean;
  /** BCP 47, as far as the text tells; `und` where it does not. */
  readonly language: string;
  readonly characters: number;
  readonly words: number;
  readonly sha256: string;
  readonly fileName: string;
  readonly encoding: string;
  /** Where the text seems to contradict itself, in plain words. */
  readonly notes: readonly string[];
}

/** A variant with what its text tells of it. */
export function reportVariant(
  variant: VariantState,
  source: SourceText | undefined,
  baseId: string | null,
  notes: readonly Note[],
): ReportVariant {
  const { id, revision, revisions, ...details } = variant;
  return {
    ...{ ...details, ...revision },
    siglum: source?.siglum ?? '',
    isBase: id === baseId,
    language: languageTag(source?.text ?? ''),
    notes: notes.map(({ explanation }) => explanation),
  };
}

/** A language as HTML and XML name it. */
function languageTag(text: string): string {
  const language = guessLanguage(text);
  return language === 'other' ? 'und' : language;
}
