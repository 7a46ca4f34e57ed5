import type {
  Alignment,
  CellState,
  ComparedPair,
  Comparison,
  Discrepancy,
  Row,
  SentenceRole,
} from '../compare/comparison.ts';
import { sentenceIndexAt } from '../compare/views/sentence-at.ts';
import { sentenceRuns } from '../compare/views/sentence-runs.ts';
import { markedPieces, type DiscrepancySpan, type Piece, type WordSpan } from './marks.ts';
import type { SourceText } from './passage.ts';

/** One variant's sentences in a row; no pieces where it has none. */
export interface ReportCell {
  readonly state: CellState;
  /** Where the cell's first sentence stands, counted from 1; null for an empty cell. */
  readonly paragraph: number | null;
  readonly pieces: readonly Piece[];
}

/** Sentences that say the same thing, one cell for each variant. */
export interface ReportRow {
  readonly cells: readonly ReportCell[];
  readonly apparatus: string;
}

/** Words that no row shows, because they are not part of the story's body. */
export interface UncomparedText {
  readonly siglum: string;
  readonly role: SentenceRole;
  readonly text: string;
}

export interface ComparedPassages {
  /** Index of the variant the others are read against: the base, or the first variant where none is set. */
  readonly base: number;
  readonly rows: readonly ReportRow[];
  readonly uncompared: readonly UncomparedText[];
}

type Side = 'left' | 'right';

/** What one side of a pair says about each of its sentences. */
interface SideIndex {
  readonly side: Side;
  readonly alignments: ReadonlyMap<number, Alignment>;
  readonly discrepancies: ReadonlyMap<number, readonly DiscrepancySpan[]>;
}

/**
 * Every row of the comparison with its words marked against the row's reference: the base where it has the passage,
 * else the first variant that has it. The reference itself is marked with what any other variant has differently.
 *
 * @param base index of the variant the others are read against
 * @param numbers the number of each finding, for the marks to refer to
 */
export function comparedPassages(
  comparison: Comparison,
  sources: readonly SourceText[],
  base: number,
  numbers: ReadonlyMap<Discrepancy, number>,
): ComparedPassages {
  const sideOf = sideIndexes(comparison, numbers);
  const rows = comparison.rows.map((row): ReportRow => {
    const reference = row.cells[base]?.length ? base : row.cells.findIndex((cell) => cell.length > 0);
    const cells = row.cells.map((sentences, variant): ReportCell => {
      const source = sources[variant];
      const state = row.states[variant];
      if (!source || state === undefined) throw new RangeError('A row has a cell without its variant');
      const others = sidesToMark(sideOf, row, variant, reference);
      const first = source.compared.sentences[sentences[0] ?? -1];
      return {
        state,
        paragraph: first ? first.paragraph + 1 : null,
        pieces: sentenceRuns(sentences).flatMap((run, at) => {
          const marked = markRun(source, run, others);
          return at === 0 ? marked : [GAP, ...marked];
        }),
      };
    });
    return { cells, apparatus: row.apparatus };
  });
  return { base, rows, uncompared: uncomparedTexts(comparison, sources) };
}

/** Stands between sentences of one cell that do not follow each other in their text. */
const GAP: Piece = { text: ' … ', mark: 'none', severity: null, findings: [] };

/** What a variant looks like from another one; undefined where the two were not compared. */
type SideOf = (variant: number, other: number) => SideIndex | undefined;

/** Indexes a side when it is first asked for: most pairs of many variants never are, since rows are read from the base. */
function sideIndexes(comparison: Comparison, numbers: ReadonlyMap<Discrepancy, number>): SideOf {
  const pairs = new Map(comparison.pairs.map((pair) => [pairKey(pair.left, pair.right), pair]));
  const made = new Map<string, SideIndex>();
  return (variant, other) => {
    const key = pairKey(variant, other);
    const known = made.get(key);
    if (known !== undefined) return known;
    const [asLeft, asRight] = [pairs.get(key), pairs.get(pairKey(other, variant))];
    const pair = asLeft ?? asRight;
    if (pair === undefined) return undefined;
    const side = indexSide(comparison, pair, asLeft === undefined ? 'right' : 'left', numbers);
    made.set(key, side);
    return side;
  };
}

