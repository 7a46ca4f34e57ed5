import { apparatusOf, type ApparatusFinding } from '../collate/apparatus.ts';
import type { CellState, Comparison, Row, SentenceRole, Span } from '../comparison.ts';
import { discrepancyName } from '../kind-names.ts';
import { loneReadings, type LoneReading, type Words } from './lone-readings.ts';
import { markedText, type MarkedPiece, type TextMark } from './marked-text.ts';
import { PlaceFinder } from './place.ts';
import { PairReadings, type Reading, type RowReadings } from './row-readings.ts';
import { sentenceRuns } from './sentence-runs.ts';

/** One variant's sentences in a row. */
export interface SynopsisCell {
  readonly state: CellState;
  /** Counted from 1; null for an empty cell. */
  readonly paragraph: number | null;
  /** Where the passage stands in its variant's text, up to where that goes on elsewhere; null for an empty cell. */
  readonly span: Span | null;
  /** The paragraph, counted from 1, in which the row's reference has it, where it was moved; otherwise null. */
  readonly movedFrom: number | null;
  /** The words, marked where they differ from the row's reference; the reference's where others differ from it. */
  readonly pieces: readonly MarkedPiece[];
}

/** Sentences that say the same thing, one cell for each variant. */
export interface SynopsisRow {
  /** Index into the comparison's `rows`. */
  readonly index: number;
  readonly role: SentenceRole;
  /** The variant that the row is read against: the base, or the first one that has the passage where the base lacks it. */
  readonly reference: number;
  /** By the variants' indexes. */
  readonly cells: readonly SynopsisCell[];
  /** The readings in one line, the reference's first. */
  readonly apparatus: string;
  readonly loneReadings: readonly LoneReading[];
}

export interface Synopsis {
  /** Index of the variant that the others are read against. */
  readonly base: number;
  readonly rows: readonly SynopsisRow[];
}

/** Stands between sentences of one cell that do not follow each other in their text. */
const GAP: MarkedPiece = { text: ' … ', severity: null, name: '' };

/**
 * All variants side by side, a row for each group of sentences that say the same thing, in reading order.
 *
 * @param texts the normalised texts of the comparison's variants
 * @param base index of the variant that the others are read against
 */
export function synopsisOf(comparison: Comparison, texts: readonly string[], base: number): Synopsis {
  const reader = new SynopsisReader(comparison, texts);
  return { base, rows: comparison.rows.map((row, index) => reader.read(row, index, base)) };
}

class SynopsisReader {
  readonly #comparison: Comparison;
  readonly #texts: readonly string[];
  /** Made when first asked for: most rows are read against the base, so that few of the many pairs are ever needed. */
  readonly #pairs = new Map<number, PairReadings>();
  readonly #places = new Map<number, PlaceFinder>();

  constructor(comparison: Comparison, texts: readonly string[]) {
    this.#comparison = comparison;
    this.#texts = texts;
  }

  read(row: Row, index: number, base: number): SynopsisRow {
    const firstPresent = row.cells.findIndex((cell) => cell.length > 0);
    const reference = row.cells[base]?.length ? base : firstPresent;
    const read = new Map<number, RowReadings>();
    row.cells.forEach((cell, variant) => {
      if (variant === reference || cell.length === 0) return;
      const readings = this.#pair(reference, variant)?.read(row.cells[reference] ?? [], cell);
      if (readings) read.set(variant, readings);
    });
    const role = this.#sentence(reference, row.cells[reference])?.role ?? 'body';
    return {
      index,
      role,
      reference,
      cells: row.cells.map((sentences, variant) => {
        const readings = read.get(variant);
        const known = row.states[variant];
        const isGiven = reference === firstPresent || sentences.length === 0 || variant === reference;
        const state = isGiven && known !== undefined ? known : stateOf(readings);
        const cell = this.#cell(sentences, variant, marksIn(variant === reference, readings, read));
        const movedFrom = readings?.isMoved ? this.#paragraph(reference, row.cells[reference]) : null;
        return { ...cell, state: variant === reference && state !== 'only-here' ? 'same' : state, movedFrom };
      }),
      apparatus: reference === firstPresent ? row.apparatus : this.#apparatus(row, reference, read),
      loneReadings: [
        // That each agency has its own dateline and sign-off says nothing of the story.
        ...(role === 'body' || role === 'headline' ? this.#lonePassage(row, reference) : []),
        ...(role === 'furniture' ? [] : this.#lone(row, reference, read)),
      ],
    };
  }

  #cell(
    sentences: readonly number[],
    variant: number,
    marks: readonly TextMark[],
  ): Pick<SynopsisCell, 'paragraph' | 'span' | 'pieces'> {
    const known = this.#comparison.variants[variant]?.sentences ?? [];
    const spans = sentenceRuns(sentences).map((run): Span => ({
      start: known[run[0] ?? -1]?.start ?? 0,
      end: known[run.at(-1) ?? -1]?.end ?? 0,
    }));
    return {
      paragraph: this.#paragraph(variant, sentences),
      span: spans[0] ?? null,
      pieces: spans.flatMap((span, at) => {
        const marked = markedText(this.#texts[variant] ?? '', span, marks);
        return at === 0 ? marked : [GAP, ...marked];
      }),
    };
  }

  #lone(row: Row, reference: number, read: ReadonlyMap<number, RowReadings>): readonly LoneReading[] {
    const witnesses = [...read].map(([variant, { here, there }]) => ({
      variant,
      readings: [...here, ...there.filter((reading) => reading.here === null)],
    }));
    // Two variants are asked about once for every place at which both differ from the reference.
    const known = new Map<number, RowReadings | null>();
    const agree = (one: Words, other: Words): boolean => {
      const key = this.#keyOf(one.variant, other.variant);
      let readings = known.get(key);
      if (readings === undefined) {
        const [ones, others] = [row.cells[one.variant] ?? [], row.cells[other.variant] ?? []];
        readings = this.#pair(one.variant, other.variant)?.read(ones, others) ?? null;
        known.set(key, readings);
      }
      return readings !== null && !differIn(readings, one, other);
    };
    return loneReadings(reference, witnesses, { texts: this.#texts, agree });
  }

  /** A whole passage that one variant alone has, or alone lacks. */
  #lonePassage({ cells }: Row, reference: number): readonly LoneReading[] {
    const present = cells.filter((cell) => cell.length > 0).length;
    const absent = cells.length - present;
    const words = this.#cell(cells[reference] ?? [], reference, [])
      .pieces.map(({ text }) => text)
      .join('');
    const layer = 'substance';
    const among = cells.length;
    if (present === 1 && absent > 1) return [{ variant: reference, layer, words, others: '', among }];
    const variant = cells.findIndex((cell) => cell.length === 0);
    if (absent === 1 && present > 1) return [{ variant, layer, words: '', others: words, among }];
    return [];
  }

  #apparatus(row: Row, reference: number, read: ReadonlyMap<number, RowReadings>): string {
    const findings = new Map<number, readonly ApparatusFinding[]>();
    for (const [variant, { here, there }] of read)
      findings.set(
        variant,
        [...new Set([...here, ...there])].map((reading) => ({
          kind: reading.kind,
          left: reading.here,
          right: reading.there,
          leftAt: reading.here?.start ?? this.#placeOf(reference, variant, reading.there?.start ?? 0),
        })),
      );
    const sources = this.#texts.map((text) => ({ text }));
    const present = row.cells.flatMap((cell, variant) => (cell.length > 0 ? [variant] : []));
    // Of texts that were not compared nobody knows what they lack.
    const lacking = row.cells.flatMap((cell, variant) =>
      cell.length === 0 && present.every((other) => !this.#isUnread(other, variant)) ? [variant] : [],
    );
    return apparatusOf(reference, lacking, findings, sources);
  }

  #isUnread(one: number, other: number): boolean {
    const pairs = this.#comparison.incomplete?.pairs ?? [];
    return pairs.some(([left, right]) => left === Math.min(one, other) && right === Math.max(one, other));
  }

  #placeOf(reference: number, variant: number, offset: number): number {
    const key = this.#keyOf(reference, variant);
    const pair = this.#comparedPair(reference, variant);
    if (!pair) return 0;
    const places = this.#places.get(key) ?? new PlaceFinder(this.#comparison, pair, reference);
    this.#places.set(key, places);
    return places.placeOf(offset);
  }

