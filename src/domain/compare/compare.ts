import type { Analysis } from './analysis.ts';
import { analyse } from './analysis.ts';
import { collate } from './collate.ts';
import type { Alignment, ComparedPair, Comparison, Discrepancy, Passage, Span } from './comparison.ts';
import { explain, LEFT_AND_RIGHT } from './explanations.ts';
import type { Finding } from './finding.ts';
import { Interner } from './interner.ts';
import { mirrorPair } from './mirror.ts';
import type { NoiseRuleId } from './noise-rules.ts';
import type { PairReading } from './pair.ts';
import { readPair } from './pair.ts';

export interface CompareOptions {
  /** Whether alignments carry their `words`. */
  readonly words?: boolean;
  /** Rules that are switched off: what they pass over is listed as a difference of substance. */
  readonly rulesOff?: readonly NoiseRuleId[];
}

/**
 * Compares two or more variants (one gives its facts and no pairs). Takes raw text and normalises it; offsets in the
 * result refer to the normalised text. Deterministic, and independent of the order of the variants apart from their
 * indexes: every pair is compared in one canonical direction and mirrored where it was asked for the other way round.
 * Never throws for any text.
 */
export function compare(
  inputs: readonly { readonly label: string; readonly text: string }[],
  options: CompareOptions = {},
): Comparison {
  const order = canonicalOrder(inputs);
  const interner = new Interner();
  const variants: Analysis[] = [];
  for (const index of order) {
    const input = inputs[index];
    if (input) variants[index] = analyse(input.label, input.text, interner);
  }
  const words = options.words === true;
  const rulesOff = options.rulesOff ?? [];
  const place = new Map(order.map((index, rank) => [index, rank]));
  const readings = new Map<string, PairReading>();
  const pairs: ComparedPair[] = [];
  variants.forEach((left, l) => {
    variants.slice(l + 1).forEach((right, offset) => {
      const r = l + 1 + offset;
      const swapped = (place.get(l) ?? 0) > (place.get(r) ?? 0);
      const reading = swapped
        ? mirrorPair(readPair(right, left, words, rulesOff))
        : readPair(left, right, words, rulesOff);
      readings.set(`${l} ${r}`, reading);
      pairs.push(toPair(left, l, right, r, reading, words));
    });
  });
  return {
    schema: 'variorum.comparison/1',
    variants: variants.map(({ label, sha256, text, words: count, paragraphs, sentences, facts }) => ({
      label,
      sha256,
      characters: text.length,
      words: count,
      paragraphs,
      sentences,
      facts,
    })),
    pairs,
    rows: collate(variants, order, (l, r) => readings.get(`${l} ${r}`), rulesOff),
  };
}

/** The indexes in an order that depends on the texts and labels alone. */
function canonicalOrder(inputs: readonly { readonly label: string; readonly text: string }[]): number[] {
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
  const { kind, detail, severity, confidence } = finding;
  const explanation = explain({ kind, detail, left, right }, LEFT_AND_RIGHT);
  return { kind, detail, severity, confidence, left, right, explanation };
}

function passage(text: string, span: Span | null): Passage | null {
  return span ? { start: span.start, end: span.end, text: text.slice(span.start, span.end) } : null;
}
