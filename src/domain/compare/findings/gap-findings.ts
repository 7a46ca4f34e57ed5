import { appendAll } from '../../append-all.ts';
import { typeFacts } from './fact-findings.ts';
import { absorbStops, pairUnits, unitsIn } from '../words/fact-units.ts';
import type { DiscrepancyKind } from '../comparison.ts';
import type { Finding } from './finding.ts';
import type { AlignedPassage, TokenRange } from '../words/passages.ts';
import { isEmpty } from '../words/passages.ts';
import { edgeMarks, withoutMarks } from './edge-marks.ts';
import { typeOneSided } from './one-sided-findings.ts';
import { hull } from '../spans.ts';
import { typeReplaced } from './word-findings.ts';

/** Types one place where two aligned passages differ. Every token of both ranges is in at least one finding. */
export function typeGap(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  return betweenMarks(passage, left, right, (l, r) => {
    const findings: Finding[] = [];
    let [leftAt, rightAt] = [l.from, r.from];
    for (const [one, other] of pairUnits(unitsIn(passage.left, l), unitsIn(passage.right, r))) {
      const leftFrom = absorbStops(passage.left, leftAt, one.from);
      const rightFrom = absorbStops(passage.right, rightAt, other.from);
      appendAll(
        findings,
        typeWords(passage, { from: leftAt, to: leftFrom }, { from: rightAt, to: rightFrom }),
      );
      findings.push(typeFacts(passage, { ...one, from: leftFrom }, { ...other, from: rightFrom }));
      [leftAt, rightAt] = [one.to, other.to];
    }
    appendAll(findings, typeWords(passage, { from: leftAt, to: l.to }, { from: rightAt, to: r.to }));
    return findings;
  });
}

/** Types what is left between paired facts: words, and facts without a counterpart. */
function typeWords(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  return betweenMarks(passage, left, right, (l, r) => {
    if (isEmpty(l) && isEmpty(r)) return [];
    return isEmpty(l) || isEmpty(r) ? typeOneSided(passage, l, r) : typeReplaced(passage, l, r);
  });
}

/**
 * Types what stands between the punctuation at both ends of two ranges. Marks beside words that came, went or changed
 * belong to these; beside facts and quotations, whose passages stay tight, they are a difference of typography.
 */
function betweenMarks(
  passage: AlignedPassage,
  left: TokenRange,
  right: TokenRange,
  type: (left: TokenRange, right: TokenRange) => Finding[],
): Finding[] {
  const l = withoutMarks(passage.left, left);
  const r = withoutMarks(passage.right, right);
  const findings = type(l, r);
  edgeMarks(passage, [left, right], [l, r]).forEach((marks, edge) => {
    if (marks === null) return;
    const [at, beside] = edge === 0 ? [0, findings[0]] : [findings.length - 1, findings.at(-1)];
    // The clause as a whole comes before the facts in it.
    const whole = findings[0]?.kind === 'omission' || findings[0]?.kind === 'addition' ? 0 : at;
    const target = whole === 0 ? findings[0] : beside;
    if (target && takesMarks(target, marks)) findings[whole] = withMarks(target, marks);
    else findings.push(marks);
  });
  return findings;
}

const WORDY: ReadonlySet<DiscrepancyKind> = new Set([
  'wording',
  'predicate',
  'connective',
  'modality',
  'attribution',
  'omission',
  'addition',
]);

function takesMarks(target: Finding, marks: Finding): boolean {
  if (marks.detail === 'quotation-marks' || target.kind === 'typography') return false;
  if ((marks.left && !target.left) || (marks.right && !target.right)) return false;
  return WORDY.has(target.kind) || target.left === null || target.right === null;
}

function withMarks(target: Finding, marks: Finding): Finding {
  return {
    ...target,
    left: hull(target.left, marks.left),
    right: hull(target.right, marks.right),
    leftAt: marks.left ? Math.min(target.leftAt, marks.leftAt) : target.leftAt,
    rightAt: marks.right ? Math.min(target.rightAt, marks.rightAt) : target.rightAt,
  };
}
