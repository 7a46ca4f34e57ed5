import type {
  Alignment,
  Comparison,
  Discrepancy,
  DiscrepancyKind,
  Fact,
  FactKind,
  Passage,
  Severity,
  Span,
} from '../../../src/domain/compare/comparison.ts';

/** Which sentences of a pair go together, by their indexes, and which of their words. */
interface AlignmentDraft {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly moved?: boolean;
  readonly words?: readonly (readonly [string, string])[];
}

interface DiscrepancyDraft {
  readonly kind: DiscrepancyKind;
  readonly detail?: string;
  readonly severity?: Severity;
  readonly left: string | null;
  readonly right: string | null;
}

export interface PairDraft {
  readonly left: number;
  readonly right: number;
  readonly alignments?: readonly AlignmentDraft[];
  readonly discrepancies?: readonly DiscrepancyDraft[];
}

/**
 * A comparison written by hand, so that what is tested on top of it does not change with the engine. Every sentence is
 * a paragraph; words are named by themselves and must stand once in their text.
 */
export function comparisonOf(
  sentences: readonly (readonly string[])[],
  pairs: readonly PairDraft[],
  facts: readonly { readonly variant: number; readonly kind: FactKind; readonly words: string }[] = [],
): Comparison {
  const texts = sentences.map(textOf);
  return {
    schema: 'variorum.comparison/1',
    variants: texts.map((text, index) => {
      const spans = (sentences[index] ?? []).map((sentence) => spanIn(text, sentence));
      return {
        label: `Variant ${index}`,
        sha256: `sha-${index}`,
        characters: text.length,
        words: text.split(/\s+/u).length,
        paragraphs: spans,
        sentences: spans.map((span, paragraph) => ({ ...span, paragraph, role: 'body' as const })),
        facts: facts
          .filter(({ variant }) => variant === index)
          .map(({ kind, words }): Fact => ({ ...passageIn(text, words), kind, value: words, speaker: '' })),
        notes: [],
      };
    }),
    pairs: pairs.map(({ left, right, alignments = [], discrepancies = [] }) => {
      const [leftText = '', rightText = ''] = [texts[left], texts[right]];
      return {
        left,
        right,
        similarity: 0.8,
        derivation: 'derived',
        longestRun: 5,
        alignments: alignments.map((draft): Alignment => ({
          left: draft.left,
          right: draft.right,
          score: 0.9,
          relation: 'edited',
          moved: draft.moved ?? false,
          words: (draft.words ?? []).map(([one, other]) => ({
            left: rangeOf(spanIn(leftText, one)),
            right: rangeOf(spanIn(rightText, other)),
            relation: one === other ? 'identical' : 'substituted',
          })),
        })),
        discrepancies: discrepancies.map((draft): Discrepancy => ({
          kind: draft.kind,
          detail: draft.detail ?? '',
          severity: draft.severity ?? 'material',
          confidence: 0.9,
          left: draft.left === null ? null : passageIn(leftText, draft.left),
          right: draft.right === null ? null : passageIn(rightText, draft.right),
          explanation: 'as the engine wrote it',
        })),
      };
    }),
    rows: [],
  };
}

/** The text that `comparisonOf` makes of a variant's sentences. */
export function textOf(sentences: readonly string[]): string {
  return sentences.join('\n\n');
}

/** Where `words` stand in a text; they must be there, and once. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) throw new Error(`“${words}” is not once in the text.`);
  return { start, end: start + words.length };
}

function passageIn(text: string, words: string): Passage {
  return { ...spanIn(text, words), text: words };
}

function rangeOf({ start, end }: Span): readonly [number, number] {
  return [start, end];
}
