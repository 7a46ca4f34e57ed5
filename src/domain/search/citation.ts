import type { CheckedClaim } from './checked-claim.ts';

/**
 * An earlier verdict in words that can be pasted into a note or a letter.
 *
 * @param date when it was checked, as a person writes it
 */
export function citationOf(claim: CheckedClaim, date: string): string {
  const { statement, verdict, reviewers, reviewTitle, reason, evidence } = claim;
  const by = reviewers.filter((name) => name !== '').join(', ');
  const lines = [
    `“${statement}”`,
    `${verdict}, ${date}${by === '' ? '' : `, ${by}`} (review “${reviewTitle}”)`,
  ];
  if (reason !== '') lines.push(`Reason: ${reason}`);
  if (evidence.length > 0) lines.push(`Evidence: ${evidence.join('; ')}`);
  return lines.join('\n');
}
