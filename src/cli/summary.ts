import { orientedFrom } from '../domain/compare/views/orient.ts';
import type {
  ComparedPair,
  ComparedVariant,
  Comparison,
  Discrepancy,
  Severity,
} from '../domain/compare/comparison.ts';
import { pairsFrom } from '../domain/report/findings.ts';
import { siglum } from '../domain/siglum.ts';
import type { Palette } from './palette.ts';

const SEVERITIES: readonly Severity[] = ['critical', 'material', 'minor', 'style'];
/** Longer passages are cut in the middle of the line: the summary names a difference, the JSON has it whole. */
const LONGEST_PASSAGE = 70;
const SEVERITY_WIDTH = 9;
const KIND_WIDTH = 26;

/**
 * A summary for people: the texts, and for each pair its verdict and its differences, most dangerous first.
 *
 * @param base index of the variant that the others are read against
 */
export function summarise(comparison: Comparison, base: number, palette: Palette): string {
  const lines: string[] = [];
  comparison.variants.forEach((variant, index) => {
    lines.push(describeVariant(variant, index, palette));
    for (const { explanation } of variant.notes)
      lines.push(`   contradicts itself: ${printable(explanation)}`);
  });
  for (const pair of pairsFrom(base, comparison)) lines.push('', ...describePair(pair, base, palette));
  return `${lines.join('\n')}\n`;
}

function describeVariant(variant: ComparedVariant, index: number, { heading, faint }: Palette): string {
  const words = count(variant.words, 'word');
  return `${heading(siglum(index))}  ${printable(variant.label)}  ${words}  ${faint(`SHA-256 ${variant.sha256}`)}`;
}

function describePair(pair: ComparedPair, base: number, palette: Palette): string[] {
  const { alignments, discrepancies } = pair;
  const from = pair.right === base ? pair.right : pair.left;
  const other = from === pair.left ? pair.right : pair.left;
  const moved = alignments.filter((alignment) => alignment.moved).length;
  const lines = [
    `${palette.heading(`${siglum(from)} and ${siglum(other)}`)}: ${pair.derivation}, ${Math.round(pair.similarity * 100)} % of the shorter text agrees, ` +
      `longest common run ${count(pair.longestRun, 'word')}`,
    `  ${count(alignments.length, 'aligned passage')}, ${moved} moved; ${count(discrepancies.length, 'difference')}` +
      tally(discrepancies),
  ];
  for (const severity of SEVERITIES.slice(0, -1)) {
    for (const found of discrepancies)
      if (found.severity === severity)
        lines.push(describeDiscrepancy(orientedFrom(found, pair, from), palette));
  }
  const style = discrepancies.filter((found) => found.severity === 'style').length;
  if (style > 0)
    lines.push(
      `  ${count(style, 'difference')} of wording and typography not listed here (--format json has all)`,
    );
  return lines;
}

function tally(discrepancies: readonly Discrepancy[]): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const number = discrepancies.filter((found) => found.severity === severity).length;
    return number > 0 ? [`${number} ${severity}`] : [];
  });
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function describeDiscrepancy(found: Discrepancy, { severity, faint }: Palette): string {
  const kind = found.detail === '' ? found.kind : `${found.kind}, ${found.detail}`;
  const passages = `${passage(found.left?.text)} → ${passage(found.right?.text)}`;
  const grade = severity(found.severity, found.severity.padEnd(SEVERITY_WIDTH));
  return `  ${grade} ${kind.padEnd(KIND_WIDTH)} ${passages}  ${faint(found.explanation)}`;
}

function passage(text: string | undefined): string {
  if (text === undefined) return '(nothing)';
  const line = printable(text).replace(/\s+/g, ' ');
  if (line.length <= LONGEST_PASSAGE) return `[${line}]`;
  const half = Math.floor(LONGEST_PASSAGE / 2);
  return `[${line.slice(0, half)} … ${line.slice(-half)}]`;
}

/** A text for a terminal: control characters in it must not steer that. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, ' ');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
