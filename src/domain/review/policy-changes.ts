import { differing } from './change.ts';
import type { Change } from './change.ts';
import type { ChecklistItem, Quorum, ReviewPolicy } from './policy.ts';
import { scaleForLog } from './scale-rules.ts';
import type { ReviewState } from './state.ts';

/** More reviewers than any desk has; keeps a slip of the finger out of the rules. */
export const MOST_REVIEWERS = 20;

/** What is wrong with a quorum, in words, or null. */
export function quorumProblem({ needed, of }: Quorum): string | null {
  const isCount = (count: number): boolean =>
    Number.isInteger(count) && count >= 1 && count <= MOST_REVIEWERS;
  if (!isCount(needed) || !isCount(of)) return `A quorum counts 1 to ${MOST_REVIEWERS} reviewers.`;
  return needed > of ? 'A quorum cannot need more verdicts than there are reviewers.' : null;
}

/**
 * Changes the rules of a review; null when nothing would be different. Verdicts and ticks keep what they were about: an
 * edited scale, and a point of the checklist that says something else now, get ids of their own.
 */
export function changePolicy(
  { policy, scales }: Pick<ReviewState, 'policy' | 'scales'>,
  wanted: Partial<ReviewPolicy>,
  newId: () => string,
): Change | null {
  const { veracity, fidelity, checklist } = wanted;
  const inUse = new Map(scales)
    .set(policy.veracity.id, policy.veracity)
    .set(policy.fidelity.id, policy.fidelity);
  const changes = differing(policy, {
    ...wanted,
    ...(veracity && { veracity: scaleForLog(veracity, inUse, newId) }),
    ...(fidelity && { fidelity: scaleForLog(fidelity, inUse, newId) }),
    ...(checklist && { checklist: checklistForLog(policy.checklist, checklist, newId) }),
  });
  if (changes === null) return null;
  return { label: 'Change the review rules', drafts: [{ type: 'policy.changed', payload: { changes } }] };
}

function checklistForLog(
  known: readonly ChecklistItem[],
  wanted: readonly ChecklistItem[],
  newId: () => string,
): readonly ChecklistItem[] {
  return wanted.map((item) => {
    const text = item.text.trim();
    const before = known.find(({ id }) => id === item.id);
    const isOther = before !== undefined && (before.text !== text || before.check !== item.check);
    return { ...item, text, id: isOther ? newId() : item.id };
  });
}
