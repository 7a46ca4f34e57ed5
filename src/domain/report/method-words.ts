import { counted, grouped } from './labels.ts';
import type { ReportModel } from './model.ts';

/** How the review was done, in sentences. */
export function methodLines({ method, summary, provenance }: ReportModel): readonly string[] {
  const { quorum, blind, incomplete, rules } = method;
  const style = summary.bySeverity.style;
  const off = rules.filter(({ on }) => !on).length;
  return [
    quorum === null
      ? 'One verdict settles a claim.'
      : `${quorum.needed} equal verdicts of ${counted(quorum.of, 'reviewer')} settle a claim.`,
    blind
      ? 'Blind: reviewers saw the verdicts of others only after their own.'
      : 'Reviewers could see each other’s verdicts.',
    `${counted(summary.discrepancies, 'difference')} found, ${grouped(style)} of them passed over as wording or typography, ${grouped(provenance.suppressed)} set aside by the review.`,
    off === 0 ? 'Every rule for noise is on.' : `${counted(off, 'rule')} for noise off.`,
    ...(incomplete === '' ? [] : [`The comparison is incomplete: ${incomplete}`]),
    'Agreement between variants is no verification: variants with the same words count as one origin until evidence says otherwise.',
  ];
}