function pairKey(one: number, other: number): string {
  return `${String(one)} ${String(other)}`;
}

function indexSide(
  comparison: Comparison,
  pair: ComparedPair,
  side: Side,
  numbers: ReadonlyMap<Discrepancy, number>,
): SideIndex {
  const alignments = new Map<number, Alignment>();
  for (const alignment of pair.alignments)
    for (const sentence of alignment[side]) alignments.set(sentence, alignment);

  const sentences = comparison.variants[pair[side]]?.sentences ?? [];
  const discrepancies = new Map<number, DiscrepancySpan[]>();
  for (const discrepancy of pair.discrepancies) {
    const passage = discrepancy[side];
    // A moved passage says so in its cell; marking all its words would hide the words that were also changed.
    if (!passage || discrepancy.kind === 'move') continue;
    const span: DiscrepancySpan = {
      start: passage.start,
      end: passage.end,
      // What the review set aside has no number, and its words are marked as quietly as style.
      severity: numbers.has(discrepancy) ? discrepancy.severity : 'style',
      finding: numbers.get(discrepancy) ?? null,
    };
    const last = sentenceIndexAt(sentences, Math.max(passage.start, passage.end - 1));
    for (let at = Math.max(0, sentenceIndexAt(sentences, passage.start)); at <= last; at += 1) {
      const known = discrepancies.get(at);
      if (known) known.push(span);
      else discrepancies.set(at, [span]);
    }
  }
  return { side, alignments, discrepancies };
}

/** The pairs whose differences a cell shows: with the reference, or for the reference with every other variant. */
function sidesToMark(sideOf: SideOf, row: Row, variant: number, reference: number): readonly SideIndex[] {
  const others = variant === reference ? row.cells.keys() : [reference];
  return [...others].flatMap((other) => sideOf(variant, other) ?? []);
}

function markRun(source: SourceText, run: readonly number[], others: readonly SideIndex[]): readonly Piece[] {
  const first = source.compared.sentences[run[0] ?? -1];
  const last = source.compared.sentences[run.at(-1) ?? -1];
  if (!first || !last) throw new RangeError('A row names a sentence that its variant does not have');
  const aligned = others.map((other) => alignedWords(other, run)).filter((words) => words !== null);
  const discrepancies = others.flatMap(({ discrepancies: known }) => [
    ...new Set(run.flatMap((sentence) => known.get(sentence) ?? [])),
  ]);
  return markedPieces(source.text, { start: first.start, end: last.end }, aligned, discrepancies);
}

/**
 * The words of a run that are aligned with the other variant's, or null where there is nothing to tell word by word:
 * the run is unaligned as a whole, or the same.
 */
function alignedWords({ side, alignments }: SideIndex, run: readonly number[]): readonly WordSpan[] | null {
  const found = [...new Set(run.flatMap((sentence) => alignments.get(sentence) ?? []))];
  if (found.length === 0 || found.every(({ relation, words }) => relation === 'identical' || !words))
    return null;
  return found.flatMap((alignment) =>
    (alignment.words ?? []).map((word) => {
      const [start, end] = word[side];
      return { start, end, relation: word.relation };
    }),
  );
}

function uncomparedTexts(comparison: Comparison, sources: readonly SourceText[]): readonly UncomparedText[] {
  return sources.flatMap((source, variant) => {
    const shown = new Set(comparison.rows.flatMap((row) => row.cells[variant] ?? []));
    return source.compared.sentences.flatMap((sentence, index) =>
      shown.has(index)
        ? []
        : [
            {
              siglum: source.siglum,
              role: sentence.role,
              text: source.text.slice(sentence.start, sentence.end),
            },
          ],
    );
  });
}
