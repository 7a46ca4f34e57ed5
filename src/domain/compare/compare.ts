import { identify, readText, type Analysis, type TextReading } from './analysis.ts';
import { collate } from './collate/collate.ts';
import type {
  Alignment,
  ComparedPair,
  ComparedVariant,
  Comparison,
  Discrepancy,
  Passage,
  Span,
} from './comparison.ts';
import type { Constraint } from './constraints.ts';
import { Decisions } from './constraints.ts';
import { explain, LEFT_AND_RIGHT } from './explanations.ts';
import type { Finding } from './findings/finding.ts';
import { inconsistencies } from './notes/inconsistencies.ts';
import { Interner } from './interner.ts';
import { mirrorPair } from './mirror.ts';
import type { NoiseRuleId } from './noise-rules.ts';
import type { PairReading } from './pair.ts';
import { readPair } from './pair.ts';
import { Progress } from './progress.ts';

export interface CompareInput {
  readonly label: string;
  readonly text: string;
}

export interface CompareOptions {
  /** Whether alignments carry their `words`. */
  readonly words?: boolean;
  /** What the user decided about passages; see `Decisions` for those that contradict each other. */
  readonly constraints?: readonly Constraint[];
  /**
   * Told now and then how far the comparison is, 0 to 1. Once it says no, the pairs of texts that are not compared yet
   * stay so, and the result says which.
   */
  readonly goOn?: (share: number) => boolean;
  /** Rules that are switched off: what they pass over is listed as a difference of substance. */
  readonly rulesOff?: readonly NoiseRuleId[];
}

/**
 * Compares two or more variants (one gives its facts and no pairs). Takes raw text and normalises it; offsets in the
 * result refer to the normalised text. Deterministic, and independent of the order of the variants apart from their
 * indexes: every pair is compared in one canonical direction and mirrored where it was asked for the other way round.
 * Never throws for any text.
 */
export function compare(inputs: readonly CompareInput[], options: CompareOptions = {}): Comparison {
  return compareBy(inputs, options, readText);
}

/** The same with readings of the texts from elsewhere, which must be those of `readText`. */
export function compareBy(
  inputs: readonly CompareInput[],
  options: CompareOptions,
  readingOf: (raw: string) => TextReading,
): Comparison {
  const order = canonicalOrder(inputs);
  const interner = new Interner();
  const variants: Analysis[] = [];
  const progress = new Progress(inputs.length, options.goOn ?? ((): boolean => true));
  // Variants may be one text under several labels.
  const texts = new Map<string, TextReading>();
  for (const index of order) {
    const input = inputs[index];
    if (!input) continue;
    const text = texts.get(input.text) ?? readingOf(input.text);
    texts.set(input.text, text);
    variants[index] = identify(input.label, text, interner);
    progress.step();
  }
  const decisions = new Decisions(options.constraints ?? [], variants);
  const words = options.words === true;
  const goesOn = (share: number): boolean => progress.goesOn(share);
  const rulesOff = options.rulesOff ?? [];
  const read = (left: Analysis, l: number, right: Analysis, r: number): PairReading | null =>
    readPair(left, right, { words, decisions: decisions.between(l, r), rulesOff, goesOn });
  const place = new Map(order.map((index, rank) => [index, rank]));
  const readings = new Map<string, PairReading>();
  const pairs: ComparedPair[] = [];
  const unread: [number, number][] = [];
  variants.forEach((left, l) => {
    variants.slice(l + 1).forEach((right, offset) => {
      const r = l + 1 + offset;
      const swapped = (place.get(l) ?? 0) > (place.get(r) ?? 0);
      const found = swapped ? read(right, r, left, l) : read(left, l, right, r);
      const reading = found && swapped ? mirrorPair(found) : found;
      if (reading) readings.set(`${l} ${r}`, reading);
      else unread.push([l, r]);
      pairs.push(toPair(left, l, right, r, reading ?? UNREAD, words));
      progress.step();
    });
  });
  return {
    schema: 'variorum.comparison/1',
    variants: variants.map(toVariant),
    pairs,
    rows: collate({
      variants,
      order,
      decisions,
      rulesOff,
      readingOf: (l, r) => readings.get(`${l} ${r}`),
    }),
    ...(unread.length > 0 ? { incomplete: { pairs: unread, explanation: outOfTime(unread, pairs) } } : {}),
  };
}

const UNREAD: PairReading = {
  similarity: 0,
  derivation: 'unrelated',
  longestRun: 0,
  links: [],
  findings: [],
};

function outOfTime(unread: readonly unknown[], pairs: readonly unknown[]): string {
  const some = `${unread.length} of ${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'} of texts`;
  return `The time was up before ${some} could be compared; nothing is said about what they have in common.`;
}

function toVariant(variant: Analysis): ComparedVariant {
  const { label, sha256, text, words, paragraphs, sentences, facts } = variant;
  const notes = inconsistencies(variant);
  return { label, sha256, characters: text.length, words, paragraphs, sentences, facts, notes };
}

/** The indexes in an order that depends on the texts and labels alone. */
function canonicalOrder(inputs: readonly CompareInput[]): number[] {
  const byCode = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
  return inputs
    .map((input, index) => ({ input, index }))
    .sort(
      (a, b) =>
        byCode(a.input.text, b.input.text) || byCode(a.input.label, b.input.label) || a.index - b.index,
    )
    .map(({ index }) => index);
}

function toPair(
  left: Analysis,
  l: number,
  right: Analysis,
  r: number,
  reading: PairReading,
  words: boolean,
): ComparedPair {
  return {
    left: l,
    right: r,
    similarity: reading.similarity,
    derivation: reading.derivation,
    longestRun: reading.longestRun,
    alignments: reading.links.map(({ link, relation, words: wordAlignments }): Alignment => ({
      left: link.left,
      right: link.right,
      score: link.score,
      relation,
      moved: link.moved,
      ...(words ? { words: wordAlignments } : {}),
    })),
    discrepancies: inReadingOrder(reading.findings).map((finding) =>
      toDiscrepancy(left.text, right.text, finding),
    ),
  };
}

function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const end = (span: Span | null): number => span?.end ?? 0;
  return [...findings].sort(
    (a, b) =>
      a.leftAt - b.leftAt ||
      a.rightAt - b.rightAt ||
      end(a.left) - end(b.left) ||
      end(a.right) - end(b.right) ||
      (a.kind < b.kind ? -1 : Number(a.kind > b.kind)) ||
      (a.detail < b.detail ? -1 : Number(a.detail > b.detail)),
  );
}

function toDiscrepancy(leftText: string, rightText: string, finding: Finding): Discrepancy {
  const left = passage(leftText, finding.left);
  const right = passage(rightText, finding.right);
  const { kind, detail, severity, confidence, paragraphs } = finding;
  const where = paragraphs ? { paragraphs } : {};
  const explanation = explain({ kind, detail, left, right, ...where }, LEFT_AND_RIGHT);
  return { kind, detail, severity, confidence, left, right, ...where, explanation };
}

function passage(text: string, span: Span | null): Passage | null {
  return span ? { start: span.start, end: span.end, text: text.slice(span.start, span.end) } : null;
}
