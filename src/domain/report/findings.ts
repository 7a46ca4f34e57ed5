import { explain } from '../compare/explanations.ts';
import type {
  ComparedPair,
  Comparison,
  Discrepancy,
  DiscrepancyKind,
  Severity,
} from '../compare/comparison.ts';
import { discrepancyName } from '../compare/kind-names.ts';
import { SEVERITIES } from './labels.ts';
import {
  absentPassage,
  passageInContext,
  sentenceIndexAt,
  type ReportPassage,
  type SourceText,
} from './passage.ts';

/** One discrepancy above `style`, numbered through the whole report. */
export interface Finding {
  readonly number: number;
  readonly severity: Exclude<Severity, 'style'>;
  readonly kind: DiscrepancyKind;
  /** Kind and detail in words: `Quotation altered`. */
  readonly title: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly left: ReportPassage;
  readonly right: ReportPassage;
  readonly explanation: string;
}

/** Equal differences of style in one pair, listed once with their number. */
export interface StyleGroup {
  readonly left: string;
  readonly right: string;
  readonly leftSiglum: string;
  readonly rightSiglum: string;
  readonly title: string;
  readonly count: number;
  /** Paragraphs of the left variant, or of the right one where the left has nothing; counted from 1, without repeats. */
  readonly paragraphs: readonly number[];
}

export interface Findings {
  readonly findings: readonly Finding[];
  readonly style: readonly StyleGroup[];
  /** The number of each finding by the discrepancy it lists. */
  readonly numbers: ReadonlyMap<Discrepancy, number>;
}

interface Located {
  readonly pair: ComparedPair;
  readonly left: SourceText;
  readonly right: SourceText;
  readonly discrepancy: Discrepancy;
}

/**
 * Lists every discrepancy of every pair: those in substance one by one, most dangerous first, the pairs with the base
 * before the others and each pair in reading order; those of style in groups. None is left out.
 *
 * @param base index of the variant the others are read against
 */
export function listFindings(comparison: Comparison, sources: readonly SourceText[], base: number): Findings {
  const located = [...comparison.pairs]
    .sort((a, b) => awayFrom(base, a) - awayFrom(base, b) || a.left - b.left || a.right - b.right)
    .flatMap((pair) => locate(pair, sources));

  const numbers = new Map<Discrepancy, number>();
  const findings: Finding[] = [];
  for (const severity of SEVERITIES) {
    if (severity === 'style') continue;
    for (const place of located) {
      if (place.discrepancy.severity !== severity) continue;
      const number = findings.length + 1;
      numbers.set(place.discrepancy, number);
      findings.push(finding(number, severity, place));
    }
  }
  return { findings, numbers, style: groupStyle(located) };
}

function awayFrom(base: number, pair: ComparedPair): number {
  return pair.left === base || pair.right === base ? 0 : 1;
}

function locate(pair: ComparedPair, sources: readonly SourceText[]): readonly Located[] {
  const left = sources[pair.left];
  const right = sources[pair.right];
  if (!left || !right) throw new RangeError('The comparison names a variant that it does not have');
  return pair.discrepancies.map((discrepancy) => ({ pair, left, right, discrepancy }));
}

function finding(number: number, severity: Finding['severity'], place: Located): Finding {
  const { pair, discrepancy } = place;
  return {
    number,
    severity,
    kind: discrepancy.kind,
    title: discrepancyName(discrepancy.kind, discrepancy.detail),
    confidence: discrepancy.confidence,
    left: discrepancy.left
      ? passageInContext(place.left, discrepancy.left)
      : absentPassage(place.left, counterpart(pair, 'right', place.right, discrepancy.right?.start ?? 0)),
    right: discrepancy.right
      ? passageInContext(place.right, discrepancy.right)
      : absentPassage(place.right, counterpart(pair, 'left', place.left, discrepancy.left?.start ?? 0)),
    explanation: explain(discrepancy, { left: place.left.siglum, right: place.right.siglum }),
  };
}

/** The sentences on the other side that are aligned with the sentence at an offset on this side. */
function counterpart(
  pair: ComparedPair,
  side: 'left' | 'right',
  source: SourceText,
  offset: number,
): readonly number[] {
  const sentence = sentenceIndexAt(source.compared.sentences, offset);
  const alignment = pair.alignments.find((candidate) => candidate[side].includes(sentence));
  return alignment?.[side === 'left' ? 'right' : 'left'] ?? [];
}

function groupStyle(located: readonly Located[]): readonly StyleGroup[] {
  const groups = new Map<string, StyleGroup>();
  for (const { left, right, discrepancy } of located) {
    if (discrepancy.severity !== 'style') continue;
    const source = discrepancy.left ? left : right;
    const sentence = sentenceIndexAt(
      source.compared.sentences,
      (discrepancy.left ?? discrepancy.right)?.start ?? 0,
    );
    const paragraph = (source.compared.sentences[sentence]?.paragraph ?? 0) + 1;
    const fresh: StyleGroup = {
      left: discrepancy.left?.text ?? '',
      right: discrepancy.right?.text ?? '',
      leftSiglum: left.siglum,
      rightSiglum: right.siglum,
      title: discrepancyName(discrepancy.kind, discrepancy.detail),
      count: 1,
      paragraphs: [paragraph],
    };
    const key = JSON.stringify([fresh.leftSiglum, fresh.rightSiglum, fresh.title, fresh.left, fresh.right]);
    const known = groups.get(key);
    groups.set(key, known ? joined(known, paragraph) : fresh);
  }
  return [...groups.values()];
}

function joined(group: StyleGroup, paragraph: number): StyleGroup {
  return {
    ...group,
    count: group.count + 1,
    paragraphs: group.paragraphs.includes(paragraph) ? group.paragraphs : [...group.paragraphs, paragraph],
  };
}
