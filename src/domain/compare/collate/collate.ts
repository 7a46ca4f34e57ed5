import type { Analysis } from '../analysis.ts';
import { apparatusOf } from './apparatus.ts';
import type { Cells } from './cells.ts';
import type { CellState, Row } from '../comparison.ts';
import type { Decisions } from '../constraints.ts';
import type { Finding } from '../findings/finding.ts';
import type { VariantLink } from './group-sentences.ts';
import { groupSentences } from './group-sentences.ts';
import { mirrorFinding } from '../mirror.ts';
import type { NoiseRuleId } from '../noise-rules.ts';
import type { LinkReading, PairReading } from '../pair.ts';
import { readGroups } from '../findings/read-groups.ts';
import { orderRows } from './row-order.ts';

/** The reading of the pair of variants with `left < right`. */
export type ReadingOf = (left: number, right: number) => PairReading | undefined;

export interface Collation {
  readonly variants: readonly Analysis[];
  /** The canonical order of the variants, so that rows do not depend on the order in which they were given. */
  readonly order: readonly number[];
  /** Undefined where the pair was not read. */
  readonly readingOf: ReadingOf;
  readonly decisions: Decisions;
  readonly rulesOff: readonly NoiseRuleId[];
}

/** Collates all variants into rows, one for each group of sentences that the pairs align with each other. */
export function collate({ variants, order, readingOf, decisions, rulesOff }: Collation): Row[] {
  const links: VariantLink[] = [];
  // By the pair, then by the first left sentence, which is in no other link.
  const readings = new Map<string, (LinkReading | undefined)[]>();
  order.forEach((one, rank) => {
    for (const other of order.slice(rank + 1)) {
      const [leftVariant, rightVariant] = [Math.min(one, other), Math.max(one, other)];
      const found = readingOf(leftVariant, rightVariant)?.links ?? [];
      // In the canonical variant's order, whichever side it is on: it decides between equally sure links.
      const inOrder =
        one < other ? found : [...found].sort((a, b) => (a.link.right[0] ?? 0) - (b.link.right[0] ?? 0));
      for (const reading of inOrder) links.push({ leftVariant, rightVariant, link: reading.link });
      const byLeft = new Array<LinkReading | undefined>(variants[leftVariant]?.sentences.length ?? 0);
      for (const reading of found) byLeft[reading.link.left[0] ?? 0] = reading;
      readings.set(`${leftVariant} ${rightVariant}`, byLeft);
    }
  });
  const rows = orderRows(groupSentences(variants, order, links, decisions), variants, order, links);
  return rows.map((cells) =>
    describe(
      cells,
      (reference, variant) => readCell(cells, reference, variant),
      (one, other) => readingOf(Math.min(one, other), Math.max(one, other)) !== undefined,
      variants,
    ),
  );

  /** The reading of one cell against the row's reference: the pair's own where it has this very alignment. */
  function readCell(cells: Cells, reference: number, variant: number): CellReading {
    const lefts = cells[reference] ?? [];
    const rights = cells[variant] ?? [];
    const known = readings.get(`${reference} ${variant}`)?.[lefts[0] ?? 0];
    if (known && areSame(known.link.left, lefts) && areSame(known.link.right, rights))
      return { state: known.state, moved: known.link.moved, findings: known.findings };
    const left = variants[reference];
    const right = variants[variant];
    if (!left || !right) return { state: 'absent', moved: false, findings: [] };
    if (order.indexOf(reference) < order.indexOf(variant))
      return { ...readGroups(left, lefts, right, rights, { words: false, rulesOff }), moved: false };
    const mirrored = readGroups(right, rights, left, lefts, { words: false, rulesOff });
    return { state: mirrored.state, moved: false, findings: mirrored.findings.map(mirrorFinding) };
  }
}

interface CellReading {
  readonly state: CellState;
  readonly moved: boolean;
  readonly findings: readonly Finding[];
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((sentence, index) => sentence === other[index]);
}

function describe(
  cells: Cells,
  read: (reference: number, variant: number) => CellReading,
  wasRead: (one: number, other: number) => boolean,
  variants: readonly Analysis[],
): Row {
  const present = cells.flatMap((sentences, variant) => (sentences.length > 0 ? [variant] : []));
  const [reference = 0] = present;
  // Of texts that were not compared nobody knows what they lack.
  const lacking = cells.flatMap((sentences, variant) =>
    sentences.length === 0 && present.every((other) => wasRead(other, variant)) ? [variant] : [],
  );
  const isKnownAlone = present.length === 1 && variants.length > 1 && lacking.length === cells.length - 1;
  const findings = new Map<number, readonly Finding[]>();
  const states = cells.map((sentences, variant): CellState => {
    if (sentences.length === 0) return 'absent';
    if (variant === reference) return isKnownAlone ? 'only-here' : 'same';
    const cell = read(reference, variant);
    findings.set(variant, cell.findings);
    return cell.moved && cell.state !== 'fact-changed' ? 'moved' : cell.state;
  });
  return { cells, states, apparatus: apparatusOf(reference, lacking, findings, variants) };
}
