import type { DiscrepancyKind } from '../comparison.ts';
import type { Finding } from './finding.ts';
import { SEVERITIES } from './finding.ts';

/** That two belong together is read from nothing but each being the only one of its sort. */
const CONFIDENCE = 0.7;

/** What may take another's place; a name of one kind may be taken for one of another. */
const FAMILIES: readonly (readonly DiscrepancyKind[])[] = [
  ['number'],
  ['date'],
  ['person', 'organisation', 'place'],
  ['attribution'],
];

/**
 * Puts the only fact of a sort that one side of a passage lost together with the only one that the other side gained: it
 * was changed, and stands elsewhere in the sentence.
 */
export function pairLoneFindings(findings: readonly Finding[]): Finding[] {
  let paired = [...findings];
  // Nearly every passage either loses or gains, and most do neither.
  if (!findings.some(({ detail }) => detail === 'dropped')) return paired;
  if (!findings.some(({ detail }) => detail === 'added')) return paired;
  for (const family of FAMILIES) {
    const lone = (detail: string): Finding[] =>
      paired.filter((found) => family.includes(found.kind) && found.detail === detail);
    const [dropped, ...otherDropped] = lone('dropped');
    const [added, ...otherAdded] = lone('added');
    if (!dropped?.left || dropped.right || !added?.right || added.left) continue;
    if (otherDropped.length + otherAdded.length > 0) continue;
    const kind = family.find((each) => each === dropped.kind || each === added.kind) ?? dropped.kind;
    const changed: Finding = {
      kind,
      detail: 'changed',
      severity: SEVERITIES[kind],
      confidence: CONFIDENCE,
      left: dropped.left,
      right: added.right,
      leftAt: dropped.leftAt,
      rightAt: added.rightAt,
    };
    paired = paired.flatMap((found) => (found === dropped ? [changed] : found === added ? [] : [found]));
  }
  return paired;
}