  #pair(reference: number, variant: number): PairReadings | undefined {
    const key = this.#keyOf(reference, variant);
    const known = this.#pairs.get(key);
    if (known) return known;
    const pair = this.#comparedPair(reference, variant);
    if (!pair) return undefined;
    const readings = new PairReadings(this.#comparison, pair, reference);
    this.#pairs.set(key, readings);
    return readings;
  }

  #keyOf(one: number, other: number): number {
    return one * this.#texts.length + other;
  }

  #comparedPair(one: number, other: number) {
    const [left, right] = [Math.min(one, other), Math.max(one, other)];
    return this.#comparison.pairs.find((pair) => pair.left === left && pair.right === right);
  }

  #sentence(variant: number, cell: readonly number[] = []) {
    return this.#comparison.variants[variant]?.sentences[cell[0] ?? -1];
  }

  #paragraph(variant: number, cell: readonly number[] = []): number | null {
    const sentence = this.#sentence(variant, cell);
    return sentence ? sentence.paragraph + 1 : null;
  }
}

/** Whether two variants differ in substance in these words of theirs. */
function differIn({ here, there }: RowReadings, one: Span, other: Span): boolean {
  const isIn = (span: Span | null, words: Span): boolean =>
    span !== null && span.start < words.end && span.end > words.start;
  return (
    here.some((reading) => reading.layer === 'substance' && isIn(reading.here, one)) ||
    there.some((reading) => reading.layer === 'substance' && isIn(reading.there, other))
  );
}

/** The state of a cell where the comparison has it only against another variant than the row's reference. */
function stateOf(readings: RowReadings | undefined): CellState {
  // The pair does not align the two passages: to it, one is left out and the other added.
  if (!readings) return 'fact-changed';
  const found = [...readings.here, ...readings.there];
  if (found.some(({ layer }) => layer === 'substance')) return 'fact-changed';
  if (readings.isMoved) return 'moved';
  if (found.some(({ layer }) => layer === 'wording')) return 'reworded';
  return found.length > 0 ? 'cosmetic' : 'same';
}

/**
 * The marks of a cell. The reference is marked with what others read differently; beside more than one of them only
 * in substance, or else nearly every word of it would be marked.
 */
function marksIn(
  isReference: boolean,
  readings: RowReadings | undefined,
  read: ReadonlyMap<number, RowReadings>,
): readonly TextMark[] {
  if (!isReference) return toMarks(readings?.there ?? [], 'there');
  const all = [...read.values()].flatMap(({ here }) => here);
  return toMarks(read.size === 1 ? all : all.filter(({ layer }) => layer === 'substance'), 'here');
}

function toMarks(readings: readonly Reading[], side: 'here' | 'there'): readonly TextMark[] {
  return readings.flatMap((reading) => {
    const span = reading[side];
    const name = discrepancyName(reading.kind, reading.detail);
    return span ? [{ start: span.start, end: span.end, severity: reading.severity, name }] : [];
  });
}
