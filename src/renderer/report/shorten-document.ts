import type { DocxModel, DocxParagraph } from '../../domain/report/docx-model.ts';

/** A document with tracked changes as the preview shows it: its beginning, and what there is in all. */
export interface ShownDocument {
  readonly base: string;
  readonly variant: string;
  readonly paragraphs: readonly DocxParagraph[];
  /** Those on the words shown and those on none, as many as fit beside them. */
  readonly comments: readonly ShownComment[];
  /** Tracked changes of the whole document. */
  readonly changes: number;
  /** Comments of the whole document. */
  readonly allComments: number;
  /** Whether there is more in the file than is shown. */
  readonly isCut: boolean;
}

export interface ShownComment {
  /** Counted from 1 through the whole document. */
  readonly number: number;
  readonly author: string;
  readonly lines: readonly string[];
  /** Whether it stands on no words, at the end of the document. */
  readonly isLoose: boolean;
}

/** Characters that are shown: some forty pages, drawn at once. */
const MOST_CHARACTERS = 100_000;

const MOST_COMMENTS = 200;

/** Five megabytes of text would keep the window busy for seconds when they come from the worker and are drawn. */
export function shortenDocument(
  { base, variant, paragraphs, comments, loose }: DocxModel,
  mostCharacters = MOST_CHARACTERS,
  mostComments = MOST_COMMENTS,
): ShownDocument {
  const kept = beginningOf(paragraphs, mostCharacters);
  const isLoose = new Set(loose);
  const isOn = new Set(kept.flatMap(({ runs }) => runs.flatMap((run) => run.comments)));
  const shown = comments
    .map(({ author, lines }, index) => ({ number: index + 1, author, lines, isLoose: isLoose.has(index) }))
    .filter(({ number }) => isOn.has(number - 1) || isLoose.has(number - 1))
    .slice(0, mostComments);
  return {
    ...{ base, variant, paragraphs: kept, comments: shown, allComments: comments.length },
    changes: paragraphs.reduce(
      (sum, { runs }) => sum + runs.filter(({ change }) => change !== 'kept').length,
      0,
    ),
    isCut: kept.length < paragraphs.length || shown.length < comments.length,
  };
}

/** The first paragraphs, and at least one. */
function beginningOf(paragraphs: readonly DocxParagraph[], most: number): readonly DocxParagraph[] {
  let characters = 0;
  const over = paragraphs.findIndex(({ runs }) => {
    characters += runs.reduce((sum, { text }) => sum + text.length, 0);
    return characters > most;
  });
  return over < 0 ? paragraphs : paragraphs.slice(0, Math.max(1, over));
}
