import { orientedFrom } from '../domain/compare/orient.ts';
import type {
  ComparedPair,
  ComparedVariant,
  Comparison,
  Discrepancy,
  Severity,
} from '../domain/compare/comparison.ts';
import { siglum } from '../domain/siglum.ts';

const SEVERITIES: readonly Severity[] = ['critical', 'material', 'minor', 'style'];
/** Longer passages are cut in the middle of the line: the summary names a difference, the JSON has it whole. */
const LONGEST_PASSAGE = 70;
const SEVERITY_WIDTH = 9;
const KIND_WIDTH = 26;

/** A summary for people: the texts, and for each pair its verdict and its differences, most dangerous first. */
export function summarise(comparison: Comparison): string {
  const lines: string[] = [];
  comparison.variants.forEach((variant, index) => lines.push(describeVariant(variant, index)));
  for (const pair of comparison.pairs) lines.push('', ...describePair(pair));
  return `${lines.join('\n')}\n`;
}

function describeVariant(variant: ComparedVariant, index: number): string {
  return `${siglum(index)}  ${printable(variant.label)}  ${count(variant.words, 'word')}  SHA-256 ${variant.sha256}`;
}

function describePair(pair: ComparedPair): string[] {
  const { alignments, discrepancies } = pair;
  const moved = alignments.filter((alignment) => alignment.moved).length;
  const lines = [
    `${siglum(pair.left)} and ${siglum(pair.right)}: ${pair.derivation}, ${Math.round(pair.similarity * 100)} % of the shorter text agrees, ` +
      `longest common run ${count(pair.longestRun, 'word')}`,
    `  ${count(alignments.length, 'aligned passage')}, ${moved} moved; ${count(discrepancies.length, 'difference')}` +
      tally(discrepancies),
  ];
  for (const severity of SEVERITIES.slice(0, -1)) {
    for (const found of discrepancies)
      if (found.severity === severity) lines.push(describeDiscrepancy(orientedFrom(found, pair, pair.left)));
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

function describeDiscrepancy(found: Discrepancy): string {
  const kind = found.detail === '' ? found.kind : `${found.kind}, ${found.detail}`;
  const passages = `${passage(found.left?.text)} → ${passage(found.right?.text)}`;
  return `  ${found.severity.padEnd(SEVERITY_WIDTH)} ${kind.padEnd(KIND_WIDTH)} ${passages}  ${found.explanation}`;
}

function passage(text: string | undefined): string {
  if (text === undefined) return '(nothing)';
  const line = printable(text).replace(/\s+/g, ' ');
  if (line.length <= LONGEST_PASSAGE) return `[${line}]`;
  const half = Math.floor(LONGEST_PASSAGE / 2);
  return `[${line.slice(0, half)} … ${line.slice(-half)}]`;
}

/** Control characters in a text must not steer the terminal it is printed on. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, ' ');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
